// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

extension MappingTalk {
  /// What to show and to ask now.
  public var turn: Turn {
    var turn = Turn()
    if let note { turn.lines.append(note) }
    switch step {
    case .overview: overview(&turn)
    case .role(let index):
      turn.choices = ColumnRole.allCases.map { Message("label-import-role-\($0.rawValue)") }
      turn.question = Message(
        "question-import-role", ["column": .text(mapping.columns[index].heading)])
    case .domain(let index):
      turn.choices =
        (instrument?.domains ?? []).map { Message("label-import-name", ["name": .named($0.names)]) }
        + [Message("label-import-domain-of-row")]
      turn.question = Message(
        "question-import-domain", ["column": .text(mapping.columns[index].heading)])
    case .value(let index, let word):
      turn.choices = meanings(of: mapping.columns[index]).map(\.label)
      turn.question = Message(
        "question-import-value",
        ["column": .text(mapping.columns[index].heading), "word": .text(word)])
    case .dates:
      turn.choices = DateOrder.allCases.map { Message("label-import-dates-\($0.rawValue)") }
      turn.question = Message("question-import-dates")
    case .instrument:
      turn.choices = instruments.map { Message("label-import-name", ["name": .named($0.titles)]) }
      turn.question = Message("question-import-instrument")
    case .finished: break
    }
    return turn
  }

  private func overview(_ turn: inout Turn) {
    turn.question = Message("question-import-right")
    // After a word that was not understood everything still stands on the screen.
    guard note == nil else { return }
    if let instrument {
      turn.lines.append(Message("text-import-instrument", ["name": .named(instrument.titles)]))
    }
    turn.choices = mapping.columns.map { column in
      let role = Message.Value.message(Message("label-import-role-\(column.role.rawValue)"))
      let heading = Message.Value.text(column.heading)
      if let domain = column.domain.flatMap({ instrument?.domain($0) }) {
        return Message(
          "row-import-column-domain",
          ["column": heading, "role": role, "domain": .named(domain.names)])
      }
      return Message("row-import-column", ["column": heading, "role": role])
    }
    if let finding = findings.first {
      turn.lines.append(
        Message("finding-import-\(finding.code.rawValue)", ["word": .text(finding.word ?? "")]))
    } else {
      turn.lines.append(Message("text-import-three-rows"))
      turn.lines += examples()
    }
  }

  /// Three rows as they would be understood, those with something in them first.
  private func examples() -> [Message] {
    guard let instrument,
      let reader = try? RowReader(
        mapping, instrument, headings: table.headings, today: today, months: months)
    else { return [] }
    return table.rows.prefix(3).flatMap { row -> [Message] in
      let place = Message("row-import-example", ["line": .number(row.line)])
      switch reader.facts(row) {
      case .success(let facts): return [place] + RowWords.understood(facts)
      case .failure(let refusals): return [place] + refusals.all.map(RowWords.refused)
      }
    }
  }

  var findings: [MappingCheck.Finding] {
    instrument.map { MappingCheck(mapping, $0).findings } ?? []
  }

  func meanings(of column: ImportMapping.Column) -> [(id: String, label: Message)] {
    if column.role == .outcome {
      return ImportMapping.outcomeWords.keys.sorted().map {
        ($0, Message("label-import-outcome-\($0)"))
      }
    }
    return (instrument?.domains ?? []).map {
      ($0.id, Message("label-import-name", ["name": .named($0.names)]))
    }
  }
}
