// SPDX-License-Identifier: EUPL-1.2

import FigureFixtures
import Figures
import Model
import TestSupport
import Testing

/// The outbox goes to the team store, whatever comes in between.
struct SharingTests {
  /// Keeps what it got, and refuses from the n-th transaction on.
  private final class Store: TeamStore {
    var kept: [Pseudonym: SharedFigures] = [:]
    var transactions = 0
    var failsFrom = Int.max
    var failsAfterKeeping = false

    func replace(_ batch: [SharedFigures]) throws(TeamStoreError) {
      transactions += 1
      if transactions >= failsFrom, !failsAfterKeeping { throw .unreachable }
      for shared in batch {
        kept[shared.subject] = shared.conversations.isEmpty ? nil : shared
      }
      if transactions >= failsFrom { throw .unreachable }
    }

    func counts(_ request: CountRequest) throws(TeamStoreError) -> RawCounts { throw .refused }
  }

  private final class Box: Outbox {
    var revisions: [RecordID: Int] = [:]
    var dossiers: [RecordID: Trajectory] = [:]
    var unreadable: Set<RecordID> = []
    var onFigures: (RecordID) -> Void = { _ in }

    func waiting() -> [OutboxEntry] {
      revisions.keys.sorted().map { OutboxEntry(resident: $0, revision: revisions[$0] ?? 0) }
    }

    func figures(of residents: [RecordID]) -> [Result<SharedFigures, UnreadableDossier>] {
      residents.map { resident in
        unreadable.contains(resident)
          ? .failure(UnreadableDossier()) : .success(figures(of: resident))
      }
    }

    func figures(of resident: RecordID) -> SharedFigures {
      defer { onFigures(resident) }
      let subject = ShiftedPseudonyms(laptop: 0).pseudonym(of: resident)
      guard let trajectory = dossiers[resident] else { return SharedFigures(of: subject) }
      return SharedFigures(of: subject, InventedTeam.deriver().figures(of: trajectory))
    }

    func settle(_ entries: [OutboxEntry]) {
      for entry in entries where revisions[entry.resident] == entry.revision {
        revisions[entry.resident] = nil
      }
    }
  }

  private let store = Store()
  private let box = Box()
  private let ids: [RecordID]

  init() {
    var team = InventedTeam(seed: 1)
    for trajectory in team.trajectories(10) {
      box.dossiers[trajectory.resident.id] = trajectory
      box.revisions[trajectory.resident.id] = 1
    }
    ids = box.revisions.keys.sorted()
  }

  private func share(batchSize: Int = 3) throws -> Sharing.Report {
    try Sharing(box, to: store, batchSize: batchSize).share()
  }

  private var everything: [Pseudonym: SharedFigures] {
    Dictionary(
      uniqueKeysWithValues: InventedTeam.shared(Array(box.dossiers.values)).map { ($0.subject, $0) }
    )
  }

  @Test(arguments: [1, 3, 10, 100])
  func `everything that waits is sent, once`(batchSize: Int) throws {
    let report = try share(batchSize: batchSize)
    #expect(report.sent == 10 && report.waiting == 0 && report.stopped == nil)
    #expect(store.kept == everything)
    #expect(store.transactions == (10 + batchSize - 1) / batchSize)
    #expect(try share() == Sharing.Report())
  }

  @Test(arguments: 1...5, [false, true])
  func `a line that fails anywhere leaves the rest waiting, and the next time all is well`(
    transaction: Int, afterKeeping: Bool
  ) throws {
    store.failsFrom = transaction
    store.failsAfterKeeping = afterKeeping
    let report = try share()
    let sent = min(10, 3 * (transaction - 1))
    #expect(report.sent == sent && report.waiting == 10 - sent)
    #expect(report.stopped == (transaction < 5 ? .unreachable : nil))
    store.failsFrom = .max
    #expect(try share().waiting == 0)
    #expect(store.kept == everything)
  }

  @Test func `what was erased is withdrawn`() throws {
    _ = try share()
    box.dossiers[ids[4]] = nil
    box.revisions[ids[4]] = 2
    let report = try share()
    #expect(report.withdrawn == 1 && report.sent == 0 && report.waiting == 0)
    #expect(store.kept == everything)
  }

  @Test func `what changes while it is sent waits for the next time`() throws {
    let changing = ids[2]
    box.onFigures = { [box] resident in
      if resident == changing { box.revisions[changing] = 2 }
    }
    _ = try share()
    #expect(box.waiting() == [OutboxEntry(resident: changing, revision: 2)])
  }

  @Test func `a dossier that cannot be read is not shared in part, and the others are`() throws {
    box.unreadable = [ids[0], ids[5]]
    let report = try share()
    #expect(report.unreadable == 2 && report.sent == 8 && report.waiting == 2)
    #expect(box.waiting().map(\.resident) == [ids[0], ids[5]])
    #expect(store.kept.count == 8)
  }
}
