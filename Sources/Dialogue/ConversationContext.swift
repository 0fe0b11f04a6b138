// SPDX-License-Identifier: EUPL-1.2

public import Model

/// What is known before a conversation begins, and never changes while it goes on.
public struct ConversationContext: Hashable, Sendable {
  /// The identifier that the conversation will have.
  public let conversation: RecordID
  /// The resident with all earlier conversations.
  public let trajectory: Trajectory
  /// The list of domains.
  public let instrument: Instrument
  /// Other lists, to name the topics of goals that were set with them.
  public let otherInstruments: [Instrument]
  /// How levels of an earlier version of the list are read.
  public let mappings: [InstrumentMapping]
  /// The signals to choose from.
  public let signals: [LifeDomain]
  /// The professional's name, as it stands on the resident's page.
  public let professional: String
  /// The day of the conversation; dates such as "next Friday" count from here.
  public let today: CalendarDay
  /// The parts that the organisation does not need.
  public let switchedOff: Set<OptionalPart>

  /// The goals that are gone through first.
  let openGoals: [GoalHistory]
  /// The topics that come back: those of last time, and those with an open goal.
  let returningTopics: [Topic]

  /// Makes a context.
  /// - Parameters:
  ///   - conversation: The identifier that the conversation will have.
  ///   - trajectory: The resident with all earlier conversations.
  ///   - instrument: The list of domains.
  ///   - otherInstruments: To name the topics of goals that were set with them.
  ///   - mappings: How levels of an earlier version of the list are read.
  ///   - signals: The signals to choose from; none leaves the question out.
  ///   - professional: The professional's name.
  ///   - today: The day of the conversation.
  ///   - switchedOff: The parts that the organisation does not need.
  public init(
    conversation: RecordID, trajectory: Trajectory, instrument: Instrument,
    otherInstruments: [Instrument] = [], mappings: [InstrumentMapping] = [],
    signals: [LifeDomain] = [], professional: String, today: CalendarDay,
    switchedOff: Set<OptionalPart> = []
  ) {
    self.conversation = conversation
    self.trajectory = trajectory
    self.instrument = instrument
    self.otherInstruments = otherInstruments
    self.mappings = mappings
    self.signals = signals
    self.professional = professional
    self.today = today
    self.switchedOff = switchedOff
    openGoals = trajectory.openGoals
    let last = trajectory.latest(with: instrument)
    let goalTopics = trajectory.openGoals.map(\.goal.topic).filter { topic in
      last == trajectory.latest || topic.ownWords != nil || instrument.has(topic)
    }
    returningTopics = unique((last?.talks.map(\.topic) ?? []) + goalTopics)
  }

  /// Whether the resident has talked before.
  public var isFollowUp: Bool { trajectory.latest != nil }

  /// The signals as options of a list.
  var signalOptions: [TopicList.Option] {
    signals.map { .init(topic: .domain($0.id), names: $0.names, hints: [:]) }
  }

  /// The name of the one other who placed a mark last time.
  var lastOtherName: String? {
    for conversation in trajectory.conversations.reversed() {
      for mark in conversation.talks.flatMap(\.marks) {
        if case .other(let name) = mark.voice { return name }
      }
    }
    return nil
  }
}

extension Trajectory {
  /// The conversation whose topics come back: the last one with the same list.
  ///
  /// A list with bars takes over from another one; levels of another list are not asked as bars.
  fileprivate func latest(with instrument: Instrument) -> Conversation? {
    if let same = conversations.last(where: { $0.instrument.id == instrument.reference.id }) {
      return same
    }
    guard instrument.scale == .bar, let latest,
      latest.talks.allSatisfy(\.levels.isEmpty)
    else { return nil }
    return latest
  }
}

extension Instrument {
  /// Whether a topic is one of its domains.
  func has(_ topic: Topic) -> Bool {
    if case .domain(let id) = topic { domain(id) != nil } else { false }
  }
}

/// The elements without repetition, in the order of their first appearance.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}
