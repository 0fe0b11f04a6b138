// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing

/// The file of a store with bytes changed, pages swapped, or cut off.
///
/// It opens or it is refused; what it gives was really written, and what is missing is noticed.
struct FuzzStores {
  private static let pageSize = 4096
  private let folder: URL
  private let whole: [UInt8]
  private let residents: [Resident]
  private let talks: Set<Conversation>

  init(place: URL) throws {
    folder = place.appending(path: "winkel")
    try? FileManager.default.removeItem(at: folder)
    residents = (1...8).map { Sample.resident($0, name: "Bewoner \($0)") }
    var talks: Set<Conversation> = []
    do {
      let storage = try SQLiteStorage.open(in: folder.path)
      let (keyring, slots, _) = try Keyring.create(
        passphrase: try Sample.passphrase("x"), derivation: Sample.quick)
      try storage.replaceKeySlots(with: slots)
      let store = DossierStore(storage: storage, sealer: try RecordSealer(keyring))
      try store.save(TeamSettings())
      for (number, resident) in residents.enumerated() {
        try store.save(resident)
        let talk = try Sample.conversation(100 + number, with: resident)
        try store.save(talk)
        talks.insert(talk)
      }
    }
    self.talks = talks
    whole = Array(try Data(contentsOf: folder.appending(path: "dossiers.sqlite")))
  }

  func store(_ numbers: inout SeededNumbers) throws -> Bool {
    let file = folder.appending(path: "dossiers.sqlite")
    for ending in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: file.path + ending)
    }
    try Data(spoilt(&numbers)).write(to: file)
    if Int.random(in: 0..<8, using: &numbers) == 0 {
      let log = (0..<300).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      try Data(log).write(to: URL(filePath: file.path + "-wal"))
    }
    do {
      let storage = try SQLiteStorage.open(in: folder.path)
      let keyring = try Keyring.unlock(
        try storage.keySlots(), passphrase: try Sample.passphrase("x"))
      let store = DossierStore(storage: storage, sealer: try RecordSealer(keyring))
      let read = try store.residents().values
      let heard = try read.flatMap { try store.conversations(of: $0.id).values }
      guard Set(read).isSubset(of: residents), talks.isSuperset(of: heard) else {
        throw WrongAnswer(what: "a record that nobody wrote")
      }
      let isWhole = read.count == residents.count && heard.count == talks.count
      if !isWhole, try store.verify().isEmpty {
        throw WrongAnswer(what: "records are gone and nothing is noticed")
      }
      return isWhole
    } catch is StoreError {
      return false
    } catch is UnlockError {
      return false
    } catch is DossierError {
      return false
    }
  }

  private func spoilt(_ numbers: inout SeededNumbers) -> [UInt8] {
    var bytes = whole
    func pick(_ count: Int) -> Int { Int.random(in: 0..<max(1, count), using: &numbers) }
    let pages = bytes.count / Self.pageSize
    switch pick(6) {
    case 0:  // One page in the place of another.
      let (from, to) = (pick(pages) * Self.pageSize, pick(pages) * Self.pageSize)
      bytes.replaceSubrange(to..<(to + Self.pageSize), with: whole[from..<(from + Self.pageSize)])
    case 1: bytes.removeLast(pick(bytes.count))
    case 2:  // A page of nothing, as some disks leave.
      let place = pick(pages) * Self.pageSize
      for index in place..<(place + Self.pageSize) { bytes[index] = 0 }
    case 3: bytes = Nonsense.spoilt(bytes, &numbers)
    default: for _ in 0...pick(6) { bytes[pick(bytes.count)] ^= 1 << UInt8(pick(8)) }
    }
    return bytes
  }
}
