// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import Figures
internal import Model

/// Joins the counts of a store into the tables that disclosure control protects.
struct Joiner {
  let source: CountSource
  let places: Places
  let topics: [TopicItem]
  let signals: [String]
  /// How many levels there are, for each topic that levels are given to.
  let levels: [TopicItem: Int]

  /// The tables of one period, by measure; residents are always there: they are everybody's base.
  func tables(
    _ measures: Set<PictureMeasure>, in period: Period
  ) throws -> [CountTable] {
    let counts = Counts(joiner: self, period: period)
    let everybody = try counts(.extent)
    let residents = { (place: Place) in everybody[place, "", "all"].residents }
    func family(_ measure: String) -> FamilyBuilder {
      FamilyBuilder(measure: measure, period: period, places: places)
    }
    var tables = family(PictureMeasure.residents.rawValue).people(residents)
    if measures.contains(.conversations) {
      tables.append(
        try conversations(everybody, residents, family(PictureMeasure.conversations.rawValue)))
    }
    if measures.contains(where: { [.topics, .marks, .positions].contains($0) || $0.isOfLevels }) {
      for topic in topics {
        tables += try family(PictureMeasure.topics.rawValue + "/" + topic.id).gated(
          .chosen, everybody: residents, group: try group(topic, counts),
          parts: try parts(of: topic, measures, counts))
      }
    }
    if !measures.isDisjoint(with: [.goals, .goalTopics]) {
      tables += try goals(
        family(PictureMeasure.goals.rawValue), counts, byTopic: measures.contains(.goalTopics))
    }
    tables += try life(measures, family(PictureMeasure.lifeScores.rawValue), residents, counts)
    tables += try endings(measures, family(PictureMeasure.endings.rawValue), residents, counts)
    if measures.contains(.signals) {
      let found = try counts(.signals)
      for signal in signals {
        tables += try family(PictureMeasure.signals.rawValue + "/" + signal).gated(
          .named, everybody: residents, group: { found[$0, "", signal].residents }, parts: [])
      }
    }
    if measures.contains(.parts) { tables += try parts(residents, counts, family) }
    return tables
  }

  // MARK: - Families

  private func conversations(
    _ found: PlacedCounts, _ residents: (Place) -> Int, _ family: FamilyBuilder
  ) throws(JoiningError) -> CountTable {
    var leaves: [Leaf] = []
    for place in places.all {
      let people = residents(place)
      let first = found[place, "", "first"].residents
      let more = found[place, "", "all"].count - people
      guard first <= people, more >= 0 else { throw .contradiction }
      leaves += [("first", first), ("later", people - first), ("more", more)].map {
        Leaf(place: place, at: [Chain.kind.id: $0.0], value: $0.1, residents: $0.1)
      }
    }
    // Whoever has more conversations is among the residents.
    let people = LeafSum(
      places.all.map { Leaf(place: $0, at: [:], value: 0, residents: residents($0)) }
        + places.unseen([]), over: places.breakdowns, countsPeople: true
    ).people
    return family.table(
      Chain.kind.id, [Chain.kind.breakdown(isGated: false)], leaves,
      of: .init(FamilyBuilder.everybody, at: [Chain.kind.id: "residents"]),
      residents: { cell in
        let category = cell.categories[Chain.kind.id]
        guard category == nil || category == "residents" else { return nil }
        return people[Coordinates(cell.categories.filter { $0.key != Chain.kind.id })]
      }, isImpossible: { _ in false })
  }

  /// What was filled in at the latest conversation.
  ///
  /// What is also counted in the period, such as a figure for life, is a part of that.
  private func parts(
    _ residents: (Place) -> Int, _ counts: Counts, _ family: (String) -> FamilyBuilder
  ) throws -> [CountTable] {
    let found = try counts(.filledParts)
    let apart: Set<OptionalPart> = [.qualityOfLife, .ending, .goalDays]
    return try OptionalPart.allCases.filter { !apart.contains($0) }.flatMap { part in
      try family(PictureMeasure.parts.rawValue + "/" + part.rawValue).gated(
        .filled, everybody: residents, group: { found[$0, "", part.rawValue].residents },
        parts: part == .goals
          ? [(.days, { place, _ in found[place, "", OptionalPart.goalDays.rawValue] })] : [])
    }
  }

  private func group(_ topic: TopicItem, _ counts: Counts) throws -> (Place) -> Int {
    let found = try counts(.topics)
    return { found[$0, topic.id, "chosen"].residents }
  }

  private func parts(
    of topic: TopicItem, _ measures: Set<PictureMeasure>, _ counts: Counts
  ) throws -> [FamilyBuilder.Part] {
    let found = try counts(.topics)
    // Who chose a topic is always looked at, also by who only asks for marks.
    var parts: [FamilyBuilder.Part] = [(.top, { found[$0, topic.id, $1] })]
    // Topics of the residents' own differ: their marks are not added up.
    guard topic != .own else { return parts }
    if let count = levels[topic] {
      return try parts + self.levels(count, of: topic, measures, counts)
    }
    if measures.contains(.marks) {
      let marks = try counts(.marks)
      parts.append((.change, { marks[$0, topic.id, $1] }))
    }
    if measures.contains(.positions) {
      let positions = try counts(.positions)
      parts.append((.position, { positions[$0, topic.id, $1] }))
    }
    return parts
  }

