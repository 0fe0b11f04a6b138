// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing

/// Everything that can be read in a store, for comparing two of them.
struct StoreReading: Encodable {
  private(set) var residents: [Resident] = []
  private(set) var conversations: [Conversation] = []
  /// The answers of each talk that is going on.
  private(set) var drafts: [[Plain]] = []
  private(set) var settings: TeamSettings?
  /// The pages that were given.
  private(set) var pages: [HandedOverCopy] = []
  private(set) var damaged = 0
  /// What the check of the whole store says.
  private(set) var findings: [String] = []

  /// Opens a store to write, as the program does.
  init(_ folder: String, _ passphrase: String) throws {
    let storage = try SQLiteStorage.open(in: folder)
    let keyring = try Keyring.unlock(
      try storage.keySlots(), passphrase: try Sample.passphrase(passphrase))
    let store = DossierStore(storage: storage, sealer: try RecordSealer(keyring))
    let people = try store.everyResident()
    (residents, damaged) = (people.values, people.damaged.count)
    for resident in residents {
      let talks = try store.conversations(of: resident.id)
      let copies = try store.copies(of: resident.id)
      conversations += talks.values
      pages += copies.values
      damaged += talks.damaged.count + copies.damaged.count
    }
    let going = try store.drafts(as: Plain.self)
    damaged += going.damaged.count
    for draft in going.values {
      let events = try store.draftEvents(of: draft.id, as: Plain.self)
      drafts.append(events.values)
      damaged += events.damaged.count
    }
    settings = try store.settings()
    findings = try store.verify().map { "\($0)" }
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// Gives the passphrase a derivation that takes no time, so that a thousand runs are possible.
  ///
  /// The program takes the strength from the slot; what it makes itself is as strong as ever.
  static func makeQuick(_ folder: String, _ passphrase: String) throws {
    let storage = try SQLiteStorage.open(in: folder)
    let slots = try storage.keySlots()
    let keyring = try Keyring.unlock(slots, passphrase: try Sample.passphrase(passphrase))
    let quick = try keyring.slot(
      for: try Sample.passphrase(passphrase), derivation: Sample.quick)
    try storage.replaceKeySlots(with: slots.filter { $0.name != quick.name } + [quick])
  }
}
