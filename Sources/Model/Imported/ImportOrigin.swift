// SPDX-License-Identifier: EUPL-1.2

/// Where a conversation comes from that was not held here (herkomst).
public struct ImportOrigin: Hashable, Sendable, Codable {
  /// The import that it came in with.
  public let run: RecordID
  /// What the other system is called.
  public let system: String
  /// The marks of the rows that it was made from: the same row never comes in twice.
  public let rows: [RecordID]

  /// Makes an origin.
  /// - Parameters:
  ///   - run: The import that it came in with.
  ///   - system: What the other system is called.
  ///   - rows: The marks of the rows that it was made from.
  public init(run: RecordID, system: String, rows: [RecordID]) {
    self.run = run
    self.system = system
    self.rows = rows
  }
}

/// What another system calls a resident (kenmerk).
public struct ImportedAs: Hashable, Sendable, Codable {
  /// The import that brought it.
  public let run: RecordID
  /// What the other system is called.
  public let system: String
  /// Such as a number; `nil` when that system goes by names.
  public let reference: String?
  /// Whether the resident was not known here before.
  public let isNew: Bool

  /// Makes a reference.
  /// - Parameters:
  ///   - run: The import that brought it.
  ///   - system: What the other system is called.
  ///   - reference: Such as a number.
  ///   - isNew: Whether the resident was not known here before.
  public init(run: RecordID, system: String, reference: String?, isNew: Bool) {
    self.run = run
    self.system = system
    self.reference = reference
    self.isNew = isNew
  }
}

/// One time that an export of another system was brought in (import).
public struct ImportRun: Hashable, Sendable, Codable, Identifiable {
  /// Random.
  public let id: RecordID
  /// Counts up from 1; people call it by this.
  public let number: Int
  /// The day it was begun.
  public var day: CalendarDay
  /// The name of the file, without its folder.
  public let file: String
  /// What the other system is called.
  public let system: String
  /// Tells whether another file says the same.
  public let contents: RecordID
  /// The rows that were to come in.
  public let rows: Int
  /// How far it is.
  public var state: State

  /// How far an import is.
  public enum State: String, CaseIterable, Sendable, Codable {
    /// Begun, and perhaps broken off.
    case begun
    /// Everything came in.
    case finished
    /// Everything was taken out again.
    case takenBack
  }

  /// Makes an import that begins.
  /// - Parameters:
  ///   - id: Random.
  ///   - number: From 1.
  ///   - day: The day it is begun.
  ///   - file: The name of the file, without its folder.
  ///   - system: What the other system is called.
  ///   - contents: Tells whether another file says the same.
  ///   - rows: The rows that are to come in.
  public init(
    id: RecordID, number: Int, day: CalendarDay, file: String, system: String, contents: RecordID,
    rows: Int
  ) {
    self.id = id
    self.number = number
    self.day = day
    self.file = file
    self.system = system
    self.contents = contents
    self.rows = rows
    state = .begun
  }
}
