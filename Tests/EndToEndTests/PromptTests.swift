// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import TestSupport
internal import Testing

/// The prompt around the conversations, at a terminal and through a pipe.
@Suite(.waiting) struct PromptTests {
  @Test func `a command that does not exist is told in Dutch and the prompt comes back`() throws {
    let laptop = try Laptop.withSamira()
    let talk = try laptop.talk()
    try talk.answer("Goedendag, Joris.", "gesprekken")
    try talk.waitFor("Dit woord hoort hier niet: 'gesprekken'")
    try talk.waitFor("›")
    talk.sendLine("gesprek Wilma")
    try talk.answer("Die naam ken ik niet.", "hulp")
    try talk.answer("In een gesprek helpt /hulp.", "oefenen")
    try talk.answer("Deze opdracht typt u buiten Tussenstand", "bord")
    try talk.answer("Er is nog geen gesprek bewaard.", "stop")
    #expect(try talk.exitStatus() == 0)
  }

  @Test func `every command that the shell knows stands in the help of the prompt`() throws {
    let laptop = try Laptop.withSamira()
    let shell = try laptop.run("--help")
    let part = try #require(
      shell.output.split(separator: "\n\n").first { $0.hasPrefix("OPDRACHTEN:") })
    let known = part.split(separator: "\n").dropFirst().compactMap { line in
      line.hasPrefix("   ") ? nil : line.split { " ,".contains($0) }.first
    }
    #expect(known.count > 15 && known.contains("gesprek"), "\(known)")
    let prompt = try laptop.run(input: "hulp\nstop\n").output
    let lines = prompt.split(separator: "\n")
    // What starts or replaces a store is typed outside the prompt.
    for command in known where !["oefenen", "herstel"].contains(command) {
      #expect(
        lines.contains { $0.split(separator: " ").first?.hasPrefix(command) == true },
        "\(command)")
    }
  }

  @Test func `a page without Typst is told once, and nothing is called unknown`() throws {
    let laptop = try Laptop.withSamira()
    laptop.changes["PATH"] = "/nergens"
    let talk = try laptop.talk("gesprek", "Samira")
    try talk.hold(FirstTalk.turns)
    try talk.answer("Zal ik het blad", "nee")
    #expect(try talk.exitStatus() == 0)
    let again = try laptop.talk()
    try again.answer("Goedendag, Joris.", "samenvatting")
    try again.answer("Zal ik het blad", "ja")
    try again.waitFor("Voor een pdf is Typst nodig.")
    try again.answer(".txt", "stop")
    #expect(try again.exitStatus() == 0)
    #expect(!again.transcript.contains("Er ging iets mis"))
  }

  @Test func `a store that was changed from outside is told of before anything is done with it`()
    throws
  {
    let laptop = try Laptop.withSamira()
    let python = """
      import sqlite3, sys
      with sqlite3.connect(sys.argv[1]) as file:
          assert file.execute("DELETE FROM record WHERE kind = 'preference'").rowcount == 1
      """
    try laptop.system("/usr/bin/python3", "-c", python, laptop.store + "/dossiers.sqlite")
    let told = "is veranderd buiten Tussenstand om."
    // The check goes on beside who types; what is typed waits for it.
    let talk = try laptop.talk()
    try talk.answer("Goedendag, Joris.", "bord")
    try talk.waitFor("Er is nog geen gesprek bewaard.")
    talk.sendLine("stop")
    #expect(try talk.exitStatus() == 0)
    let shown = talk.transcript.unwrapped
    let place = try #require(shown.range(of: told))
    let done = try #require(shown.range(of: "Er is nog geen gesprek bewaard."))
    #expect(place.upperBound < done.lowerBound)
    #expect(shown.components(separatedBy: told).count == 2)
    // Through a pipe nobody waits, and it stands at the top.
    let piped = try laptop.run(input: "stop\n").output.unwrapped
    #expect(piped.contains(told), "\(piped)")
    let sound = try Laptop.withSamira()
    #expect(try !sound.run(input: "bord\nstop\n").output.unwrapped.contains(told))
  }

  @Test func `SIGTERM in a conversation under the prompt ends the program too`() throws {
    let laptop = try Laptop.withSamira()
    let talk = try laptop.talk()
    try talk.answer("Goedendag, Joris.", "gesprek Samira")
    try talk.hold(FirstTalk.turns.prefix(3))
    try talk.ask("Geld: wat wilt u erover")
    talk.send("De deurwaarder")
    try talk.waitFor("De deurwaarder")
    talk.signal(SIGTERM)
    #expect(try talk.exitStatus() == 0)
    // Three answers and half of the fourth.
    #expect(try laptop.draftedAnswers() == [4])
  }

  @Test func `a whole session through a pipe exits with 0`() throws {
    let laptop = try Laptop.withSamira()
    let ending = try laptop.run(
      input: "gesprek Samira\n" + FirstTalk.script() + "bord\noverzicht\nstop\n")
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.output.contains("Bord van Samira"))
    #expect(ending.output.contains("1 gesprek met 1 inwoner"))
    #expect(!ending.output.contains("\u{1B}"))
    #expect(try laptop.conversations().count == 1)
  }

  @Test func `a session that ends in mid-conversation is told and exits with 1`() throws {
    let laptop = try Laptop.withSamira()
    let ending = try laptop.run(
      input: "gesprek Samira\n" + FirstTalk.script(FirstTalk.turns.prefix(9)))
    #expect(ending.status == 1)
    #expect(ending.errors.contains("De invoer stopte te vroeg. Alles tot hier is bewaard."))
    #expect(try laptop.draftedAnswers() == [9])
  }

  @Test func `on a full disk no answer of a session is taken for a command`() throws {
    let laptop = try Laptop.withSamira()
    let ending = try laptop.run(
      [], bytes: Array(("gesprek Samira\n" + FirstTalk.script()).utf8),
      shell: "ulimit -f 60; exec \"$@\"")
    #expect(ending.status == 1)
    #expect(ending.errors.contains("De schijf is vol."))
    #expect(!ending.output.contains("Dit woord hoort hier niet"))
  }

  @Test func `an easy passphrase and two that differ are told, and set-up goes on`() throws {
    let laptop = try Laptop()
    let talk = try laptop.talk(hasPassphraseFile: false)
    try talk.waitFor("Nieuwe wachtzin:")
    talk.sendLine("welkom1")
    try talk.waitFor("Deze wachtzin kiezen veel mensen.")
    try talk.answer("Wilt u deze wachtzin toch?", "nee")
    for again in ["acht blauwe deuren", "negen blauwe deuren"] {
      try talk.waitFor("Nieuwe wachtzin:")
      talk.sendLine("negen blauwe deuren")
      try talk.waitFor("Nog een keer:")
      talk.sendLine(again)
    }
    #expect(talk.transcript.contains("De twee zinnen zijn niet gelijk."))
    try talk.answer("Typ het laatste groepje", "")
    // Leaving in the middle of the settings leaves a store that opens.
    try talk.ask("Uw naam")
    talk.interrupt()
    try talk.waitFor("Gestopt. Wat bewaard was, is er nog.")
    #expect(try talk.exitStatus() == 1)
    #expect(try laptop.dossiers(with: "negen blauwe deuren").residents().values.isEmpty)
    #expect(!talk.transcript.contains("blauwe"))
  }
}
