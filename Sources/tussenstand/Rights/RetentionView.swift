// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording
internal import Workplace

/// Says until when dossiers are kept: first what asks for something to be done.
struct RetentionView {
  private let work: Work
  private var console: Console { work.console }

  init(_ work: Work) { self.work = work }

  /// Shows everybody, what is due first.
  func show(_ states: [RetentionState], _ grounds: [RetentionGround]) {
    console.heading(Message("heading-retention"))
    if states.isEmpty { console.say(Message("error-no-residents")) }
    for state in states.sorted(by: { Self.rank($0) < Self.rank($1) }) { row(state) }
    if states.contains(where: { Self.rank($0).0 < 2 }) {
      console.say(Message("text-retention-erase"), as: .explanation)
    }
    if states.contains(where: { $0.ground?.months == nil }) {
      show(grounds)
      console.say(
        Message("text-retention-own", ["file": .text(RetentionGrounds.fileName)]),
        as: .explanation)
    }
  }

  /// Shows one dossier, with what others said.
  func show(_ state: RetentionState) {
    console.heading(Message("heading-retention-of", ["name": .text(state.resident.name)]))
    row(state)
    if let ground = state.ground {
      console.say(Message("row-retention-ground", ["ground": .named(ground.names)]))
      if let source = ground.source {
        console.say(Message("row-retention-source", ["source": .text(source)]))
      }
    }
    for other in state.resident.keeping?.others ?? [] {
      let values: [String: Message.Value] = [
        "name": .text(other.name), "day": .text(work.texts.shortDay(other.day)),
      ]
      console.say(
        other.agrees
          ? Message("row-retention-agrees", values) : Message("row-retention-disagrees", values))
    }
  }

  /// Shows which grounds there are, with the word to type.
  func show(_ grounds: [RetentionGround]) {
    console.say(Message("text-retention-grounds"))
    console.showMeanings(
      grounds.map { ground in
        let name = work.texts(Message("label-retention-name", ["ground": .named(ground.names)]))
        return (ground.id, "\(name): \(period(of: ground))")
      })
  }

  private func period(of ground: RetentionGround) -> String {
    guard let months = ground.months else { return work.texts("label-retention-choose") }
    return work.texts(
      months.isMultiple(of: 12)
        ? Message("label-retention-years", ["n": .number(months / 12)])
        : Message("label-retention-months", ["n": .number(months)]))
  }

  private func row(_ state: RetentionState) {
    let name = Message.Value.text(state.resident.name)
    func say(_ id: String, _ day: CalendarDay) {
      console.say(
        Message(id, ["name": name, "day": .text(work.texts.shortDay(day))]))
    }
    switch state.standing {
    case .asked(let day): say("row-retention-asked", day)
    case .due(let day): say("row-retention-due", day)
    case .soon(let day): say("row-retention-soon", day)
    case .later(let day): say("row-retention-later", day)
    case .withoutPeriod: console.say(Message("row-retention-no-period", ["name": name]))
    case .withoutGround: console.say(Message("row-retention-no-ground", ["name": name]))
    case .notBegun: console.say(Message("row-retention-not-begun", ["name": name]))
    }
  }

  /// What asks for something to be done stands first; within that the earliest day.
  private static func rank(_ state: RetentionState) -> (Int, String) {
    switch state.standing {
    case .asked(let day): (0, day.description)
    case .due(let day): (1, day.description)
    case .soon(let day): (2, day.description)
    case .withoutGround, .withoutPeriod: (3, "")
    case .later(let day): (4, day.description)
    case .notBegun: (5, "")
    }
  }
}
