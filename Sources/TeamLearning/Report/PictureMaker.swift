// SPDX-License-Identifier: EUPL-1.2

public import Disclosure
internal import Figures
public import Model

/// Makes a picture: counts, joins, has everything disclosed at once, and gives it its words.
public struct PictureMaker {
  private static let mostMonths = 36
  private static let tries = 3

  private let source: CountSource
  private let instruments: [Instrument]
  private let signals: SignalList?

  /// Prepares to make pictures.
  /// - Parameters:
  ///   - source: Where counts come from.
  ///   - instruments: Where the names of the domains come from.
  ///   - signals: Where the names of the signals come from.
  public init(_ source: CountSource, instruments: [Instrument], signals: SignalList?) {
    self.source = source
    self.instruments = instruments
    self.signals = signals
  }

  /// The neighbourhoods and teams that there are figures of, to choose from.
  /// - Returns: Their names, in order.
  /// - Throws: `TeamStoreError`.
  public func names() throws -> (neighbourhoods: [String], teams: [String]) {
    let places = try everyPlace([.neighbourhood, .team])
    return (
      Array(Set(places.compactMap(\.neighbourhood))).sorted(),
      Array(Set(places.compactMap(\.team))).sorted()
    )
  }

  /// Makes a picture.
  /// - Parameters:
  ///   - request: What to show.
  ///   - ledger: What was released before to who is outside; others need none.
  /// - Returns: The picture, and the ledger to keep.
  /// - Throws: ``PictureError`` or `TeamStoreError`.
  public func picture(
    _ request: PictureRequest, after ledger: ReleaseLedger = ReleaseLedger()
  ) throws -> TeamPicture {
    for attempt in 1...Self.tries {
      do {
        return try attemptPicture(request, after: ledger)
      } catch is JoiningError where attempt < Self.tries {
        continue
      } catch is JoiningError {
        throw PictureError.figuresChanged
      } catch let error as DisclosureError {
        let found = PictureError(error)
        guard found == .figuresChanged, attempt < Self.tries else { throw found }
      }
    }
    throw PictureError.figuresChanged
  }

  private func attemptPicture(
    _ request: PictureRequest, after ledger: ReleaseLedger
  ) throws -> TeamPicture {
    var dimensions: Set<Dimension> = []
    if request.slices.contains(.neighbourhood) || request.neighbourhood != nil {
      dimensions.insert(.neighbourhood)
    }
    if request.slices.contains(.team) || request.team != nil { dimensions.insert(.team) }
    let places = Places(by: dimensions, try everyPlace(dimensions))
    if let name = request.neighbourhood, !places.all.contains(where: { $0.neighbourhood == name }) {
      throw PictureError.noSuchNeighbourhood
    }
    if let name = request.team, !places.all.contains(where: { $0.team == name }) {
      throw PictureError.noSuchTeam
    }
    let before = request.comparesBefore ? request.period.before : nil
    guard !places.all.isEmpty else {
      return TeamPicture(request, before: before, tables: [], ledger: ledger)
    }
    let months = request.slices.contains(.month) ? request.period.eachMonth : []
    guard months.count <= Self.mostMonths else { throw PictureError.tooManyMonths }
    let levels = try LevelsInUse(source, instruments, in: Self.allMonths)
    let topics = try topics(levels)
    let joiner = Joiner(
      source: source, places: places, topics: topics, signals: try signalIDs(),
      levels: levels.counts(topics))
    var measures = request.measures
    if request.slices.contains(.domain), !measures.contains(.goalTopics), measures.contains(.goals)
    {
      measures.append(.goalTopics)
    }
    let joined = request.joined(measures)
    var tables = try joiner.tables(joined, in: request.period)
    if let before { tables += try joiner.tables(joined, in: before) }
    // Month by month is a release of its own for every month, within that of the period.
    for month in months where month != request.period {
      tables += try joiner.tables(Set(request.monthly(measures)), in: month)
    }
    let report = try Withholding.disclose(tables, by: request.rule, after: ledger)
    let writer = SheetWriter(
      request: request, before: before, months: months, places: places, topics: joiner.topics,
      signals: joiner.signals, levels: levels, instruments: instruments, signalList: signals,
      disclosed: DisclosedCells(report))
    return TeamPicture(
      request, before: before, tables: measures.flatMap(writer.sheets), ledger: report.ledger)
  }

  // MARK: - What there is

  /// Every month there may be.
  private func everyPlace(_ dimensions: Set<Dimension>) throws -> Set<Place> {
    guard let all = Self.allMonths else { return [] }
    return PlacedCounts(try source.counts(CountRequest(.extent, in: all, by: dimensions))).places
  }

  private func topics(_ levels: LevelsInUse) throws -> [TopicItem] {
    guard let all = Self.allMonths else { return [] }
    let found = try [Measure.topics, .goalsByTopic].flatMap { measure in
      try source.counts(CountRequest(measure, in: all)).cells.compactMap { TopicItem($0) }
    }
    // A list with levels that nobody works with has no place in the picture.
    let used = Set(found.compactMap(\.instrument)).union(levels.references)
    let lists = instruments.filter { $0.scale.kind == .bar || used.contains($0.reference) }
    return TopicItem.all(lists, and: Set(found))
  }

  private func signalIDs() throws -> [String] {
    guard let all = Self.allMonths else { return [] }
    let known = signals?.signals.map(\.id) ?? []
    let found = try source.counts(CountRequest(.signals, in: all)).cells.map(\.category)
    return known + Set(found).subtracting(known).sorted()
  }

  private static var allMonths: ClosedRange<Month>? {
    guard let first = Month(year: 1, month: 1), let last = Month(year: 9999, month: 12) else {
      return nil
    }
    return first...last
  }
}

extension PictureRequest {
  /// What is protected together: besides what is asked always what an overview shows, so that
  /// a count is the same in a free question, and one is not worked out with the other.
  func joined(_ measures: [PictureMeasure]) -> Set<PictureMeasure> {
    Set(measures).union(rule.audience == .own ? [] : PictureMeasure.overview)
  }

  /// What is shown month by month: an overview only says how many there were.
  func monthly(_ measures: [PictureMeasure]) -> [PictureMeasure] {
    measures == PictureMeasure.overview ? [.residents, .conversations] : measures
  }
}
