// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// A conversation as text to paste into a dossier system, field by field (overnemen).
///
/// The resident's own words stay as they were said and stand between quotation marks with their
/// name; how a professional or another sees it stands in lines of its own.
public struct PasteText: Sendable {
  /// The text of one field.
  public struct Field: Hashable, Sendable {
    /// As the system calls the field.
    public let heading: String
    /// What to paste; it fits.
    public let text: String
    /// How many sentences were left out because they did not fit.
    public let leftOut: Int
    /// The most that fits, in UTF-16 units.
    public let limit: Int?
  }

  /// The fields that have something to say, in the order of the system.
  public let fields: [Field]

  /// Writes a conversation.
  /// - Parameters:
  ///   - conversation: Which one; of the dossier.
  ///   - source: The dossier.
  ///   - layout: The fields of the system.
  ///   - texts: In which language.
  public init(
    _ conversation: Conversation, of source: DossierSource, in layout: PasteLayout, texts: Texts
  ) {
    let writer = PasteWriter(conversation: conversation, source: source, texts: texts)
    fields = layout.fields.compactMap { field in
      let lines = field.holds.flatMap(writer.lines)
      guard !lines.isEmpty else { return nil }
      let cut = SentenceCut(lines.joined(separator: "\n"), to: field.limit) { count in
        texts(Message("paste-left-out", ["n": .number(count)]))
      }
      return Field(
        heading: field.heading, text: cut.text, leftOut: cut.leftOut, limit: field.limit)
    }
  }

  /// All fields below each other, with their headings.
  public var whole: String {
    fields.map { $0.heading + "\n" + $0.text }.joined(separator: "\n\n") + "\n"
  }

  /// How many sentences were left out of all fields together.
  public var leftOut: Int { fields.reduce(0) { $0 + $1.leftOut } }
}
