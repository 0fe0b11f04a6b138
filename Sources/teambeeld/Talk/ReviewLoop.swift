// SPDX-License-Identifier: EUPL-1.2

internal import Figures
internal import Model
internal import TeamLearning
internal import Terminal
internal import Wording
internal import Workplace

/// Asks what became of one item of the agenda, and keeps it.
struct ReviewLoop {
  private enum Standing: Equatable {
    case status(AgendaReview.Status)
    case removed
  }

  private let room: TalkRoom
  private let line: LearningAgenda.Line
  private let opening: AgendaOpening

  init(_ room: TalkRoom, _ line: LearningAgenda.Line, _ opening: AgendaOpening) {
    self.room = room
    self.line = line
    self.opening = opening
  }

  /// Asks how it stands, what happened and when to look again.
  /// - Returns: `false` when somebody leaves.
  /// - Throws: `TeamStoreError`, or `TerminalError`.
  func run() throws -> Bool {
    guard let answer = try ask(Message("question-agenda-status"), standing) else { return false }
    guard let standing = answer else { return true }
    guard case .status(let status) = standing else { return try remove() }
    let traces = try room.traces(team: line.item.team)
    guard let happened = try askWords(Message("question-agenda-happened"), traces) else {
      return false
    }
    var lookBackOn: CalendarDay?
    if status == .open {
      guard let day = try ask(Message("question-agenda-look-again"), self.day) else { return false }
      lookBackOn = day
    }
    var generator = SystemRandomNumberGenerator()
    let review = AgendaReview(
      id: RecordID(using: &generator), item: line.item.id, reviewedOn: room.today, status: status,
      happened: happened.isEmpty ? nil : happened,
      figure: opening.mention(line.item.figure.key, room.texts), lookBackOn: lookBackOn)
    try room.agenda.keep([AgendaEntry(review)])
    return true
  }

  private func remove() throws -> Bool {
    if try room.console.confirm(Message("question-agenda-remove"), affirmation) {
      try room.agenda.removeAgendaItem(line.item.id)
      room.console.say(Message("text-agenda-removed"))
    }
    return true
  }

  // MARK: - Understanding

  private func standing(_ typed: String) -> Result<Standing, DatePhrase.Refusal> {
    let kinds: [(String, Standing)] = [
      ("words-agenda-done", .status(.done)), ("words-agenda-open", .status(.open)),
      ("words-agenda-dropped", .status(.dropped)), ("words-agenda-remove", .removed),
    ]
    let found = kinds.first { kind in
      room.texts.words(kind.0).contains { folded($0) == folded(typed) }
    }
    return found.map { .success($0.1) }
      ?? .failure(DatePhrase.Refusal(message: Message("error-agenda-status")))
  }

  private func day(_ typed: String) -> Result<CalendarDay, DatePhrase.Refusal> {
    let dates = DatePhrase(texts: room.texts, today: room.today)
    return Result { () throws(DatePhrase.Refusal) in try dates.readAhead(typed) }
  }

  // MARK: - Asking

  /// Asks until it is understood; an empty line skips.
  /// - Returns: `nil` when somebody leaves, and nothing in it when the question was skipped.
  private func ask<Answer>(
    _ question: Message, _ understand: (String) -> Result<Answer, DatePhrase.Refusal>
  ) throws -> Answer?? {
    var typed = ""
    while true {
      guard let line = try askLine(question, prefill: typed) else { return nil }
      if line.isEmpty { return .some(nil) }
      switch understand(line) {
      case .success(let answer): return .some(answer)
      case .failure(let refusal):
        room.console.say(refusal.message, as: .mistake)
        typed = room.console.isInteractive ? line : ""
      }
    }
  }

  /// Asks for words; a resident's name is asked about once.
  private func askWords(_ question: Message, _ traces: PersonTraces) throws -> String? {
    var warned: String?
    while true {
      let prefill = room.console.isInteractive ? warned ?? "" : ""
      guard let words = try askLine(question, prefill: prefill) else { return nil }
      let findings = traces.find(in: words)
      if findings.isEmpty || words == warned { return words }
      room.say(
        findings.map(\.message) + [Message("warning-agenda-again")], as: .mistake)
      warned = words
    }
  }

  /// One line without spaces around it; `nil` when somebody leaves.
  private func askLine(_ question: Message, prefill: String) throws -> String? {
    room.console.gap()
    room.console.say(question, as: .question)
    guard case .line(let line) = try TalkLine(room.console).read(prefill: prefill) else {
      return nil
    }
    switch TeamTalkCommand.typed(line, room.texts) {
    case .command(.stop): return nil
    case .command(.skip): return ""
    case .answer(let words): return words
    case .command, .unknown:
      room.console.say(Message("error-agenda-command"), as: .mistake)
      return try askLine(question, prefill: prefill)
    }
  }
}
