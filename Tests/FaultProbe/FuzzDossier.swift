// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import DossierFixtures
internal import Figures
internal import Foundation
internal import Glibc
internal import Interchange
internal import Model
internal import Sealing
internal import Summaries
internal import Terminal
internal import Wording
internal import Workplace

/// What is typed in a talk, and what a store or a colleague says was said in one.
struct FuzzDossier {
  private let answers: [String]
  private let context: ConversationContext
  private let instruments: [Instrument]
  private let texts = Texts(.dutch)
  private let events: Plain
  private let whole: Plain
  private let deriver: FigureDeriver

  /// - Parameter place: With the file `answers`, the lines of a whole conversation.
  /// - Throws: When there is none, or the conversation does not go as it should.
  init(place: URL) throws {
    instruments = try Instruments.builtIn()
    let text = try String(contentsOf: place.appending(path: "answers"), encoding: .utf8)
    answers = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let list = instruments.first(where: { $0.use == .talk && $0.scale.kind == .bar }),
      let day = CalendarDay(iso: "2026-03-02")
    else { throw WrongAnswer(what: "no list of domains") }
    context = ConversationContext(
      conversation: Sample.id(7),
      trajectory: Trajectory(resident: HostileCase.resident, conversations: []),
      instrument: list, signals: try Instruments.signals()?.signals ?? [], professional: "Joris",
      today: day)
    var flow = ConversationFlow(context)
    var kept: [ConversationEvent] = []
    for answer in answers {
      guard case .event(let event, _) = flow.hear(answer, texts) else { continue }
      kept.append(event)
      flow.apply(event)
    }
    var numbers = SeededNumbers(1)
    events = try Self.plain(kept)
    whole = try Self.plain(flow.record(using: &numbers))
    let keyring = try Keyring.create(
      passphrase: try Sample.passphrase("x"), derivation: Sample.quick
    ).keyring
    deriver = FigureDeriver(
      settings: TeamSettings(), pseudonyms: try KeyedPseudonyms(keyring), mappings: [])
  }

  private static func plain(_ value: some Encodable) throws -> Plain {
    try JSONDecoder().decode(Plain.self, from: try JSONEncoder().encode(value))
  }

  private func spoilt(_ base: Plain, _ numbers: inout SeededNumbers) throws -> Data {
    var spoilt = base
    for _ in 0...Int.random(in: 0..<4, using: &numbers) {
      spoilt = spoilt.spoilt(at: Int.random(in: 0..<spoilt.count, using: &numbers), &numbers)
    }
    let bytes = try JSONEncoder().encode(spoilt)
    guard Int.random(in: 0..<4, using: &numbers) == 0 else { return bytes }
    return Data(Nonsense.spoilt(Array(bytes), &numbers))
  }

  /// Lines of any bytes through a pipe: each is an answer, a command or a refusal.
  func lines(_ numbers: inout SeededNumbers) throws -> Bool {
    var ends: [Int32] = [0, 0]
    // SAFETY: the system fills in two descriptors.
    guard unsafe pipe(&ends) == 0 else { throw WrongAnswer(what: "no pipe") }
    let writing = FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
    let reading = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
    let count = Int.random(in: 1...60, using: &numbers)
    var bytes: [UInt8] = []
    for number in 0..<count {
      let isGood = Int.random(in: 0..<3, using: &numbers) > 0
      bytes +=
        isGood ? Array(answers[number % answers.count].utf8) : Nonsense.line(of: answers, &numbers)
      bytes.append(0x0A)
    }
    try writing.write(contentsOf: bytes.prefix(60_000))
    try writing.close()
    let output = Recorder()
    let lines = ScriptedLines(output: output, descriptor: reading.fileDescriptor)
    var flow = ConversationFlow(context)
    while case let event = try lines.readLine(LineRequest(prompt: "")), event != .endOfInput {
      guard case .line(let line) = event else { continue }
      if case .event(let heard, _) = flow.hear(line, texts) { flow.apply(heard) }
    }
    try look(at: flow, &numbers)
    return flow.isComplete
  }

  func draft(_ numbers: inout SeededNumbers) throws -> Bool {
    guard
      let events = try? JSONDecoder().decode(
        [ConversationEvent].self, from: try spoilt(events, &numbers))
    else { return false }
    var flow = ConversationFlow(context, events: events)
    try look(at: flow, &numbers)
    let line = String(decoding: Nonsense.line(of: answers, &numbers), as: UTF8.self)
    if case .event(let heard, _) = flow.hear(line, texts) { flow.apply(heard) }
    return true
  }

  private func look(at flow: ConversationFlow, _ numbers: inout SeededNumbers) throws {
    if let question = flow.question {
      for message in question.introduction + [question.wording, question.why] {
        _ = texts(message)
      }
      _ = question.prefill(texts)
    }
    for line in flow.readBack { _ = texts(line.message) }
    _ = try page(of: flow.record(using: &numbers), with: HostileCase.resident)
  }

  func conversation(_ numbers: inout SeededNumbers) throws -> Bool {
    guard
      let conversation = try? JSONDecoder().decode(
        Conversation.self, from: try spoilt(whole, &numbers))
    else { return false }
    let resident = Resident(id: conversation.resident, name: HostileCase.markup)
    guard let trajectory = try page(of: conversation, with: resident) else { return false }
    _ = BoardHistory(of: trajectory, in: context.instrument, others: instruments, mappings: [])
    _ = deriver.figures(of: trajectory)
    try HostileExports.make(
      of: DossierSource(
        trajectory: trajectory, copies: [], handovers: [], settings: TeamSettings(),
        instruments: instruments, signals: try Instruments.signals(), openTalks: [], view: nil,
        madeOn: conversation.day))
    return true
  }

  /// The board and the page of a conversation, on which no word is markup.
  private func page(
    of conversation: Conversation, with resident: Resident
  ) throws -> Trajectory? {
    let before = Trajectory(resident: resident, conversations: [])
    _ = Board(
      of: conversation, after: before, in: context.instrument, others: instruments, mappings: [])
    guard let page = HostileCase.page(of: conversation, with: resident, instruments) else {
      return nil
    }
    _ = PlainTextSummary().render(page)
    let html = try SummaryForms(pdfEngine: nil, speechEngine: nil).make(.html, of: page)
    // Of the resident's name, or of a spoilt word.
    if String(decoding: html.bytes, as: UTF8.self).contains("<script>alert(") {
      throw WrongAnswer(what: "markup on the page")
    }
    return Trajectory(resident: resident, conversations: [conversation])
  }
}

/// Words that go nowhere.
private final class Recorder: TerminalOutput {
  let width = 80
  let usesColour = false
  func write(_ text: String) {}
}
