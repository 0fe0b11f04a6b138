// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing
import Wording

/// What the reader of text files accepts and refuses.
struct FluentReaderTests {
  struct Accepted: Sendable, CustomTestStringConvertible {
    let file: String
    let id: String
    let said: String
    var values: [String: Message.Value] = [:]
    var testDescription: String { id }
  }

  @Test(arguments: [
    Accepted(file: "one = Woorden\n", id: "one", said: "Woorden"),
    Accepted(file: "one=Woorden", id: "one", said: "Woorden"),
    Accepted(file: "one =   Woorden   \n", id: "one", said: "Woorden"),
    Accepted(file: "# uitleg\n\none = A\ntwo = B\n", id: "two", said: "B"),
    Accepted(file: "one = A\r\ntwo = B\r\n", id: "one", said: "A"),
    Accepted(file: "one =\n  Regel een\n  regel twee\n", id: "one", said: "Regel een\nregel twee"),
    Accepted(file: "one = A\n\n  B\n\ntwo = C", id: "one", said: "A\n\nB"),
    Accepted(file: "one = 1 = 1", id: "one", said: "1 = 1"),
    Accepted(file: "one = [a] * b", id: "one", said: "[a] * b"),
    Accepted(file: "one = Dag { $name }!", id: "one", said: "Dag Wim!", values: ["name": "Wim"]),
    Accepted(file: "one = Dag {$name}!", id: "one", said: "Dag Wim!", values: ["name": "Wim"]),
    Accepted(file: "one = Dag { $name }!", id: "one", said: "Dag {name}!"),
    Accepted(file: "one = é 👩‍👧 ñ", id: "one", said: "é 👩‍👧 ñ"),
  ])
  func `a file that is right is read`(row: Accepted) throws {
    let catalogue = try Catalogue(file: "test.ftl", text: row.file)
    let texts = Texts(.dutch, overlay: catalogue)
    #expect(catalogue.ids.contains(row.id))
    #expect(texts(Message(row.id, row.values)) == row.said)
  }

  @Test(arguments: [
    ("one = A\nzomaar woorden\n", FluentError.Code.notAMessage, 2),
    ("  = A", .notAMessage, 1),
    (" one = A", .notAMessage, 1),
    ("= A", .invalidID, 1),
    ("één = A", .invalidID, 1),
    ("one two = A", .invalidID, 1),
    ("-term = A", .invalidID, 1),
    ("# x\n\none =\n\ntwo = B", .empty, 3),
    ("one = A\ntwo = B\none = C", .repeatedID, 3),
    ("\none = A }", .openBrace, 2),
    ("one = { $name", .openBrace, 1),
    ("one = {", .unknownPlaceable, 1),
    ("one = { name }", .unknownPlaceable, 1),
    ("one = { -term }", .unknownPlaceable, 1),
    ("one = { \"words\" }", .unknownPlaceable, 1),
    ("one = { NUMBER($n) }", .unknownPlaceable, 1),
    ("one = { $n NUMBER }", .unknownPlaceable, 1),
    ("one = { $ }", .unknownPlaceable, 1),
    ("2-one = A", .invalidID, 1),
    ("one = { $n ->\n  [one] A\n}", .openBrace, 1),
    ("one = { $n ->\n  [one] A\n  }", .missingDefault, 1),
    ("one = { $n ->\n  A\n  }", .unknownPlaceable, 1),
    ("one = { $n ->\n  *[other] A\n", .openBrace, 1),
    ("one = { $n ->\n  *[other A\n  }", .unknownPlaceable, 1),
  ])
  func `a file that is wrong is refused with its line`(
    file: String, code: FluentError.Code, line: Int
  ) {
    let error = #expect(throws: FluentError.self) {
      try Catalogue(file: "test.ftl", text: file)
    }
    #expect(error?.code == code)
    #expect(error?.line == line)
    #expect(error?.file == "test.ftl")
  }

  @Test(arguments: [(0, "geen doelen"), (1, "één doel"), (2, "2 doelen"), (-1, "-1 doelen")])
  func `a number chooses its plural form, an exact number first`(number: Int, said: String) throws {
    let file = """
      goals = { $n ->
          [0] geen doelen
          [one] één doel
         *[other] { $n } doelen
        }
      """
    let texts = Texts(.dutch, overlay: try Catalogue(file: "test.ftl", text: file))
    #expect(texts(Message("goals", ["n": .number(number)])) == said)
  }

  @Test func `a word chooses its own variant`() throws {
    let file = "you = Hoe gaat het met { $address ->\n  [informal] jou\n  *[formal] u\n  }?"
    let catalogue = try Catalogue(file: "test.ftl", text: file)
    let texts = Texts(.dutch, overlay: catalogue)
    #expect(texts(Message("you", ["address": "informal"])) == "Hoe gaat het met jou?")
    #expect(texts(Message("you", ["address": "anders"])) == "Hoe gaat het met u?")
    #expect(texts("you") == "Hoe gaat het met u?")
    #expect(catalogue.valueNames(of: "you") == ["address"])
  }

  @Test func `values inside variants are named`() throws {
    let file = "one = { $a } { $n ->\n  [one] { $b }\n  *[other] { $c }\n  }"
    let catalogue = try Catalogue(file: "test.ftl", text: file)
    #expect(catalogue.valueNames(of: "one") == ["a", "b", "c", "n"])
    #expect(catalogue.valueNames(of: "two") == nil)
  }

  @Test(arguments: 0..<500)
  func `any text is read or refused`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "one", " = ", "\n", "  ", "{", "}", "$n", "->", "[", "]", "*", "#", "é", "\r\n", "\t", "-",
      "=",
      "{ $n ->\n", "  *[other] ", "👩‍👧", "\0",
    ]
    let text = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
      pieces.randomElement(using: &generator) ?? ""
    }.joined()
    do throws(FluentError) {
      let catalogue = try Catalogue(file: "test.ftl", text: text)
      let texts = Texts(.dutch, overlay: catalogue)
      for id in catalogue.ids { _ = texts(id) }
    } catch {
      #expect((1...max(1, text.split { $0.isNewline }.count + 40)).contains(error.line))
    }
  }
}
