// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Model
internal import Sealing
internal import Testing

/// A dossier goes from one store to another, and the receipt comes back.
@Suite struct HandoverTests {
  /// A professional with a store and keys.
  private struct Desk {
    let storage = MemoryStorage()
    let store: DossierStore
    let keys: HandoverSealer
    let card: KeyFile

    init(_ name: String) throws {
      let keyring = try Keyring.create(
        passphrase: Sample.passphrase("een lange zin"), derivation: Sample.quick
      ).keyring
      store = DossierStore(storage: storage, sealer: try RecordSealer(keyring))
      keys = try HandoverSealer(keyring)
      card = KeyFile(name: name, key: keys.publicKey)
      try store.save(TeamSettings(professional: name))
    }
  }

  private let joris: Desk
  private let ada: Desk
  private let resident = Sample.resident()
  private let day: CalendarDay

  init() throws {
    joris = try Desk("Joris Meijer")
    ada = try Desk("Ada de Boer")
    day = try #require(CalendarDay(daysSince1970: 20_600))
    try joris.store.save(resident)
    try joris.store.save(talk(10))
    try joris.store.save(talk(11))
  }

  private func talk(_ seed: Int) -> Conversation {
    Conversation(
      id: Sample.id(seed), resident: resident.id, day: day,
      instrument: InstrumentReference(id: "leefgebieden", version: 1))
  }

  private func pack(
    _ seed: Int = 500, from desk: Desk? = nil, to card: KeyFile? = nil
  ) throws -> (file: [UInt8], handover: DossierHandover) {
    let desk = desk ?? joris
    let resident = try #require(try desk.store.resident(resident.id))
    return try desk.store.pack(
      resident, for: card ?? ada.card, id: Sample.id(seed), on: day, by: desk.keys)
  }

