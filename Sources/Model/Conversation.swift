// SPDX-License-Identifier: EUPL-1.2

/// One progress conversation as it was held (voortgangsgesprek).
///
/// A part that was not talked about is empty, never a zero.
public struct Conversation: Hashable, Sendable, Codable, Identifiable {
  /// Random; the same as that of the draft it was made from.
  public let id: RecordID
  /// Whose conversation it is.
  public let resident: RecordID
  /// The day it was held.
  public var day: CalendarDay
  /// Which conversation with this resident it is, from 1; tells two on one day apart.
  public var number: Int
  /// Which list of domains was used.
  public var instrument: InstrumentReference
  /// Who led the talk, by name; on the resident's page only, never in a figure.
  public var professional: String?
  /// Whether the resident heard what is recorded, why, and who sees it.
  public var isInformed: Bool
  /// How the goals of earlier conversations stand.
  public var reviews: [GoalReview]
  /// What was talked about, most important on top.
  public var talks: [DomainTalk]
  /// The goals set in this conversation.
  public var goals: [Goal]
  /// The resident's figure for their life, if they gave one.
  public var qualityOfLife: QualityOfLife?
  /// Who does what, by when.
  public var agreements: [Agreement]
  /// The day of the next talk, if named.
  public var nextTalk: CalendarDay?
  /// What more people in the neighbourhood face, as the pair sees it.
  public var signals: [Signal]
  /// How the trajectory ended, when this was its last conversation.
  public var ending: Ending?
  /// The voices that the resident does not want on their page.
  public var voicesOffPage: [Voice]
  /// Where the conversation comes from, when it was not held here.
  public var origin: ImportOrigin?

  /// Makes a conversation in which nothing has been said yet.
  /// - Parameters:
  ///   - id: Random.
  ///   - resident: Whose conversation it is.
  ///   - day: The day it is held.
  ///   - number: Which conversation with this resident it is, from 1.
  ///   - instrument: Which list of domains is used.
  ///   - professional: Who leads the talk.
  public init(
    id: RecordID, resident: RecordID, day: CalendarDay, number: Int = 1,
    instrument: InstrumentReference, professional: String? = nil
  ) {
    self.id = id
    self.resident = resident
    self.day = day
    self.number = number
    self.instrument = instrument
    self.professional = professional
    isInformed = false
    reviews = []
    talks = []
    goals = []
    agreements = []
    signals = []
    voicesOffPage = []
  }
}

/// What was said about one topic in one conversation.
public struct DomainTalk: Hashable, Sendable, Codable {
  /// What it is about.
  public var topic: Topic
  /// Whether the resident put it on top: this is what they want to work on most.
  public var isOnTop: Bool
  /// Whether the resident says that this goes well and is proud of it (talent, trots).
  public var isPride: Bool
  /// One mark per voice at most, the resident's first.
  public var marks: [Mark]
  /// One level per voice at most, when the instrument has levels; nobody's is above another's.
  public var levels: [LevelScore]
  /// The resident's own words, unchanged.
  public var words: String?

  /// Makes a talk about a topic.
  /// - Parameters:
  ///   - topic: What it is about.
  ///   - isOnTop: Whether the resident put it on top.
  ///   - isPride: Whether the resident is proud of it.
  ///   - marks: One per voice at most.
  ///   - levels: One per voice at most.
  ///   - words: The resident's own words.
  public init(
    topic: Topic, isOnTop: Bool = false, isPride: Bool = false, marks: [Mark] = [],
    levels: [LevelScore] = [], words: String? = nil
  ) {
    self.topic = topic
    self.isOnTop = isOnTop
    self.isPride = isPride
    self.marks = marks
    self.levels = levels
    self.words = words
  }

  /// The resident's own position, if they placed a mark.
  public var residentPosition: Position? {
    marks.first { $0.voice == .resident }?.position
  }
}

extension DomainTalk {
  /// Reads a talk of any version: what an earlier one did not have is not there.
  /// - Parameter decoder: Holds the talk.
  /// - Throws: `DecodingError` when it is no talk.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      topic: try container.decode(Topic.self, forKey: .topic),
      isOnTop: try container.decode(Bool.self, forKey: .isOnTop),
      isPride: try container.decode(Bool.self, forKey: .isPride),
      marks: try container.decode([Mark].self, forKey: .marks),
      levels: try container.decodeIfPresent([LevelScore].self, forKey: .levels) ?? [],
      words: try container.decodeIfPresent(String.self, forKey: .words))
  }
}
