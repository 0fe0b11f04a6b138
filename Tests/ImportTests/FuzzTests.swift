// SPDX-License-Identifier: EUPL-1.2

import Embedded
import Foundation
import Model
import TestSupport
import Testing
import Wording
import Workplace

@testable import Interchange

/// Invented nonsense in great numbers: a value or a refusal with a sentence, never a crash.
///
/// `TUSSENSTAND_FUZZ` is how many inputs each reader gets; a few thousand when not set.
struct FuzzTests {
  private static let inputs =
    ProcessInfo.processInfo.environment["TUSSENSTAND_FUZZ"].flatMap { Int($0) } ?? 1500
  private static let seed =
    ProcessInfo.processInfo.environment["TUSSENSTAND_FUZZ_SEED"].flatMap { Int($0) } ?? 1

  private static let pieces = [
    ";", ",", "\t", "|", "\"", "\"\"", "\r\n", "\n", "\r", "Naam", "Datum", "Zoë", "1-6-2026",
    "31-2-2026", "46174", "=\"0012\"", "=SOM(A1)", "7,5", "Financiën", "3", "sep=;", "\u{FEFF}",
    "\u{A0}", "\u{0}", "\u{1E}", "\u{1F}", "'", "[[kolom]]", "kop = ", "is = ", "\"naam\"",
    "systeem = ",
    "instrument = \"zrm-11@1\"", "[kolom.waarden]", "\"\"\"", "[", "]", "{", "}", "#", "=",
    "\\u0000",
    "domein = ", "\u{1F469}\u{200D}\u{1F467}", "٣", "1e9", "-1", "99999999999999999999",
  ]

  private static func nonsense(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...30, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
  }

  @Test func `no mapping file makes the reader stop`() throws {
    var random = SeededGenerator(seed: Self.seed)
    let whole = try String(
      contentsOf: Fixtures.examples.appending(path: "wijkregister.toml"), encoding: .utf8)
    for number in 0..<Self.inputs {
      var text = number % 2 == 0 ? Self.nonsense(&random) : whole
      if number % 2 == 1 {
        var scalars = Array(text.unicodeScalars)
        for _ in 0..<Int.random(in: 1...4, using: &random) where !scalars.isEmpty {
          let place = Int.random(in: 0..<scalars.count, using: &random)
          if Bool.random(using: &random) {
            scalars.remove(at: place)
          } else {
            scalars[place] = Self.pieces.randomElement(using: &random)?.unicodeScalars.first ?? "x"
          }
        }
        text = String(String.UnicodeScalarView(scalars))
      }
      let (mapping, findings) = ImportMappingReader.read(text, instruments: Fixtures.instruments)
      #expect((mapping == nil) != findings.isEmpty)
    }
  }

  @Test func `no cell makes a reader stop`() throws {
    var random = SeededGenerator(seed: Self.seed)
    let mapping = try Fixtures.mapping("wijkregister.toml")
    let instrument = try #require(
      Fixtures.instruments.first { $0.reference == mapping.instrument })
    let headings = mapping.columns.map(\.heading)
    let reader = try RowReader(
      mapping, instrument, headings: headings, today: Fixtures.today, months: ImportTools.months)
    let texts = Texts(.dutch)
    for _ in 0..<Self.inputs {
      let cells = headings.indices.map { _ in
        Int.random(in: 0...2, using: &random) == 0 ? Self.nonsense(&random) : "3"
      }
      if case .failure(let refusals) = reader.facts(.init(line: 1, cells: cells)) {
        #expect(!refusals.all.isEmpty)
        for refusal in refusals.all {
          #expect(texts.has("refusal-import-\(refusal.code.rawValue)"))
        }
      }
    }
  }

  @Test func `no bytes from the driver make the stream stop`() {
    var random = SeededGenerator(seed: Self.seed)
    let texts = Texts(.dutch)
    let signs: [UInt8] = Array("KNRXEZ;1 29-Aé".utf8) + [0x1E, 0x1F, 0x1E, 0x1F, 0xFF, 0xC3]
    for _ in 0..<Self.inputs {
      var stream = TableStream()
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        stream.take(
          (0..<Int.random(in: 0...40, using: &random)).map { _ in
            signs.randomElement(using: &random) ?? 0
          })
      }
      do throws(ImportFileError) {
        let table = try stream.finished()
        #expect(!table.headings.isEmpty)
      } catch {
        #expect(texts.has("error-import-file-\(error.rawValue)"))
      }
    }
  }

  @Test func `no file makes the driver stop`() throws {
    let driver = try #require(EmbeddedFile.named("Imports/table_driver.py")).text
    let script = Checkout.root.appending(path: "Tests/ImportTests/fuzz_driver.py").path
    let judged = try Judge.run(
      Judge.program("python"), ["-I", script, String(Self.inputs), String(Self.seed)],
      input: driver)
    #expect(judged.status == 0, "\(judged.output)\(judged.errors)")
    #expect(judged.output.hasPrefix("\(Self.inputs) files"))
  }

  @Test func `every refusal has a sentence`() {
    for language in Language.ofInterface {
      let texts = Texts(language)
      for code in RowRefusal.Code.allCases { #expect(texts.has("refusal-import-\(code.rawValue)")) }
      for code in ImportMappingFinding.Code.allCases {
        #expect(texts.has("finding-import-\(code.rawValue)"))
      }
      for error in ImportFileError.allCases {
        #expect(texts.has("error-import-file-\(error.rawValue)"))
      }
      for error in ImportError.allCases { #expect(texts.has("error-import-\(error.rawValue)")) }
      for role in ColumnRole.allCases {
        #expect(texts.has("label-import-role-\(role.rawValue)"))
      }
      for word in ImportMapping.outcomeWords.keys {
        #expect(texts.has("label-import-outcome-\(word)"))
      }
    }
  }
}
