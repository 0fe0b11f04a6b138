// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// A team talk as a pure state machine: figures, questions, answers, back and skip (teamgesprek).
public struct TeamTalk: Sendable {
  /// Where the talk stands.
  public struct Step: Hashable, Sendable {
    /// Which figure, counted from 0.
    public let figure: Int
    /// Which question.
    public let question: AgendaQuestion
    /// The question in words.
    public var wording: Message { question.wording }
  }

  /// What came of a line.
  public enum Reaction: Hashable, Sendable {
    /// The answer was taken; when there is something to say about it, how it was understood.
    case taken(understood: Message?)
    /// It was not understood; the question stays.
    case refused(Message)
    /// It may point at a resident; the same line once more is taken.
    case warned([Message])
    /// What can be said.
    case help
    /// Leave; everything so far counts.
    case stop
    /// One question back, or nowhere when this was the first.
    case back
  }

  /// What is talked about.
  public let figures: [ChosenFigure]
  /// What was answered so far, one item per figure.
  public private(set) var items: [AgendaItem]
  /// The question that is asked; `nil` at the end.
  public private(set) var step: Step?
  private let texts: Texts
  private let dates: DatePhrase
  private let traces: PersonTraces
  private var warnedAbout: String?

  /// Begins a talk.
  /// - Parameters:
  ///   - figures: What is talked about.
  ///   - team: The team.
  ///   - today: The day of the talk.
  ///   - texts: The language in which is asked and answered.
  ///   - traces: What finds the traces of a resident.
  ///   - generator: Where ids come from.
  public init(
    _ figures: [ChosenFigure], team: String, today: CalendarDay, texts: Texts,
    traces: PersonTraces, using generator: inout some RandomNumberGenerator
  ) {
    self.figures = figures
    self.texts = texts
    self.traces = traces
    dates = DatePhrase(texts: texts, today: today)
    items = []
    for chosen in figures {
      items.append(
        AgendaItem(
          id: RecordID(using: &generator), talkedOn: today, team: team,
          figure: chosen.figure.mention(texts)))
    }
    step = items.isEmpty ? nil : Step(figure: 0, question: .recognise)
  }

  /// Goes on with a talk that was broken off; it stays a talk of the day on which it began.
  /// - Parameters:
  ///   - brokenOff: What was said, and where it stopped.
  ///   - team: The team.
  ///   - today: The day on which it goes on.
  ///   - texts: The language in which is asked and answered.
  ///   - traces: What finds the traces of a resident.
  ///   - generator: Where ids come from.
  public init(
    goingOnWith brokenOff: BrokenOffTalk, team: String, today: CalendarDay, texts: Texts,
    traces: PersonTraces, using generator: inout some RandomNumberGenerator
  ) {
    self.init(
      brokenOff.figures, team: team, today: today, texts: texts, traces: traces,
      using: &generator)
    let began = brokenOff.items.first?.talkedOn ?? today
    items = items.map { item in
      brokenOff.items.first { $0.figure.key == item.figure.key }
        ?? AgendaItem(id: item.id, talkedOn: began, team: team, figure: item.figure)
    }
    step = brokenOff.step
  }

  /// What the team said at the figures that it talked about.
  public var said: [AgendaItem] { items.filter { !$0.isEmpty } }

  /// What stood in the line when the question was answered before.
  public var earlier: String {
    guard let step else { return "" }
    let item = items[step.figure]
    switch step.question {
    case .byWhen: return item.byWhen.map { texts.shortDay($0) } ?? ""
    case .lookBack: return item.lookBackOn.map { texts.shortDay($0) } ?? ""
    default: return item.answers[step.question] ?? ""
    }
  }

  /// Takes what was typed.
  /// - Parameter line: An answer, or a command; an empty line skips.
  /// - Returns: What came of it.
  @discardableResult
  public mutating func hear(_ line: String) -> Reaction {
    guard let step else { return .stop }
    defer { noteContinuation() }
    switch TeamTalkCommand.typed(line, texts) {
    case .answer(let words): return answer(words, at: step)
    case .command(.back):
      goBack(from: step)
      return .back
    case .command(.skip): return answer("", at: step)
    case .command(.help): return .help
    case .command(.stop): return .stop
    case .unknown: return .refused(Message("error-agenda-command"))
    }
  }

  // MARK: - Answers

  private mutating func answer(_ words: String, at step: Step) -> Reaction {
    if step.question.isDay { return day(words, at: step) }
    let findings = traces.find(in: words, mayNameColleague: step.question == .who)
    guard findings.isEmpty || warnedAbout == words else {
      warnedAbout = words
      return .warned(findings.map(\.message) + [Message("warning-agenda-again")])
    }
    items[step.figure].answers[step.question] = words.isEmpty ? nil : words
    goOn(from: step)
    return .taken(understood: nil)
  }

  private mutating func day(_ phrase: String, at step: Step) -> Reaction {
    var day: CalendarDay?
    if !phrase.isEmpty {
      do {
        day = try dates.readAhead(phrase)
      } catch {
        return .refused(error.message)
      }
    }
    if step.question == .byWhen {
      items[step.figure].byWhen = day
    } else {
      items[step.figure].lookBackOn = day
    }
    goOn(from: step)
    return .taken(understood: day.map { Message("text-agenda-day", ["day": .day($0)]) })
  }

  // MARK: - Steps

  /// Notes where the talk goes on, so that it can after it was broken off.
  private mutating func noteContinuation() {
    let continuation = step.map { step in
      TalkContinuation(
        figures: figures.map { .init(key: $0.figure.key, reason: $0.reason) },
        figure: step.figure, question: step.question)
    }
    for number in items.indices { items[number].continuation = continuation }
  }

  /// The questions at a figure; without anything to do nobody is asked who does it.
  private func questions(at figure: Int) -> [AgendaQuestion] {
    let acts = !items[figure].actions.isEmpty
    return AgendaQuestion.allCases.filter { acts || ($0 != .who && $0 != .byWhen) }
  }

  private mutating func goOn(from step: Step) {
    warnedAbout = nil
    let questions = questions(at: step.figure)
    // Whoever went back and took away what to do is not asked who does it.
    if items[step.figure].actions.isEmpty {
      items[step.figure].answers[.who] = nil
      items[step.figure].byWhen = nil
    }
    let place = questions.firstIndex(of: step.question) ?? questions.count
    if place + 1 < questions.count {
      self.step = Step(figure: step.figure, question: questions[place + 1])
    } else if step.figure + 1 < items.count {
      self.step = Step(figure: step.figure + 1, question: .recognise)
    } else {
      self.step = nil
    }
  }

  private mutating func goBack(from step: Step) {
    warnedAbout = nil
    let questions = questions(at: step.figure)
    let place = questions.firstIndex(of: step.question) ?? 0
    if place > 0 {
      self.step = Step(figure: step.figure, question: questions[place - 1])
    } else if step.figure > 0, let last = self.questions(at: step.figure - 1).last {
      self.step = Step(figure: step.figure - 1, question: last)
    }
  }
}
