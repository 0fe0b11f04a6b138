// SPDX-License-Identifier: EUPL-1.2

import Model
import Testing
import Wording

@testable import Dialogue

@Suite struct AnswerReaderTests {
  private static let reader = AnswerReader(texts: Texts(.dutch), today: day(2026, 3, 2))

  private func read(_ line: String, _ kind: AnswerKind) -> Result<Answer, AnswerReader.Refusal> {
    Result { () throws(AnswerReader.Refusal) in try Self.reader.read(line, as: kind) }
  }

  private func refusal(_ line: String, _ kind: AnswerKind) -> String? {
    if case .failure(let refusal) = read(line, kind) { refusal.message.id } else { nil }
  }

  private var position: AnswerKind {
    .position(Bar(topic: .domain("geld"), voice: .resident, last: nil, others: []))
  }

  private var topics: AnswerKind {
    let script = Script()
    var flow = script.flow
    flow.apply(.answered(.purpose, .yes))
    return flow.question?.kind ?? .words
  }

  @Test(arguments: [
    ("heel slecht", 10), ("slecht", 30), ("gaat wel", 50), ("goed", 70), ("HEEL GOED", 90),
    ("0", 0), ("100", 100), ("sle", 30),
  ])
  func `a mark can be a word or a number`(line: String, value: Int) {
    #expect(read(line, position) == .success(.position(Position(clamping: value))))
  }

  @Test(arguments: [
    ("101", "error-position-range"), ("-1", "error-position-range"), ("heel", "error-position"),
    ("links", "error-position"), ("goed\nslecht", "error-one-line"),
  ])
  func `a mark that is no mark is refused with a reason`(line: String, id: String) {
    #expect(refusal(line, position) == id)
  }

  @Test(arguments: [
    ("1", 1), ("10", 10), ("zeven", 7), (" 8 ", 8),
  ])
  func `a figure for life is 1 to 10`(line: String, value: Int) {
    #expect(read(line, .score) == .success(.number(value)))
  }

  @Test(arguments: ["0", "11", "6,5", "veel", "7 of 8"])
  func `any other figure is refused`(line: String) {
    #expect(refusal(line, .score) == "error-score")
  }

  @Test func `topics are found by number, name, a few letters, or in own words`() {
    #expect(
      read("2, gezin; GÉLD\n eigen: mijn hond", topics)
        == .success(
          .topics([.domain("wonen"), .domain("gezin"), .domain("geld"), .own("mijn hond")])))
    #expect(read("opvoeden", topics) == .success(.topics([.domain("gezin")])))
    #expect(read("geld, geld", topics) == .success(.topics([.domain("geld")])))
  }

  @Test(arguments: [
    ("gezondheid", "error-topic-several"), ("wonne", "error-topic-nearest"),
    ("ruimtevaart", "error-topic-or-own"), ("6", "error-topic-or-own"),
  ])
  func `a topic that is not in the list is refused with a way out`(line: String, id: String) {
    #expect(refusal(line, topics) == id)
  }

  @Test func `own words keep their lines and signs`() {
    #expect(read("  a\n<b> $x {y}  ", .words) == .success(.text("a\n<b> $x {y}")))
  }

  @Test func `who else places a mark may be nobody`() {
    #expect(read("niemand", .roles) == .success(.roles([])))
    #expect(read("ander, professional", .roles) == .success(.roles([.professional, .other])))
    #expect(refusal("de buurman van hiernaast", .roles) == "error-voices")
  }
}

@Suite struct TypedLineTests {
  private static let texts = Texts(.dutch)

  @Test(arguments: [
    ("/terug", ConversationCommand.back), ("/Terug", .back), ("/vorige", .back),
    ("/over", .skip), ("/sla over", .skip), ("/waarom", .why), ("/bord", .board),
    ("/pauze", .pause), ("/weg", .discard), ("/hulp", .help), ("/", .help), (" /hulp ", .help),
  ])
  func `a stroke starts a command`(line: String, command: ConversationCommand) {
    guard case .command(let found, _) = TypedLine(line, Self.texts) else {
      Issue.record("\(line) is no command")
      return
    }
    #expect(found == command)
  }

  @Test func `two strokes start an answer with one`() {
    #expect(TypedLine("//terug", Self.texts) == .answer("/terug"))
    #expect(TypedLine("//", Self.texts) == .answer("/"))
    #expect(TypedLine("en/of", Self.texts) == .answer("en/of"))
  }

  @Test func `a typing mistake in a command is named`() {
    #expect(TypedLine("/teurg", Self.texts) == .unknown(word: "teurg", nearest: .back))
    #expect(TypedLine("/xyzzyplugh", Self.texts) == .unknown(word: "xyzzyplugh", nearest: nil))
  }

  @Test func `commands have their own names in English`() {
    let english = Texts(.english)
    #expect(TypedLine("/back", english) == .command(.back, argument: ""))
    #expect(TypedLine("/skip", english) == .command(.skip, argument: ""))
  }

  @Test func `no word means two commands`() {
    for language in Language.ofInterface {
      let words = ConversationCommand.allCases.flatMap { $0.words(Texts(language)) }
      #expect(Set(words).count == words.count)
    }
  }
}
