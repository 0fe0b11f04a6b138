// SPDX-License-Identifier: EUPL-1.2

public import Disclosure
public import Wording

/// What a picture is asked to show.
public struct PictureRequest: Sendable {
  /// The sections, in this order.
  public var measures: [PictureMeasure]
  /// When.
  public var period: Period
  /// Whether the period before it stands beside it.
  public var comparesBefore: Bool
  /// What to split by.
  public var slices: Set<Slice>
  /// Only this neighbourhood; all when `nil`.
  public var neighbourhood: String?
  /// Only this team; all when `nil`.
  public var team: String?
  /// Only this domain, by its id; all when `nil`.
  public var domain: String?
  /// For whom, and from how many residents on.
  public var rule: DisclosureRule

  /// Asks for a picture.
  /// - Parameters:
  ///   - measures: The sections, in this order.
  ///   - period: When.
  ///   - slices: What to split by.
  ///   - rule: For whom, and from how many residents on.
  public init(
    _ measures: [PictureMeasure] = PictureMeasure.overview, in period: Period,
    by slices: Set<Slice> = [], rule: DisclosureRule
  ) {
    self.measures = measures
    self.period = period
    self.slices = slices
    self.rule = rule
    comparesBefore = true
  }
}

/// The disclosed tables of a report with their words: what every form is made of (teambeeld).
///
/// Its cells come from disclosed tables, which only disclosure control can make.
public struct TeamPicture: Sendable, Hashable {
  /// For whom, and from how many residents on.
  public let rule: DisclosureRule
  /// When.
  public let period: Period
  /// The period beside it, if any.
  public let before: Period?
  /// Only this neighbourhood, if it was asked.
  public let neighbourhood: String?
  /// Only this team, if it was asked.
  public let team: String?
  /// The tables; none when there is nobody at all.
  public let tables: [PictureSheet]
  /// How many cells of these tables are hidden.
  public let hiddenCount: Int
  /// How many cells there are.
  public let cellCount: Int
  /// The lines above it, such as the last decisions of the team.
  public var opening: [Message] = []
  /// All releases, this one too; to be kept before anybody sees the picture.
  public let ledger: ReleaseLedger?

  init(
    _ request: PictureRequest, before: Period?, tables: [PictureSheet], ledger: ReleaseLedger?
  ) {
    rule = request.rule
    period = request.period
    self.before = before
    neighbourhood = request.neighbourhood
    team = request.team
    self.tables = tables
    self.ledger = ledger
    let cells = tables.flatMap(\.rows).flatMap { row in row.cells + (row.before ?? []) }
    hiddenCount = cells.count { $0 == .hidden }
    cellCount = cells.count
  }
}

/// One table of a picture with its words (tabel).
public struct PictureSheet: Sendable, Hashable {
  /// What a column counts.
  public struct Column: Sendable, Hashable {
    /// Its name in machine formats.
    public let id: String
    /// Its heading.
    public let heading: Message
  }

  /// One line.
  public struct Row: Sendable, Hashable {
    /// Where or when: a name for each slice, such as the neighbourhood.
    public let place: [String]
    /// The same in words.
    public let placeLabels: [Message]
    /// What the line is about, in machine formats.
    public let id: String
    /// The same in words.
    public let label: Message
    /// Whether it adds the other lines up.
    public let isTotal: Bool
    /// One per column.
    public let cells: [DisclosedTable.Cell]
    /// The period before, one per column; `nil` when it is not shown.
    public let before: [DisclosedTable.Cell]?
    /// The first column as a share of all residents; `nil` where that says nothing.
    public let share: DisclosedTable.Percentage?
  }

  /// Its name in machine formats: ASCII letters and hyphens.
  public let id: String
  /// What it shows.
  public let measure: PictureMeasure
  /// What it is split by, besides its lines.
  public let slices: [Slice]
  /// What it is called.
  public let title: Message
  /// What one count stands for.
  public let caption: Message
  /// What its lines are.
  public let lineHeading: Message
  /// What its columns count.
  public let columns: [Column]
  /// The lines.
  public let rows: [Row]

  /// Whether a share of all residents can be told of its lines.
  public var hasShares: Bool { rows.contains { $0.share != nil } }
  /// Whether the period before stands beside it.
  public var hasBefore: Bool { rows.contains { $0.before != nil } }
}

/// Why no picture was made.
public enum PictureError: Error, Hashable, Sendable {
  /// The figures changed while they were counted, or contradict each other.
  case figuresChanged
  /// The period overlaps one that was released before.
  case periodsCross
  /// Too many places to protect together.
  case tooManyPlaces
  /// Nothing may be released: small groups could not be protected.
  case cannotBeProtected
  /// There is no such neighbourhood.
  case noSuchNeighbourhood
  /// There is no such team.
  case noSuchTeam
  /// So many months are not shown side by side: 36 at most.
  case tooManyMonths

  /// What to say about it.
  public var message: Message {
    switch self {
    case .figuresChanged: Message("error-report-changed")
    case .periodsCross: Message("error-report-periods-cross")
    case .tooManyPlaces: Message("error-report-too-many")
    case .cannotBeProtected: Message("error-report-cannot-protect")
    case .noSuchNeighbourhood: Message("error-report-neighbourhood")
    case .noSuchTeam: Message("error-report-team")
    case .tooManyMonths: Message("error-report-months")
    }
  }

  init(_ error: DisclosureError) {
    switch error {
    case .periodsCross: self = .periodsCross
    case .tooManyCells: self = .tooManyPlaces
    case .cannotBeProtected, .ledgerNeeded, .baseMissing: self = .cannotBeProtected
    case .invalidBreakdown, .dimensionDiffers, .missingCell, .unknownCell, .cellDiffers,
      .invalidCount, .totalDiffers, .impossibleCellCounted:
      self = .figuresChanged
    }
  }
}
