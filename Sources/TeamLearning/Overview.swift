// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
public import Figures
public import Model
public import Wording

/// The picture of the own caseload, for the screen only: tables, and what to know about them
/// (overzicht).
public struct Overview: Sendable, Hashable {
  /// What these figures are, and over how many conversations and residents.
  public let opening: [Message]
  /// The tables; none when nothing was counted.
  public let tables: [PictureTable]
  /// How to read the tables.
  public let closing: [Message]

  /// Adds figures up.
  /// - Parameters:
  ///   - figures: In any order; the result is the same.
  ///   - activities: Those of the meetings of groups.
  ///   - instruments: Where the names of the domains come from.
  ///   - period: The first and the last month to count; all when `nil`. A value of before the
  ///     period can still be what a later one is compared with.
  public init(
    of figures: [ConversationFigures], activities: [ActivityFigures] = [],
    instruments: [Instrument],
    in period: ClosedRange<Month>? = nil
  ) {
    let caseload = Caseload(figures, in: period)
    let groups = ActivityMeasures(activities, in: period).tables
    let periodNote = period.map { [Self.message($0)] } ?? []
    guard !caseload.residents.isEmpty else {
      let isAll = period == nil
      opening =
        [isAll ? Message("note-team-empty") : Message("note-team-empty-period")] + periodNote
      tables = groups.map(PictureTable.init(own:))
      closing = []
      return
    }
    let measures = Measures(caseload, instruments: instruments)
    let extent = PictureTable(own: measures.extent)
    opening = Self.opening(extent) + periodNote + Self.imported(figures, in: period)
    tables =
      [extent]
      + ([measures.chosen, measures.marks] + measures.levels + [
        measures.goals, measures.lifeScores, measures.lifeChange,
      ] + groups).map(PictureTable.init(own:))
    closing = [
      Message("note-team-difference"), Message("note-team-not-discussed"),
      Message("note-team-story"),
    ]
  }

  /// The sentence is made from the disclosed table too, never from the counts behind it.
  private static func opening(_ extent: PictureTable) -> [Message] {
    func number(ofRow label: String) -> Message.Value {
      switch extent.rows.first(where: { $0.label.id == label })?.cells.first {
      case .count(let count): .number(count)
      case .hidden, .impossible, nil: .text("")
      }
    }
    let counted: [String: Message.Value] = [
      "conversations": .message(
        Message("count-team-conversations", ["n": number(ofRow: "label-team-conversations")])),
      "residents": .message(
        Message("count-team-residents", ["n": number(ofRow: "label-team-residents")])),
    ]
    return [Message("note-team-own", counted)]
  }

  /// How many of the conversations were not held here.
  private static func imported(
    _ figures: [ConversationFigures], in period: ClosedRange<Month>?
  ) -> [Message] {
    let count = figures.count { $0.isImported && period?.contains($0.month) ?? true }
    return count == 0 ? [] : [Message("note-team-imported", ["n": .number(count)])]
  }

  private static func message(_ period: ClosedRange<Month>) -> Message {
    func value(_ month: Month) -> Message.Value {
      .message(
        Message(
          "label-team-month",
          [
            "month": .message(Message("month-\(month.month)")),
            "year": .text(String(month.year)),
          ]))
    }
    return Message(
      "note-team-period",
      ["from": value(period.lowerBound), "until": value(period.upperBound)])
  }
}
