// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import SQLiteStorage
internal import Sealing
internal import TestSupport
internal import Testing

/// The recovery key at a real terminal: shown once, printed, typed back, tried.
struct RecoveryKeyJourneyTests {
  private func opens(_ laptop: Laptop, _ key: String) throws -> Bool {
    let storage = try SQLiteStorage.open(in: laptop.store, access: .readOnly)
    do {
      _ = try Keyring.unlock(
        try storage.keySlots(), recoveryKey: try RecoveryKey(reading: key))
      return true
    } catch UnlockError.wrongRecoveryKey {
      return false
    }
  }

  @Test func `a new key is shown, printed, typed back, and takes the place of the old one`() throws
  {
    let laptop = try Laptop.withSamira()
    let old = try ModelStore.shared.get().recoveryKey
    let talk = try laptop.talk("herstelsleutel", "nieuw", hasPassphraseFile: false)
    try talk.waitFor("Wachtzin:")
    talk.sendLine(Laptop.passphrase)
    let shown = try talk.waitFor("Wilt u de sleutel als blad")
    let key = try #require(ModelStore.recoveryKey(in: shown))
    try talk.waitFor("›")
    talk.sendLine("ja")
    try talk.waitFor("Print dit blad nu.")
    let page = try #require(Laptop.files(in: laptop.exports).first { $0.hasSuffix(".html") })
    let html = try String(contentsOfFile: page, encoding: .utf8)
    for group in key.split(separator: "-") { #expect(html.contains(">\(group)<")) }
    #expect(!html.contains("Joris") && !html.contains("Samira"))
    #expect(try Laptop.rights(of: page) == 0o600)
    talk.sendLine("")
    try talk.waitFor("Typ de hele sleutel")
    #expect(!FileManager.default.fileExists(atPath: page))
    try talk.waitFor("›")
    var groups = key.split(separator: "-").map(String.init)
    groups[2] = groups[2] == "7777" ? "8888" : "7777"
    talk.sendLine(groups.joined(separator: " "))
    try talk.waitFor("Groepje 3 klopt niet.")
    #expect(try opens(laptop, old) && !opens(laptop, key))
    try talk.answer("Typ de hele sleutel", key.lowercased())
    try talk.waitFor("De nieuwe herstelsleutel geldt vanaf nu.")
    #expect(try talk.exitStatus() == 0)
    #expect(try opens(laptop, key) && !opens(laptop, old))
    // Nothing of it can be scrolled back to, and the check knows of the new slot.
    #expect(String(decoding: talk.raw, as: UTF8.self).contains("\u{1B}[3J"))
    #expect(try laptop.run("controleer").status == 0)
    #expect(try laptop.run("herstelsleutel").output.contains("2 maart 2026"))
  }

  @Test func `without typing back the old key stays, also when the program is killed`() throws {
    let laptop = try Laptop.withSamira()
    let old = try ModelStore.shared.get().recoveryKey
    for isKilled in [false, true] {
      let talk = try laptop.talk("herstelsleutel", "nieuw")
      try talk.answer("Wilt u de sleutel als blad", "nee")
      try talk.waitFor("Typ de hele sleutel")
      try talk.waitFor("›")
      if isKilled {
        try talk.killHard()
      } else {
        talk.sendLine("")
        try talk.waitFor("De oude herstelsleutel blijft gelden.")
        #expect(try talk.exitStatus() == 1)
      }
      #expect(try opens(laptop, old))
    }
  }

  @Test func `a trial is remembered, and a mistake is named by its group`() throws {
    let laptop = try Laptop.withSamira()
    let key = try ModelStore.shared.get().recoveryKey
    #expect(try laptop.run("herstelsleutel").output.contains("nog nooit geprobeerd"))
    let wrong = "?" + key.dropFirst()
    let ending = try laptop.run("herstelsleutel", "proef", input: wrong + "\n")
    #expect(ending.status == 1)
    #expect(ending.output.contains("Kijk eerst naar groepje 1."))
    laptop.today = "2026-04-01"
    #expect(try laptop.run("herstelsleutel", "proef", input: key + "\n").status == 0)
    #expect(try laptop.run("herstelsleutel").output.contains("1 april 2026"))
  }

  @Test func `at the prompt the passphrase is asked again, and the store stays open`() throws {
    let laptop = try Laptop.withSamira()
    let talk = try laptop.talk(hasPassphraseFile: false)
    try talk.waitFor("Wachtzin:")
    talk.sendLine(Laptop.passphrase)
    try talk.answer("Goedendag, Joris.", "wachtzin")
    try talk.waitFor("Wachtzin:")
    talk.sendLine(Laptop.passphrase)
    for question in ["Nieuwe wachtzin:", "Nog een keer:"] {
      try talk.waitFor(question)
      talk.sendLine("zeven gele paraplus")
    }
    try talk.answer("De nieuwe wachtzin geldt vanaf nu.", "inwoners")
    try talk.answer("Samira", "stop")
    #expect(try talk.exitStatus() == 0)
    #expect(try laptop.dossiers(with: "zeven gele paraplus").residents().values.count == 1)
    #expect(!talk.transcript.contains("paraplus"))
  }

  @Test func `after many wrong ones the door waits, and tells the owner`() throws {
    let laptop = try Laptop.withSamira()
    try "3\n".write(
      toFile: laptop.store + "/dossiers.tries", atomically: false, encoding: .utf8)
    let talk = try laptop.talk(hasPassphraseFile: false)
    try talk.waitFor("Wacht één tel.")
    // What is typed while it waits is neither shown nor taken for an answer.
    talk.send("geheim")
    try talk.waitFor("Wachtzin:")
    talk.sendLine(Laptop.passphrase)
    try talk.waitFor("Sinds de vorige keer is er 3 keer een verkeerde wachtzin getypt.")
    try talk.answer("Goedendag, Joris.", "stop")
    #expect(try talk.exitStatus() == 0)
    #expect(!talk.transcript.contains("geheim"))
    #expect(!FileManager.default.fileExists(atPath: laptop.store + "/dossiers.tries"))
  }

  @Test func `the running program may not leave a core file`() throws {
    let laptop = try Laptop.withSamira()
    let talk = try laptop.talk(hasPassphraseFile: false)
    try talk.waitFor("Wachtzin:")
    let limits = try String(contentsOfFile: "/proc/\(talk.process)/limits", encoding: .utf8)
    #expect(limits.contains(#/Max core file size +0 +0 /#))
  }
}
