// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Model
internal import TestSupport
internal import Testing

/// The same actions from a shell: help, mistakes, exit statuses, English.
@Suite(.waiting) struct CommandLineTests {
  /// Every command whose help can be asked.
  static let commands = [
    [], ["inwoner"], ["inwoner", "nieuw"], ["inwoners"], ["gesprek"], ["bord"], ["samenvatting"],
    ["overzicht"], ["instellingen"], ["wachtzin"], ["oefenen"],
  ]
  /// The words of the argument parser, and of our own English texts, that Dutch does not have.
  private static let english = [
    "OVERVIEW", "USAGE", "Usage", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "Show", "help information",
    "See '", "detailed", "more information", "<subcommand>", "<options>", "default:", "values:",
    "Error", "Unknown", "nexpected", "Missing", "Did you mean", "does not take",
  ]

  @Test(arguments: commands)
  func `help is Dutch throughout`(command: [String]) throws {
    let laptop = try Laptop()
    let ending = try laptop.run(command + ["--help"], bytes: [])
    #expect(ending.status == 0)
    #expect(ending.output.contains("GEBRUIK: tussenstand"))
    #expect(ending.output.contains("Toon deze uitleg."))
    for word in Self.english { #expect(!ending.output.contains(word), "\(word)") }
    // Asking for help opens nothing.
    #expect(!FileManager.default.fileExists(atPath: laptop.store))
  }

  @Test(arguments: commands)
  func `help is English when asked`(command: [String]) throws {
    let ending = try Laptop().run(command + ["--help", "--taal", "en"], bytes: [])
    #expect(ending.status == 0)
    #expect(ending.output.contains("USAGE: tussenstand"))
    #expect(ending.output.contains("Show help information."))
    for word in ["GEBRUIK", "OPTIES", "inwoner is", "uitleg", "gesprek op"] {
      #expect(!ending.output.contains(word), "\(word)")
    }
  }

  @Test(arguments: [
    ["--onzin"], ["onzin"], ["gesprek", "--onzin"], ["samenvatting", "--formaat"],
    ["onzin", "en", "meer"], ["inwoner", "nieuw", "--je=ja"], ["bord", "--inwoneer"],
    ["inwoner", "onzin"], ["--taal", "xx"],
    ["inwoner", "nieuw", "--naam"],
  ])
  func `a wrong option is told in Dutch and exits with 64`(arguments: [String]) throws {
    let ending = try Laptop().run(arguments, bytes: [])
    #expect(ending.status == 64)
    #expect(ending.output.isEmpty)
    #expect(ending.errors.contains("Fout: "))
    for word in Self.english { #expect(!ending.errors.contains(word), "\(word)") }
  }

  @Test func `the program for the team helps in Dutch and refuses what it does not know`() throws {
    let laptop = try Laptop()
    let help = try laptop.run("--help", program: "teambeeld")
    #expect(help.status == 0)
    #expect(help.output.contains("GEBRUIK: teambeeld"))
    for word in Self.english { #expect(!help.output.contains(word), "\(word)") }
    #expect(try laptop.run("gesprek", program: "teambeeld").status == 64)
  }

  // MARK: - The page

  @Test func `a page is made as PDF from the shell`() throws {
    let laptop = try Laptop.withSamira()
    try laptop.addTypst()
    #expect(try laptop.run("gesprek", "Samira", input: FirstTalk.script()).status == 0)
    let ending = try laptop.run("samenvatting", "--inwoner", "samira", "--formaat", "pdf")
    #expect(ending.status == 0, "\(ending.errors)")
    let pages = Laptop.files(in: laptop.exports)
    #expect(pages.count == 1)
    let page = try #require(pages.first)
    #expect(ending.output.contains(page))
    let contents = try #require(FileManager.default.contents(atPath: page))
    #expect(contents.starts(with: Data("%PDF-".utf8)))
    #expect(try Laptop.rights(of: page) == 0o600)
    #expect(Laptop.files(in: laptop.temporary).isEmpty)
  }

  @Test func `pages go to a folder of choice and replace no file`() throws {
    let laptop = try Laptop.withSamira()
    #expect(try laptop.run("gesprek", "Samira", input: FirstTalk.script()).status == 0)
    let folder = laptop.root + "/elders"
    for _ in 1...2 {
      let ending = try laptop.run(
        "samenvatting", "Sam", "--formaat", "html,tekst", "--naar", folder)
      #expect(ending.status == 0, "\(ending.errors)")
    }
    #expect(Laptop.files(in: folder).count == 4)
    #expect(Laptop.files(in: laptop.exports).isEmpty)
  }

  @Test func `without Typst the other forms are made, and it is said how to get it`() throws {
    let laptop = try Laptop.withSamira()
    #expect(try laptop.run("gesprek", "Samira", input: FirstTalk.script()).status == 0)
    laptop.changes["PATH"] = "/bin/nergens"
    let ending = try laptop.run("samenvatting", "Samira")
    #expect(ending.status == 1)
    #expect(ending.output.contains("Voor een pdf is Typst nodig."))
    #expect(Laptop.files(in: laptop.exports).count == 2)
  }

  @Test(arguments: [
    (["samenvatting", "--inwoner", "Wilma"], "Die naam ken ik niet."),
    (["gesprek", "Wilma"], "Die naam ken ik niet."),
    (["samenvatting", "Samira"], "Er is nog geen gesprek bewaard."),
    (["bord", "Samira"], "Er is nog geen gesprek bewaard."),
    (["samenvatting", "Samira", "--formaat", "docx"], "Die vorm is er niet."),
  ])
  func `what is not there is told and exits with 1`(arguments: [String], sentence: String) throws {
    let laptop = try Laptop.withSamira()
    let ending = try laptop.run(arguments, bytes: [])
    #expect(ending.status == 1)
    #expect(ending.errors.hasPrefix(sentence), "\(ending.errors)")
    #expect(!FileManager.default.fileExists(atPath: laptop.exports))
    #expect(try laptop.draftedAnswers().isEmpty)
  }

  // MARK: - English

  @Test func `a short conversation in English with English commands`() throws {
    let laptop = try Laptop.withSamira()
    let talk = try laptop.talk("--taal", "en")
    try talk.answer("Good day, Joris.", "talk Samira")
    try talk.ask("(yes or")
    talk.sendLine("/why")
    try talk.waitFor("›")
    talk.sendLine("yes")
    try talk.answer("What counts", "money, housing")
    try talk.waitFor("Escape goes back.")
    try talk.waitFor(" happy")
    talk.send("\u{1B}[1;2C\r")
    try talk.answer("Money: ", "/back")
    try talk.waitFor("Escape goes back.")
    try talk.waitFor(" happy")
    try talk.sayAtBar("very good")
    try talk.answer("Money: ", "Enough for the month.")
    try talk.waitFor("Escape goes back.")
    try talk.waitFor(" happy")
    try talk.sayAtBar("/skip")
    try talk.ask("Housing: ")
    talk.sendLine("/board")
    try talk.waitFor("Board of Samira")
    try talk.ask("Housing: ")
    talk.sendLine("/pause")
    try talk.answer("Kept. Type talk Samira", "residents")
    try talk.answer("is still waiting", "talk")
    try talk.answer("Housing: ", "")
    // Every question that is left may stay open; the last one wants a yes.
    for _ in 1...20 {
      try talk.waitFor("› ")
      let seen = talk.transcript.suffix(200)
      if seen.contains("Is this right? (") { break }
      talk.sendLine("/skip")
      try talk.waitFor("/skip")
    }
    talk.sendLine("yes")
    try talk.answer("Shall I make the resident's page?", "no")
    try talk.waitFor("Samira ›")
    talk.sendLine("board")
    try talk.answer("Board of Samira", "stop")
    #expect(try talk.exitStatus() == 0)
    let talks = try #require(try laptop.conversations().first).talks
    #expect(talks.first?.residentPosition == Position(90))
    #expect(talks.first?.words == "Enough for the month.")
    for word in ["gesprek", "inwoner", "bewaard", "verdrietig", "leven"] {
      #expect(!talk.transcript.contains(word), "\(word)")
    }
  }
}
