// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import Figures
internal import Model

// People that groups reached, beside what residents asked for. Who is in a group is not known, so
// nothing ties these counts to residents: they are measures of their own, with the same thresholds.

extension Joiner {
  /// The tables of activities: by theme, and the answers to each question.
  func activities(
    _ measures: Set<PictureMeasure>, in period: Period
  ) throws -> [CountTable] {
    var tables: [CountTable] = []
    if measures.contains(.activities) {
      tables.append(themes(try placed(.activities, in: period), period))
    }
    if measures.contains(.activityAnswers) {
      let found = try placed(.activityAnswers, in: period)
      tables += GroupQuestion.allCases.map { answers($0, found, period) }
    }
    return tables
  }

  private func placed(_ measure: Measure, in period: Period) throws -> PlacedCounts {
    PlacedCounts(
      try source.counts(CountRequest(measure, in: period.months, by: places.dimensions)))
  }

  /// A group may answer to several signals, so the themes overlap; those without one are a category
  /// that is never shown.
  private func themes(_ found: PlacedCounts, _ period: Period) -> CountTable {
    let theme = Breakdown(
      ActivityTables.theme, .overlapping,
      signals.map { .init($0) } + [.init(ActivityTables.noTheme, isPublished: false)])
    var counts = people(found, "all")
    for id in signals { add(people(found, "theme/" + id), as: id, to: &counts) }
    add(people(found, "theme/"), as: ActivityTables.noTheme, to: &counts)
    let unseen = counts.keys.filter { places.isUnseen($0) }
    return CountTable(
      ActivityTables.reached.written, measure: ActivityTables.reached.measure,
      by: [theme] + places.breakdowns, in: period.months, counts: counts, impossible: Set(unseen))
  }

  private func add(
    _ people: [Coordinates: CountTable.Count], as theme: String,
    to counts: inout [Coordinates: CountTable.Count]
  ) {
    for (place, count) in people {
      let at = place.categories.merging([ActivityTables.theme: theme]) { own, _ in own }
      counts[Coordinates(at)] = count
    }
  }

  /// The people of one category in every place, and in all places together.
  private func people(
    _ found: PlacedCounts, _ category: String
  ) -> [Coordinates: CountTable.Count] {
    let leaves = places.all.map { place in
      let count = found[place, "", category].residents
      return Leaf(place: place, at: [:], value: count, residents: count)
    }
    return LeafSum(leaves + places.unseen([]), over: places.breakdowns, countsPeople: true).counts()
  }

  private func answers(
    _ question: GroupQuestion, _ found: PlacedCounts, _ period: Period
  ) -> CountTable {
    let name = ActivityTables.answers(question)
    let leaves = places.all.flatMap { place in
      ActivityTables.answerIDs.map { answer in
        let count = found[place, "", "\(question.rawValue)/\(answer)"].residents
        return Leaf(
          place: place, at: [ActivityTables.answer: answer], value: count, residents: count)
      }
    }
    let axis = Breakdown(
      ActivityTables.answer, .parts, ActivityTables.answerIDs.map { .init($0) })
    return FamilyBuilder(measure: name.measure, period: period, places: places)
      .table(name.table, [axis], leaves, isImpossible: { _ in false })
  }
}

/// The names of the tables of activities, and of what they are split by.
enum ActivityTables {
  static let theme = "theme"
  /// No signal has this id: it holds a sign that ids do not have.
  static let noTheme = "*"
  static let answer = "answer"
  static let answerIDs = ["yes", "no"]

  static let reached = TableName(
    measure: PictureMeasure.activities.rawValue, table: theme)

  static func answers(_ question: GroupQuestion) -> TableName {
    TableName(
      measure: PictureMeasure.activityAnswers.rawValue + "/" + question.rawValue, table: answer)
  }
}
