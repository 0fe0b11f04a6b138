// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import Interchange
internal import Model
internal import Terminal
internal import Wording
internal import Workplace

/// One file from beginning to end: reading, understanding, showing, asking, bringing in.
struct ImportSession {
  /// Whether nothing is brought in.
  var onlyLooks = false
  /// Whether the report goes into a file as well.
  var writesReport = false
  private let work: Work
  private let file: String
  private let wishes: TableReader.Wishes
  private var console: Console { work.console }
  private var name: String { URL(fileURLWithPath: file).lastPathComponent }

  init(_ work: Work, file: String, wishes: TableReader.Wishes) {
    self.work = work
    self.file = file
    self.wishes = wishes
  }

  /// Goes through the file.
  /// - Parameter name: The name of the mapping, when one was given.
  /// - Throws: `ImportFileError`, `ImportError`, `WorkplaceError` or `StoreError`.
  func run(mapping name: String?) throws {
    let maker = MappingMaker(work)
    var mapping = try name.flatMap { try maker.kept($0) }
    let table = try work.importTools.reader.table(file, joined(wishes, mapping?.wishes))
    let view = ImportView(console)
    view.say(table)
    if mapping == nil, name == nil { mapping = maker.fitting(table) }
    let chosen = try mapping ?? maker.make(for: table, named: name)
    guard let instrument = work.instruments.first(where: { $0.reference == chosen.instrument })
    else { throw WorkplaceError.instrumentMissing }
    let reader: RowReader
    do throws(ImportMappingFinding) {
      reader = try RowReader(
        chosen, instrument, headings: table.headings, today: work.today,
        months: ImportTools.months)
    } catch {
      view.say(error)
      throw ImportError.otherColumns
    }
    var refused = Dictionary(grouping: table.unreadable, by: \.line)
      .mapValues { $0.map { RowRefusal($0.refusal) } }
    let rows = understand(table, reader, &refused)
    var generator = SystemRandomNumberGenerator()
    let runner = ImportRunner(work.dossiers)
    let (plan, run, damaged) = try runner.prepare(
      rows, chosen, file: self.name, today: work.today, id: RecordID(using: &generator))
    work.tell(damaged: damaged)
    let report = ImportReport(plan, refused: refused, table, chosen)
    view.say(report, plan)
    if writesReport { try write(report) }
    guard !onlyLooks else { return console.say(Message("text-import-only-looked")) }
    if plan.people.isEmpty {
      console.say(Message("text-import-nothing-new"))
    } else if try console.confirm(Message("question-import-go"), affirmation) {
      try bringIn(plan, run, runner)
    } else {
      return console.say(Message("text-import-left"))
    }
    try writeRefused(table, report)
  }

  /// What the command says wins over what the mapping says.
  private func joined(
    _ wishes: TableReader.Wishes, _ others: TableReader.Wishes?
  ) -> TableReader.Wishes {
    var joined = wishes
    if joined.separator.isEmpty { joined.separator = others?.separator ?? "" }
    if joined.encoding.isEmpty { joined.encoding = others?.encoding ?? "" }
    if joined.sheet.isEmpty { joined.sheet = others?.sheet ?? "" }
    return joined
  }

  private func understand(
    _ table: ImportTable, _ reader: RowReader, _ refused: inout [Int: [RowRefusal]]
  ) -> [RowFacts] {
    var rows: [RowFacts] = []
    var progress = ProgressLine(console, total: table.rows.count) {
      Message("text-import-understanding", ["n": .number($0), "all": .number(table.rows.count)])
    }
    for (index, row) in table.rows.enumerated() {
      switch reader.facts(row) {
      case .success(let facts): rows.append(facts)
      case .failure(let refusals): refused[row.line, default: []] += refusals.all
      }
      if index % 1000 == 999 { progress.show(done: index + 1) }
    }
    progress.end()
    return rows
  }

  private func bringIn(_ plan: ImportPlan, _ run: ImportRun, _ runner: ImportRunner) throws {
    let all = plan.people.count
    var progress = ProgressLine(console, total: all) {
      Message("text-import-going", ["n": .number($0), "all": .number(all)])
    }
    defer { progress.end() }
    try runner.add(plan, as: run) { progress.show(done: $0) }
    try work.audit(.imported, plan.people.map(\.resident.id))
    progress.end()
    console.say(
      Message(
        "text-import-done",
        [
          "number": .number(run.number), "residents": .number(all),
          "conversations": .number(plan.people.reduce(0) { $0 + $1.conversations.count }),
        ]))
    console.say(Message("text-import-how-back", ["number": .number(run.number)]))
    try SharingRun(work).runByItself()
  }

  private func write(_ report: ImportReport) throws {
    let path = try ExportFolder(path: work.exportFolder).write(
      Array(report.text(in: console.texts).utf8),
      named: [console.texts("name-import-report"), work.today.description], ending: "txt")
    console.say(Message("text-import-report-file", ["file": .text(path)]))
  }

  private func writeRefused(_ table: ImportTable, _ report: ImportReport) throws {
    var reasons: [Int: String] = [:]
    for line in report.lines where line.fate == .refused {
      reasons[line.number] = line.words.map { console.texts($0) }.joined(separator: " ")
    }
    guard !reasons.isEmpty else { return }
    let bytes = RefusedRows.file(
      table, reasons: reasons, heading: console.texts("label-import-why"))
    let path = try ExportFolder(path: work.exportFolder).write(
      bytes, named: [console.texts("name-import-refused"), work.today.description], ending: "csv")
    console.say(Message("text-import-refused-file", ["file": .text(path)]))
    console.say(Message("text-import-refused-how"))
  }
}
