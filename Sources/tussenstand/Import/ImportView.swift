// SPDX-License-Identifier: EUPL-1.2

internal import Interchange
internal import Model
internal import Terminal
internal import Wording
internal import Workplace

/// Says what was found in a file, and what would come of it.
struct ImportView {
  /// More lines than this are not read on a screen.
  private static let mostRefused = 20

  private let console: Console

  init(_ console: Console) { self.console = console }

  /// Says how the file was read.
  func say(_ table: ImportTable) {
    console.say(
      Message(
        "text-import-read",
        ["rows": .number(table.rows.count), "columns": .number(table.headings.count)]))
    if table.source.kind == "csv" {
      let separator = table.source.separator == "\t" ? "tab" : table.source.separator
      console.say(
        Message(
          "text-import-dialect",
          ["separator": .text(separator), "letters": .text(table.source.encoding)]))
    } else {
      console.say(Message("text-import-sheet", ["name": .text(table.source.sheet)]))
    }
    if !table.otherSheets.isEmpty {
      console.say(
        Message(
          "text-import-other-sheets",
          ["names": .text(table.otherSheets.joined(separator: ", "))]))
    }
    if table.linesAbove > 0 {
      console.say(Message("text-import-lines-above", ["n": .number(table.linesAbove)]))
    }
  }

  /// Says what is wrong with a mapping.
  func say(_ finding: ImportMappingFinding) {
    let what = Message(
      "finding-import-\(finding.code.rawValue)", ["word": .text(finding.word ?? "")])
    guard let line = finding.line else { return console.say(what, as: .mistake) }
    console.say(
      Message("row-import-finding", ["line": .number(line), "what": .message(what)]), as: .mistake)
  }

  /// Says what would come in and what not.
  func say(_ report: ImportReport, _ plan: ImportPlan) {
    console.heading(Message("heading-import-report"))
    console.say(
      Message(
        "text-import-understood",
        [
          "n": .number(report.count(.understood)), "residents": .number(plan.people.count),
          "fresh": .number(plan.people.count(where: \.isNew)),
          "conversations": .number(plan.people.reduce(0) { $0 + $1.conversations.count }),
        ]))
    if report.count(.known) > 0 {
      console.say(Message("text-import-known", ["n": .number(report.count(.known))]))
    }
    if report.count(.double) > 0 {
      console.say(Message("text-import-double", ["n": .number(report.count(.double))]))
    }
    if !report.withoutPlace.isEmpty {
      console.say(
        Message(
          "text-import-without-place",
          ["columns": .text(report.withoutPlace.joined(separator: ", "))]))
    }
    let refused = report.lines.filter { $0.fate == .refused }
    guard !refused.isEmpty else { return }
    console.say(Message("text-import-refused", ["n": .number(refused.count)]))
    for line in refused.prefix(Self.mostRefused) {
      console.say(ImportReport.message(line))
      for words in line.words { console.say(words) }
    }
    if refused.count > Self.mostRefused {
      console.say(
        Message("text-import-refused-more", ["n": .number(refused.count - Self.mostRefused)]))
    }
  }
}
