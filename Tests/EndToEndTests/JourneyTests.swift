// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Model
internal import TestSupport
internal import Testing

/// The whole way at a terminal: from the first start to the picture of two conversations.
@Suite(.waiting) struct JourneyTests {
  private enum Key {
    static let left = "\u{1B}[D"
    static let right = "\u{1B}[C"
    static let farLeft = "\u{1B}[1;2D"
    static let farRight = "\u{1B}[1;2C"
    static let escape = "\u{1B}"
  }
  private static let passphrase = "vier rode laarzen"

  @Test func `two conversations, a power cut, a page to take home and the picture`() throws {
    let laptop = try Laptop()
    try laptop.addTypst()
    try setUpAndBegin(laptop)
    try goOn(laptop)
    try checkFirst(laptop)
    laptop.today = "2026-06-02"
    try talkAgain(laptop)
    try checkPicture(laptop)
  }

  // MARK: - The first start, up to a power cut in the middle

  private func setUpAndBegin(_ laptop: Laptop) throws {
    let talk = try laptop.talk(hasPassphraseFile: false)
    try talk.waitFor("Welkom bij Tussenstand")
    try talk.waitFor("Nieuwe wachtzin:")
    talk.sendLine(Self.passphrase)
    try talk.waitFor("Nog een keer:")
    talk.sendLine(Self.passphrase)
    try talk.waitFor("Uw herstelsleutel")
    let shown = try talk.waitFor("Typ het laatste groepje")
    let key = try #require(ModelStore.recoveryKey(in: shown))
    try talk.waitFor("›")
    talk.sendLine("XXXX")
    // On paper the key is easier to keep; its file is there only to be printed.
    try talk.answer("niet het laatste groepje", "Blad")
    try talk.answer("Dan gaat het bestand weg.", "")
    try talk.waitFor("Typ het laatste groepje")
    #expect(Laptop.files(in: laptop.exports) == [])
    try talk.waitFor("›")
    talk.sendLine(String(key.split(separator: "-").last ?? ""))
    for (question, answer) in [
      ("Uw naam", "Joris"), ("Naam van uw team", "Wijkteam Zuid"), ("De wijk", "Zuid"),
      ("Uw organisatie", "Gemeente Voorbeeld"), ("u bellen?", "14 0123"),
      ("terecht over gegevens?", "Fatma, 14 0123"),
    ] {
      try talk.answer(question, answer)
    }
    try talk.answer("Goedendag, Joris.", "inwoner nieuw")
    try talk.answer("Hoe wil de inwoner", "Samira")
    try talk.answer("Zeggen we op het blad u of je?", "u")
    try talk.answer("Samira staat erbij", "gesprek")
    try chooseAndMark(talk)
    try talk.killHard()
    #expect(!talk.transcript.contains(Self.passphrase))
  }

  private func chooseAndMark(_ talk: Talk) throws {
    try talk.answer("Is dit duidelijk?", "ja")
    try talk.answer("Wat telt nu voor u?", "geld, sociale contacten, eigen: de volkstuin")
    try talk.bar("Geld: waar staat u nu")
    talk.send(String(repeating: Key.left, count: 3) + Key.farLeft + Key.farLeft + "\r")
    try talk.ask("Geld: wat wilt u erover")
    talk.paste("Schulden bij twee winkels.\nIk slaap er slecht van.")
    try talk.waitFor("slaap er slecht van.")
    talk.send("\r")
    try talk.bar("Sociale contacten: waar staat u nu")
    talk.send(Key.right + Key.right + "\r")
    try talk.answer("Sociale contacten: wat wilt u", "Mijn zus komt elke week.")

    // Twice back: once with the key, once with the word; then another answer.
    try talk.bar("de volkstuin: waar staat u nu")
    talk.send(Key.escape)
    try talk.ask("Sociale contacten: wat wilt u")
    try talk.waitFor("Mijn zus komt elke week.")
    // Behind the earlier answer, which nobody has to clear first.
    talk.sendLine("/terug")
    try talk.bar("Sociale contacten: waar staat u nu")
    talk.send(Key.farRight + "\r")
    // What was said about the mark is asked again, with the earlier answer in the line.
    try talk.ask("Sociale contacten: wat wilt u")
    try talk.waitFor("Mijn zus komt elke week.")
    talk.sendLine(" En bij ziekte elke dag.")

    try talk.bar("de volkstuin: waar staat u nu")
    talk.send(String(repeating: Key.right, count: 5) + "\r")
    try talk.answer("de volkstuin: wat wilt u", "Daar kom ik tot rust.")
    try talk.answer("Waar bent u trots op?", "volkstuin")
    try talk.answer("Zet nog iemand een streepje?", "professional")
    try talk.bar("Geld: waar zet de professional")
    talk.send(Key.right + Key.left + "\r")
    try talk.bar("contacten: waar zet de professional")
    // A mark that is moved and not yet put down is no answer.
    talk.send(Key.left)
    try talk.waitFor(" blij")
  }

