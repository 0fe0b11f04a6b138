// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Figures
internal import Foundation
internal import Model
internal import PostgresStorage
internal import Processes
internal import SQLiteStorage
internal import Sealing
internal import Terminal
internal import Testing
internal import Wording
internal import Workplace

/// The examples on the pages of the rooms that know a device, and of the edge.
struct DeviceExamples {
  @Test func `a program answers through pipes`() throws {
    let program = OutsideProgram(
      executable: "/usr/bin/sort", arguments: [], limit: .seconds(10))
    let ending = try program.run(Data("twee\neen\n".utf8))
    #expect(ending.output == Data("een\ntwee\n".utf8))
  }

  @Test func `text cannot steer the terminal`() throws {
    let safe = TextCleaning.displaySafe("Geld\u{1B}[2J is op")
    let lines = TextWrap.wrapped("Ik heb schulden bij twee winkels.", width: 20)
    #expect(!safe.contains("\u{1B}"))
    #expect(lines == "Ik heb schulden bij\ntwee winkels.")
  }

  @Test func `what is sealed opens with the key on paper`() throws {
    let passphrase = try Sample.passphrase("een rustige dag in mei")
    let derivation = Sample.quick
    let binding = SealBinding(key: RecordKey(.resident, Sample.id(1)), revision: 1, parent: nil)
    let (keyring, slots, recoveryKey) = try Keyring.create(
      passphrase: passphrase, derivation: derivation)
    let sealer = try RecordSealer(keyring)
    let contents = OpenBytes(Array("Het gaat wel.".utf8))
    let sealed = try sealer.seal(contents, for: binding)
    let opened = try Keyring.unlock(slots, recoveryKey: recoveryKey)
    let again = try RecordSealer(opened).open(sealed, for: binding)
    #expect(String(decoding: again.bytes, as: UTF8.self) == "Het gaat wel.")
  }

  @Test func `dossiers stand in a folder`() throws {
    let folder = NSTemporaryDirectory() + "tussenstand-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (sealer, resident) = (try Sample.sealer(), Sample.resident())
    let storage = try SQLiteStorage.open(in: folder)
    let dossiers = DossierStore(storage: storage, sealer: sealer)
    try dossiers.save(resident)
    #expect(try dossiers.residents().values == [resident])
    #expect(SQLiteStorage.exists(in: folder))
  }

  @Test func `an address is read before anything is connected`() throws {
    let address = try PostgresAddress("postgresql://beeld@cijfers.example/stad")
    let store: any TeamStore = PostgresTeamStore(address)
    #expect(store as? PostgresTeamStore != nil)
    #expect(throws: TeamStoreError.badAddress) {
      try PostgresAddress("postgresql://beeld:geheim@cijfers.example/stad")
    }
  }

  @Test func `errors become sentences`() throws {
    let texts = Texts(.dutch)
    let shelf = try InstrumentShelf.builtIn()
    let domains = shelf.instrument(named: "leefgebieden")?.domains
    let names = domains?.map { $0.name(in: "nl") }
    let sentence = texts(Message(about: TeamStoreError.badAddress))
    #expect(names?.contains("Geld") == true)
    #expect(!sentence.contains("{"))
  }
}
