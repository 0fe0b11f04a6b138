// SPDX-License-Identifier: EUPL-1.2

/// On what ground a dossier is kept, and for how long, as an organisation sets it (grondslag).
public struct RetentionGround: Hashable, Sendable, Identifiable {
  /// Short and stable, such as `wmo`.
  public let id: String
  /// What people see, by language code.
  public let names: [String: String]
  /// How many months, from the day the dossier closed or else of the last talk; `nil` when the
  /// organisation has not chosen yet.
  public let months: Int?
  /// Where that comes from, in words.
  public let source: String?

  /// Makes a ground.
  /// - Parameters:
  ///   - id: Short and stable.
  ///   - names: What people see, by language code.
  ///   - months: How many months, if chosen.
  ///   - source: Where that comes from.
  public init(id: String, names: [String: String], months: Int? = nil, source: String? = nil) {
    self.id = id
    self.names = names
    self.months = months
    self.source = source
  }
}

/// What was arranged about keeping one dossier (bewaren).
public struct Keeping: Hashable, Sendable, Codable {
  /// The ground, by its id; `nil` follows that of the team.
  public var ground: String?
  /// The day on which the resident asked to destroy it earlier.
  public var destructionAskedOn: CalendarDay?
  /// Others who stand in the dossier, and whether they agree with that.
  public var others: [OthersWord]

  /// Arranges nothing yet.
  public init() { others = [] }
}

/// What somebody else who stands in a dossier said about that (instemming).
public struct OthersWord: Hashable, Sendable, Codable {
  /// The name, as it stands in the dossier.
  public let name: String
  /// Whether they agree.
  public let agrees: Bool
  /// The day they said so.
  public let day: CalendarDay

  /// Keeps what somebody said.
  /// - Parameters:
  ///   - name: As it stands in the dossier.
  ///   - agrees: Whether they agree.
  ///   - day: The day they said so.
  public init(name: String, agrees: Bool, day: CalendarDay) {
    self.name = name
    self.agrees = agrees
    self.day = day
  }
}

/// Until when a dossier is kept (bewaartermijn).
public struct RetentionState: Hashable, Sendable {
  /// How it stands.
  public enum Standing: Hashable, Sendable {
    /// The resident asked to destroy it, on this day.
    case asked(CalendarDay)
    /// The period ended on this day.
    case due(CalendarDay)
    /// The period ends on this day, within three months.
    case soon(CalendarDay)
    /// The period ends on this day.
    case later(CalendarDay)
    /// The organisation has not chosen a period for this ground.
    case withoutPeriod
    /// Nobody has chosen a ground.
    case withoutGround
    /// There was no talk yet, so that nothing counts.
    case notBegun
  }

  /// In months.
  public static let warning = 3

  /// Whose dossier.
  public let resident: Resident
  /// The ground, if it is known.
  public let ground: RetentionGround?
  /// How it stands.
  public let standing: Standing

  /// Works out until when a dossier is kept.
  /// - Parameters:
  ///   - trajectory: The resident with their talks.
  ///   - grounds: Those of the organisation.
  ///   - usual: The ground of the team, by its id.
  ///   - today: The day to look from.
  public init(
    of trajectory: Trajectory, among grounds: [RetentionGround], usual: String?,
    on today: CalendarDay
  ) {
    resident = trajectory.resident
    let id = resident.keeping?.ground ?? usual
    let ground = grounds.first { $0.id == id }
    self.ground = ground
    standing = Self.standing(of: trajectory, ground, on: today)
  }

  private static func standing(
    of trajectory: Trajectory, _ ground: RetentionGround?, on today: CalendarDay
  ) -> Standing {
    let resident = trajectory.resident
    if let day = resident.keeping?.destructionAskedOn { return .asked(day) }
    guard let ground else { return .withoutGround }
    guard let months = ground.months else { return .withoutPeriod }
    guard let start = resident.closedOn ?? trajectory.latest?.day else { return .notBegun }
    // A period beyond the calendar never ends.
    guard let end = start.adding(months: months) else { return .withoutPeriod }
    if end <= today { return .due(end) }
    guard let horizon = today.adding(months: warning) else { return .later(end) }
    return end <= horizon ? .soon(end) : .later(end)
  }
}
