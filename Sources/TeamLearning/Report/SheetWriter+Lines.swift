// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

extension PictureMeasure {
  /// What its lines are.
  var lineHeadingID: String {
    switch self {
    case .residents, .conversations: "column-report-what"
    case .topics, .marks, .positions, .goalTopics, .levels, .levelChange, .ownLevels,
      .ownLevelChange:
      "column-report-domain"
    case .goals: "column-report-goal"
    case .lifeScores: "column-report-score"
    case .lifeChange: "column-report-change"
    case .signals: "column-report-signal"
    case .endings: "column-report-ending"
    case .usefulness: "column-report-usefulness"
    case .parts: "column-report-part"
    }
  }
}

extension SheetWriter {
  private static let residents = ("residents", Message("column-report-residents"))
  private static let goals = ("goals", Message("column-report-goals"))

  /// The columns of a measure.
  func columns(_ measure: PictureMeasure) -> [PictureSheet.Column] {
    let found: [(String, Message)] =
      switch measure {
      case .residents, .lifeScores, .lifeChange, .signals, .endings, .usefulness, .parts:
        [Self.residents]
      case .conversations: [("conversations", Message("column-report-conversations"))]
      case .topics:
        [("chosen", Message("column-report-chosen")), ("onTop", Message("column-report-on-top"))]
      case .levels, .ownLevels:
        (1...max(1, levels.most)).map { number in
          (String(number), Message("column-report-level-short", ["number": .number(number)]))
        }
      case .marks, .levelChange, .ownLevelChange:
        [
          ("higher", Message("column-report-higher")), ("same", Message("column-report-same")),
          ("lower", Message("column-report-lower")),
          ("compared", Message("column-report-compared")),
        ]
      case .positions:
        ["veryBad", "bad", "between", "good", "veryGood"].map {
          ($0, Message("position-report-\($0)"))
        }
      case .goals: [Self.goals]
      case .goalTopics:
        [("goals", Message("column-report-goals"))]
          + Chain.outcome.leaves.map { ($0, Message("outcome-report-\($0)")) }
      }
    return found.map { .init(id: $0.0, heading: $0.1) }
  }

  /// The lines of a measure, the same for every place and period.
  func lines(_ measure: PictureMeasure) -> [Line] {
    switch measure {
    case .residents:
      let name = PictureMeasure.residents.rawValue
      return [
        Line(
          id: name, label: Message("label-report-residents"),
          table: TableName(measure: name, table: name), at: [[:]])
      ]
    case .conversations:
      let table = TableName(measure: measure.rawValue, table: Chain.kind.id)
      return [
        Line(
          id: "first", label: Message("label-report-first"), table: table,
          at: [[Chain.kind.id: "first"]]),
        Line(
          id: "all", label: Message("label-report-all"), isTotal: true, table: table, at: [[:]]),
      ]
    case .topics, .marks, .positions, .goalTopics: return topical(measure)
    case .levels, .levelChange, .ownLevels, .ownLevelChange: return levelled(measure)
    case .goals:
      let family = PictureMeasure.goals.rawValue
      return [
        Line(
          id: "set", label: Message("label-report-set"),
          table: TableName(measure: family, table: Chain.since.id), at: [[Chain.since.id: "set"]])
      ]
        + category(
          TableName(measure: family, table: Chain.outcome.id), Chain.outcome, gate: [:],
          label: { Message("outcome-report-\($0)") })
        + [
          Line(
            id: "all", label: Message("label-report-all"), isTotal: true,
            table: TableName(measure: family, table: Chain.outcome.id), at: [[:]])
        ]
    case .lifeScores:
      return life(Chain.score, total: .given) { score in
        Message("label-team-score", ["score": .number(Int(score) ?? 0)])
      }
    case .lifeChange:
      let name = TableName(
        measure: PictureMeasure.lifeScores.rawValue, table: Chain.scoreChange.id)
      let gate = [Gate.given.id: Gate.given.yes]
      return ["higher", "same", "lower", "compared"].map { id in
        Line(
          id: id, label: Message("change-report-\(id)"), isTotal: id == "compared", table: name,
          at: [gate.merging([Chain.scoreChange.id: id]) { own, _ in own }])
      }
    case .endings: return ended(Chain.manner) { Message("manner-report-\($0)") }
    case .usefulness: return ended(Chain.usefulness) { Message("usefulness-report-\($0)") }
    case .signals:
      return signals.map { id in
        let name = signalList?.signals.first { $0.id == id }?.names
        return single(
          "\(PictureMeasure.signals.rawValue)/\(id)", .named, id,
          Message("label-team-topic", ["name": name.map { .named($0) } ?? .text(id)]))
      }
    case .parts:
      return OptionalPart.allCases.map { part in
        let (table, at) = Self.place(of: part)
        return Line(
          id: part.rawValue, label: Message("part-report-\(part.rawValue)"), table: table,
          at: [at], isShare: true)
      }
    }
  }

