// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import SQLiteStorage
internal import Sealing
internal import TestSupport

/// A store that the program made once, to be copied by every test that needs just any store.
final class ModelStore: Sendable {
  /// The store with a resident, Samira, and no conversation.
  static let shared = Result { try ModelStore() }

  /// The files of the store by name.
  let files: [String: Data]
  /// The recovery key as the program showed it.
  let recoveryKey: String

  private init() throws {
    let laptop = try Laptop()
    let settings = ["Joris", "Wijkteam Zuid", "Zuid", "Gemeente Voorbeeld", "", "Fatma, 14 0123"]
    let ending = try laptop.run(
      "inwoner", "nieuw", "--naam", "Samira", input: settings.joined(separator: "\n") + "\n")
    guard ending.status == 0, let key = Self.recoveryKey(in: ending.output) else {
      throw Laptop.Unprepared(description: "no store was made: \(ending.errors)")
    }
    recoveryKey = key
    try Self.makeQuick(laptop)
    files = try Dictionary(
      uniqueKeysWithValues: FileManager.default.contentsOfDirectory(atPath: laptop.store).map {
        ($0, try Data(contentsOf: URL(fileURLWithPath: laptop.store + "/" + $0)))
      })
  }

  static func recoveryKey(in output: String) -> String? {
    output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .first { $0.split(separator: "-").count > 4 }
  }

  /// Makes guessing the passphrase quick, so that each test does not wait half a second for it.
  ///
  /// The program takes the strength from the slot; what it makes itself is as strong as ever.
  private static func makeQuick(_ laptop: Laptop) throws {
    let storage = try SQLiteStorage.open(in: laptop.store)
    let slots = try storage.keySlots()
    func passphrase() throws -> Passphrase {
      var bytes = Array(Laptop.passphrase.utf8)
      return try Passphrase(wiping: &bytes)
    }
    let keyring = try Keyring.unlock(slots, passphrase: try passphrase())
    let quick = try keyring.slot(
      for: try passphrase(),
      derivation: KeyDerivation(algorithm: .argon2id, operations: 1, memory: 8192))
    // By way of the dossiers, or the check of the store would say that somebody changed a slot.
    try DossierStore(storage: storage, sealer: RecordSealer(keyring))
      .replaceKeySlots(with: slots.filter { $0.name != quick.name } + [quick])
  }
}

extension Laptop {
  /// A laptop on which Samira is waiting for her first conversation.
  static func withSamira() throws -> Laptop { try Laptop(copyOf: try ModelStore.shared.get()) }
}
