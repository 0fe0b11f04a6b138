// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import TestSupport
internal import Testing

/// What is said in a conversation stands nowhere in a form that can be read without the passphrase.
@Suite(.waiting) struct SecrecyTests {
  private let words = FirstTalk.markers + ["Samira", "Joris", "Renée", "Wijkteam Zuid"]

  @Test func `strings on the store finds no word of a finished conversation`() throws {
    let laptop = try Laptop.withSamira()
    let ending = try laptop.run("gesprek", "Samira", input: FirstTalk.script())
    #expect(ending.status == 0)
    // Each of these words was heard and stored, or finding none would prove nothing.
    let record = "\(try laptop.conversations())"
    for word in FirstTalk.markers { #expect(record.contains(word), "\(word)") }
    #expect(Laptop.files(in: laptop.store).contains { $0.hasSuffix(".sqlite") })
    #expect(try laptop.readable(words) == [])
  }

  @Test func `nor right after a power cut in the middle`() throws {
    let laptop = try Laptop.withSamira()
    let talk = try laptop.talk("gesprek", "Samira")
    try talk.hold(FirstTalk.turns.prefix(31))
    try talk.ask("Wanneer is het klaar?")
    talk.send("op een dag in Hoogezand")
    try talk.waitFor("Hoogezand")
    try talk.killHard()
    #expect(try laptop.draftedAnswers() == [31])
    #expect(try laptop.readable(words + ["Hoogezand"]) == [])
  }

  @Test func `the search finds a word that does stand there`() throws {
    let laptop = try Laptop()
    try "\u{1}\u{2}rabarber\u{3}".write(
      toFile: laptop.home + "/.geschiedenis", atomically: false, encoding: .utf8)
    try "volkstuin".write(
      toFile: laptop.temporary + "/kladje", atomically: false, encoding: .utf16LittleEndian)
    #expect(try laptop.readable(words).count == 2)
  }

  @Test(arguments: ["gewoon", "rustig", "groot"])
  func `in every view an ordinary letter comes back as one byte`(view: String) throws {
    let laptop = try Laptop.withSamira()
    let talk = try laptop.talk("gesprek", "Samira", "--weergave", view, columns: 120)
    try talk.waitFor("Is dit duidelijk?")
    talk.settle()
    for letter in ["j", "a"] {
      talk.send(letter)
      #expect(talk.settle() == Array(letter.utf8))
    }
  }

  @Test func `an ordinary letter comes back as one byte`() throws {
    let laptop = try Laptop.withSamira()
    let talk = try laptop.talk("gesprek", "Samira")
    try talk.hold(FirstTalk.turns.prefix(3))
    try talk.ask("Geld: wat wilt u erover")
    talk.settle()
    talk.send("a")
    #expect(talk.settle() == Array("a".utf8))
    talk.send("b")
    #expect(talk.settle() == Array("b".utf8))
  }
}
