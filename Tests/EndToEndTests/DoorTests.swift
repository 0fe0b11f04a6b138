// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import Sealing
internal import TestSupport
internal import Testing

/// What stands between a person and the store: passphrases, versions, rights, another program.
@Suite(.waiting) struct DoorTests {
  private func storeFile(_ laptop: Laptop) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: laptop.store + "/dossiers.sqlite"))
  }

  @Test func `three wrong passphrases end with a sentence and change nothing`() throws {
    let laptop = try Laptop.withSamira()
    let before = try storeFile(laptop)
    let talk = try laptop.talk(hasPassphraseFile: false)
    for _ in 1...3 {
      try talk.waitFor("Wachtzin:")
      talk.sendLine("de fiets staat op straat")
      try talk.waitFor("Die wachtzin klopt niet. Er is niets veranderd.")
    }
    #expect(try talk.exitStatus() == 1)
    #expect(!talk.transcript.contains("straat"))
    #expect(try storeFile(laptop) == before)
  }

  @Test func `after a wrong passphrase the right one opens`() throws {
    let laptop = try Laptop.withSamira()
    let talk = try laptop.talk(hasPassphraseFile: false)
    try talk.waitFor("Wachtzin:")
    talk.sendLine("fout")
    try talk.waitFor("klopt niet")
    try talk.waitFor("Wachtzin:")
    talk.sendLine(Laptop.passphrase)
    try talk.answer("Goedendag, Joris.", "stop")
    #expect(try talk.exitStatus() == 0)
  }

  @Test(arguments: ["tussenstand", "teambeeld"])
  func `a wrong passphrase in a file is refused at once`(program: String) throws {
    let laptop = try Laptop.withSamira()
    let file = laptop.root + "/andere"
    try "de fiets staat op straat\n".write(toFile: file, atomically: false, encoding: .utf8)
    laptop.changes["TUSSENSTAND_PASSPHRASE_FILE"] = file
    let before = try storeFile(laptop)
    let ending = try laptop.run("overzicht", program: program)
    #expect(ending.status == 1)
    #expect(ending.errors.contains("Die wachtzin klopt niet."))
    #expect(try storeFile(laptop) == before)
    laptop.changes["TUSSENSTAND_PASSPHRASE_FILE"] = laptop.root + "/nergens"
    let missing = try laptop.run("overzicht", program: program)
    #expect(missing.status == 1)
    #expect(missing.errors.contains("Het bestand met de wachtzin is er niet"))
  }

  @Test(arguments: ["tussenstand", "teambeeld"])
  func `a store of a newer version is refused and not touched`(program: String) throws {
    let laptop = try Laptop.withSamira()
    let python = """
      import sqlite3, sys
      file = sqlite3.connect(sys.argv[1])
      file.execute("INSERT INTO grdb_migrations VALUES ('999-later')")
      file.commit()
      file.close()
      """
    try laptop.system("/usr/bin/python3", "-c", python, laptop.store + "/dossiers.sqlite")
    let before = try storeFile(laptop)
    let ending = try laptop.run("overzicht", program: program)
    #expect(ending.status == 1)
    #expect(ending.errors.contains("Een nieuwere versie heeft dit bewaard."))
    #expect(try laptop.run("gesprek", "Samira", input: "ja\n").status == 1)
    #expect(try storeFile(laptop) == before)
  }

  @Test func `a store that is not there is told by the program for the team`() throws {
    let laptop = try Laptop()
    let ending = try laptop.run("overzicht", program: "teambeeld")
    #expect(ending.status == 1)
    #expect(ending.errors.contains("Er is hier nog niets bewaard. Start eerst tussenstand."))
    #expect(!FileManager.default.fileExists(atPath: laptop.store))
  }

  @Test(.enabled(if: Laptop.canMount || geteuid() != 0, "root may write everywhere"))
  func `a folder that may not be written ends with a sentence`() throws {
    let laptop = try Laptop.withSamira()
    if Laptop.canMount {
      try laptop.mount(size: "1m")
      try laptop.makeReadOnly()
    } else {
      try setRights(0o500, 0o400, laptop)
    }
    defer {
      if Laptop.canMount { try? laptop.unmount() } else { try? setRights(0o700, 0o600, laptop) }
    }
    let before = try storeFile(laptop)
    let ending = try laptop.run("gesprek", "Samira", input: FirstTalk.script())
    #expect(ending.status == 1)
    #expect(ending.errors.contains("In deze map mag niets worden bewaard."))
    let talk = try laptop.talk()
    try talk.waitFor("In deze map mag niets worden bewaard.")
    #expect(try talk.exitStatus() == 1)
    #expect(try storeFile(laptop) == before)
  }

  private func setRights(_ folder: Int, _ file: Int, _ laptop: Laptop) throws {
    for path in Laptop.files(in: laptop.store) {
      try FileManager.default.setAttributes([.posixPermissions: file], ofItemAtPath: path)
    }
    try FileManager.default.setAttributes([.posixPermissions: folder], ofItemAtPath: laptop.store)
  }

  @Test func `a first start where nothing may be written ends with a sentence`() throws {
    let laptop = try Laptop()
    laptop.changes["TUSSENSTAND_HOME"] = laptop.root + "/wachtzin/dossiers"
    let ending = try laptop.run("inwoner", "nieuw", "--naam", "Samira")
    #expect(ending.status == 1)
    #expect(ending.errors.contains("In deze map mag niets worden bewaard."))
  }

  @Test func `a second program is refused, and the team's program may read`() throws {
    let laptop = try Laptop.withSamira()
    let talk = try laptop.talk("gesprek", "Samira")
    try talk.hold(FirstTalk.turns.prefix(2))
    try talk.bar("Geld: waar staat u nu")
    let second = try laptop.run("gesprek", "Samira", input: "ja\n")
    #expect(second.status == 1)
    #expect(second.errors.contains("Tussenstand staat al open op deze laptop."))
    let reading = try laptop.run("overzicht", program: "teambeeld")
    #expect(reading.status == 0, "\(reading.errors)")
    #expect(reading.output.contains("Er zijn nog geen gesprekken"))
    // And the first one goes on as if nothing had happened.
    talk.send("\r")
    try talk.ask("Geld: wat wilt u erover")
    try talk.killHard()
    #expect(try laptop.draftedAnswers() == [3])
  }

  @Test func `the recovery key opens, and sets a new passphrase`() throws {
    let laptop = try Laptop.withSamira()
    let key = try ModelStore.shared.get().recoveryKey
    let talk = try laptop.talk("wachtzin", "--herstelsleutel", hasPassphraseFile: false)
    try talk.answer("Typ de herstelsleutel", key.lowercased())
    try talk.waitFor("Nieuwe wachtzin:")
    talk.sendLine("zeven gele paraplus")
    try talk.waitFor("Nog een keer:")
    talk.sendLine("zeven gele paraplus")
    try talk.waitFor("De nieuwe wachtzin geldt vanaf nu.")
    #expect(try talk.exitStatus() == 0)
    #expect(try laptop.run("inwoners").errors.contains("Die wachtzin klopt niet."))
    #expect(try laptop.dossiers(with: "zeven gele paraplus").residents().values.count == 1)
  }

  @Test func `a mistyped recovery key is told and changes nothing`() throws {
    let laptop = try Laptop.withSamira()
    let before = try storeFile(laptop)
    let talk = try laptop.talk("wachtzin", "--herstelsleutel", hasPassphraseFile: false)
    let key = try ModelStore.shared.get().recoveryKey
    // Now and then a mistake gives a key that could be one: another mistake is made then.
    let mistakes = (1...4).map { String(key.dropFirst($0)) + String(key.prefix($0)) }
    let swapped = try #require(mistakes.first { (try? RecoveryKey(reading: $0)) == nil })
    for _ in 1...3 {
      try talk.answer("Typ de herstelsleutel", swapped)
      try talk.waitFor("Er zit een typfout in de herstelsleutel.")
    }
    #expect(try talk.exitStatus() == 1)
    #expect(try storeFile(laptop) == before)
  }
}
