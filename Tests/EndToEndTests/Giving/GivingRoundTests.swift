// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import Model
internal import TestSupport
internal import Testing

/// The pages of a whole caseload: once, again, and after a stop.
@Suite(.waiting) struct GivingRoundTests {
  private static let names = ["Ada", "Bram", "Chaïma", "Dirk", "Emine", "Fons"]

  private static func laptop(_ names: [String] = names) throws -> Laptop {
    let laptop = try Laptop.withSamira()
    try laptop.addCaseload(names)
    return laptop
  }

  @Test func `everybody with a conversation gets a page, and a second round makes none`() throws {
    let laptop = try Self.laptop()
    let first = try laptop.run("samenvatting", "--alle", "--vorm", "tekst,html")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("6 bladen zijn gemaakt."))
    #expect(laptop.pages.count == 12)
    #expect(!first.output.contains("van 6 bladen"), "no progress through a pipe")
    let second = try laptop.run("samenvatting", "--alle", "--vorm", "tekst,html")
    #expect(second.status == 0)
    #expect(second.output.contains("6 bladen waren er al"))
    #expect(laptop.pages.count == 12)
    #expect(try laptop.copies().count == 6)
  }

  @Test func `only a page that changed is made again`() throws {
    let laptop = try Self.laptop()
    #expect(try laptop.run("samenvatting", "--alle", "--vorm", "tekst").status == 0)
    do {
      let dossiers = try laptop.writableDossiers()
      let bram = try #require(try dossiers.residents().values.first { $0.name == "Bram" })
      var talk = try #require(try dossiers.trajectory(of: bram).latest)
      talk.talks[0].words = "De bank heeft gebeld."
      try dossiers.save(talk)
    }
    let again = try laptop.run("samenvatting", "--alle", "--vorm", "tekst")
    #expect(again.output.contains("Eén blad is gemaakt."))
    #expect(again.output.contains("5 bladen waren er al"))
    #expect(laptop.page("samenvatting-Bram-2026-03-02-2.txt").contains("Versie 2."))
  }

  @Test func `a round that was killed goes on where it was, and leaves no half page`() throws {
    let laptop = try Self.laptop()
    try laptop.addSlowTypst(pages: 3)
    let round = try laptop.talk("samenvatting", "--alle", "--vorm", "pdf,tekst")
    try round.waitFor("3 van 6 bladen")
    try round.killHard()
    // The fourth page has no PDF; the three before it were given as a whole.
    #expect(try laptop.copies().count == 3)
    try laptop.addSlowTypst(pages: -1)
    let rest = try laptop.run("samenvatting", "--alle", "--vorm", "pdf,tekst")
    #expect(rest.status == 0, "\(rest.errors)")
    #expect(rest.output.contains("3 bladen zijn gemaakt."))
    #expect(rest.output.contains("3 bladen waren er al"))
    #expect(laptop.pages.count == 12, "\(laptop.pages)")
    #expect(laptop.pages.allSatisfy { !$0.contains("-2.") })
    #expect(Set(try laptop.copies().map(\.resident)).count == 6)
  }

  @Test func `a page of a round that was written but not kept is not written twice`() throws {
    let laptop = try Self.laptop(["Ada"])
    #expect(try laptop.run("samenvatting", "--alle", "--vorm", "tekst").status == 0)
    let other = try Self.laptop(["Ada"])
    try FileManager.default.copyItem(atPath: laptop.exports, toPath: other.exports)
    #expect(try other.run("samenvatting", "--alle", "--vorm", "tekst").status == 0)
    #expect(other.pages.count == 1, "\(other.pages)")
    #expect(try other.copies().count == 1)
  }

  @Test func `a round shows how far it is in one line, or in sentences to hear`() throws {
    let names = (1...20).map { "Bewoner \($0)" }
    let laptops = try [Self.laptop(names), Self.laptop(names)]
    let seen = try laptops[0].talk("samenvatting", "--alle", "--vorm", "tekst")
    try seen.waitFor("20 van 20 bladen")
    try seen.waitFor("20 bladen zijn gemaakt.")
    #expect(try seen.exitStatus() == 0)
    let calm = try laptops[1].talk(
      "samenvatting", "--alle", "--vorm", "tekst", "--weergave", "rustig")
    try calm.waitFor("20 bladen zijn gemaakt.")
    #expect(try calm.exitStatus() == 0)
    let heard = calm.transcript.components(separatedBy: " van 20 bladen").count - 1
    #expect(heard == 10)
    #expect(!calm.transcript.contains("█"))
  }

  @Test func `without Typst the other pages are made, and it is told once`() throws {
    let laptop = try Self.laptop(["Ada", "Bram"])
    laptop.changes["PATH"] = "/bin/nergens"
    let ending = try laptop.run("samenvatting", "--alle")
    #expect(ending.status == 1)
    #expect(ending.output.contains("2 bladen zijn niet in elke vorm gelukt."))
    #expect(ending.output.components(separatedBy: "Voor een pdf is Typst nodig.").count == 2)
    #expect(laptop.pages.count == 4)
  }
}
