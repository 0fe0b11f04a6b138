// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dialogue
internal import Dossiers
internal import Model
internal import Wording
internal import Workplace

/// `activiteit`: a meeting of a group, or on with one that was paused.
struct ActivityCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "activiteit", abstract: HelpTexts["help-activiteit"], aliases: ["activity"])

  @OptionGroup var general: GeneralOptions
  @OptionGroup var which: GroupOption

  func perform(in work: Work) throws {
    let group = try which.find(in: work)
    work.console.turnPage()
    try Activity(work, of: group).hold()
  }
}

/// What the draft of a meeting needs to begin again before its answers are replayed.
struct ActivityHeader: Codable {
  /// The day the meeting began; it stays the day of the meeting.
  let day: CalendarDay
}

/// One meeting of a group from its beginning, or from where it was left, to where it is kept.
struct Activity {
  private let work: Work
  private let group: Group

  init(_ work: Work, of group: Group) {
    self.work = work
    self.group = group
  }

  /// Holds the meeting.
  /// - Throws: `StoreError`, ``WorkplaceError/inputEnded`` with the draft kept, or `TerminalError`.
  func hold() throws {
    let flow = try resume() ?? start()
    let name: [String: Message.Value] = ["name": .text(group.name)]
    switch try TalkLoop(work.console, ActivityHost(work), flow).run() {
    case .complete(let flow):
      var kept = group
      let record = flow.record
      if !record.legend.isEmpty { kept.legend = record.legend }
      try work.dossiers.finish(record, of: kept)
      try work.audit(.finished, group.id)
      work.console.say(Message("text-activity-kept", name))
      try SharingRun(work).runByItself()
    case .paused: work.console.say(Message("text-activity-paused", name))
    case .discarded:
      try work.dossiers.discardActivity(flow.context.id)
      try work.audit(.discarded, group.id)
      work.console.say(Message("text-activity-discarded"))
    case .inputEnded: throw WorkplaceError.inputEnded
    }
  }

  private func start() throws -> ActivityFlow {
    var generator = SystemRandomNumberGenerator()
    let id = RecordID(using: &generator)
    try work.dossiers.startActivity(ActivityHeader(day: work.today), id: id, of: group.id)
    try work.audit(.started, group.id)
    return ActivityFlow(try context(id, work.today))
  }

  private func resume() throws -> ActivityFlow? {
    let drafts = try work.dossiers.activityDrafts(as: ActivityHeader.self)
    work.tell(damaged: drafts.damaged.count)
    guard let draft = drafts.values.first(where: { $0.resident == group.id }) else { return nil }
    let events = try work.dossiers.activityEvents(of: draft.id, as: ActivityEvent.self)
    work.tell(damaged: events.damaged.count)
    work.console.say(
      Message("text-activity-resumed", ["day": .day(draft.header.day)]), as: .explanation)
    return ActivityFlow(try context(draft.id, draft.header.day), events: events.values)
  }

  private func context(_ id: RecordID, _ day: CalendarDay) throws -> ActivityContext {
    ActivityContext(id: id, course: try work.dossiers.course(of: group), today: day)
  }

  /// Says which meetings are not finished.
  static func sayWaiting(in work: Work) throws {
    let drafts = try work.dossiers.activityDrafts(as: ActivityHeader.self).values
    guard !drafts.isEmpty else { return }
    let groups = try work.dossiers.groups().values
    for draft in drafts {
      guard let group = groups.first(where: { $0.id == draft.resident }) else { continue }
      work.console.say(
        Message(
          "text-activity-waits", ["name": .text(group.name), "day": .day(draft.header.day)]))
    }
  }
}
