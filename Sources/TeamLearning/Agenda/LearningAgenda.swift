// SPDX-License-Identifier: EUPL-1.2

public import Figures
internal import Foundation
public import Model

/// What the team decided at its figures, and what became of it (leeragenda).
public struct LearningAgenda: Hashable, Sendable {
  /// One item with what was seen afterwards.
  public struct Line: Hashable, Sendable {
    /// What was decided.
    public let item: AgendaItem
    /// Looking back, the oldest first.
    public let reviews: [AgendaReview]

    /// How it stands.
    public var status: AgendaReview.Status { reviews.last?.status ?? .open }

    /// When the team looks back; `nil` when nothing was agreed, or there is nothing left to see.
    public var lookBackOn: CalendarDay? {
      guard status == .open else { return nil }
      return reviews.last?.lookBackOn ?? item.lookBackOn
    }
  }

  /// The items, the oldest first.
  public let lines: [Line]
  /// Entries that cannot be read: of a newer version, or changed by hand.
  public let unreadable: Int

  /// Reads what a team store keeps.
  /// - Parameter entries: In any order.
  public init(_ entries: [AgendaEntry]) {
    let decoder = JSONDecoder()
    func read<Value: Decodable>(_ type: Value.Type, _ entry: AgendaEntry) -> Value? {
      try? decoder.decode(type, from: Data(entry.content.utf8))
    }
    let items = entries.filter { $0.id == $0.item }.compactMap { read(AgendaItem.self, $0) }
    let reviews = entries.filter { $0.id != $0.item }.compactMap { read(AgendaReview.self, $0) }
    let byItem = Dictionary(grouping: reviews, by: \.item)
    // Ids are random: figures of one talk stand in the same order every time.
    let ordered = items.sorted {
      ($0.talkedOn, $0.figure.label, $0.id) < ($1.talkedOn, $1.figure.label, $1.id)
    }
    lines = ordered.map { item in
      Line(
        item: item,
        reviews: byItem[item.id, default: []]
          .sorted { ($0.reviewedOn, $0.id) < ($1.reviewedOn, $1.id) })
    }
    unreadable = entries.count - items.count - reviews.count
  }

  /// The items of a team that are not done and not let go.
  /// - Parameter team: Of one team; of all when `nil`.
  /// - Returns: Those with the first day to look back on first, then those without one.
  public func open(of team: String? = nil) -> [Line] {
    lines.filter { $0.status == .open && (team == nil || $0.item.team == team) }
      .enumerated()
      .sorted { ($0.element.sortText, $0.offset) < ($1.element.sortText, $1.offset) }
      .map(\.element)
  }

  /// The items of the last team talk.
  /// - Parameter team: Of one team; of all when `nil`.
  /// - Returns: None before the first talk.
  public func last(of team: String? = nil) -> [Line] {
    let own = lines.filter { team == nil || $0.item.team == team }
    return own.filter { $0.item.talkedOn == own.last?.item.talkedOn }
  }

  /// The team that talked last.
  public var lastTeam: String? { lines.last?.item.team }
}

extension LearningAgenda.Line {
  fileprivate var sortText: String { lookBackOn?.description ?? "~" }
}

extension AgendaEntry {
  /// An item as it is kept.
  /// - Parameter item: What was decided.
  public init(_ item: AgendaItem) {
    self.init(id: item.id, item: item.id, day: item.talkedOn, content: Self.json(item))
  }

  /// Looking back as it is kept.
  /// - Parameter review: What was seen.
  public init(_ review: AgendaReview) {
    self.init(
      id: review.id, item: review.item, day: review.reviewedOn, content: Self.json(review))
  }

  private static func json(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Only strings, numbers and days: there is nothing that cannot be written.
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
