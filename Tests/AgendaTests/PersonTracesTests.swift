// SPDX-License-Identifier: EUPL-1.2

import Testing
@testable import TeamLearning
import Wording

/// What looks like a resident, and what only seems to.
@Suite struct PersonTracesTests {
  private static let traces = PersonTraces(
    texts: texts, today: today, residents: ["Samira Bouali", "Jan de Vries", "Roos"],
    known: ["Wijkteam De Linden", "Bomenbuurt", "Sociale contacten"])

  @Test(arguments: [
    ("Bij mevrouw Jansen ging het mis", "title"), ("Zoals meneer De Boer zei", "title"),
    ("dhr. Yılmaz kwam niet", "title"), ("Mw. van der Berg belde", "title"),
    ("We bellen Fatima Demir op", "name"), ("Met Ahmed el Idrissi gaan we praten", "name"),
    ("Bijvoorbeeld J. de Wit", "name"), ("De familie van Anna-Maria van den Broek", "name"),
    ("Het ging over samira", nil), ("Het verhaal van Samira kennen we", "resident"),
    ("Net als bij Bouali", "resident"), ("Roos zei het ook", "resident"),
    ("Ze is van 12-03-1961", "birthday"), ("Geboren op 4 mei 1988", "birthday"),
    ("Haar nummer is 123456782", "citizenNumber"), ("Bel 06-12345678", "phone"),
    ("Bel 0123 456 789 maar", "phone"), ("Of +31 6 12 34 56 78", "phone"),
    ("Mail naar s.bouali@voorbeeld.nl", "mail"), ("Op Dorpsstraat 12 is het druk", "address"),
    ("In de lindelaan 7b wonen veel mensen", "address"), ("Ze woont op 1234 AB", "address"),
  ])
  func `traces of a resident`(text: String, kind: String?) {
    #expect(Self.traces.find(in: text).map(\.kind.rawValue) == (kind.map { [$0] } ?? []), "\(text)")
  }

  @Test(arguments: [
    "We bellen vaker aan bij mensen die wachten.", "Meer spreekuren in het buurthuis De Linden.",
    "Samen met Wijkteam De Linden en de Bomenbuurt.", "Wij gaan in Den Haag kijken.",
    "De GGD Haaglanden vragen we erbij.", "Dat doen we in de Week van de Eenzaamheid.",
    "Overleg met de Wmo Raad en Welzijn Zuid.", "Voor 1 september 2026 is het klaar.",
    "Op 1-9-2026 beginnen we.", "We zagen 1234 mensen in 2026.", "Onderweg 3 mensen gesproken.",
    "Van 2025 naar 2026: 23 van 81 inwoners.", "Nieuwe buren. Iedereen doet mee.",
    "Het lukt! Samen eten helpt.", "Heer en meester over de agenda.", "roos is een bloem",
    "Vanwege 12 klachten.", "Bedrag: 1500 euro.", "De VNG en het NJi helpen mee.",
    "Sociale Contacten staat bovenaan.", "We doen 10-20 gesprekken meer.", "",
    "Mensen uit de Turkse Gemeenschap helpen.", "Budget is 1.000.000 euro.",
  ])
  func `what is no resident is left alone`(text: String) {
    #expect(Self.traces.find(in: text) == [], "\(text)")
  }

  @Test func `a colleague may be named, a resident may not`() {
    #expect(Self.traces.find(in: "samen met Joris Meijer", mayNameColleague: true) == [])
    #expect(
      Self.traces.find(in: "samen met Jan Smit", mayNameColleague: true).map(\.kind) == [.resident])
  }

  @Test func `a warning says what it saw`() throws {
    let finding = try #require(Self.traces.find(in: "Net als mevrouw Jansen").first)
    #expect(finding.words == "mevrouw Jansen")
    #expect(texts(finding.message).contains("mevrouw Jansen"))
  }

  @Test(arguments: PersonTraces.Finding.Kind.allCases)
  func `every warning has its words`(kind: PersonTraces.Finding.Kind) {
    #expect(texts.has("warning-agenda-\(kind.rawValue)"))
    #expect(Texts(.english).has("warning-agenda-\(kind.rawValue)"))
  }
}
