// SPDX-License-Identifier: EUPL-1.2

import Model
import TestSupport
import Testing
import Wording

@testable import Dialogue

/// Every question can say why it is asked, in two short sentences.
struct WhyTests {
  private static let mostSentences = 2
  private static let mostWords = 14

  /// An answer that leads to as many questions as there can be; none twice in a row.
  private static func answer(to question: Question) -> String {
    switch (question.step, question.kind) {
    case (.goal(_, 1), _), (.agreement(1), _): "Iets doen"
    case (.goal, _), (.agreement, _): ""
    case (.otherGoals, _): "wonen"
    case (.top, _), (.pride, _): "geld"
    case (.signals, _): "wachten"
    case (.newPart(_, 1), _): "Een klein stuk"
    case (.newPart, _): ""
    case (.goesOn, _): "nee"
    case (_, .acknowledgement), (_, .confirmation), (_, .yesOrNo): "ja"
    case (_, .stuck): "anders"
    case (_, .manner): "volgens plan"
    case (_, .usefulness): "een beetje"
    case (_, .outcome): "veranderd"
    case (_, .words): "Iets anders"
    case (_, .name): "Fatima"
    case (_, .day): "over 3 maanden"
    case (_, .topics): "geld, wonen"
    case (_, .position): "goed"
    case (_, .level): "nee"
    case (_, .roles): "professional, iemand anders"
    case (_, .score): "6"
    }
  }

  /// The questions of conversations in which everything is said: a first and a second one, one
  /// with a goal that does not move, and a last one.
  private static func questions() -> [Question] {
    var script = Script()
    var questions = asked(in: &script) { answer(to: $0) }
    script = Script(after: [script.record], on: day(2026, 6, 1))
    questions += asked(in: &script) { $0.kind == .outcome ? "behaald" : answer(to: $0) }
    script = Script(with: ladder)
    questions += asked(in: &script) { answer(to: $0) }
    script = Script(after: stuckBefore, on: day(2026, 6, 1))
    questions += asked(in: &script) { question in
      if question.kind == .outcome { return "nog niet" }
      return question.step == .nextTalk ? "" : answer(to: question)
    }
    return questions
  }

  private static func asked(
    in script: inout Script, answer: (Question) -> String
  ) -> [Question] {
    var questions: [Question] = []
    for _ in 0..<100 {
      guard let question = script.flow.question else { break }
      questions.append(question)
      script.type(answer(question))
      if script.step == question.step { script.type("/overslaan") }
    }
    return questions
  }

  @Test func `a walk meets every kind of question`() throws {
    let lines = try #require(Checkout.file("Sources/Dialogue/Questions/StepID.swift")).lines
    let start = try #require(lines.firstIndex { $0.contains("enum StepID:") })
    let kinds = lines[start...].prefix { $0 != "}" }
      .compactMap { $0.prefixMatch(of: /\s+case (\w+)/).map { String($0.1) } }
    let met = Set(
      Self.questions().map { String(String(describing: $0.step).prefix { $0 != "(" }) })
    #expect(kinds.count > 15)
    #expect(Set(kinds).subtracting(met).sorted() == [])
  }

  @Test(arguments: Language.ofInterface)
  func `every question says why in two short sentences`(language: Language) {
    let texts = Texts(language)
    for question in Self.questions() {
      let id = question.why.id
      #expect(id.hasPrefix("why-") && texts.has(id), "\(question.step)")
      let sentences = texts(question.why).split(whereSeparator: { ".!?".contains($0) })
      #expect(sentences.count == Self.mostSentences, "\(id): \(sentences.count) sentences")
      for sentence in sentences {
        let count = sentence.split(separator: " ").count
        #expect(count <= Self.mostWords, "\(id): \(count) words")
      }
    }
  }

  @Test func `asking why keeps the question`() {
    var script = Script()
    script.type("/waarom")
    #expect(script.reaction == .told([Message("why-purpose")]))
    #expect(script.step == .purpose)
    #expect(script.events.isEmpty)
  }
}