  // MARK: - Going on, up to the page

  private func goOn(_ laptop: Laptop) throws {
    #expect(try laptop.readable(["volkstuin", "Schulden", "zus", "Samira", "Joris"]).isEmpty)
    let talk = try unlock(laptop, "Er wacht een gesprek met Samira van maandag 2 maart 2026")
    talk.sendLine("gesprek")
    try talk.waitFor("We gaan verder met het gesprek van maandag 2 maart 2026")
    try talk.bar("contacten: waar zet de professional")
    try talk.sayAtBar("/bord")
    let board = try talk.waitFor("contacten: waar zet de professional")
    for words in [
      "Bord van Samira", "Geld", "Sociale contacten", "de volkstuin", "● nu   ■ professional",
    ] {
      #expect(board.contains(words), "\(words)")
    }
    // Three marks of the resident and one of the professional, and the legend.
    #expect(board.filter { $0 == "●" }.count == 4)
    #expect(board.filter { $0 == "■" }.count == 2)
    try talk.waitFor(" blij")
    talk.send(Key.right + Key.left + "\r")
    try talk.bar("volkstuin: waar zet de professional")
    talk.send(Key.farRight + "\r")
    try talk.answer("streepje van de professional op uw blad?", "ja")
    try talk.hold([
      ("Wat staat bovenaan?", "geld, volkstuin"),
      ("Geld: wat wilt u bereiken", "Geen schulden meer"),
      ("Wanneer wilt u dat", "over een half jaar"), ("Geld: nog een doel?", ""),
      ("volkstuin: wat wilt u bereiken", "Meer groente"), ("Wanneer wilt u dat", "eind september"),
      ("volkstuin: nog een doel?", ""), ("doel bij iets anders?", ""),
      ("Hoe tevreden bent u", "5"), ("Waarom dat cijfer?", "Het geld maakt me moe."),
      ("Wat spreken we af?", "Samen de winkels bellen"), ("Wie doet dat?", "Joris en Samira"),
      ("Wanneer is het klaar?", "vrijdag"), ("Spreken we nog iets af?", ""),
      ("Wanneer praten we weer?", "over 3 maanden"), ("ook bij anderen speelt?", "wachten"),
    ])
    let readBack = try talk.waitFor("Klopt dit? (ja")
    for words in [
      "Schulden bij twee winkels.", "Ik slaap er slecht van.", "Mijn zus komt elke week. En bij",
      "Daar kom ik tot rust.", "Geen schulden meer", "Meer groente", "Samen de winkels bellen",
    ] {
      #expect(readBack.contains(words), "\(words)")
    }
    talk.sendLine("ja")
    try talk.answer("Zal ik het blad voor de inwoner maken?", "ja")
    for _ in 1...3 { try talk.waitFor("Gemaakt:", seconds: 60) }
    try leave(talk)
  }

  private func unlock(_ laptop: Laptop, _ greeting: String) throws -> Talk {
    let talk = try laptop.talk(hasPassphraseFile: false)
    try talk.waitFor("Wachtzin:")
    talk.sendLine(Self.passphrase)
    try talk.ask(greeting)
    return talk
  }

  private func leave(_ talk: Talk) throws {
    try talk.ask("tussenstand · Samira")
    talk.sendLine("stop")
    #expect(try talk.exitStatus() == 0)
    // Nothing of the conversation stays on the screen, or above it.
    #expect(String(decoding: talk.raw, as: UTF8.self).contains("\u{1B}[2J\u{1B}[3J"))
  }

