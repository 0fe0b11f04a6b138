// SPDX-License-Identifier: EUPL-1.2

internal import Figures
internal import Wording
internal import Workplace

/// What the owner of a team store works with: the console and the upkeep of the store.
struct StorageRoom {
  let console: Console
  let isServer: Bool
  private let upkeep: any TeamStoreUpkeep

  /// - Parameter place: A path, or the address of a server with the account of the owner.
  /// - Throws: `TeamStoreError` or `TerminalError`.
  init(_ place: String) throws {
    console = try Wiring.console().0
    let door = try TeamDoor(place)
    isServer = door.isServer
    upkeep = try door.upkeep()
  }

  /// How the store stands.
  func state() throws -> TeamStoreState { try allowed { try upkeep.state() } }

  /// Makes what is not there yet.
  func bringUpToDate() throws { try allowed { try upkeep.bringUpToDate() } }

  /// Counts all figures anew.
  /// - Returns: Whether what was kept added up was right.
  func countAnew() throws -> Bool { try allowed { try upkeep.countAnew() } }

  /// Tells who may do what on a server, or what to do when nobody may.
  /// - Parameter state: How the store stands.
  func tellAccounts(_ state: TeamStoreState) {
    guard let accounts = state.accounts else { return }
    tell(accounts.writers, Message("label-storage-writers"), or: Message("text-storage-no-writers"))
    tell(accounts.readers, Message("label-storage-readers"), or: Message("text-storage-no-readers"))
  }

  private func tell(_ names: [String], _ label: Message, or nobody: Message) {
    guard !names.isEmpty else { return console.say(nobody) }
    console.say(
      Message(
        "row-storage-accounts",
        ["label": .message(label), "names": .text(names.joined(separator: ", "))]))
  }

  private func allowed<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch TeamStoreError.notAllowed {
      throw isServer ? TeambeeldError.storageNotOwned : TeamStoreError.notAllowed
    }
  }
}
