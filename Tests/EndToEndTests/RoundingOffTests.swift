// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import TestSupport
internal import Testing

/// A goal that does not move, a goal in parts, rounding off, and a line that is changed at the end.
@Suite(.waiting) struct RoundingOffTests {
  /// Two talks through a pipe in which the goal stands at "not yet".
  private func prepared() throws -> Laptop {
    let laptop = try Laptop.withSamira()
    let first = [
      "ja", "geld", "slecht", "", "", "nee", "Schuldenvrij", "", "", "", "", "morgen", "", "ja",
    ]
    #expect(try laptop.run("gesprek", input: first.joined(separator: "\n") + "\n").status == 0)
    for today in ["2026-06-02", "2026-09-02"] {
      laptop.today = today
      let later = [
        "ja", "nog niet", "", "slecht", "", "", "", "nee", "", "", "", "morgen", "", "ja",
      ]
      #expect(try laptop.run("gesprek", input: later.joined(separator: "\n") + "\n").status == 0)
    }
    laptop.today = "2026-12-02"
    return laptop
  }

  @Test(arguments: [(40, "xterm"), (80, "xterm"), (120, "xterm"), (80, "dumb")])
  func `a stuck goal is split, the talk is rounded off, and a line is changed`(
    columns: Int, terminal: String
  ) throws {
    let laptop = try prepared()
    laptop.changes["TERM"] = terminal
    let talk = try laptop.talk("gesprek", columns: columns)
    try talk.answer("Is dit duidelijk?", "ja")
    try talk.answer("Hoe staat het", "nog niet")
    try talk.answer("Wat wilt u ermee?", "anders")
    try talk.ask("Hoe is het doel nu")
    talk.clearLine()
    talk.sendLine("Elke maand een tientje")
    try talk.answer("Wanneer wilt u het nu", "")
    try talk.answer("Hoort er nog een doel", "Een potje sparen")
    try talk.answer("Hoort er nog een doel", "")
    try talk.answer("Wilt u er iets over", "")
    if terminal == "dumb" {
      try talk.answer("Geld: waar staat u nu", "goed")
    } else {
      try talk.bar("Geld: waar staat u nu")
      try talk.sayAtBar("goed")
    }
    try talk.waitFor("Dat is hoger dan de vorige keer,")
    for question in ["Geld: wat wilt u", "Zijn er nog andere", "Wat gaat goed?"] {
      try talk.answer(question, "")
    }
    try talk.answer("Zet nog iemand", "nee")
    for question in ["Geld: wat wilt u bereiken", "Hoe tevreden bent u", "Wat spreken we af?"] {
      try talk.answer(question, "")
    }
    try talk.answer("Wanneer praten we weer?", "")
    try talk.answer("Komt er nog een gesprek?", "nee")
    try talk.answer("Hoe stopt het?", "volgens plan")
    try talk.answer("Was het nuttig", "een beetje")
    try talk.answer("Wat wilt u erover zeggen?", "Dank u wel")
    try talk.answer("Herkent u iets", "lang wachten")
    try talk.waitFor("1. Uw doel")
    // The first line is about the goal: back to it, and then straight to the end again.
    try talk.answer("Klopt dit?", "1")
    try talk.ask("Hoe staat het")
    talk.send("\r")
    try talk.answer("Klopt dit?", "ja")
    try talk.answer("Zal ik het blad", "nee")
    #expect(try talk.exitStatus() == 0)

    let last = try #require(try laptop.conversations().max { $0.number < $1.number })
    #expect(last.number == 4)
    #expect(last.reviews.map(\.outcome) == [.changed])
    #expect(last.reviews.first?.newWording == "Elke maand een tientje")
    #expect(last.goals.map(\.wording) == ["Een potje sparen"])
    #expect(last.signals == [.listed("wachten")])
    #expect(
      last.ending == Model.Ending(manner: .asPlanned, usefulness: .somewhat, words: "Dank u wel"))
  }
}
