// SPDX-License-Identifier: EUPL-1.2

import Model
import TeamLearning
import TestSupport
import Testing
import Wording

@Suite struct QuestionReaderTests {
  private func reader(_ language: Language = .dutch) throws -> QuestionReader {
    QuestionReader(
      texts: Texts(language), today: try #require(CalendarDay(year: 2026, month: 5, day: 1)),
      instruments: City.instruments)
  }

  @Test func `a question is read in any order`() throws {
    let question = try reader().question("streepjes per wijk in 2026-K2 voor geld")
    #expect(question.measure == .marks)
    #expect(question.slices == [.neighbourhood])
    #expect(question.period == City.period("2026-K2"))
    #expect(question.domain == "geld")
    #expect(try reader().question("Streepjes voor Geld in 2026-K2 per wijk") == question)
    #expect(try reader(.english).question("marks by neighbourhood in 2026-Q2 for geld") == question)
    let other = try reader().question("signalen per wijk, team in laatste 12 maanden")
    #expect(other.slices == [.neighbourhood, .team])
    #expect(other.period?.count == 12)
  }

  @Test(arguments: [
    ("", QuestionError.noSuchMeasure), ("iets per wijk", .noSuchMeasure),
    ("doelen morgen", .unknownWord("morgen")), ("doelen per straat", .noSuchSlice),
    ("doelen per wijk per team", .twice("per")), ("doelen per", .endsAfter("per")),
    ("streepjes voor vuur", .noSuchDomain("vuur")), ("cijfers voor geld", .hasNoDomains),
    ("doelen in 2026-K7", .period(.noSuchQuarter)),
  ])
  func `what is not understood is named`(text: String, error: QuestionError) throws {
    #expect(throws: error) { try reader().question(text) }
    let texts = Texts(.dutch)
    #expect(!texts(error.message(texts, domains: ["geld"])).contains("["))
  }

  @Test(arguments: 0..<200)
  func `whoever follows the suggestions is understood`(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let reader = try reader(seed % 2 == 0 ? .dutch : .english)
    var text = ""
    for _ in 0..<(1 + 2 * Int.random(in: 0...2, using: &generator)) {
      guard let next = reader.suggestions(text).randomElement(using: &generator) else { break }
      #expect(next.start == text.count)
      text += next.words + " "
    }
    do {
      _ = try reader.question(text)
    } catch QuestionError.hasNoDomains {
      // Which domains there are is offered with every measure.
    } catch QuestionError.endsAfter {
      // It stopped in the middle.
    }
  }

  @Test func `what was begun is finished`() throws {
    #expect(try reader().suggestions("str").map(\.words) == ["streepjes"])
    #expect(try reader().suggestions("streepjes p").map(\.words) == ["per"])
    #expect(try reader().suggestions("streepjes per w").map(\.words) == ["wijk"])
    #expect(try reader().suggestions("streepjes per wijk voor g").map(\.words) == ["geld"])
    #expect(try reader().suggestions("streepjes in 2026-K").count == 4)
    #expect(try reader().suggestions("streepjes per wijk ").map(\.words) == ["in", "voor"])
  }
}
