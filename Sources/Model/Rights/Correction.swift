// SPDX-License-Identifier: EUPL-1.2

/// That a sentence was corrected later, with what stood there before (correctie).
public struct Correction: Hashable, Sendable, Codable, Identifiable {
  /// Random.
  public let id: RecordID
  /// Whose dossier.
  public let resident: RecordID
  /// In which conversation; `nil` for what belongs to the resident themself.
  public let conversation: RecordID?
  /// What kind of sentence.
  public let part: SentencePart
  /// The day it was corrected.
  public let day: CalendarDay
  /// Who asked for it, in the words used at the table.
  public let askedBy: String
  /// The professional who did it, by name.
  public let by: String
  /// The words that stood there before.
  public let before: String

  /// Makes an account of a correction.
  /// - Parameters:
  ///   - id: Random.
  ///   - resident: Whose dossier.
  ///   - conversation: In which conversation, if one.
  ///   - part: What kind of sentence.
  ///   - day: The day it was corrected.
  ///   - askedBy: Who asked for it.
  ///   - by: The professional, by name.
  ///   - before: The words that stood there before.
  public init(
    id: RecordID, resident: RecordID, conversation: RecordID?, part: SentencePart,
    day: CalendarDay, askedBy: String, by: String, before: String
  ) {
    self.id = id
    self.resident = resident
    self.conversation = conversation
    self.part = part
    self.day = day
    self.askedBy = askedBy
    self.by = by
    self.before = before
  }
}

/// What kind of sentence can be corrected (soort zin).
public enum SentencePart: String, CaseIterable, Sendable, Codable {
  /// How the resident is called.
  case name
  /// The name of somebody who placed a mark as well.
  case otherName
  /// A topic of the resident's own.
  case topic
  /// Own words about a topic.
  case words
  /// A goal.
  case goal
  /// The new wording of an earlier goal.
  case newWording
  /// Own words about an earlier goal.
  case reviewWords
  /// Why the resident gives their life that figure.
  case lifeReason
  /// What was agreed.
  case agreement
  /// Who does what was agreed.
  case agreementWho
  /// Something that more people face, in own words.
  case signal
  /// Own words about how it ended.
  case endingWords

  /// Whether the sentence can be left out altogether; a name or a goal has to say something.
  public var canBeLeftOut: Bool {
    switch self {
    case .name, .otherName, .topic, .goal: false
    default: true
    }
  }
}
