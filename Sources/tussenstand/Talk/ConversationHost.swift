// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import Dossiers
internal import Model
internal import Wording
internal import Workplace

/// A conversation with a resident: its questions on this screen, its answers in this store.
struct ConversationHost: TalkHost {
  private let work: Work
  private let draft: RecordID
  private let view: QuestionView

  private var console: Console { work.console }

  init(_ work: Work, draft: RecordID) {
    self.work = work
    self.draft = draft
    view = QuestionView(work.console)
  }

  var discarding: Message { Message("question-discard") }

  func show(_ question: Question) { view.show(question) }

  func showAgain(_ question: Question) { view.showAgain(question) }

  func showHelp() { view.showHelp() }

  func read(
    _ question: Question, retyped: String?, _ flow: ConversationFlow
  ) throws -> TalkDoing<ConversationEvent> {
    try view.read(question, retyped: retyped, flow)
  }

  func sayBack(_ event: ConversationEvent, to question: Question, _ flow: ConversationFlow) {
    view.sayBack(event, to: question, flow.context)
  }

  func keep(_ event: ConversationEvent, of flow: ConversationFlow) throws {
    try work.dossiers.appendDraftEvent(event, to: draft)
  }

  func walk(
    _ list: TopicList, for question: Question, _ flow: ConversationFlow
  ) throws -> TalkWalk<ConversationEvent> {
    guard let walk = ListWalkView(console, question, list) else {
      console.say(Message("text-no-keys"), as: .explanation)
      return .again(typed: nil)
    }
    switch try walk.run() {
    case .topics(let topics): return .heard(flow.hear(topics))
    case .line(let typed): return .again(typed: typed)
    case .idle: return .idle
    case .again: return .again(typed: nil)
    }
  }

  func showBoard(withHistory: Bool, _ flow: ConversationFlow) {
    var generator = SystemRandomNumberGenerator()
    let (context, soFar) = (flow.context, flow.record(using: &generator))
    let resident = context.trajectory.resident
    let board = Board(
      of: soFar, after: context.trajectory, in: context.instrument,
      others: context.otherInstruments, mappings: context.mappings)
    console.turnPage()
    BoardView(console).show(board, of: resident, on: context.today, seenOn: context.today)
    guard withHistory else { return }
    let whole = Trajectory(
      resident: resident, conversations: context.trajectory.conversations + [soFar])
    BoardView(console).show(
      BoardHistory(
        of: whole, in: context.instrument, others: context.otherInstruments,
        mappings: context.mappings))
  }
}