  @Test func `everything arrives, and the receipt is recognised`() throws {
    let (file, handover) = try pack()
    try joris.store.give(handover, closing: true)
    let dossier = try ada.store.open(file, by: ada.keys)
    #expect(dossier.from == "Joris Meijer")
    #expect(dossier.sender == joris.keys.publicKey)
    let receipt = try ada.store.take(dossier, on: day, by: ada.keys)
    #expect(try ada.store.residents().values == [resident])
    #expect(
      try ada.store.conversations(of: resident.id).values.map(\.id) == [
        Sample.id(10), Sample.id(11),
      ])
    #expect(try ada.store.waitingResidents().map(\.resident) == [resident.id])
    let confirmed = try joris.store.confirm(receipt, by: joris.keys)
    #expect(confirmed.confirmedOn == day)
    #expect(try joris.store.handovers().values == [confirmed])
    #expect(try joris.store.verify().isEmpty && ada.store.verify().isEmpty)
    #expect(throws: HandoverError.alreadyConfirmed) {
      try joris.store.confirm(receipt, by: joris.keys)
    }
  }

  @Test func `a closed dossier is out of the caseload and waits to be withdrawn`() throws {
    try joris.store.settle(try joris.store.waitingResidents())
    try joris.store.give(try pack().handover, closing: true)
    #expect(try joris.store.residents().values.isEmpty)
    #expect(try joris.store.trajectories().values.isEmpty)
    #expect(try joris.store.everyResident().values.count == 1)
    #expect(try joris.store.waitingResidents().map(\.resident) == [resident.id])
    #expect(throws: HandoverError.closed) { try pack(501) }
    try joris.store.reopen(try #require(try joris.store.resident(resident.id)))
    #expect(try joris.store.residents().values == [resident])
  }

  @Test func `a kept dossier stays as it is`() throws {
    try joris.store.settle(try joris.store.waitingResidents())
    try joris.store.give(try pack().handover, closing: false)
    #expect(try joris.store.residents().values == [resident])
    #expect(try joris.store.waitingResidents().isEmpty)
  }

  @Test func `a file that is received twice, or of somebody who is here, changes nothing`() throws {
    let first = try pack()
    let second = try pack(501)
    _ = try ada.store.take(try ada.store.open(first.file, by: ada.keys), on: day, by: ada.keys)
    let before = try ada.storage.contents().records
    #expect(throws: HandoverError.alreadyReceived) {
      try ada.store.open(first.file, by: ada.keys)
    }
    #expect(throws: HandoverError.residentIsHere) {
      try ada.store.open(second.file, by: ada.keys)
    }
    #expect(try ada.storage.contents().records == before)
  }

  @Test func `a dossier that comes back opens the closed one, with what was added`() throws {
    let (file, handover) = try pack()
    try joris.store.give(handover, closing: true)
    _ = try ada.store.take(try ada.store.open(file, by: ada.keys), on: day, by: ada.keys)
    try ada.store.save(talk(12))
    let back = try pack(502, from: ada, to: joris.card)
    try ada.store.give(back.handover, closing: true)
    _ = try joris.store.take(
      try joris.store.open(back.file, by: joris.keys), on: day, by: joris.keys)
    #expect(try joris.store.residents().values == [resident])
    #expect(try joris.store.conversations(of: resident.id).values.count == 3)
    #expect(try ada.store.residents().values.isEmpty)
    #expect(try joris.store.verify().isEmpty)
  }

  @Test func `a file for another, or with a changed byte, is refused and changes nothing`() throws {
    let (file, _) = try pack()
    let other = try Desk("Wim")
    let before = try ada.storage.contents().records
    #expect(throws: HandoverError.forAnother) { try other.store.open(file, by: other.keys) }
    for place in stride(from: 0, to: file.count, by: 7) {
      var bytes = file
      bytes[place] ^= 1
      #expect(throws: HandoverError.self) { try ada.store.open(bytes, by: ada.keys) }
    }
    for length in [0, 10, 24, 30, 56, 60, file.count - 1] {
      #expect(throws: HandoverError.self) {
        try ada.store.open(Array(file.prefix(length)), by: ada.keys)
      }
    }
    #expect(try ada.storage.contents().records == before)
  }

  @Test func `a receipt is no dossier, and a receipt of another is unknown`() throws {
    let (file, handover) = try pack()
    let receipt = try ada.store.take(
      try ada.store.open(file, by: ada.keys), on: day, by: ada.keys)
    // Nothing was given as far as this store knows: the act was not kept.
    #expect(throws: HandoverError.unknownReceipt) {
      try joris.store.confirm(receipt, by: joris.keys)
    }
    try joris.store.give(handover, closing: false)
    #expect(throws: HandoverError.notADossier) { try joris.store.open(receipt, by: joris.keys) }
    #expect(throws: HandoverError.notAReceipt) { try joris.store.confirm(file, by: joris.keys) }
    let renamed = Array("tussenstand-receipt 1\n".utf8) + file.drop { $0 != 0x0A }.dropFirst()
    #expect(throws: HandoverError.changed) { try ada.store.confirm(renamed, by: ada.keys) }
  }

  @Test func `somebody else cannot confirm what went to a colleague`() throws {
    let (_, handover) = try pack()
    try joris.store.give(handover, closing: false)
    // Wim gives something of his own under the same number, and gets a receipt from it.
    let wim = try Desk("Wim")
    let (fake, _) = try pack(500, to: wim.card)
    let receipt = try wim.store.take(
      try wim.store.open(fake, by: wim.keys), on: day, by: wim.keys)
    #expect(throws: HandoverError.unknownReceipt) {
      try joris.store.confirm(receipt, by: joris.keys)
    }
  }

  @Test func `a talk that goes on, and the own key, stop a handover`() throws {
    #expect(throws: HandoverError.ownKey) { try pack(to: joris.card) }
    try joris.store.startDraft("begin", id: Sample.id(77), of: resident.id)
    #expect(throws: HandoverError.talkGoingOn) { try pack() }
  }

  @Test func `a key file is read back, and one wrong sign is noticed`() throws {
    let text = ada.card.text(joris.keys)
    #expect(try KeyFile(reading: text, joris.keys) == ada.card)
    #expect(try KeyFile(reading: text.replacing("\n", with: "\r\n"), joris.keys) == ada.card)
    for (place, sign) in text.enumerated() where sign.isLetter || sign.isNumber {
      var signs = Array(text)
      signs[place] = sign == "7" ? "8" : "7"
      #expect(throws: HandoverError.self) { try KeyFile(reading: String(signs), joris.keys) }
    }
    for wrong in ["", "hallo", "tussenstand-sleutel 1\nnaam: Ada\n"] {
      #expect(throws: HandoverError.notAKey) { try KeyFile(reading: wrong, joris.keys) }
    }
    #expect(throws: HandoverError.newerVersion) {
      try KeyFile(reading: text.replacing("sleutel 1", with: "sleutel 2"), joris.keys)
    }
  }

  @Test func `a fingerprint is six groups of digits, the same on both sides`() throws {
    let fingerprint = joris.keys.fingerprint(of: ada.keys.publicKey)
    #expect(fingerprint == ada.keys.fingerprint(of: ada.keys.publicKey))
    #expect(fingerprint != joris.keys.fingerprint(of: joris.keys.publicKey))
    #expect(fingerprint.wholeMatch(of: /[0-9]{5}( [0-9]{5}){5}/) != nil)
  }
}
