// SPDX-License-Identifier: EUPL-1.2

/// The conversations of one resident in the order they were held (traject).
///
/// Everything that looks back is worked out here, so that the talk, the page and the figures
/// cannot disagree about what "last time" was.
public struct Trajectory: Sendable, Hashable {
  /// Whose trajectory it is.
  public let resident: Resident
  /// The conversations, oldest first.
  public let conversations: [Conversation]

  /// Puts conversations in order.
  /// - Parameters:
  ///   - resident: Whose they are; conversations of others are left out.
  ///   - conversations: In any order; two on one day go by their number.
  public init(resident: Resident, conversations: [Conversation]) {
    self.resident = resident
    self.conversations =
      conversations
      .filter { $0.resident == resident.id }
      .sorted { ($0.day, $0.number, $0.id) < ($1.day, $1.number, $1.id) }
  }

  /// The trajectory as it stood up to and including a conversation.
  /// - Parameter conversation: The last one to include.
  /// - Returns: The same trajectory when the conversation is not part of it.
  public func upTo(_ conversation: RecordID) -> Trajectory {
    guard let index = conversations.firstIndex(where: { $0.id == conversation }) else {
      return self
    }
    return Trajectory(resident: resident, conversations: Array(conversations[...index]))
  }

  /// The conversations before a given one.
  /// - Parameter conversation: The first one to leave out.
  /// - Returns: The same trajectory when the conversation is not part of it.
  public func before(_ conversation: RecordID) -> Trajectory {
    guard let index = conversations.firstIndex(where: { $0.id == conversation }) else {
      return self
    }
    return Trajectory(resident: resident, conversations: Array(conversations[..<index]))
  }

  /// The most recent conversation.
  public var latest: Conversation? { conversations.last }

  /// The most recent position of a voice on a topic.
  /// - Parameters:
  ///   - topic: What it is about.
  ///   - voice: Whose mark; the resident's by default.
  /// - Returns: The position and the day it was placed, or `nil` when there is none.
  public func lastPosition(
    on topic: Topic, by voice: Voice = .resident
  ) -> (position: Position, day: CalendarDay)? {
    for conversation in conversations.reversed() {
      for talk in conversation.talks where talk.topic == topic {
        if let mark = talk.marks.first(where: { $0.voice == voice }) {
          return (mark.position, conversation.day)
        }
      }
    }
    return nil
  }

  /// The most recent figure for life.
  public var lastQualityOfLife: (answer: QualityOfLife, day: CalendarDay)? {
    for conversation in conversations.reversed() {
      if let answer = conversation.qualityOfLife { return (answer, conversation.day) }
    }
    return nil
  }

  /// Every goal ever set, oldest first, with what happened to it.
  public var goals: [GoalHistory] {
    var histories: [GoalHistory] = []
    for conversation in conversations {
      for review in conversation.reviews {
        guard let index = histories.firstIndex(where: { $0.goal.id == review.goal }) else {
          continue
        }
        histories[index].add(review, on: conversation.day)
      }
      for goal in conversation.goals {
        histories.append(GoalHistory(goal: goal, setOn: conversation.day))
      }
    }
    return histories
  }

  /// The goals that the next conversation starts with.
  public var openGoals: [GoalHistory] { goals.filter(\.isOpen) }
}

/// A goal with everything that was said about it since.
public struct GoalHistory: Sendable, Hashable {
  /// The goal as it reads now.
  public private(set) var goal: Goal
  /// The day it was set.
  public let setOn: CalendarDay
  /// What was said since, oldest first.
  public private(set) var reviews: [DatedReview] = []
  /// Earlier wordings of a changed goal, oldest first.
  public private(set) var earlierWordings: [String] = []

  /// A review with the day it was given.
  public struct DatedReview: Sendable, Hashable {
    /// The day of the conversation.
    public let day: CalendarDay
    /// What was said.
    public let review: GoalReview
  }

  init(goal: Goal, setOn: CalendarDay) {
    self.goal = goal
    self.setOn = setOn
  }

  mutating func add(_ review: GoalReview, on day: CalendarDay) {
    reviews.append(DatedReview(day: day, review: review))
    guard review.outcome == .changed else { return }
    if let wording = review.newWording, wording != goal.wording {
      earlierWordings.append(goal.wording)
      goal.wording = wording
    }
    if let byWhen = review.newByWhen { goal.byWhen = byWhen }
  }

  /// How the goal stands, or `nil` when it has not come back yet.
  public var outcome: GoalOutcome? { reviews.last?.review.outcome }

  /// Whether the goal comes back in the next conversation.
  public var isOpen: Bool { outcome?.staysOpen ?? true }
}
