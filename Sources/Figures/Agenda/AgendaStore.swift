// SPDX-License-Identifier: EUPL-1.2

public import Model

/// Holds the learning agenda of a team, beside its figures (leeragenda).
///
/// Everybody who may see the figures may read it; who may share figures may add to it, change it
/// and take out of it. It never holds a resident, so nothing in it is tied to one.
public protocol AgendaStore {
  /// Puts entries in, each in place of what stood there under the same id.
  ///
  /// All in one transaction.
  /// - Parameter entries: What the team decided, or what it saw when it looked back.
  /// - Throws: ``TeamStoreError``.
  func keep(_ entries: [AgendaEntry]) throws(TeamStoreError)

  /// Everything on the agenda.
  /// - Returns: The oldest first.
  /// - Throws: ``TeamStoreError``.
  func agendaEntries() throws(TeamStoreError) -> [AgendaEntry]

  /// Takes an item out, with all looking back on it.
  /// - Parameter item: Its id; one that is not there changes nothing.
  /// - Throws: ``TeamStoreError``.
  func removeAgendaItem(_ item: RecordID) throws(TeamStoreError)
}

/// One line of the learning agenda as it is kept.
public struct AgendaEntry: Hashable, Sendable {
  /// What tells it from the others.
  public let id: RecordID
  /// The item that it belongs to: itself, or the one that is looked back on.
  public let item: RecordID
  /// The day of the team talk.
  public let day: CalendarDay
  /// What was said, as JSON.
  public let content: String

  /// Makes an entry.
  /// - Parameters:
  ///   - id: What tells it from the others.
  ///   - item: The item that it belongs to.
  ///   - day: The day of the team talk.
  ///   - content: What was said, as JSON.
  public init(id: RecordID, item: RecordID, day: CalendarDay, content: String) {
    self.id = id
    self.item = item
    self.day = day
    self.content = content
  }

  /// The statement that puts an entry in, for every kind of store.
  public static let insertion = SQLText(
    sql: """
      INSERT INTO agenda_entry (id, item, talked_on, content) VALUES ($1, $2, $3, $4)
      ON CONFLICT (id) DO UPDATE SET content = excluded.content
      """
  ).sql

  /// The statement that reads all entries.
  public static let selection = SQLText(
    sql: "SELECT id, item, talked_on, content FROM agenda_entry ORDER BY talked_on, id"
  ).sql

  /// The statement that takes an item out.
  public static let removal = SQLText(sql: "DELETE FROM agenda_entry WHERE item = $1").sql

  /// The values that ``insertion`` takes.
  public var values: [FigureValue] {
    [
      .text(id.description), .text(item.description), .text(day.description), .text(content),
    ]
  }

  /// Reads a row that ``selection`` gives.
  /// - Parameter row: The texts of its columns; anything else gives `nil`.
  public init?(row: [String]) {
    guard row.count == 4, let id = RecordID(row[0]), let item = RecordID(row[1]),
      let day = CalendarDay(iso: row[2])
    else { return nil }
    self.init(id: id, item: item, day: day, content: row[3])
  }
}
