// SPDX-License-Identifier: EUPL-1.2

internal import Wording

/// Counts that have not passed disclosure control yet; they never leave this room.
struct CountTable {
  /// One line of counts.
  struct Row {
    let label: Message
    /// One per column.
    let counts: [Int]
  }

  /// Which table it is.
  let kind: DisclosedTable.Kind
  /// What it is called.
  let title: Message
  /// What one count stands for, and when it counts.
  let captions: [Message]
  /// What each column counts.
  let columns: [Message]
  /// The lines.
  var rows: [Row]
  /// Out of how many, one per column; `nil` when every line has its own.
  var base: [Int]?
  /// The column that may be drawn as a bar against its base, counted from 0.
  var barColumn: Int?
  /// What to say when there are no lines.
  let whenEmpty: Message
}
