// SPDX-License-Identifier: EUPL-1.2

public import Wording

/// Counts that may be shown to an audience.
///
/// Only ``DisclosureControl`` can make one: the initializer is private to this file and the type
/// cannot be decoded. Whatever `teambeeld` puts out, in whatever form, is made from this.
public struct DisclosedTable: Sendable, Hashable {
  /// Which table it is; the raw value is its name in machine formats.
  public enum Kind: String, Sendable, CaseIterable {
    /// How many conversations, residents and goals there are (omvang).
    case extent
    /// How often each domain was chosen and put on top (gekozen).
    case chosen
    /// Marks up, the same or down per domain (streepjes).
    case marks
    /// Goals by how they stand (doelen).
    case goals
    /// Figures for life, 1 to 10 (cijfers voor het leven).
    case lifeScores
    /// Figures for life up, the same or down.
    case lifeChange
  }

  /// What may be seen of one count; other audiences will add what they see instead.
  public enum Cell: Sendable, Hashable {
    /// The count as it is.
    case count(Int)
  }

  /// One line.
  public struct Row: Sendable, Hashable {
    /// What the line is about.
    public let label: Message
    /// One per column.
    public let cells: [Cell]
  }

  /// Which table it is.
  public let kind: Kind
  /// For whom it was disclosed.
  public let audience: Audience
  /// What it is called.
  public let title: Message
  /// What one count stands for, and when it counts.
  public let captions: [Message]
  /// What each column counts.
  public let columns: [Message]
  /// The lines; none when there is nothing to tell.
  public let rows: [Row]
  /// Out of how many, one per column; `nil` when every line has its own.
  public let base: [Cell]?
  /// The column that may be drawn as a bar against its base, counted from 0.
  public let barColumn: Int?
  /// What to say when there are no lines.
  public let whenEmpty: Message

  fileprivate init(
    _ table: CountTable, audience: Audience, rows: [Row], base: [Cell]?
  ) {
    kind = table.kind
    self.audience = audience
    title = table.title
    captions = table.captions
    columns = table.columns
    self.rows = rows
    self.base = base
    barColumn = table.barColumn
    whenEmpty = table.whenEmpty
  }
}

/// Decides what an audience may see of a table (onthullingscontrole).
enum DisclosureControl {
  /// Discloses a table.
  /// - Parameters:
  ///   - table: The counts as they are.
  ///   - audience: For whom.
  /// - Returns: What that audience may see.
  static func disclose(_ table: CountTable, for audience: Audience) -> DisclosedTable {
    switch audience {
    case .own:
      DisclosedTable(
        table, audience: audience,
        rows: table.rows.map { .init(label: $0.label, cells: $0.counts.map { .count($0) }) },
        base: table.base?.map { .count($0) })
    }
  }
}
