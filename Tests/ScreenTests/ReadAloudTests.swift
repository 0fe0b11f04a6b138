// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

/// A whole conversation in the calm view can be read aloud and followed without a screen.
@Suite(.waiting) struct ReadAloudTests {
  private static let mostWords = 14
  /// Words that send somebody to look at the screen.
  private static let seen = [
    "hieronder", "hierboven", "links", "rechts", "rondje", "pijltjes", "kleur", "kruisje",
  ]
  private static let labels = [
    "Onderdeel:", "Vraag:", "Uitleg:", "Let op:", "Antwoord:", "U zei:", "Joris zei:",
    "Amina zei:",
  ]
  private static let width = 78

  /// What the program says in a conversation, from its own words to the page at the end.
  private static func conversation(_ answers: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: BuiltProgram.path("tussenstand"))
    process.arguments = ["oefenen", "--weergave", "rustig"]
    process.environment = [
      "TERM": "dumb", "LC_ALL": "C.UTF-8", "TUSSENSTAND_TODAY": "2026-05-01",
    ]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(answers.utf8))
    try input.fileHandleForWriting.close()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The sentences as they were before their lines were broken.
  private static func unwrapped(_ text: String) -> [String] {
    var lines: [String] = []
    var before = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let word = line.prefix { $0 != " " }
      let fits = before.count + 1 + word.count <= width
      if before.isEmpty || fits || labels.contains(where: line.hasPrefix) {
        lines.append(line)
      } else {
        lines[lines.count - 1] += " " + line
      }
      before = line
    }
    return lines.filter { !$0.isEmpty }
  }

  /// What the program says itself: no answers, and nothing between quotation marks.
  private static func own(_ lines: [String]) -> [String] {
    let spoken = lines.filter { line in
      !["Antwoord:", "U zei:", "Joris zei:", "Amina zei:"].contains(where: line.hasPrefix)
    }
    return spoken.flatMap { line in
      line.replacing(#/“[^”]*”/#, with: "“”").replacing(#/^\d+\. /#, with: "")
        .split(separator: #/[.?!…”] +/#).map(String.init)
    }
  }

  private static func words(_ sentence: String) -> Int {
    let label = labels.first(where: sentence.hasPrefix) ?? ""
    return sentence.dropFirst(label.count).matches(of: #/[\p{L}\p{N}/]+/#).count
  }

  private static func talk(_ answers: String) throws -> [String] {
    let all = try conversation(answers)
    let end = try #require(all.range(of: "Onderdeel: Het blad"), "the talk did not end: \(all)")
    return unwrapped(String(all[..<end.lowerBound]))
  }

  private static let example = Checkout.file("Exports/voorbeelden/gesprek.txt")?.text ?? ""

  @Test func `every sentence of a whole talk is short and needs no screen`() throws {
    // Help, the board and a mistake are part of it.
    let more = "/hulp\n/waarom\nzeven\nslecht\n/bord alles\n"
    let answers = Self.example.replacing("slecht\n", with: more, maxReplacements: 1)
    let sentences = Self.own(try Self.talk(answers))
    #expect(sentences.count > 80)
    for sentence in sentences {
      #expect(Self.words(sentence) <= Self.mostWords, "\(sentence)")
      let words = sentence.lowercased().split { !$0.isLetter }.map(String.init)
      for word in Self.seen { #expect(!words.contains(word), "\(sentence)") }
    }
  }

  @Test func `every question and answer has its speaker, and nothing is drawn`() throws {
    let lines = try Self.talk(Self.example)
    #expect(lines.count { $0.hasPrefix("Vraag:") } == lines.count { $0.hasPrefix("Antwoord:") })
    #expect(lines.contains { $0.hasPrefix("U zei: Daar kom ik tot rust.") })
    #expect(lines.contains("Joris zei: gaat wel"))
    #expect(lines.contains("Amina zei: goed"))
    for line in lines {
      let isDrawn = line.unicodeScalars.contains {
        (0x2190...0x2BFF).contains($0.value) || $0.value < 0x20
      }
      #expect(!isDrawn, "\(line)")
    }
  }

  @Test func `the language changes in the middle and the answers stay`() throws {
    let answers = "ja\ngeld, eigen: de volkstuin\nslecht\nIk slaap slecht.\n/taal en\ngood\n"
    let all = try Self.conversation(answers + "/board\n")
    #expect(all.contains("Vraag: Geld: waar staat u nu"))
    #expect(all.contains("Question: de volkstuin: where"))
    #expect(all.contains("You said: good"))
    #expect(all.contains("Your mark: bad."))
  }
}
