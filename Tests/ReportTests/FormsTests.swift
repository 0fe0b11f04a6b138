// SPDX-License-Identifier: EUPL-1.2

import Disclosure
import Embedded
import Foundation
import Summaries
import TeamLearning
import TestSupport
import Testing
import Wording

/// The forms of a picture, judged by others than us.
@Suite(.waiting) struct FormsTests {
  private static let texts = Texts(.dutch)

  /// Small pictures for every width, made once.
  private static let pictures = Result {
    let city = try City(seed: 2, residents: 40)
    return try [[], [.neighbourhood], [.neighbourhood, .team]].map { slices in
      try city.picture(
        .team, by: slices, in: City.period("2026-K1"), of: [.topics, .goals, .endings])
    }
  }

  /// A picture as each form writes it.
  private static func outputs(_ picture: TeamPicture) throws -> [String: String] {
    var found = [
      "screen": PictureScreen(width: 100, calm: false, texts: texts).lines(picture)
        .joined(separator: "\n"),
      "calm": PictureScreen(width: 80, calm: true, texts: texts).lines(picture)
        .joined(separator: "\n"),
      "page": try page(picture),
      "json": try PictureFile(texts: texts).json(picture),
    ]
    for file in try PictureTables(texts: texts).files(picture) { found[file.name] = file.text }
    return found
  }

  private static func page(_ picture: TeamPicture, _ language: Language = .dutch) throws -> String {
    try DataPage(pieces: PicturePage.pieces)
      .html(PicturePage(picture, texts: Texts(language)), with: PicturePage.template)
  }

  /// The whole numbers in a text, also those written as `1.234`.
  private static func numbers(_ text: String) -> Set<Int> {
    Set(text.matches(of: /[0-9]+/).compactMap { Int($0.output) })
  }

  @Test(arguments: [Audience.team, .outside])
  func `a hidden count is in no byte of any form`(audience: Audience) throws {
    let city = try City(seed: 4, residents: 400)
    let truth = try city.picture(.own)
    let picture = try city.picture(audience)
    var shown: Set<Int> = []
    var hidden: Set<Int> = []
    for (sheet, whole) in zip(picture.tables, truth.tables) {
      for row in sheet.rows {
        let real = try #require(whole.rows.first { $0.id == row.id })
        let seen = row.cells + (row.before ?? [])
        for (cell, count) in zip(seen, real.cells + (real.before ?? [])) {
          if case .count(let count) = cell { shown.insert(count) }
          if cell == .hidden, case .count(let count) = count { hidden.insert(count) }
        }
      }
    }
    // Counts that nothing else in the forms can look like: years, sizes on the page, percentages.
    let ordinary = Self.numbers(try Self.page(try City(seed: 4, residents: 0).picture(audience)))
    let telling = hidden.subtracting(shown).subtracting(ordinary).filter { $0 > 100 }
    let outputs = try Self.outputs(picture)
    for (form, text) in outputs {
      // On the page widths and heights are numbers too: only what is between tags counts.
      let words = form == "page" ? text.replacing(/<[^>]*>/, with: " ") : text
      #expect(Self.numbers(words).isDisjoint(with: telling), "\(form)")
    }
    #expect(hidden.count > 5)
  }

  @Test(arguments: [20, 40, 60, 80, 120], [false, true])
  func `no line is wider than the screen`(width: Int, calm: Bool) throws {
    for picture in try Self.pictures.get() {
      let lines = PictureScreen(width: width, calm: calm, texts: Self.texts).lines(picture)
      #expect(lines.allSatisfy { $0.count <= width })
      #expect(lines.contains { $0.hasPrefix("Verborgen:") })
      if calm || width < 60 {
        #expect(!lines.contains { $0.contains("█") || $0.contains("*") })
        #expect(lines.joined(separator: " ").contains("verborgen"))
      }
    }
  }

  @Test func `bars are as long as counts`() throws {
    let city = try City(seed: 3, residents: 120)
    let lines = PictureScreen(width: 80, calm: false, texts: Self.texts)
      .lines(try city.picture(.team))
    #expect(lines.contains { $0.hasSuffix(String(repeating: "█", count: 30)) })
  }

  @Test func `the tables pass frictionless`() throws {
    let city = try City(seed: 3, residents: 120)
    let folder = try Folder()
    for slices: Set<Slice> in [[], [.neighbourhood], [.month]] {
      let picture = try city.picture(.outside, by: slices, in: City.period("2026-K1"))
      for file in try PictureTables(texts: Self.texts).files(picture) {
        try Data(file.text.utf8).write(to: URL(filePath: folder.path + "/" + file.name))
      }
      let ran = try Judge.python(
        """
        import os, sys
        import frictionless
        os.chdir(sys.argv[1])
        report = frictionless.validate("datapackage.json")
        for task in report.tasks:
            for error in task.errors: print(task.name, error.message)
        for error in report.errors: print(error.message)
        print(len(report.tasks), sum(task.stats["rows"] for task in report.tasks))
        sys.exit(0 if report.valid else 1)
        """, [folder.path])
      #expect(ran.status == 0, "\(ran.output) \(ran.errors)")
      let counts = ran.output.split(separator: " ").compactMap {
        Int($0.trimmingCharacters(in: .whitespacesAndNewlines))
      }
      #expect(counts.first == picture.tables.count && counts.last ?? 0 > 100)
    }
  }

  @Test func `the file passes its schema, and the schema can tell`() throws {
    let schema = try #require(EmbeddedFile.named("Schemas/teambeeld.schema.json")).text
    let script = """
      import json, sys
      import jsonschema
      schema, page = json.loads(sys.stdin.read())
      jsonschema.Draft202012Validator.check_schema(schema)
      validator = jsonschema.Draft202012Validator(schema)
      for error in list(validator.iter_errors(page))[:5]: print(error.message[:200])
      """
    let city = try City(seed: 3, residents: 120)
    for (audience, slices) in [
      (Audience.team, Set<Slice>()), (.outside, [.neighbourhood]), (.team, [.month]),
    ] {
      let json = try PictureFile(texts: Self.texts).json(
        try city.picture(audience, by: slices, in: City.period("2026-K1")))
      let ran = try Judge.python(script, input: "[\(schema), \(json)]")
      #expect(ran.status == 0 && ran.output.isEmpty, "\(ran.output) \(ran.errors)")
      // A hidden cell with a count must not pass.
      let leaking = json.replacing(
        "\"status\" : \"hidden\"", with: "\"count\" : 3, \"status\" : \"hidden\"",
        maxReplacements: 1)
      #expect(try !Judge.python(script, input: "[\(schema), \(leaking)]").output.isEmpty)
    }
    let own = try PictureFile(texts: Self.texts).json(try city.picture(.own))
    #expect(try !Judge.python(script, input: "[\(schema), \(own)]").output.isEmpty)
  }
}
