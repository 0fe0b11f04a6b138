// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Figures
internal import Model
internal import Terminal
internal import Wording
internal import Workplace

/// Shares what waits, and says how that went.
struct SharingRun {
  private let work: Work

  init(_ work: Work) { self.work = work }

  /// Shares now.
  /// - Parameter makesFile: Whether a team file that is not there is made.
  /// - Returns: `false` when something still waits, and that was said.
  /// - Throws: `StoreError`, or ``WorkplaceError/noTeamStore``.
  func run(makesFile: Bool = false) throws -> Bool {
    guard let settings = try SharingSettings.kept(in: work.dossiers) else {
      throw WorkplaceError.noTeamStore
    }
    let report: Sharing.Report
    let before = try work.dossiers.waitingResidents().map(\.resident)
    do {
      let store = try TeamDoor(settings.place).openToShare(makesFile: makesFile)
      report = try Sharing(DossierOutbox(work.store), to: store).share()
    } catch let error as TeamStoreError {
      report = Sharing.Report(
        waiting: try work.dossiers.waitingResidents().count, stopped: error)
    }
    let after = Set(try work.dossiers.waitingResidents().map(\.resident))
    try noteShared(before.filter { !after.contains($0) })
    say(report)
    return report.waiting == 0
  }

  /// Shares after a conversation, when that was chosen; what fails waits and is said.
  func runByItself() throws {
    guard let settings = try SharingSettings.kept(in: work.dossiers), settings.isAutomatic else {
      return
    }
    _ = try run()
  }

  /// Withdraws what a closed dossier shared: at once where sharing goes by itself, else later.
  func shareWithdrawal() throws {
    guard let settings = try SharingSettings.kept(in: work.dossiers) else { return }
    if settings.isAutomatic { _ = try run() } else { try sayWaiting() }
  }

  /// Takes everything of this laptop out of a place that is given up: nobody could withdraw it later.
  /// - Parameter place: As it was kept.
  /// - Throws: `TeamStoreError` when that cannot be done, or `StoreError`.
  func withdrawEverything(from place: String) throws {
    let store: any TeamStore
    do { store = try TeamDoor(place).openToShare() } catch TeamStoreError.missing {
      // The file is gone, with everything in it.
      return
    }
    let residents = Set(try work.dossiers.everyResident().values.map(\.id))
      .union(try work.dossiers.groups().values.map(\.id))
    let waiting = try work.dossiers.waitingResidents().map(\.resident)
    let outbox = DossierOutbox(work.store, onlyErased: true)
    let erased = try outbox.waiting().map { try outbox.figures(of: $0.resident) }
    var rest =
      (residents.union(waiting).sorted()
      .map { SharedFigures(of: work.store.pseudonyms.pseudonym(of: $0)) } + erased)[...]
    while !rest.isEmpty {
      try store.replace(Array(rest.prefix(Sharing.residentsAtOnce)))
      rest = rest.dropFirst(Sharing.residentsAtOnce)
    }
  }

  /// Has the figures of who was erased taken out of the team store, now if it can be reached.
  /// - Returns: Whether nothing waits any more; `nil` when nothing was ever shared from here.
  func withdrawErased() throws -> Bool? {
    guard let settings = try SharingSettings.kept(in: work.dossiers) else { return nil }
    let outbox = DossierOutbox(work.store, onlyErased: true)
    do {
      let store = try TeamDoor(settings.place).openToShare()
      let report = try Sharing(outbox, to: store).share()
      if let error = report.stopped { throw error }
    } catch let error as TeamStoreError {
      work.console.say(Message(about: error), as: .mistake)
    }
    return try outbox.waiting().isEmpty
  }

  /// Says who waits, where sharing was set up.
  func sayWaiting() throws {
    guard try SharingSettings.kept(in: work.dossiers) != nil else { return }
    let waiting = try work.dossiers.waitingResidents().count
    if waiting > 0 { work.console.say(Message("text-share-waits", ["n": .number(waiting)])) }
  }

  /// Keeps in the audit trail whose figures went; the bytes of a pseudonym that was let go, go too.
  private func noteShared(_ shared: [RecordID]) throws {
    let here = try Set(work.dossiers.everyResident().values.map(\.id))
      .union(work.dossiers.groups().values.map(\.id))
    try work.audit(.shared, shared.filter(here.contains))
    work.finishErasing()
  }

  private func say(_ report: Sharing.Report) {
    if let error = report.stopped { work.console.say(Message(about: error), as: .mistake) }
    if report.sent > 0 {
      work.console.say(Message("text-share-sent", ["n": .number(report.sent)]))
    }
    if report.sentGroups > 0 {
      work.console.say(Message("text-share-sent-groups", ["n": .number(report.sentGroups)]))
    }
    if report.withdrawn > 0 {
      work.console.say(Message("text-share-withdrawn", ["n": .number(report.withdrawn)]))
    }
    if report.unreadable > 0 {
      work.console.say(
        Message("text-share-unreadable", ["n": .number(report.unreadable)]), as: .mistake)
    }
    if report.waiting > 0 {
      work.console.say(Message("text-share-waits", ["n": .number(report.waiting)]))
    } else if report.sent + report.sentGroups + report.withdrawn == 0 {
      work.console.say(Message("text-share-nothing"))
    }
  }
}
