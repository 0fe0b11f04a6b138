// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// What a resident takes home from a conversation (samenvatting), before it has a form.
///
/// One document is the source of the plain text, the page and the PDF, so that they cannot differ
/// in what they say. It holds finished sentences in one language and the resident's own words.
public struct SummaryDocument: Hashable, Sendable {
  /// The language of our sentences; the resident's own words may be in another.
  public var language: Language
  /// Dutch, when the same sentences stand beside it in Dutch.
  public var beside: Language?
  /// The title of the page.
  public var title: FixedWords
  /// How the resident wants to be called.
  public var resident: String
  /// When the talk was, and with whom.
  public var facts: [FixedWords]
  /// What the reader must know of the translation, if anything.
  public var notice: FixedWords?
  /// The parts, in reading order; a part that was not talked about is absent.
  public var sections: [SummarySection]
  /// The day the page was made; a PDF carries it as its date.
  public var madeOn: CalendarDay
  /// When the page was made and which version it is, in words.
  public var footer: FixedWords
  /// The words that stand in every picture and table.
  public var labels: SummaryLabels
  /// The words that belong to a form, such as what a picture shows.
  public var formWords: FormWords
  /// How the organisation's page looks.
  public var houseStyle: HouseStyle

  /// The title with the name, for a window or a list of files.
  public var fullTitle: String { resident.isEmpty ? title.main : "\(title.main) – \(resident)" }
}

/// A part of the page under its own heading.
public struct SummarySection: Hashable, Sendable {
  /// What the part is about, which is stable over languages; a page can link to it.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case topics, reached, goals, life, agreements, next, ending, contact, reader

    /// Whether the pair may keep it off the page; a resident's rights are always on it.
    public var canBeLeftOut: Bool { self != .reader }
  }

  /// What the part is about.
  public var kind: Kind
  /// The heading.
  public var heading: FixedWords
  /// What stands under the heading, in reading order.
  public var blocks: [SummaryBlock]
}

/// Words that stand in every picture and table, in the language of the document.
public struct SummaryLabels: Hashable, Sendable {
  /// The mark of this conversation.
  public var now: FixedWords
  /// The mark of an earlier conversation.
  public var earlier: FixedWords
  /// The left end of the bar.
  public var sad: FixedWords
  /// The right end of the bar.
  public var happy: FixedWords
  /// Stands above the resident's own words.
  public var ownWords: FixedWords
  /// The heads of the table of agreements.
  public var what: FixedWords
  /// Who does it.
  public var who: FixedWords
  /// By when.
  public var byWhen: FixedWords
  /// The sign for now in a row of signs; it may not turn the direction of the row.
  public var nowSign: String
  /// The sign for last time in a row of signs.
  public var earlierSign: String
  /// Marks the place for a translation of the resident's own words.
  public var translation: FixedWords
}
