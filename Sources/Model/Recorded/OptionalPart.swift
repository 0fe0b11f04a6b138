// SPDX-License-Identifier: EUPL-1.2

/// A part of the conversation that an organisation can switch off (onderdeel).
///
/// What an organisation does not need to know is then not asked, and so not recorded.
public enum OptionalPart: String, CaseIterable, Sendable, Codable {
  /// The resident's own words about a topic, a goal or a figure.
  case ownWords
  /// The marks of the professional and of one named other.
  case otherVoices
  /// What goes well, and the resident is proud of.
  case pride
  /// Which topics the resident puts on top.
  case onTop
  /// Goals, and how earlier goals stand.
  case goals
  /// By when a goal is to be reached.
  case goalDays
  /// The figure for life.
  case qualityOfLife
  /// Who does what, by when.
  case agreements
  /// The day of the next talk.
  case nextTalk
  /// How a trajectory ends, and whether it was of use.
  case ending
  /// What more people in the neighbourhood face.
  case signals
}
