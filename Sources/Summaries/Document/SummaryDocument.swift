// SPDX-License-Identifier: EUPL-1.2

public import Model

/// What a resident takes home from a conversation (samenvatting), before it has a form.
///
/// One document is the source of the plain text, the page and the PDF, so that they cannot differ
/// in what they say. It holds finished sentences in one language and the resident's own words.
public struct SummaryDocument: Hashable, Sendable {
  /// The language of our sentences, such as `nl`; the resident's own words may be in another.
  public var language: String
  /// The title of the page.
  public var title: String
  /// How the resident wants to be called.
  public var resident: String
  /// When the talk was, and with whom.
  public var facts: [String]
  /// The parts, in reading order; a part that was not talked about is absent.
  public var sections: [SummarySection]
  /// The day the page was made; a PDF carries it as its date.
  public var madeOn: CalendarDay
  /// When the page was made and which version it is, in words.
  public var footer: String
  /// The words that stand in every picture and table.
  public var labels: SummaryLabels

  /// The title with the name, for a window or a list of files.
  public var fullTitle: String { resident.isEmpty ? title : "\(title) – \(resident)" }
}

/// A part of the page under its own heading.
public struct SummarySection: Hashable, Sendable {
  /// What the part is about, which is stable over languages; a page can link to it.
  public enum Kind: String, Hashable, Sendable {
    case topics, reached, goals, life, agreements, next, ending, contact, reader
  }

  /// What the part is about.
  public var kind: Kind
  /// The heading.
  public var heading: String
  /// What stands under the heading, in reading order.
  public var blocks: [SummaryBlock]
}

/// Words that stand in every picture and table, in the language of the document.
public struct SummaryLabels: Hashable, Sendable {
  /// The mark of this conversation.
  public var now: String
  /// The mark of an earlier conversation.
  public var earlier: String
  /// The left end of the bar.
  public var sad: String
  /// The right end of the bar.
  public var happy: String
  /// Stands above the resident's own words.
  public var ownWords: String
  /// The heads of the table of agreements.
  public var what: String
  /// Who does it.
  public var who: String
  /// By when.
  public var byWhen: String
}
