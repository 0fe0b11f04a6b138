// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import SQLiteStorage
internal import Workplace

/// Builds everything; nothing else in this program reads the clock or the environment.
enum Wiring {
  /// Opens the screen and the keyboard.
  /// - Returns: Where to say things, and what the machine is like.
  /// - Throws: `TerminalError`.
  static func console() throws -> (Console, Surroundings) {
    let surroundings = Surroundings.current()
    return (try Console(surroundings, texts: HelpTexts.texts), surroundings)
  }

  /// The lists that names come from: built in, and loaded beside the own dossiers.
  /// - Returns: At least one.
  /// - Throws: `InstrumentError` or ``WorkplaceError``.
  static func instruments() throws -> [Instrument] {
    try InstrumentShelf(folder: Surroundings.current().instrumentFolder).instruments
  }

  /// Unlocks the own dossiers to read, also while `tussenstand` is open.
  /// - Returns: Where to say things, and the dossiers.
  /// - Throws: `StoreError`, `UnlockError`, ``WorkplaceError`` or `TerminalError`.
  static func openDossiers() throws -> (Console, UnlockedStore) {
    let surroundings = Surroundings.current()
    let console = try Console(surroundings, texts: HelpTexts.texts)
    return (console, try StoreDoor(console, surroundings).open(.readOnly))
  }
}
