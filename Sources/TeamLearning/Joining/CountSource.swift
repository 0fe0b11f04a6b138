// SPDX-License-Identifier: EUPL-1.2

public import Figures
internal import Model

/// Where counts come from: a team store, or the own dossiers put into one in memory.
public struct CountSource {
  private let store: any TeamStore

  /// Takes a store to count in.
  /// - Parameter store: Open to read.
  public init(_ store: any TeamStore) { self.store = store }

  /// Takes the own figures, through the same counting.
  /// - Parameters:
  ///   - figures: Of the own unlocked dossiers; those of one resident oldest first.
  ///   - activities: Of the own groups; those of one group oldest first.
  ///   - store: An empty store that nobody else sees and that is gone afterwards.
  /// - Throws: `TeamStoreError`.
  public init(
    own figures: [ConversationFigures], and activities: [ActivityFigures] = [],
    in store: any TeamStore
  ) throws(TeamStoreError) {
    let bySubject = Dictionary(grouping: figures, by: \.subject)
    try store.replace(
      bySubject.sorted { $0.key < $1.key }.map { SharedFigures(of: $0.key, $0.value) }
        + Dictionary(grouping: activities, by: \.group).sorted { $0.key < $1.key }
        .map { SharedFigures(of: $0.key, $0.value) })
    self.store = store
  }

  func counts(_ request: CountRequest) throws(TeamStoreError) -> RawCounts {
    try store.counts(request)
  }
}

/// The counts of one period by where they are, with what is not there as zero.
struct PlacedCounts {
  /// What a count is about, besides where it is.
  struct Key: Hashable {
    var item = ""
    let category: String
  }

  struct Value: Hashable {
    var count = 0
    var residents = 0
  }

  private var values: [Place: [Key: Value]] = [:]

  init(_ raw: RawCounts) {
    for cell in raw.cells {
      let place = Place(neighbourhood: cell.neighbourhood, team: cell.team)
      let key = Key(item: TopicItem(cell)?.id ?? "", category: cell.category)
      values[place, default: [:]][key, default: Value()].count += cell.count
      values[place, default: [:]][key, default: Value()].residents += cell.residents
    }
  }

  subscript(place: Place, item: String, category: String) -> Value {
    values[place]?[Key(item: item, category: category)] ?? Value()
  }

  /// Where anything was counted.
  var places: Set<Place> { Set(values.keys) }
}

/// A place that counts are about: a neighbourhood, a team, both, or everything.
struct Place: Hashable, Comparable {
  var neighbourhood: String?
  var team: String?

  /// In the coordinates of disclosure control.
  var coordinates: [String: String] {
    var found: [String: String] = [:]
    found[Slice.neighbourhood.rawValue] = neighbourhood
    found[Slice.team.rawValue] = team
    return found
  }

  private var order: [String] { [team ?? "", neighbourhood ?? ""] }

  static func < (left: Place, right: Place) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
  }
}
