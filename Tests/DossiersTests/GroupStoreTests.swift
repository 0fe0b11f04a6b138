// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Model
internal import Sealing
internal import Testing

/// Groups and their meetings are kept, drafted and removed as residents and conversations are.
@Suite struct GroupStoreTests {
  private let storage = MemoryStorage()
  private let store: DossierStore
  private let group = Group(id: Sample.id(70), name: "Meidenavond")

  init() throws { store = DossierStore(storage: storage, sealer: try Sample.sealer()) }

  private func activity(_ number: Int, _ day: Int) throws -> GroupActivity {
    var activity = GroupActivity(
      id: Sample.id(80 + number), group: group.id,
      day: try #require(CalendarDay(year: 2026, month: 3, day: day)))
    activity.reached = 12
    return activity
  }

  private func hold(_ activity: GroupActivity) throws {
    try store.startActivity("kop", id: activity.id, of: group.id)
    try store.appendActivityEvent("antwoord", to: activity.id)
    try store.finish(activity, of: group)
  }

  @Test func `a meeting takes the place of its draft, and its group waits to be shared`() throws {
    try store.save(group)
    let activity = try activity(1, 3)
    try store.startActivity("kop", id: activity.id, of: group.id)
    try store.appendActivityEvent("een", to: activity.id)
    try store.appendActivityEvent("twee", to: activity.id)
    #expect(try store.activityEvents(of: activity.id, as: String.self).values == ["een", "twee"])
    #expect(try store.activityDrafts(as: String.self).values.map(\.resident) == [group.id])
    // A conversation that waits is another thing.
    #expect(try store.drafts(as: String.self).values.isEmpty)
    #expect(try store.waitingResidents().isEmpty)
    var changed = group
    changed.legend = [LegendColour(.green, .circle, "goed")]
    try store.finish(activity, of: changed)
    #expect(try store.activityDrafts(as: String.self).values.isEmpty)
    #expect(try store.groups().values == [changed])
    #expect(try store.course(of: changed).activities == [activity])
    #expect(try store.waitingResidents().map(\.resident) == [group.id])
    #expect(try store.verify().isEmpty)
  }

  @Test func `nothing is kept of a meeting when the disk is full`() throws {
    try store.save(group)
    let activity = try activity(1, 3)
    try store.startActivity("kop", id: activity.id, of: group.id)
    storage.writesLeft = 0
    #expect(throws: StoreError.diskFull) { try store.finish(activity, of: group) }
    storage.writesLeft = nil
    #expect(try store.activities(of: group.id).values.isEmpty)
    #expect(try store.activityDrafts(as: String.self).values.count == 1)
    #expect(try store.verify().isEmpty)
  }

  @Test func `a meeting of another group is refused`() throws {
    try store.save(group)
    let activity = try activity(1, 3)
    try store.startActivity("kop", id: activity.id, of: group.id)
    #expect(throws: DossierError.otherConversation) {
      try store.finish(activity, of: Group(id: Sample.id(71), name: "Anders"))
    }
    #expect(throws: DossierError.noSuchDraft) {
      try store.finish(try self.activity(2, 4), of: group)
    }
  }

  @Test func `a group that is erased takes everything with it, and its figures are withdrawn`()
    throws
  {
    try store.save(group)
    try store.save(Sample.resident())
    try hold(try activity(1, 3))
    try hold(try activity(2, 10))
    try store.startActivity("kop", id: Sample.id(90), of: group.id)
    try store.appendActivityEvent("half", to: Sample.id(90))
    try store.settle(try store.waitingResidents())
    let day = try #require(CalendarDay(iso: "2026-03-20"))
    var numbers = SeededNumbers(1)
    try store.erase(
      ErasureRequest(
        of: group.id, by: AuditHand(by: "Joris", day: day), withdrawing: "schuilnaam"),
      using: &numbers)
    #expect(try store.groups().values.isEmpty)
    #expect(try store.activities(of: nil).values.isEmpty)
    #expect(try store.activityEvents(of: Sample.id(90), as: String.self).values.isEmpty)
    #expect(try store.residents().values.count == 1)
    let waiting = try store.waitingResidents().map(\.resident)
    #expect(try waiting.map { try store.pseudonymToWithdraw($0) } == ["schuilnaam"])
    #expect(try store.verify().isEmpty)
  }

  @Test func `groups that met are shared anew with everybody else`() throws {
    try store.save(group)
    try store.save(Group(id: Sample.id(72), name: "Nog niet samen"))
    try hold(try activity(1, 3))
    try store.save(try Sample.conversation())
    try store.settle(try store.waitingResidents())
    try store.shareEverythingAnew()
    #expect(
      Set(try store.waitingResidents().map(\.resident))
        == [group.id, try Sample.conversation().resident])
  }
}
