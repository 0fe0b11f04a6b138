// SPDX-License-Identifier: EUPL-1.2

import Embedded
import Foundation
import Interchange
import Model
import Summaries
import TestSupport
import Testing
import Wording

/// Everything about one resident: as JSON with a schema, and as a page.
@Suite(.waiting) struct DocumentTests {
  private static func json(_ source: DossierSource) throws -> String {
    try DossierDocument(source).json()
  }

  private static func page(_ source: DossierSource, _ language: Language = .dutch) throws -> String
  {
    try DataPage(pieces: AccessPage.pieces)
      .html(AccessPage(source, texts: Texts(language)), with: AccessPage.template)
  }

  private static func empty() throws -> DossierSource {
    let resident = try Invented.dossier().resident
    return DossierSource(
      trajectory: Trajectory(
        resident: Resident(id: resident.id, name: "Piet"), conversations: []),
      settings: TeamSettings(), instruments: [], madeOn: try Invented.day(0))
  }

  @Test func `the schema takes what we write and nothing more`() throws {
    let schema = try #require(EmbeddedFile.named("Schemas/dossier.schema.json")).text
    let good = try Self.json(try Invented.dossier())
    let asked: [String: Any] = [
      "schema": schema,
      "documents": [
        good, try Self.json(Self.empty()),
        good.replacing("\"isOnTop\" : true", with: "\"isOnTop\" : true, \"bsn\" : \"1\""),
        good.replacing("\"position\" : 80", with: "\"position\" : 101"),
        good.replacing("\"voice\" : \"professional\"", with: "\"voice\" : \"neighbour\""),
      ],
    ]
    let input = try JSONSerialization.data(withJSONObject: asked)
    let ran = try Judge.python(
      """
      import json, sys
      import jsonschema
      asked = json.load(sys.stdin)
      schema = json.loads(asked["schema"])
      jsonschema.Draft202012Validator.check_schema(schema)
      check = jsonschema.Draft202012Validator(schema)
      print([len(list(check.iter_errors(json.loads(d)))) for d in asked["documents"]])
      """, input: String(decoding: input, as: UTF8.self))
    let counts = ran.output.matches(of: /[0-9]+/).compactMap { Int($0.output) }
    try #require(counts.count == 5, "\(ran.errors)")
    #expect(counts[0] == 0 && counts[1] == 0, "\(counts)")
    #expect(counts[2...].allSatisfy { $0 > 0 }, "\(counts)")
  }

  @Test func `every word and number that is kept is in the file and on the page`() throws {
    let source = try Invented.dossier()
    let json = try Self.json(source)
    let page = try Self.page(source)
    var words = Invented.words + ["Bedankt hoor", "Optreden", "Minder schuld", "Zwaaien", "Wim"]
    words += ["Samira \"de Groot\"", "De Bomenbuurt", "Joris Meijer", "De wet", "Vijf jaar"]
    words += [
      "Fatma, 0123", "Ada", "Amina", "Buurtregister", "B-17", "Lang wachten", "rustig", "zrm-2017",
      "dansen", "haar zus", "Zo was het niet", "eigen-besluit", "wijkbesluit",
    ]
    for text in words {
      let coded = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
        .replacing("\\/", with: "/")
      #expect(json.contains(coded), "\(text)")
      #expect(page.contains(text.escaped), "\(text)")
    }
    let numbers = source.trajectory.conversations.flatMap(\.talks).flatMap(\.marks)
    for mark in numbers { #expect(page.contains("plek \(mark.position.value) van 100")) }
    for number in 0...2 { #expect(page.contains("Gesprek \(number + 1): ")) }
    #expect(page.contains("blad.pdf") && json.contains("blad.pdf"))
    // Where a file stands on a laptop is nobody else's business.
    #expect(!page.contains("/home/joris") && !json.contains("/home/joris"))
    for day in [0, 5, 90, 99, 100, 150, 200, 201, 205, 206, 207, 208] {
      #expect(page.contains(Texts(.dutch).shortDay(try Invented.day(day))), "day \(day)")
    }
  }

  @Test func `own words cannot become markup`() throws {
    let page = try Self.page(try Invented.dossier(name: "<script>alert(1)</script>"))
    #expect(!page.contains("<script") && !page.contains("<b>weer"))
    #expect(!page.contains("[label-") && !page.contains("[heading-") && !page.contains("[text-"))
  }

  @Test func `axe finds nothing, and the page asks the network for nothing`() throws {
    let pages = [
      try Self.page(try Invented.dossier()), try Self.page(try Invented.dossier(), .english),
      try Self.page(Self.empty()),
    ]
    let findings = try BrowserJudge.findings(on: pages, counting: ["h2", "blockquote"])
    #expect(findings.map(\.remarks) == [[], [], []])
    #expect(findings[0].counts["h2"] == 9)
  }
}

extension String {
  /// As it stands in a page.
  fileprivate var escaped: String {
    [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;")]
      .reduce(self) { $0.replacing($1.0, with: $1.1) }
  }
}
