// SPDX-License-Identifier: EUPL-1.2

/// What a resident wants to reach, in their own words (doel).
public struct Goal: Hashable, Sendable, Codable, Identifiable {
  /// The same through every conversation in which the goal comes back.
  public let id: RecordID
  /// What it is about.
  public var topic: Topic
  /// The resident's own words, unchanged.
  public var wording: String
  /// By when, if they want to name a day.
  public var byWhen: CalendarDay?

  /// Makes a goal.
  /// - Parameters:
  ///   - id: The same through every conversation.
  ///   - topic: What it is about.
  ///   - wording: The resident's own words.
  ///   - byWhen: By when, if named.
  public init(id: RecordID, topic: Topic, wording: String, byWhen: CalendarDay? = nil) {
    self.id = id
    self.topic = topic
    self.wording = wording
    self.byWhen = byWhen
  }
}

/// How a goal of an earlier conversation stands now (uitkomst).
public enum GoalOutcome: String, CaseIterable, Sendable, Codable {
  /// Reached (behaald).
  case reached
  /// On the way (op weg).
  case underWay
  /// Not yet (nog niet).
  case notYet
  /// Replaced by another wording (veranderd).
  case changed
  /// Let go (losgelaten); not a failure.
  case letGo

  /// Whether the goal comes back in the next conversation.
  public var staysOpen: Bool {
    switch self {
    case .underWay, .notYet, .changed: true
    case .reached, .letGo: false
    }
  }
}

/// What was said about an earlier goal in a later conversation.
public struct GoalReview: Hashable, Sendable, Codable {
  /// Which goal.
  public var goal: RecordID
  /// How it stands.
  public var outcome: GoalOutcome
  /// The new wording of a changed goal; the earlier one stays in the earlier conversation.
  public var newWording: String?
  /// The new day of a changed goal, if named.
  public var newByWhen: CalendarDay?
  /// Whether life got better by it, according to the resident; the third question of Wat telt.
  public var isLifeBetter: Bool?
  /// What the resident says about it.
  public var words: String?

  /// Makes a review.
  /// - Parameters:
  ///   - goal: Which goal.
  ///   - outcome: How it stands.
  ///   - newWording: The new wording of a changed goal.
  ///   - newByWhen: The new day of a changed goal.
  ///   - isLifeBetter: Whether life got better by it.
  ///   - words: What the resident says about it.
  public init(
    goal: RecordID, outcome: GoalOutcome, newWording: String? = nil,
    newByWhen: CalendarDay? = nil, isLifeBetter: Bool? = nil, words: String? = nil
  ) {
    self.goal = goal
    self.outcome = outcome
    self.newWording = newWording
    self.newByWhen = newByWhen
    self.isLifeBetter = isLifeBetter
    self.words = words
  }
}

/// Who does what, by when (afspraak).
public struct Agreement: Hashable, Sendable, Codable {
  /// What is done.
  public var what: String
  /// Who does it, in the words used at the table.
  public var who: String?
  /// By when, if named.
  public var byWhen: CalendarDay?

  /// Makes an agreement.
  /// - Parameters:
  ///   - what: What is done.
  ///   - who: Who does it.
  ///   - byWhen: By when, if named.
  public init(what: String, who: String? = nil, byWhen: CalendarDay? = nil) {
    self.what = what
    self.who = who
    self.byWhen = byWhen
  }
}

/// How satisfied the resident is with the life they lead now (cijfer voor het leven).
public struct QualityOfLife: Hashable, Sendable, Codable {
  /// 1 (not at all) to 10 (entirely), the range of the question of Wat telt and of CBS.
  public let score: Int
  /// Why, in the resident's own words.
  public var reason: String?

  /// Makes an answer.
  /// - Parameters:
  ///   - score: 1 to 10; anything else gives `nil`.
  ///   - reason: Why, in the resident's own words.
  public init?(score: Int, reason: String? = nil) {
    guard (1...10).contains(score) else { return nil }
    self.score = score
    self.reason = reason
  }

  private enum CodingKeys: String, CodingKey { case score, reason }

  /// Reads an answer.
  /// - Parameter decoder: Holds the score and the reason.
  /// - Throws: `DecodingError` when the score lies outside 1 to 10.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let score = try container.decode(Int.self, forKey: .score)
    let reason = try container.decodeIfPresent(String.self, forKey: .reason)
    guard let answer = QualityOfLife(score: score, reason: reason) else {
      throw DecodingError.dataCorruptedError(
        forKey: .score, in: container, debugDescription: "outside 1 to 10")
    }
    self = answer
  }
}
