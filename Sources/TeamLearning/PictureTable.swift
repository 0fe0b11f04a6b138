// SPDX-License-Identifier: EUPL-1.2

public import Disclosure
public import Wording

/// A disclosed table with its words: what the picture shows.
///
/// The counts come from a `DisclosedTable`, which only disclosure control can make.
public struct PictureTable: Sendable, Hashable {
  /// Which table it is; the raw value is its name in machine formats.
  public enum Kind: String, Sendable, CaseIterable {
    /// How many conversations, residents and goals there are (omvang).
    case extent
    /// How often each domain was chosen and put on top (gekozen).
    case chosen
    /// Marks up, the same or down per domain (streepjes).
    case marks
    /// The professional's latest level per domain (niveaus).
    case levels
    /// That level up, the same or down.
    case levelChange
    /// The resident's own latest level per domain (eigen niveaus).
    case ownLevels
    /// That level up, the same or down.
    case ownLevelChange
    /// Goals by how they stand (doelen).
    case goals
    /// Figures for life, 1 to 10 (cijfers voor het leven).
    case lifeScores
    /// Figures for life up, the same or down.
    case lifeChange
    /// Groups, meetings and people reached (groepen).
    case activities
    /// What groups say, question by question.
    case activityAnswers
  }

  /// One line.
  public struct Row: Sendable, Hashable {
    /// What the line is about.
    public let label: Message
    /// One per column.
    public let cells: [DisclosedTable.Cell]
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
  public let base: [DisclosedTable.Cell]?
  /// The column that may be drawn as a bar against its base, counted from 0.
  public let barColumn: Int?
  /// What to say when there are no lines.
  public let whenEmpty: Message

  /// The picture of the own caseload.
  init(own table: MeasureTable) {
    let disclosed = Disclosure.ofOwnCaseload(table.counts)
    func cells(_ line: String) -> [DisclosedTable.Cell] {
      table.columns.indices.map { disclosed[MeasureTable.place(line, $0)] ?? .hidden }
    }
    kind = table.kind
    audience = disclosed.rule.audience
    title = table.title
    captions = table.captions
    columns = table.columns
    rows = table.rows.indices.map {
      Row(label: table.rows[$0].label, cells: cells(String($0)))
    }
    base = table.base.map { _ in cells(MeasureTable.baseLine) }
    barColumn = table.barColumn
    whenEmpty = table.whenEmpty
  }
}
