// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

/// Levels: each voice walks them from the highest down, until one fits; of 1 to 10 it says one.
extension ConversationPlan {
  /// Whether this conversation asks levels instead of bars.
  var hasLevels: Bool { context.instrument.scale.kind == .levels || hasScores }

  /// Whether the levels are the numbers from 1 to 10.
  var hasScores: Bool { context.instrument.scale.kind == .oneToTen }

  // MARK: - Which questions

  /// The questions of one voice about one topic, as far as the answers lead.
  func levelSteps(_ topic: Topic, by role: VoiceRole) -> [StepID] {
    guard context.instrument.has(topic), context.instrument.answering.contains(role) else {
      return []
    }
    var steps: [StepID] = []
    for level in context.instrument.scale.levels.reversed() {
      let step = StepID.level(topic: topic, by: role, at: level.level)
      steps.append(step)
      guard !hasScores, sheet[step] == .no else { break }
    }
    return steps
  }

  /// Those of the others, beside those of the resident and after them.
  var otherLevelSteps: [StepID] {
    otherRoles.flatMap { role -> [StepID] in
      let named = role == .other ? [StepID.otherName] : []
      guard role != .other || sheet[.otherName]?.text != nil else { return named }
      let steps = topics.filter(discussedTopics.contains).flatMap { levelSteps($0, by: role) }
      let hasAny = discussedTopics.contains { level(of: $0, by: role) != nil }
      return named + steps + (hasAny ? [.onPage(role)] : [])
    }
  }

  /// The level that a voice came to, if it came to one.
  func level(of topic: Topic, by role: VoiceRole) -> Level? {
    Self.level(of: topic, by: role, context, sheet)
  }

  static func level(
    of topic: Topic, by role: VoiceRole, _ context: ConversationContext, _ sheet: AnswerSheet
  ) -> Level? {
    guard context.instrument.has(topic) else { return nil }
    for level in context.instrument.scale.levels.reversed() {
      switch sheet[.level(topic: topic, by: role, at: level.level)] {
      case .yes: return level.level
      case .level(let chosen): return chosen
      case .number(let score): return Level(score)
      case .no: continue
      default: return nil
      }
    }
    return nil
  }

  // MARK: - How they are put

  func levelQuestion(_ level: Level, _ role: VoiceRole) -> LevelQuestion {
    let named = context.instrument.scale.named(level) ?? NamedLevel(level: level, names: [:])
    return LevelQuestion(
      level: named, levels: context.instrument.scale.levels, voice: voice(role))
  }

  /// Asks whether a level fits.
  func fits(_ topic: Topic, _ role: VoiceRole, _ level: Level) -> Message {
    var values = ["topic": name(topic)]
    if !hasScores { values["level"] = levelName(level) }
    switch role {
    case .resident: return Message(hasScores ? "question-score" : "question-level", values)
    case .professional:
      return Message(
        hasScores ? "question-score-professional" : "question-level-professional", values)
    case .other:
      values["name"] = .text(voice(.other).name ?? "")
      return Message(hasScores ? "question-score-other" : "question-level-other", values)
    }
  }

  /// What the level means for this domain, where the list says so; else why it is asked.
  func why(_ topic: Topic, _ level: Level) -> Message {
    guard case .domain(let id) = topic,
      let words = context.instrument.domain(id)?.levelTexts[level]
    else { return hasScores ? Message("why-score") : Message("why-level") }
    return Message("why-level-text", ["level": levelName(level), "words": .named(words)])
  }

  func levelName(_ level: Level) -> Message.Value {
    .named(context.instrument.scale.named(level)?.names ?? ["nl": String(level.number)])
  }

  /// What was given before, and that it is too old to count for now, when it is.
  func introduction(_ topic: Topic, _ role: VoiceRole, _ level: Level) -> [Message] {
    guard level == context.instrument.scale.levels.last?.level else { return [] }
    let hints = role == .resident ? hint(topic) : []
    guard let last = lastLevel(topic, role) else { return hints }
    var values = ["level": levelName(last.score.level), "day": Message.Value.day(last.score.day)]
    var said = [Message("text-level-last", values)]
    if let days = context.instrument.validDays, !last.score.holds(on: context.today, for: days) {
      values["n"] = .number(days)
      said = [Message("text-level-last-old", values)]
    }
    if let from = last.mappedFrom {
      said.append(Message("text-level-mapped", ["from": .text(from.description)]))
    }
    return hints + said
  }

  /// What a voice gave the last time.
  func lastLevel(_ topic: Topic, _ role: VoiceRole) -> LastLevel? {
    context.trajectory.lastLevel(
      on: topic, by: voice(role), in: context.instrument.reference, mappings: context.mappings)
  }
}

extension ConversationContext {
  /// A domain of the list of this conversation, or else of another one.
  func domain(_ id: String) -> LifeDomain? {
    instrument.domain(id) ?? otherInstruments.lazy.compactMap { $0.domain(id) }.first
  }
}
