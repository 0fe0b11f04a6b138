// SPDX-License-Identifier: EUPL-1.2

import Model
@testable import TeamLearning
import Testing
import Wording

/// What hangs on the wall.
@Suite struct TeamSheetTests {
  private func talked() -> TeamTalk {
    var talk = talk([figure("chosen", "Geld", now: 23, before: 15), figure("marks", "Wonen", now: nil)])
    talk.hear(all: [
      "Ja", "Veel brieven", "", "Samen brieven openen", "", "", "Schuldhulp", "Joris",
      "1 september",
      "1 december", "Welke brieven zijn lastig?",
    ])
    talk.hear(all: ["Nee", "", "", "", "", "", "", "1 december", ""])
    return talk
  }

  @Test func `the text says figures, decisions, the question and the day once`() {
    let sheet = TeamSheet(talked().said, team: "De Linden", on: today, texts: texts)
    #expect(
      sheet.text == """
        Dit spreken wij af
        De Linden, dinsdag 2 juni 2026

        WAAR WE OVER PRAATTEN
        1. Geld
           23 inwoners, van juni 2025 tot en met mei 2026
           De periode ervoor: 15 inwoners.
           Herkennen we het: Ja
           Ons verhaal erbij: Veel brieven
        2. Wonen
           verborgen, van juni 2025 tot en met mei 2026
           Herkennen we het: Nee

        WAT WE GAAN DOEN
        - Meer: Samen brieven openen
        - Erbij: Schuldhulp
          Wie: Joris
          Klaar: 1 september 2026
          (bij cijfer 1)

        WAT WE DE CLIËNTENRAAD VRAGEN
        - Welke brieven zijn lastig? (bij cijfer 1)

        WANNEER WE TERUGKIJKEN
        - dinsdag 1 december 2026

        Op dit blad staat geen inwoner. Is een cijfer te klein? Dan staat er
        “verborgen”.

        """)
  }

  @Test func `a sheet without decisions says so`() {
    var talk = talk([figure("chosen", "Geld", now: 23)])
    talk.hear("Ja")
    let sheet = TeamSheet(talk.said, team: "De Linden", on: today, texts: Texts(.english))
    #expect(sheet.text.contains("We did not agree on anything yet."))
    #expect(!sheet.text.contains("COUNCIL"))
  }
}
