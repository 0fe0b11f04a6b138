// SPDX-License-Identifier: EUPL-1.2

/// One time that a group did something together, with what was said of it (groepsactiviteit).
///
/// Everything may stay open: "niet besproken" is a normal state. Nothing is about one person.
public struct GroupActivity: Hashable, Sendable, Codable, Identifiable {
  /// Random.
  public let id: RecordID
  /// Which group.
  public let group: RecordID
  /// The day of the meeting (bijeenkomst).
  public let day: CalendarDay
  /// What was done, in own words.
  public var subject: String?
  /// How many people were reached (bereikt); `nil` when nobody counted.
  public var reached: Int?
  /// The colours as they were agreed then: an earlier meeting keeps its own.
  public var legend: [LegendColour] = []
  /// How many chose each colour, for the colours that were counted.
  public var colours: [ColourCount] = []
  /// What goes well or is a talent, in words (talenten).
  public var talents: String?
  /// What gives worry, in words (zorgen).
  public var worries: String?
  /// The questions that were put to the group.
  public var answers: [GroupAnswer] = []
  /// What could be better, in words (verbetering).
  public var suggestions: String?

  /// Makes a meeting of which nothing is said yet.
  /// - Parameters:
  ///   - id: Random.
  ///   - group: Which group.
  ///   - day: The day of the meeting.
  public init(id: RecordID, group: RecordID, day: CalendarDay) {
    self.id = id
    self.group = group
    self.day = day
  }

  /// The answer to one of the questions, if it was put.
  /// - Parameter question: Which.
  /// - Returns: `nil` when it was not put.
  public func answer(_ question: GroupQuestion) -> GroupTally? {
    answers.first { $0.question == question }?.tally
  }

  /// How many chose a colour, if that was counted.
  /// - Parameter colour: One of the legend.
  /// - Returns: `nil` when it was not counted.
  public func count(of colour: LegendColour) -> Int? {
    guard legend.contains(colour) else { return nil }
    return colours.first { $0.sign == colour.sign }?.count
  }
}

/// How many chose a colour, by its sign.
public struct ColourCount: Hashable, Sendable, Codable {
  /// Which colour of the legend.
  public let sign: LegendColour.Sign
  /// How many people.
  public let count: Int

  /// Takes a count.
  /// - Parameters:
  ///   - sign: Which colour of the legend.
  ///   - count: How many people, from 0.
  public init(_ sign: LegendColour.Sign, _ count: Int) {
    self.sign = sign
    self.count = count
  }
}

/// What can be asked about an activity, after the questions of the NJi (vraag aan de groep).
public enum GroupQuestion: String, CaseIterable, Sendable, Codable {
  /// How many of the group are known or reached (bereik).
  case reach
  /// How many found it useful (nut).
  case use
  /// How many say that the goal was reached (doel).
  case goal
  /// How many have something that could be better (verbetering).
  case improvement
}

/// The answer of a group to one question.
public struct GroupAnswer: Hashable, Sendable, Codable {
  /// Which question.
  public let question: GroupQuestion
  /// How many said yes, and of how many.
  public let tally: GroupTally

  /// Takes an answer.
  /// - Parameters:
  ///   - question: Which question.
  ///   - tally: How many said yes, and of how many.
  public init(_ question: GroupQuestion, _ tally: GroupTally) {
    self.question = question
    self.tally = tally
  }
}

/// So many of so many, and how they were asked (handen omhoog of steekproef).
public struct GroupTally: Hashable, Sendable, Codable {
  /// How a question was put.
  public enum Way: String, CaseIterable, Sendable, Codable {
    /// Everybody who was there raised a hand, or not.
    case hands
    /// Only some were asked.
    case sample
  }

  /// How the question was put.
  public let way: Way
  /// How many said yes.
  public let positive: Int
  /// Of how many who were asked.
  public let asked: Int

  /// Takes a tally.
  /// - Parameters:
  ///   - positive: How many said yes, from 0.
  ///   - asked: Of how many, from 1; fewer than said yes gives `nil`.
  ///   - way: How the question was put.
  public init?(_ positive: Int, of asked: Int, by way: Way) {
    guard asked > 0, (0...asked).contains(positive) else { return nil }
    self.positive = positive
    self.asked = asked
    self.way = way
  }

  private enum CodingKeys: String, CodingKey { case way, positive, asked }

  /// Reads a tally.
  /// - Parameter decoder: Holds the way and two numbers.
  /// - Throws: `DecodingError` when more said yes than were asked.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard
      let tally = GroupTally(
        try container.decode(Int.self, forKey: .positive),
        of: try container.decode(Int.self, forKey: .asked),
        by: try container.decode(Way.self, forKey: .way))
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .positive, in: container, debugDescription: "more than were asked")
    }
    self = tally
  }
}