  private func checkFirst(_ laptop: Laptop) throws {
    let talks = try #require(try laptop.conversations(with: Self.passphrase).first).talks
    #expect(talks.count == 3)
    let positions = talks.map { $0.marks.map(\.position.value) }
    #expect(positions == [[27, 50], [55, 60], [62, 50]])
    #expect(talks[0].words == "Schulden bij twee winkels.\nIk slaap er slecht van.")
    #expect(talks[2].words == "Mijn zus komt elke week. En bij ziekte elke dag.")

    let pages = Laptop.files(in: laptop.exports)
    for (ending, start) in [("pdf", "%PDF-"), ("html", "<!"), ("txt", "")] {
      let page = try #require(pages.first { $0.hasSuffix(".\(ending)") })
      let contents = try #require(FileManager.default.contents(atPath: page))
      #expect(contents.count > 500)
      #expect(contents.starts(with: Data(start.utf8)))
      #expect(try Laptop.rights(of: page) == 0o600)
      if ending != "pdf" { #expect(String(decoding: contents, as: UTF8.self).contains("rust")) }
    }
    #expect(pages.count == 3)
    #expect(try Laptop.rights(of: laptop.store) == 0o700)
    for file in Laptop.files(in: laptop.store) { #expect(try Laptop.rights(of: file) == 0o600) }
  }

  // MARK: - Three months later

  private func talkAgain(_ laptop: Laptop) throws {
    let talk = try unlock(laptop, "Goedendag, Joris.")
    talk.sendLine("gesprek Samira")
    try talk.answer("Is dit duidelijk?", "ja")
    try talk.waitFor("Uw doel was: “Geen schulden meer”")
    try talk.answer("Hoe staat het ermee?", "behaald")
    try talk.answer("leven daardoor beter geworden?", "ja")
    try talk.answer("Wilt u er iets over zeggen?", "De laatste winkel is betaald.")
    try talk.waitFor("Uw doel was: “Meer groente”")
    try talk.answer("Hoe staat het ermee?", "op weg")
    try talk.answer("leven daardoor beter geworden?", "")
    try talk.answer("Wilt u er iets over zeggen?", "")
    for (topic, keys) in [
      ("Geld", Key.farRight), ("volkstuin", Key.right + Key.left),
      ("Sociale contacten", Key.farLeft),
    ] {
      try talk.waitFor("\(topic): waar staat u nu")
      try talk.waitFor("Escape gaat terug.")
      let bar = try talk.waitFor(" blij")
      #expect(bar.contains("○ vorige keer"))
      #expect(bar.filter { $0 == "○" }.count == 2, "on the bar and in the legend")
      talk.send(keys + "\r")
      try talk.answer("\(topic): wat wilt u", "")
    }
    try talk.hold([
      ("nog andere dingen die nu tellen", ""), ("Waar bent u trots op?", ""),
      ("Zet nog iemand een streepje?", "nee"),
      ("Wat staat bovenaan?", ""),
    ])
    for topic in ["Geld", "volkstuin", "Sociale contacten"] {
      try talk.answer("\(topic): wat wilt u bereiken", "")
    }
    try talk.waitFor("De vorige keer gaf u een 5.")
    try talk.hold([
      ("Hoe tevreden bent u", "7"), ("Waarom dat cijfer?", ""), ("Wat spreken we af?", ""),
      ("Wanneer praten we weer?", ""), ("Komt er nog een gesprek?", "ja"),
      ("ook bij anderen speelt?", ""), ("Klopt dit? (ja", "ja"),
      ("Zal ik het blad", "nee"),
    ])
    try leave(talk)
  }

  private func checkPicture(_ laptop: Laptop) throws {
    let talk = try laptop.talk("overzicht", program: "teambeeld", hasPassphraseFile: false)
    try talk.waitFor("Wachtzin:")
    talk.sendLine(Self.passphrase)
    #expect(try talk.exitStatus(within: 30) == 0)
    let lines = talk.transcript.split(separator: "\n").map { line in
      line.split(separator: " ").filter { !$0.contains("█") && !$0.contains("·") }
        .joined(separator: " ")
    }
    for line in [
      "Gesprekken 2", "Vervolggesprekken 1", "Inwoners 1", "Nieuwe doelen 2",
      // Higher, the same, lower, and how many residents.
      "Geld 1 0 0 1", "Sociale contacten 0 0 1 1",
      "Behaald 1", "Op weg 1", "Nog niet 0", "7 1", "Hoger 1", "Lager 0",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
  }
}