  /// The levels of a topic, each voice on its own: the two are never put together.
  private func levels(
    _ count: Int, of topic: TopicItem, _ measures: Set<PictureMeasure>, _ counts: Counts
  ) throws -> [FamilyBuilder.Part] {
    let all: [(PictureMeasure, Measure, Chain)] = [
      (.levels, .levels, .levels(count, own: false)),
      (.levelChange, .levelChange, .levelChange),
      (.ownLevels, .ownLevels, .levels(count, own: true)),
      (.ownLevelChange, .ownLevelChange, .ownLevelChange),
    ]
    return try all.filter { measures.contains($0.0) }.map { _, measure, chain in
      let found = try counts(measure)
      return (chain, { found[$0, topic.id, $1] })
    }
  }

  private func goals(
    _ family: FamilyBuilder, _ counts: Counts, byTopic: Bool
  ) throws -> [CountTable] {
    let found = try counts(.goals)
    let outcome = Chain.outcome.breakdown(isGated: false)
    let base = CountTable.Base(FamilyBuilder.everybody, at: nil)
    let leaves = places.all.flatMap { place in
      Chain.outcome.leaves.map { name in
        let value = found[place, "", name]
        return Leaf(
          place: place, at: [Chain.outcome.id: name], value: value.count,
          residents: value.residents)
      }
    }
    // A cell that several tables have is one cell, with the same residents behind it.
    let sums = LeafSum(
      leaves + places.unseen([outcome]), over: [outcome] + places.breakdowns, countsPeople: false
    )
    .people
    let since = try places.all.flatMap { place in
      let all = Chain.outcome.leaves.reduce(0) { $0 + found[place, "", $1].count }
      let new = found[place, "", "set"]
      guard new.count <= all else { throw JoiningError.contradiction }
      return [("set", new.count, new.residents), ("earlier", all - new.count, all - new.count)]
        .map {
          Leaf(place: place, at: [Chain.since.id: $0.0], value: $0.1, residents: $0.2)
        }
    }
    let tables = [
      family.table(
        Chain.outcome.id, [outcome], leaves, countsPeople: false, of: base,
        isImpossible: { _ in false }),
      family.table(
        Chain.since.id, [Chain.since.breakdown(isGated: false)], since, countsPeople: false,
        of: base, residents: { sums[$0] }, isImpossible: { _ in false }),
    ]
    guard byTopic else { return tables }
    let topical = try counts(.goalsByTopic)
    let topicLeaves = places.all.flatMap { place in
      topics.flatMap { topic in
        Chain.outcome.leaves.map { name in
          let value = topical[place, topic.id, name]
          return Leaf(
            place: place, at: ["topic": topic.id, Chain.outcome.id: name], value: value.count,
            residents: value.residents)
        }
      }
    }
    let topicAxis = Chain.found("topic", topics.map(\.id)).breakdown(isGated: false)
    return tables + [
      family.table(
        "topic", [topicAxis, outcome], topicLeaves, countsPeople: false, of: base,
        residents: { sums[$0] }, isImpossible: { _ in false })
    ]
  }

  private func life(
    _ measures: Set<PictureMeasure>, _ family: FamilyBuilder, _ residents: (Place) -> Int,
    _ counts: Counts
  ) throws -> [CountTable] {
    guard !measures.isDisjoint(with: [.lifeScores, .lifeChange, .parts]) else { return [] }
    let scores = try counts(.lifeScores)
    let changes = try counts(.lifeChange)
    var parts: [FamilyBuilder.Part] = []
    if measures.contains(.lifeScores) { parts.append((.score, { scores[$0, "", $1] })) }
    if measures.contains(.lifeChange) { parts.append((.scoreChange, { changes[$0, "", $1] })) }
    if measures.contains(.parts) {
      let filled = try counts(.filledParts)
      parts.append((.latestScore, { place, _ in filled[place, "", "qualityOfLife"] }))
    }
    return try family.gated(
      .given, everybody: residents,
      group: { place in
        Chain.score.leaves.reduce(0) { $0 + scores[place, "", $1].residents }
      }, parts: parts)
  }

  private func endings(
    _ measures: Set<PictureMeasure>, _ family: FamilyBuilder, _ residents: (Place) -> Int,
    _ counts: Counts
  ) throws -> [CountTable] {
    guard !measures.isDisjoint(with: [.endings, .usefulness, .parts]) else { return [] }
    let manners = try counts(.endings)
    let uses = try counts(.usefulness)
    var parts: [FamilyBuilder.Part] = []
    if measures.contains(.endings) { parts.append((.manner, { manners[$0, "", $1] })) }
    if measures.contains(.usefulness) { parts.append((.usefulness, { uses[$0, "", $1] })) }
    if measures.contains(.parts) {
      let filled = try counts(.filledParts)
      parts.append((.latestEnding, { place, _ in filled[place, "", "ending"] }))
    }
    return try family.gated(
      .ended, everybody: residents,
      group: { place in
        Chain.manner.leaves.reduce(0) { $0 + manners[place, "", $1].residents }
      }, parts: parts)
  }
}
