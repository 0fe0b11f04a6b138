// SPDX-License-Identifier: EUPL-1.2

/// One line of the account of what is stored: what for, for whom and how (vastlegging).
///
/// The words themselves are texts; this says which.
public struct RecordedItem: Hashable, Sendable, Identifiable {
  /// Short and in ASCII; the text that says what it is ends with it.
  public let id: String
  /// What it is for.
  public let purposes: [Purpose]
  /// For whom it is.
  public let readers: [Reader]
  /// How it is kept.
  public let keeping: Keeping
  /// The part that it belongs to, when an organisation can switch that off.
  public let part: OptionalPart?
  /// The stored values that it speaks for, such as `Conversation.talks.words`.
  public let covers: [String]

  /// Makes a line.
  /// - Parameters:
  ///   - id: Short and in ASCII.
  ///   - purposes: What it is for.
  ///   - readers: For whom it is.
  ///   - keeping: How it is kept.
  ///   - part: The part that can be switched off.
  ///   - covers: The stored values that it speaks for.
  public init(
    id: String, purposes: [Purpose], readers: [Reader], keeping: Keeping, part: OptionalPart?,
    covers: [String]
  ) {
    self.id = id
    self.purposes = purposes
    self.readers = readers
    self.keeping = keeping
    self.part = part
    self.covers = covers
  }

  /// What something is recorded for.
  public enum Purpose: String, CaseIterable, Sendable {
    /// To see together how it goes.
    case insight
    /// For professional and team to learn from.
    case learning
    /// To make the help better.
    case improving
    /// To account for the work.
    case accounting
    /// To make the program itself work.
    case working
  }

  /// For whom something is recorded.
  public enum Reader: String, CaseIterable, Sendable {
    /// The resident, on the page and at the table.
    case resident
    /// The professional who holds the conversation.
    case professional
    /// The team, as figures only.
    case team
    /// Who pays for the work, as figures only.
    case funder
    /// Nobody: only the program uses it.
    case nobody
  }

  /// How something is kept, and until when.
  public enum Keeping: String, CaseIterable, Sendable {
    /// Sealed on the laptop, as long as the organisation has laid down.
    case sealed
    /// Sealed on the laptop, until the conversation is finished or thrown away.
    case draft
    /// Worked out anew from the conversations each time; not stored.
    case figure
    /// As figures with the team, until they are withdrawn.
    case shared
    /// Readable without the passphrase; it says nothing about a person.
    case open
  }
}
