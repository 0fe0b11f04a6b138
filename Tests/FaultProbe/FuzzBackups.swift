// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing

/// A backup with bytes changed, moved or cut off: only the file that was written opens.
struct FuzzBackups {
  private let sealing: BackupSealer
  private let file: [UInt8]

  init() throws {
    let keyring = try Keyring.create(
      passphrase: try Sample.passphrase("x"), derivation: Sample.quick
    ).keyring
    sealing = try BackupSealer(keyring)
    let storage = try SQLiteStorage.inMemory()
    let store = DossierStore(storage: storage, sealer: try RecordSealer(keyring))
    try store.save(Sample.resident())
    guard let day = CalendarDay(iso: "2026-03-02") else { throw WrongAnswer(what: "no day") }
    let copy = try storage.copy()
    file = try BackupFile.write(
      copy, labelled: store.label(of: copy, id: Sample.id(4), on: day), by: sealing)
  }

  func backup(_ numbers: inout SeededNumbers) throws -> Bool {
    let bytes = Nonsense.spoilt(file, &numbers)
    do throws(BackupError) {
      let backup = try BackupFile(reading: bytes)
      _ = try backup.contents(by: sealing)
    } catch {
      return false
    }
    guard bytes == file else { throw WrongAnswer(what: "a changed backup was opened") }
    return true
  }
}
