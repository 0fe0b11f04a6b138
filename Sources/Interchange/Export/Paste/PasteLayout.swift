// SPDX-License-Identifier: EUPL-1.2

/// The fields of a dossier system, to paste a conversation into (indeling).
///
/// It is data: an organisation gives the headings and lengths of its own system.
public struct PasteLayout: Hashable, Sendable {
  /// Short and in ASCII, such as `algemeen`.
  public let id: String
  /// The name that people see, by language code.
  public let titles: [String: String]
  /// Where the layout comes from.
  public let source: String
  /// The fields in the order of the system.
  public let fields: [Field]

  /// One field of the system.
  public struct Field: Hashable, Sendable {
    /// As the system calls it.
    public let heading: String
    /// What goes into it, in this order.
    public let holds: [Part]
    /// The most that it can hold, in UTF-16 units, as most systems count; `nil` sets no limit.
    public let limit: Int?
  }

  /// A part of a conversation.
  public enum Part: String, CaseIterable, Sendable {
    /// When it was, with whom.
    case occasion
    /// How earlier goals stand.
    case reviews
    /// What was talked about, as the resident sees it.
    case topics
    /// How the professional and a named other see it.
    case views
    /// The goals that were set.
    case goals
    /// The figure for life.
    case life
    /// Who does what by when, and the next talk.
    case agreements
    /// What more people face.
    case signals
    /// How it ended.
    case ending
  }

  /// The name in a language, in Dutch when that language has none.
  /// - Parameter language: A language code such as `en`.
  /// - Returns: The name, or the id.
  public func title(in language: String) -> String { titles[language] ?? titles["nl"] ?? id }
}
