// SPDX-License-Identifier: EUPL-1.2

import Embedded
import Foundation
import Interchange
import Model
import TestSupport
import Testing

/// Files that somebody spoilt: never a crash or a hang, and each refusal says what and where.
///
/// The tests take a few thousand inputs; `FUZZ_INPUTS=400000` asks for more.
@Suite struct InstrumentFuzzTests {
  private static let inputs =
    ProcessInfo.processInfo.environment["FUZZ_INPUTS"].flatMap { Int($0) } ?? 2_000

  private static let mapping = """
    format = 1
    from = "zrm-11@1"
    to = "zrm-2017@1"
    title.nl = "Proef"
    source = \"\"\"
    Verzonnen. \\
    Voor een proef.\"\"\"
    [[domain]]
    from = "financien"
    to = "financien"
    [[level]]
    from = 1
    to = 2
    """

  private static let words: [[UInt8]] = [
    "[[level]]\n", "[[domain]]\n", "[level]\n", "number = ", "name.nl = \"a\"\n", "level.1.nl = '",
    "scale = \"levels\"\n", "\"\"\"", "'''", "\\u0000", "\\U0001F600", "\u{2028}", "\u{FEFF}",
    "= {",
    "[", "]", "}", "=", ".", ",", "#", "\n", "99999999999999999999", "-1", "1e9", "nan", "0x",
    "1979-05-27T07:32:00Z", "true", "\\", "\t", "\r\n", "from = \"", "@", "to.to.to",
  ].map { Array($0.utf8) }

  private static func bases() throws -> [[UInt8]] {
    let files = EmbeddedFile.all(in: "Instruments/").map { Array($0.text.utf8.prefix(1_500)) }
    return files + [Array(mapping.utf8), Array(mapping.utf8)]
  }

  private static func spoilt(_ base: [UInt8], _ generator: inout SeededGenerator) -> String {
    func number(_ bound: Int) -> Int { Int.random(in: 0..<max(1, bound), using: &generator) }
    var bytes = base
    for _ in 0...number(5) {
      let place = number(bytes.count)
      let end = min(bytes.count, place + number(120))
      switch number(6) {
      case 0 where !bytes.isEmpty: bytes[place] = UInt8(number(256))
      case 1: bytes.insert(contentsOf: words[number(words.count)], at: place)
      case 2: bytes.removeSubrange(place..<min(end, place + 30))
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: number(bytes.count))
      case 4: bytes.removeLast(min(bytes.count, number(400)))
      default: bytes.insert(contentsOf: words[number(words.count)], at: 0)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: 0..<2)
  func `a file that was spoilt is read or refused, with what and where`(seed: Int) throws {
    let instruments = try EmbeddedFile.all(in: "Instruments/").map {
      try InstrumentReader.instrument(file: $0.name, text: $0.text)
    }
    let bases = try Self.bases()
    var generator = SeededGenerator(seed: seed)
    var (read, refused) = (0, 0)
    for input in 0..<(Self.inputs / 2) {
      let text = Self.spoilt(bases[input % bases.count], &generator)
      do throws(InstrumentError) {
        switch try InstrumentFile.read(file: "fuzz", text: text) {
        case .instrument(let instrument):
          if !Self.holds(instrument) { Issue.record("seed \(seed), input \(input): half a list") }
        case .mapping(let mapping):
          try MappingReader.check(mapping, file: "fuzz", text: text, against: instruments)
        }
        read += 1
      } catch {
        refused += 1
        if error.findings.isEmpty { Issue.record("seed \(seed), input \(input): nothing said") }
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
        if error.findings.contains(where: { ($0.line ?? 1) < 1 || ($0.line ?? 1) > lines + 1 }) {
          Issue.record("seed \(seed), input \(input): a line that is not there")
        }
      }
    }
    #expect(refused > Self.inputs / 10)
    #expect(read > 0)
  }

  /// What every instrument that was read must hold.
  private static func holds(_ instrument: Instrument) -> Bool {
    let ids = instrument.domains.map(\.id)
    let levels = instrument.scale.levels.map(\.level.number)
    return !ids.isEmpty && Set(ids).count == ids.count
      && levels == Array(1..<(levels.count + 1)) && instrument.titles["nl"] != nil
      && instrument.domains.allSatisfy { domain in
        domain.levelTexts.keys.allSatisfy { instrument.scale.named($0) != nil }
      }
  }
}
