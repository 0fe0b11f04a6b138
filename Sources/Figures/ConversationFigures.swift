// SPDX-License-Identifier: EUPL-1.2

public import Model

/// The figures of one conversation: no name, no sentence, no day, no professional (cijfers).
///
/// They are derived from a dossier and never typed. Each figure has the value of the time before
/// beside its own, so that change can be added up without joining a person's history.
public struct ConversationFigures: Hashable, Sendable, Codable {
  /// Whose conversation it was.
  public let subject: Pseudonym
  /// Which conversation it was.
  public let conversation: Pseudonym
  /// The month it was held in.
  public let month: Month
  /// The month of the conversation before it; `nil` for the first.
  ///
  /// The people of a period are its conversations whose one before lies before the period.
  public let previousMonth: Month?
  /// The place among this resident's conversations in the same month, from 1.
  ///
  /// It tells which conversation was later without telling the day.
  public let orderInMonth: Int
  /// The first conversation or a later one.
  public let kind: Kind
  /// The resident's neighbourhood, or the team's (wijk).
  public let neighbourhood: String
  /// The team.
  public let team: String
  /// Which list of domains was used.
  public let instrument: InstrumentReference
  /// What was talked about, in the order of the conversation.
  public let topics: [TopicFigure]
  /// The levels that were given, each voice on its own.
  public let levels: [LevelFigure]
  /// The goals that were set or came back.
  public let goals: [GoalFigure]
  /// The resident's figure for their life, if they gave one.
  public let qualityOfLife: QualityOfLifeFigure?
  /// The signals of the list that were named, by their ids; own words stay in the dossier.
  public let signals: [String]
  /// How the trajectory ended, when this was its last conversation.
  public let ending: EndingFigure?
  /// The optional parts in which something was filled in, in the order of the model.
  public let filledParts: [OptionalPart]
  /// Whether it was brought in from another system, and not held here.
  public let isImported: Bool

  /// The first conversation of a trajectory, or one after it (eerste of vervolg).
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case first, followUp
  }
}

/// How a trajectory ended and whether it was of use, without the words.
public struct EndingFigure: Hashable, Sendable, Codable {
  /// How it ended, if said.
  public let manner: Ending.Manner?
  /// Whether it was of use, if said.
  public let usefulness: Ending.Usefulness?
}

/// What was said about one topic, as figures.
public struct TopicFigure: Hashable, Sendable, Codable {
  /// The version of the list that it is counted in: the conversation's, or that of a mapping.
  public let instrument: InstrumentReference
  /// What it is about, in that version.
  public let topic: FigureTopic
  /// Whether the resident put it on top.
  public let isOnTop: Bool
  /// One per mark that was placed.
  public let marks: [MarkFigure]

  /// The resident's own mark, if they placed one.
  public var residentMark: MarkFigure? { marks.first { $0.voice == .resident } }
}

/// Where somebody placed their mark, now and the time before.
public struct MarkFigure: Hashable, Sendable, Codable {
  /// Whose mark it is, by kind; never by name.
  public let voice: VoiceKind
  /// Where on the bar.
  public let position: Position
  /// Where the same voice placed it the time before, if ever.
  public let previous: Position?

  /// Up, the same or down; `nil` when there is nothing to compare with.
  public var change: Change? { previous.map { Change(from: $0, to: position) } }
}

/// Whose mark it is, without a name (stem).
public enum VoiceKind: String, Sendable, Codable, CaseIterable {
  case resident, professional, other

  /// Leaves the name of a named other out.
  /// - Parameter voice: As it stands in the conversation.
  public init(_ voice: Voice) {
    switch voice {
    case .resident: self = .resident
    case .professional: self = .professional
    case .other: self = .other
    }
  }
}

/// A goal that was set in a conversation, or came back in it.
public struct GoalFigure: Hashable, Sendable, Codable {
  /// Which goal it is: the same through every conversation.
  public let goal: Pseudonym
  /// The version of the list that it is counted in: that of the conversation it was set in, or of a
  /// mapping.
  public let instrument: InstrumentReference
  /// What it is about, in that version.
  public let topic: FigureTopic
  /// How it stands; `nil` in the conversation that it was set in.
  public let outcome: GoalOutcome?
  /// How it stood the time before; `nil` when it came back for the first time, or was just set.
  public let previous: GoalOutcome?
}

/// The figure for life, now and the time before.
public struct QualityOfLifeFigure: Hashable, Sendable, Codable {
  /// 1 to 10.
  public let score: Int
  /// The figure of the time before, if ever.
  public let previous: Int?

  /// Makes a figure.
  /// - Parameters:
  ///   - score: 1 to 10; anything else gives `nil`.
  ///   - previous: 1 to 10 or absent; anything else gives `nil`.
  public init?(score: Int, previous: Int?) {
    guard (1...10).contains(score), (1...10).contains(previous ?? score) else { return nil }
    self.score = score
    self.previous = previous
  }

  private enum CodingKeys: String, CodingKey { case score, previous }

  /// Reads a figure.
  /// - Parameter decoder: Holds the score and the one before.
  /// - Throws: `DecodingError` outside 1 to 10.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let score = try container.decode(Int.self, forKey: .score)
    let previous = try container.decodeIfPresent(Int.self, forKey: .previous)
    guard let figure = QualityOfLifeFigure(score: score, previous: previous) else {
      throw DecodingError.dataCorruptedError(
        forKey: .score, in: container, debugDescription: "outside 1 to 10")
    }
    self = figure
  }

  /// Up, the same or down; `nil` when there is nothing to compare with.
  public var change: Change? { previous.map { Change(from: $0, to: score) } }
}
