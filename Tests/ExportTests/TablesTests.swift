// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Interchange
import Model
import TestSupport
import Testing
import Wording

/// Tables for one's own analysis.
@Suite(.waiting) struct TablesTests {
  private static func files(hasWords: Bool) throws -> [DossierTables.File] {
    let tables = DossierTables(texts: Texts(.dutch), hasWords: hasWords) { record in
      "ref-" + String(record.description.reversed())
    }
    return try tables.files([
      try Invented.dossier(), try Invented.dossier(seed: 500, name: "@Karel"),
    ])
  }

  @Test func `without being asked no name, word or day comes in`() throws {
    let text = try Self.files(hasWords: false).map(\.text).joined()
    let words = Invented.words + ["Samira", "Karel", "Amina", "Wim", "dansen", "Bomenbuurt"]
    for word in words + ["Joris", "Optreden", "Zwaaien", "Bedankt"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(try !text.contains(Invented.day(0).description))
    for record in try Invented.dossier().trajectory.conversations {
      #expect(!text.contains(record.id.description) && !text.contains(record.resident.description))
    }
  }

  @Test func `a word that a spreadsheet takes for a formula stays a word`() throws {
    let files = try Self.files(hasWords: true)
    let topics = try #require(files.first { $0.name == "topics.csv" }).text
    #expect(topics.contains("'=SOM(A1)") && !topics.contains(",=SOM(A1)"))
    let conversations = try #require(files.first { $0.name == "conversations.csv" }).text
    #expect(conversations.contains(",'@Karel,"))
  }

  @Test(arguments: [
    ("gewoon", "gewoon"), ("=1+1", "'=1+1"), ("+31 6", "'+31 6"), ("-3", "-3"), ("-x", "'-x"),
    ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("\tx", "'\tx"), ("a\r\nb", "\"a\r\nb\""),
    ("=\"a\"", "\"'=\"\"a\"\"\""), ("", ""),
    // A Dutch spreadsheet splits at semicolons and line ends, in the middle of quotes too.
    ("a;=1+1", "a;'=1+1"), ("a\n-x", "\"a\n'-x\""), ("a;\"=1", "\"a;\"\"'=1\""), ("a; b", "a; b"),
  ])
  func `a field is quoted and guarded`(value: String, written: String) {
    #expect(CSVText.text([[value]]) == written + "\n")
  }

  @Test func `both packages pass frictionless`() throws {
    try Judge.withFolder { folder in
      for (name, hasWords) in [("zonder", false), ("met", true)] {
        let place = folder.appending(path: name)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        for file in try Self.files(hasWords: hasWords) {
          try Data(file.text.utf8).write(to: place.appending(path: file.name))
        }
      }
      let ran = try Judge.python(
        """
        import os, sys
        import frictionless
        good = True
        for name in ("zonder", "met"):
            os.chdir(os.path.join(sys.argv[1], name))
            report = frictionless.validate("datapackage.json")
            for task in report.tasks:
                for error in task.errors: print(task.name, error.message)
            for error in report.errors: print(error.message)
            print(len(report.tasks), sum(task.stats["rows"] for task in report.tasks))
            good = good and report.valid
        sys.exit(0 if good else 1)
        """, [folder.path])
      #expect(ran.status == 0, "\(ran.output) \(ran.errors)")
      let counts = ran.output.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
      #expect(counts == [7, 40, 8, 46], "\(ran.output)")
    }
  }
}
