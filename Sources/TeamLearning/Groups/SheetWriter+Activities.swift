// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

extension SheetWriter {
  /// What is asked for, by how many residents, beside how many people groups reach with it.
  var offered: [Line] {
    signals.map { id in
      Line(
        id: id, label: signalLabel(id), table: ActivityTables.reached,
        firstTable: TableName(
          measure: "\(PictureMeasure.signals.rawValue)/\(id)", table: Gate.named.id),
        at: [[Gate.named.id: Gate.named.yes], [ActivityTables.theme: id]])
    } + [
      Line(
        id: "all", label: Message("label-report-activities"), isTotal: true,
        table: ActivityTables.reached,
        firstTable: TableName(
          measure: PictureMeasure.residents.rawValue, table: PictureMeasure.residents.rawValue),
        at: [[:], [:]])
    ]
  }

  /// What groups say, question by question.
  var answered: [Line] {
    GroupQuestion.allCases.map { question in
      Line(
        id: question.rawValue, label: Message("question-report-\(question.rawValue)"),
        table: ActivityTables.answers(question),
        at: ActivityTables.answerIDs.map { [ActivityTables.answer: $0] } + [[:]])
    }
  }

  func signalLabel(_ id: String) -> Message {
    let name = signalList?.signals.first { $0.id == id }?.names
    return Message("label-team-topic", ["name": name.map { .named($0) } ?? .text(id)])
  }
}
