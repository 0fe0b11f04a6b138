// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Model
internal import Terminal
internal import Wording
internal import Workplace

/// The imports there were, and taking one back.
struct ImportList {
  private let work: Work
  private var console: Console { work.console }

  init(_ work: Work) { self.work = work }

  /// Shows the imports there were.
  func show() throws {
    let runs = try work.dossiers.importRuns()
    work.tell(damaged: runs.damaged.count)
    guard !runs.values.isEmpty else { return console.say(Message("text-import-none")) }
    console.heading(Message("heading-imports"))
    for run in runs.values {
      console.say(
        Message(
          "row-import-run",
          [
            "number": .number(run.number), "day": .text(work.texts.shortDay(run.day)),
            "file": .text(run.file), "system": .text(run.system),
            "state": .message(Message("label-import-state-\(run.state.rawValue)")),
          ]))
    }
    console.say(Message("text-import-how-back-any"))
  }

  /// Takes an import back, after asking.
  /// - Parameter number: Which.
  /// - Throws: ``ImportError``, `StoreError` or `DossierError`.
  func takeBack(_ number: Int) throws {
    guard let run = try work.dossiers.importRuns().values.first(where: { $0.number == number })
    else { throw ImportError.noSuchImport }
    guard run.state != .takenBack else { throw ImportError.takenBackBefore }
    let question = Message(
      "question-import-take-back",
      ["file": .text(run.file), "day": .text(work.texts.shortDay(run.day))])
    guard try console.confirm(question, affirmation) else {
      return console.say(Message("text-import-stays"))
    }
    let (conversations, residents) = try work.dossiers.takeBack(run)
    try work.audit(.takenBack)
    console.say(
      Message(
        "text-import-taken-back",
        ["conversations": .number(conversations), "residents": .number(residents)]))
    try SharingRun(work).runByItself()
    try SharingRun(work).sayWaiting()
  }
}
