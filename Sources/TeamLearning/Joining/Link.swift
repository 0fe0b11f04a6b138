// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import Model

/// Something that is never more than something else, though they are no parts of each other
/// (verband tussen maten): who put something on top at the latest conversation is among those who
/// put a domain on top, whichever; who has two marks had a later conversation.
///
/// It tells nothing when it follows from what is shown already. Otherwise a measure is left out.
struct Link {
  /// The measure that is left out when it tells something.
  let leftOut: String
  let period: ClosedRange<Month>?
  /// What is never more, as far as it is seen.
  private let part: ClosedRange<Int>?
  /// The least that the other can be, according to what is shown.
  private let least: Int
  /// The most that the part can be anyway; `nil` where that is hidden.
  private let most: Int?

  /// Whether something follows that is not shown.
  var tells: Bool {
    guard let most else { return false }
    return least < (part?.upperBound ?? most)
  }

  /// All of a report, for every place and period.
  static func all(in tables: [DisclosedTable]) -> [Link] {
    let byPeriod = Dictionary(grouping: tables, by: \.period)
    return byPeriod.flatMap { period, tables in
      Seen(tables).links(in: period)
    }
  }

  /// The tables of one period by what they count.
  private struct Seen {
    private let tables: [String: DisclosedTable]
    private let places: [Coordinates]

    init(_ tables: [DisclosedTable]) {
      self.tables = Dictionary(tables.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      places = self.tables[Self.name(.residents, .residents)]?.coordinates ?? []
    }

    private static func name(_ measure: PictureMeasure, _ table: PictureMeasure) -> String {
      TableName(measure: measure.rawValue, table: table.rawValue).written
    }

    /// What is known of a count by itself: the least and the most.
    private func range(
      _ table: DisclosedTable?, _ at: [String: String], _ place: Coordinates
    ) -> ClosedRange<Int>? {
      guard let table else { return nil }
      let cell = Coordinates(at.merging(place.categories) { own, _ in own })
      guard case .count(let count) = table[cell] else { return nil }
      let slack = table.rule.roundingStep / 2
      return max(0, count - slack)...(count + slack)
    }

    func links(in period: ClosedRange<Month>?) -> [Link] {
      places.flatMap { place in
        let most = range(tables[Self.name(.residents, .residents)], [:], place)?.upperBound
        func link(_ leftOut: String, _ part: ClosedRange<Int>?, _ least: Int) -> Link {
          Link(leftOut: leftOut, period: period, part: part, least: least, most: most)
        }
        return parts(place).map { link($0.measure, $0.part, $0.least) }
          + later(place, most).map { link($0.measure, $0.part, $0.least) }
      }
    }

    private typealias Found = (measure: String, part: ClosedRange<Int>?, least: Int)

    /// Parts of the latest conversation that say something about the topics or the goals.
    private func parts(_ place: Coordinates) -> [Found] {
      tables.values.filter { $0.measure.hasPrefix(PictureMeasure.parts.rawValue + "/") }
        .compactMap { table in
          let part = range(table, [Gate.filled.id: Gate.filled.yes], place)
          let name = String(table.measure.dropFirst(PictureMeasure.parts.rawValue.count + 1))
          switch OptionalPart(rawValue: name) {
          case .onTop:
            let onTop = [Gate.chosen.id: Gate.chosen.yes, Chain.top.id: "onTop"]
            return (table.measure, part, topics(onTop, place))
          case .pride, .otherVoices:
            return (table.measure, part, topics([Gate.chosen.id: Gate.chosen.yes], place))
          case .goals:
            let goals = tables[
              TableName(measure: PictureMeasure.goals.rawValue, table: Chain.outcome.id).written]
            return (table.measure, part, range(goals, [:], place)?.lowerBound ?? 0)
          default: return nil
          }
        }
    }

    /// The least sum over all topics: a resident can be in several.
    private func topics(_ at: [String: String], _ place: Coordinates) -> Int {
      tables.values.filter { $0.id.hasSuffix("#" + Chain.top.id) }
        .reduce(0) { $0 + (range($1, at, place)?.lowerBound ?? 0) }
    }

    /// Whoever has two marks or levels on a topic, or two figures for life, had a later talk.
    private func later(_ place: Coordinates, _ most: Int?) -> [Found] {
      let measure = PictureMeasure.conversations.rawValue
      guard let talks = tables[TableName(measure: measure, table: Chain.kind.id).written] else {
        return []
      }
      let first = range(talks, [Chain.kind.id: "first"], place)?.upperBound ?? most ?? 0
      let least = (range(talks, [:], place)?.lowerBound ?? 0) - first
      return tables.values.compactMap { table in
        for (chain, gate) in [
          (Chain.change, Gate.chosen), (.levelChange, .chosen), (.ownLevelChange, .chosen),
          (.scoreChange, .given),
        ]
        where table.id.hasSuffix("#" + chain.id) {
          let part = range(table, [gate.id: gate.yes, chain.id: "compared"], place)
          return (measure, part, least)
        }
        return nil
      }
    }
  }
}
