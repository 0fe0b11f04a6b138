// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import Dossiers
internal import Model
internal import Terminal
internal import Wording
internal import Workplace

/// A meeting of a group: its questions on this screen, its answers in this store.
struct ActivityHost: TalkHost {
  private let work: Work
  private let view: ActivityView

  init(_ work: Work) {
    self.work = work
    view = ActivityView(work.console)
  }

  var discarding: Message { Message("question-activity-discard") }

  func show(_ question: ActivityQuestion) { view.show(question) }

  func showAgain(_ question: ActivityQuestion) { view.showAgain(question) }

  func showHelp() { view.showHelp() }

  func read(
    _ question: ActivityQuestion, retyped: String?, _ flow: ActivityFlow
  ) throws -> TalkDoing<ActivityEvent> {
    let prefill = retyped ?? question.prefill(work.console.texts)
    return TalkDoing(
      try work.console.readLine(LineRequest(work.console, prefill: prefill, in: flow)))
  }

  func sayBack(_ event: ActivityEvent, to question: ActivityQuestion, _ flow: ActivityFlow) {
    view.sayBack(event, to: question)
  }

  func keep(_ event: ActivityEvent, of flow: ActivityFlow) throws {
    try work.dossiers.appendActivityEvent(event, to: flow.context.id)
  }

  /// A meeting has no list to walk.
  func walk(
    _ list: TopicList, for question: ActivityQuestion, _ flow: ActivityFlow
  ) -> TalkWalk<ActivityEvent> { .again(typed: nil) }

  func showBoard(withHistory: Bool, _ flow: ActivityFlow) {
    let course = flow.context.course
    GroupView(work.console).show(
      GroupCourse(course.group, course.activities + [flow.record]), on: flow.context.today)
  }
}