  /// Where a part that was filled in stands: on its own, or as a part of what it is a part of.
  private static func place(of part: OptionalPart) -> (table: TableName, at: [String: String]) {
    let family = PictureMeasure.parts.rawValue
    return switch part {
    case .qualityOfLife:
      (
        TableName(measure: PictureMeasure.lifeScores.rawValue, table: Chain.latestScore.id),
        [Gate.given.id: Gate.given.yes, Chain.latestScore.id: "filled"]
      )
    case .ending:
      (
        TableName(measure: PictureMeasure.endings.rawValue, table: Chain.latestEnding.id),
        [Gate.ended.id: Gate.ended.yes, Chain.latestEnding.id: "filled"]
      )
    case .goals, .goalDays:
      (
        TableName(measure: "\(family)/\(OptionalPart.goals.rawValue)", table: Chain.days.id),
        [Gate.filled.id: Gate.filled.yes].merging(
          part == .goalDays ? [Chain.days.id: "filled"] : [:], uniquingKeysWith: { own, _ in own })
      )
    default:
      (
        TableName(measure: "\(family)/\(part.rawValue)", table: Gate.filled.id),
        [Gate.filled.id: Gate.filled.yes]
      )
    }
  }

  // MARK: - Kinds of lines

  private func topical(_ measure: PictureMeasure) -> [Line] {
    let shared = sharedNames
    let isOfOwnTopics = measure == .topics || measure == .goalTopics
    return topics.filter { topic in
      (isOfOwnTopics || topic != .own) && (isOfOwnTopics || !isLevelled(topic))
        && (request.domain == nil || request.domain == topic.domain)
    }.map { topic in
      let family = PictureMeasure.topics.rawValue + "/" + topic.id
      let label = topic.label(instruments, namesList: shared.contains(topic.name(instruments)))
      let chosen = [Gate.chosen.id: Gate.chosen.yes]
      func inside(_ chain: Chain, _ names: [String]) -> [[String: String]] {
        names.map { chosen.merging([chain.id: $0]) { own, _ in own } }
      }
      switch measure {
      case .marks:
        return Line(
          id: topic.id, label: label, table: TableName(measure: family, table: Chain.change.id),
          at: inside(.change, ["higher", "same", "lower", "compared"]))
      case .positions:
        return Line(
          id: topic.id, label: label, table: TableName(measure: family, table: Chain.position.id),
          at: inside(.position, ["veryBad", "bad", "between", "good", "veryGood"]))
      case .goalTopics:
        return Line(
          id: topic.id, label: label,
          table: TableName(measure: PictureMeasure.goals.rawValue, table: "topic"),
          at: [["topic": topic.id]]
            + Chain.outcome.leaves.map { ["topic": topic.id, Chain.outcome.id: $0] })
      default:
        return Line(
          id: topic.id, label: label, table: TableName(measure: family, table: Chain.top.id),
          at: [chosen] + inside(.top, ["onTop"]), isShare: true)
      }
    }
  }

  /// Names that domains of several lists have: only those need the name of their list.
  var sharedNames: Set<String> {
    Set(Dictionary(grouping: topics) { $0.name(instruments) }.filter { $0.value.count > 1 }.keys)
  }

  private func category(
    _ table: TableName, _ chain: Chain, gate: [String: String], label: (String) -> Message
  ) -> [Line] {
    chain.leaves.filter { $0 != chain.rest }.map { id in
      Line(
        id: id, label: label(id), table: table,
        at: [gate.merging([chain.id: id]) { own, _ in own }])
    }
  }

  private func life(_ chain: Chain, total: Gate, label: (String) -> Message) -> [Line] {
    let name = TableName(measure: PictureMeasure.lifeScores.rawValue, table: chain.id)
    let gate = [total.id: total.yes]
    return category(name, chain, gate: gate, label: label) + [
      Line(
        id: "all", label: Message("label-report-all"), isTotal: true, table: name, at: [gate])
    ]
  }

  private func ended(_ chain: Chain, label: (String) -> Message) -> [Line] {
    let name = TableName(measure: PictureMeasure.endings.rawValue, table: chain.id)
    let gate = [Gate.ended.id: Gate.ended.yes]
    return category(name, chain, gate: gate, label: label) + [
      Line(
        id: "all", label: Message("label-report-all"), isTotal: true, table: name, at: [gate])
    ]
  }

  private func single(_ family: String, _ gate: Gate, _ id: String, _ label: Message) -> Line {
    Line(
      id: id, label: label, table: TableName(measure: family, table: gate.id),
      at: [[gate.id: gate.yes]], isShare: true)
  }
}
