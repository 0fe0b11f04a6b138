// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import Model
internal import TestSupport
internal import Testing

/// The pair chooses how the page goes along, and what was given is kept.
@Suite(.waiting) struct GivingTests {
  private static func talked() throws -> Laptop {
    let laptop = try Laptop.withSamira()
    #expect(try laptop.run("gesprek", "Samira", input: FirstTalk.script()).status == 0)
    return laptop
  }

  private func lines(_ laptop: Laptop, _ arguments: String...) throws -> String {
    let ending = try laptop.run(arguments, bytes: [])
    #expect(ending.status == 0, "\(ending.errors)")
    return ending.output
  }

  @Test func `the page goes along the way it did the last time`() throws {
    let laptop = try Self.talked()
    _ = try lines(
      laptop, "samenvatting", "Samira", "--vorm", "tekst", "--taal", "en", "--zonder",
      "cijfer,professional")
    _ = try lines(laptop, "samenvatting", "Samira")
    let copies = try laptop.copies()
    #expect(copies.count == 2)
    #expect(copies[0].choice == copies[1].choice)
    #expect(copies[0].choice.forms == ["text"])
    #expect(copies[0].choice.language == "en")
    #expect(copies[0].choice.partsOff == ["life"])
    #expect(copies[0].choice.voicesOff == [.professional])
    let page = laptop.page(try #require(laptop.pages.first { $0.contains("summary") }))
    #expect(page.contains("kwijtgescheld"))
    #expect(!page.contains("Hortensia"), "the figure stays off")
  }

  @Test func `an unchanged page keeps its version, a changed one counts up and says so`() throws {
    let laptop = try Self.talked()
    for form in ["tekst", "html"] { _ = try lines(laptop, "samenvatting", "--vorm", form) }
    laptop.today = "2026-03-05"
    _ = try lines(laptop, "samenvatting", "--vorm", "tekst", "--taal", "ar", "--naast", "nl")
    _ = try lines(
      laptop, "samenvatting", "--vorm", "tekst", "--taal", "nl", "--zonder", "afspraken")
    #expect(try laptop.copies().map(\.version) == [1, 1, 1, 2])
    #expect(laptop.page("samenvatting-Samira-2026-03-02.txt").contains("Versie 1."))
    #expect(laptop.page("samenvatting-Samira-2026-03-05.txt").contains("Versie 2."))
    let given = try lines(laptop, "samenvatting", "--meegegeven")
    #expect(given.contains("2 maart 2026, versie 1: tekst, Nederlands"))
    #expect(given.contains("Arabisch met Nederlands"))
    #expect(given.contains("Niet erop: afspraken"))
  }

  @Test func `the pair hears the page, changes it and goes back, at a terminal`() throws {
    let laptop = try Self.talked()
    let talk = try laptop.talk("samenvatting", "Samira")
    try talk.answer("Zal ik het blad", "lezen")
    try talk.waitFor("Mijn tussenstand")
    try talk.answer("Zal ik het blad", "misschien")
    try talk.waitFor("Typ ja, nee, lezen of anders.")
    try talk.answer("Zal ik het blad", "anders")
    try talk.answer("Wat laten we van het blad af?", "cijfer, alles en niets")
    try talk.waitFor("Dat ken ik niet op dit blad.")
    try talk.answer("Wat laten we van het blad af?", "cijfer")
    try talk.answer("Welke vormen wilt u?", "tekst, html")
    try talk.answer("In welke taal?", "engels")
    try talk.answer("Met Nederlands ernaast?", "/terug")
    try talk.answer("In welke taal?", "1")
    try talk.waitFor("Dit staat er niet op: cijfer.")
    try talk.answer("Zal ik het blad", "")
    try talk.waitFor(".html")
    #expect(try talk.exitStatus() == 0)
    #expect(laptop.pages.count == 2)
    #expect(!laptop.page("samenvatting-Samira-2026-03-02.txt").contains("Hortensia"))
  }

  @Test func `going back before the first question changes nothing`() throws {
    let laptop = try Self.talked()
    let talk = try laptop.talk("samenvatting", "Samira")
    try talk.answer("Zal ik het blad", "anders")
    try talk.answer("Wat laten we van het blad af?", "doelen")
    try talk.answer("Welke vormen wilt u?", "/terug")
    try talk.answer("Wat laten we van het blad af?", "/terug")
    try talk.answer("Zal ik het blad", "nee")
    #expect(try talk.exitStatus() == 0)
    #expect(try laptop.copies().isEmpty)
    #expect(laptop.pages.isEmpty)
  }

  @Test func `all questions are answered through a pipe too, one line each`() throws {
    let laptop = try Self.talked()
    let ending = try laptop.run(
      "samenvatting", "Samira", "--anders", input: "niets\n6\nen\nja\n")
    #expect(ending.status == 0, "\(ending.errors)")
    let choice = try #require(try laptop.copies().first?.choice)
    #expect(choice.forms == ["text"])
    #expect(choice.language == "en")
    #expect(choice.beside == "nl")
    #expect(!ending.output.contains("\u{1B}"))
    let cut = try laptop.run("samenvatting", "Samira", "--anders", input: "niets\n")
    #expect(cut.status == 1)
    #expect(try laptop.copies().count == 1)
  }

  @Test(arguments: [
    (["--vorm", "brief"], "Die vorm is er niet."),
    (["--zonder", "sfeer"], "Dat ken ik niet op dit blad."),
    (["--taal", "nl", "--naast", "ar"], "alleen Nederlands"),
  ])
  func `what cannot be chosen is told and nothing is made`(
    options: [String], sentence: String
  ) throws {
    let laptop = try Self.talked()
    let ending = try laptop.run(["samenvatting", "Samira"] + options, bytes: [])
    #expect(ending.status == 1)
    #expect(ending.errors.contains(sentence))
    #expect(laptop.pages.isEmpty)
  }

  // MARK: - Files

  @Test func `a file that is not ours is never overwritten`() throws {
    let laptop = try Self.talked()
    try FileManager.default.createDirectory(
      atPath: laptop.exports, withIntermediateDirectories: true)
    let name = "samenvatting-Samira-2026-03-02.txt"
    let theirs = "Boodschappen: brood"
    try theirs.write(toFile: laptop.exports + "/" + name, atomically: false, encoding: .utf8)
    let output = try lines(laptop, "samenvatting", "--vorm", "tekst")
    #expect(output.contains("2026-03-02-2.txt"))
    #expect(laptop.page(name) == theirs)
    #expect(laptop.page("samenvatting-Samira-2026-03-02-2.txt").contains("Samira"))
  }

  @Test(arguments: [
    "محمد عبد الله", "Ольга Іваненко", "王小明", "../../etc/passwd", "-rf *", "🌷",
    "Wilhelmina Alexandra van der " + String(repeating: "Lange", count: 60),
    "Zo" + String(repeating: "\u{301}", count: 400) + "ë",
  ])
  func `a name of any kind becomes a file in the folder`(name: String) throws {
    let laptop = try Laptop.withSamira()
    try laptop.addCaseload([name])
    let ending = try laptop.run(
      ["samenvatting", "--alle", "--vorm", "tekst"], bytes: [])
    #expect(ending.status == 0, "\(ending.errors)")
    let page = try #require(laptop.pages.first)
    #expect(laptop.pages.count == 1)
    #expect(page.hasPrefix("samenvatting") && page.utf8.count <= 255)
    #expect(Laptop.files(in: laptop.exports).first == laptop.exports + "/" + page)
  }

  @Test func `a folder that cannot be made is told`() throws {
    let laptop = try Self.talked()
    let ending = try laptop.run("samenvatting", "--vorm", "tekst", "--naar", "/proc/nergens")
    #expect(ending.status == 1)
    #expect(ending.errors.contains("In die map kan ik niets bewaren."))
    #expect(try laptop.copies().isEmpty)
  }

  @Test func `while the store is open elsewhere the page comes, and what is not kept is told`()
    throws
  {
    let laptop = try Self.talked()
    let prompt = try laptop.talk()
    try prompt.ask("Goedendag, Joris.")
    let ending = try laptop.run("samenvatting", "--vorm", "tekst")
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.output.contains("niet bewaren dat het is meegegeven"))
    #expect(laptop.pages.count == 1)
    prompt.sendLine("stop")
    #expect(try prompt.exitStatus() == 0)
    #expect(try laptop.copies().isEmpty)
  }
}
