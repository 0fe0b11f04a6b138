// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Model
internal import SQLiteStorage
internal import Summaries
internal import Wording
internal import Workplace

/// Builds everything; nothing else in this program reads the clock or the environment.
enum Wiring {
  /// Opens the console and the sealed dossiers, and does some work.
  /// - Parameters:
  ///   - access: To write, or only to read.
  ///   - mayCreate: Whether a store is made when there is none.
  ///   - body: The work.
  /// - Throws: What the work throws, or why the store does not open.
  static func withWork(
    _ access: SQLiteStorage.Access, mayCreate: Bool = true, _ body: (Work) throws -> Void
  ) throws {
    let surroundings = Surroundings.current()
    let console = try Console(surroundings, texts: HelpTexts.texts)
    let door = StoreDoor(console, surroundings)
    let paper = RecoveryKeyPaper(
      console, to: surroundings.exportFolder, on: try surroundings.today())
    let setUp = SetUp(console, door, paper)
    let isThere = try door.exists()
    guard isThere || mayCreate else { throw StoreError.missing }
    let store = try isThere ? door.open(access) : setUp.run()
    if access == .readWrite { try setUp.finish(store) }
    if console.isInteractive {
      console.lock = door.idleLock(of: store)
    }
    let shelf = try InstrumentShelf(folder: surroundings.instrumentFolder)
    try body(work(console, surroundings, store, shelf, mayWrite: access == .readWrite))
  }

  /// Opens to write, so that the work stands in the audit trail; while another program writes, only
  /// to read, and that is said where it matters.
  /// - Parameter body: The work.
  /// - Throws: What the work throws, or why the store does not open.
  static func withAuditedWork(_ body: (Work) throws -> Void) throws {
    var isOpen = false
    do {
      try withWork(.readWrite) { work in
        isOpen = true
        try body(work)
      }
    } catch let error as StoreError where !isOpen && [.inUse, .notWritable].contains(error) {
      try withWork(.readOnly, body)
    }
  }

  /// Opens the console and a store that is thrown away.
  /// - Parameter body: The work.
  /// - Throws: What the work throws.
  static func withPractice(_ body: (Work) throws -> Void) throws {
    let surroundings = Surroundings.current()
    let console = try Console(surroundings, texts: HelpTexts.texts)
    try body(
      work(console, surroundings, try StoreDoor.practice(), try InstrumentShelf.builtIn()))
  }

  /// What stands before the store, for who does not go in.
  struct Entrance {
    let door: StoreDoor
    let console: Console
    let exportFolder: String
    let today: CalendarDay
  }

  /// Opens the console and the door to the store, without going in.
  /// - Returns: The door, and where to say things.
  /// - Throws: `TerminalError`.
  static func door() throws -> (StoreDoor, Console) {
    let surroundings = Surroundings.current()
    let console = try Console(surroundings, texts: HelpTexts.texts)
    return (StoreDoor(console, surroundings), console)
  }

  /// Opens the console and the door to the store, with the day and a place for pages.
  /// - Returns: What stands before the store.
  /// - Throws: `TerminalError`, or `WorkplaceError` when there is no day.
  static func entrance() throws -> Entrance {
    let (door, console) = try door()
    let surroundings = Surroundings.current()
    return Entrance(
      door: door, console: console, exportFolder: surroundings.exportFolder,
      today: try surroundings.today())
  }

  /// Opens the console and the door through which a backup comes in.
  /// - Returns: The door, and where to say things.
  /// - Throws: `TerminalError`.
  static func restoreDoor() throws -> (RestoreDoor, Console) {
    let surroundings = Surroundings.current()
    let console = try Console(surroundings, texts: HelpTexts.texts)
    return (RestoreDoor(console, surroundings), console)
  }

  private static func work(
    _ console: Console, _ surroundings: Surroundings, _ store: UnlockedStore,
    _ shelf: InstrumentShelf, mayWrite: Bool = true
  ) throws -> Work {
    Work(
      console: console, store: store, mayWrite: mayWrite, view: surroundings.view,
      shelf: shelf,
      today: try surroundings.today(), dossierFolder: surroundings.dossierFolder,
      exportFolder: surroundings.exportFolder,
      styleFolder: surroundings.styleFolder,
      clipboard: Clipboard.find(
        in: surroundings.searchPath, environment: surroundings.environment),
      importTools: ImportTools(surroundings),
      enginePlaces: .init(
        interpreters: surroundings.interpreters, folders: surroundings.searchPath))
  }
}
