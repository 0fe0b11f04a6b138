// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

/// The levels of a topic in words, each voice on its own and never put together.
extension SummaryWriter {
  /// The list that the conversation was held with, when its levels can be named.
  private var levelList: Instrument? {
    instruments[conversation.instrument].flatMap { $0.scale.levels.isEmpty ? nil : $0 }
  }

  func levels(_ talk: DomainTalk) -> [SummaryLevel] {
    guard let list = levelList else { return [] }
    let shown = talk.levels.filter {
      $0.voice == .resident || !options.leavingOut.contains($0.voice)
    }
    return shown.map { score in
      let times = times(of: score.voice, on: talk.topic, list)
      return SummaryLevel(
        description: description(of: score, on: talk.topic, list),
        times: times.count > 1 ? times : [])
    }
  }

  /// The resident's own level in a word or two.
  func levelWord(_ talk: DomainTalk) -> FixedWords? {
    guard let list = levelList,
      let own = talk.levels.first(where: { $0.voice == .resident }),
      let named = list.scale.named(own.level)
    else { return nil }
    return FixedWords(
      named.name(in: texts.language.code),
      beside: beside.map { named.name(in: $0.language.code) })
  }

  /// What to say when the levels are too old by the day the page is made.
  func levelNote(_ talk: DomainTalk) -> FixedWords? {
    guard let days = levelList?.validDays,
      talk.levels.contains(where: { !$0.holds(on: options.madeOn, for: days) })
    else { return nil }
    return say("line-summary-level-old", ["n": .number(days)])
  }

  private func description(
    of score: LevelScore, on topic: Topic, _ list: Instrument
  ) -> FixedWords {
    let now = name(of: score.level, list)
    guard score.voice == .resident else {
      return say(
        "line-summary-other-position", ["name": name(of: score.voice), "position": now])
    }
    let last = earlier.lastLevel(on: topic, by: .resident, in: list.reference)
    guard let last else { return say("line-summary-position", ["now": now]) }
    let values = ["now": now, "day": Message.Value.shortDay(last.score.day)]
    return switch Change(from: last.score.level, to: score.level) {
    case .higher: say("line-summary-position-higher", values)
    case .same: say("line-summary-position-same", values)
    case .lower: say("line-summary-position-lower", values)
    }
  }

  /// Every time that a voice gave a level in this version, this one too.
  private func times(
    of voice: Voice, on topic: Topic, _ list: Instrument
  ) -> [SummaryLevel.Time] {
    trajectory.conversations.filter { $0.instrument == list.reference }.compactMap { held in
      guard let talk = held.talks.first(where: { $0.topic == topic }),
        let score = talk.levels.first(where: { $0.voice == voice })
      else { return nil }
      return SummaryLevel.Time(
        label: say(
          "row-summary-level",
          ["day": .shortDay(score.day), "level": name(of: score.level, list)]),
        reached: score.level.number, count: list.scale.levels.count)
    }
  }

  private func name(of level: Level, _ list: Instrument) -> Message.Value {
    .named(list.scale.named(level)?.names ?? ["nl": String(level.number)])
  }
}
