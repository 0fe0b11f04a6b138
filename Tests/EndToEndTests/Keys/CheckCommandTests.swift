// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import Model
internal import TestSupport
internal import Testing

/// `controleer` as somebody runs it: healthy, damaged, and what can be saved.
struct CheckCommandTests {
  /// Does something to the file with the system's own SQLite.
  private func change(_ laptop: Laptop, _ sql: String) throws {
    let python = """
      import sqlite3, sys
      file = sqlite3.connect(sys.argv[1])
      file.execute(sys.argv[2])
      file.commit()
      file.close()
      """
    try laptop.system("/usr/bin/python3", "-c", python, laptop.store + "/dossiers.sqlite", sql)
  }

  @Test func `a healthy store is said to be whole`() throws {
    let laptop = try Laptop.withSamira()
    let ending = try laptop.run("controleer")
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.output.contains("Heel: één inwoner."))
    #expect(ending.output.contains("Alles is zoals het bewaard is."))
  }

  @Test func `a damaged record is named, the rest is usable and can be saved`() throws {
    let laptop = try Laptop.withSamira()
    #expect(try laptop.run("inwoner", "nieuw", "--naam", "Bram").status == 0)
    #expect(try laptop.run("gesprek", "Samira", input: FirstTalk.script()).status == 0)
    try change(
      laptop, "UPDATE record SET sealed = zeroblob(length(sealed)) WHERE kind = 'conversation'")
    let place = laptop.root + "/gered"
    let ending = try laptop.run("controleer", "--red-in", place)
    #expect(ending.status == 1)
    #expect(ending.output.contains("Er zijn 2 dingen niet goed:"), "\(ending.output)")
    #expect(ending.output.contains("één gesprek, nummer"))
    #expect(ending.output.contains("Heel: 2 inwoners."))
    #expect(try laptop.run("inwoners").output.contains("Bram"))
    #expect(try laptop.run("controleer", "--red-in", place).errors.contains("staat al iets"))
    laptop.changes["TUSSENSTAND_HOME"] = place
    let rescued = try laptop.run("controleer")
    #expect(rescued.status == 0, "\(rescued.output)")
    #expect(try laptop.run("inwoners").output.contains("Samira"))
  }

  @Test func `a removed row and a changed lock are named`() throws {
    let laptop = try Laptop.withSamira()
    try change(laptop, "DELETE FROM record WHERE kind = 'resident'")
    try change(laptop, "DELETE FROM key_slot WHERE name = 'recovery'")
    let ending = try laptop.run("controleer")
    #expect(ending.status == 1)
    #expect(ending.output.contains("Er is iets weg, erbij gezet of teruggezet."))
    #expect(ending.output.contains("Het slot van de herstelsleutel is weg."))
    #expect(ending.output.contains("Aan de sloten is iets veranderd"))
  }

  @Test func `a file that does not open ends with advice, and no store is not made`() throws {
    let laptop = try Laptop.withSamira()
    let file = laptop.store + "/dossiers.sqlite"
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
    try handle.truncate(atOffset: 5000)
    try handle.close()
    let ending = try laptop.run("controleer")
    #expect(ending.status == 1)
    #expect(ending.errors.contains("Het bestand zelf gaat niet open."), "\(ending.errors)")
    let empty = try Laptop()
    #expect(try empty.run("controleer").errors.contains("Er is hier nog niets bewaard."))
    #expect(!FileManager.default.fileExists(atPath: empty.store))
  }

  @Test func `at the prompt it says what is wrong and the prompt comes back`() throws {
    let laptop = try Laptop.withSamira()
    try change(laptop, "DELETE FROM record WHERE kind = 'resident'")
    let talk = try laptop.talk()
    try talk.answer("Goedendag, Joris.", "controleer")
    try talk.waitFor("Er is iets weg, erbij gezet of teruggezet.")
    try talk.waitFor("›")
    talk.sendLine("stop")
    #expect(try talk.exitStatus() == 0)
  }
}
