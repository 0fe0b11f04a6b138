// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Model
internal import Sealing

/// What a colleague sends: a dossier that was handed over, or the file with a key.
struct FuzzHandovers {
  private let sealing: HandoverSealer
  private let store: DossierStore
  private let file: [UInt8]
  private let key: String

  init() throws {
    func keyring() throws -> Keyring {
      try Keyring.create(passphrase: try Sample.passphrase("x"), derivation: Sample.quick).keyring
    }
    let (own, colleague) = (try keyring(), try keyring())
    sealing = try HandoverSealer(own)
    store = DossierStore(storage: MemoryStorage(), sealer: try RecordSealer(own))
    let ownKey = KeyFile(name: "Joris", key: sealing.publicKey)
    key = ownKey.text(sealing)
    let theirs = DossierStore(storage: MemoryStorage(), sealer: try RecordSealer(colleague))
    let resident = Sample.resident()
    try theirs.save(resident)
    try theirs.save(try Sample.conversation(with: resident))
    guard let day = CalendarDay(iso: "2026-03-02") else { throw WrongAnswer(what: "no day") }
    file = try theirs.pack(
      resident, for: ownKey, id: Sample.id(3), on: day, by: try HandoverSealer(colleague)
    ).file
  }

  func handover(_ numbers: inout SeededNumbers) throws -> Bool {
    if Bool.random(using: &numbers) {
      let bytes = Nonsense.spoilt(file, &numbers)
      do {
        _ = try store.open(bytes, by: sealing)
        guard bytes == file else { throw WrongAnswer(what: "a changed dossier was opened") }
        return true
      } catch is HandoverError {
        return false
      }
    }
    let text = String(decoding: Nonsense.spoilt(Array(key.utf8), &numbers), as: UTF8.self)
    guard let read = try? KeyFile(reading: text, sealing) else { return false }
    guard read.key == sealing.publicKey else { throw WrongAnswer(what: "another key was taken") }
    return true
  }
}
