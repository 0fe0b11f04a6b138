// SPDX-License-Identifier: EUPL-1.2

public import Dossiers
public import Figures
public import Model

/// The outbox of the unlocked dossiers: who waits, and what their dossiers give now.
public struct DossierOutbox: Outbox {
  private let dossiers: DossierStore
  private let pseudonyms: any Pseudonymizing
  private let mappings: [InstrumentMapping]
  private var onlyErased = false

  /// Looks into the outbox of unlocked dossiers.
  /// - Parameters:
  ///   - store: The dossiers, with what makes the pseudonyms.
  ///   - onlyErased: Whether only those are looked at who were erased.
  public init(_ store: UnlockedStore, onlyErased: Bool = false) {
    self.init(of: store.dossiers, pseudonyms: store.pseudonyms, mappings: store.mappings)
    self.onlyErased = onlyErased
  }

  /// Looks into the outbox of dossiers.
  /// - Parameters:
  ///   - dossiers: The dossiers.
  ///   - pseudonyms: Keyed to the same store.
  ///   - mappings: How scores of one version of an instrument are read as another.
  public init(
    of dossiers: DossierStore, pseudonyms: any Pseudonymizing, mappings: [InstrumentMapping] = []
  ) {
    self.dossiers = dossiers
    self.mappings = mappings
    self.pseudonyms = pseudonyms
  }

  /// Who waits, in the order of their ids.
  /// - Returns: One entry per resident.
  /// - Throws: `StoreError` or `DossierError`.
  public func waiting() throws -> [OutboxEntry] {
    try dossiers.waitingResidents()
      .filter { try !onlyErased || dossiers.pseudonymToWithdraw($0.resident) != nil }
      .map { OutboxEntry(resident: $0.resident, revision: $0.revision) }
  }

  /// What the dossier of a resident or a group gives now.
  /// - Parameter resident: Whose.
  /// - Returns: All figures; none when the dossier was erased or closed.
  /// - Throws: `StoreError`, or `UnreadableDossier`.
  public func figures(of resident: RecordID) throws -> SharedFigures {
    try figures(of: resident, try dossiers.conversations(of: resident))
  }

  /// What the dossiers of residents or groups give now.
  /// - Parameter residents: Whose.
  /// - Returns: For each, in the same order, all figures; none when the dossier was erased or closed.
  /// - Throws: `StoreError`.
  public func figures(
    of residents: [RecordID]
  ) throws -> [Result<SharedFigures, UnreadableDossier>] {
    let conversations = try dossiers.conversations(of: Set(residents))
    return try residents.map { resident in
      do {
        return .success(
          try figures(of: resident, conversations[resident] ?? DossierReading()))
      } catch let unreadable as UnreadableDossier {
        return .failure(unreadable)
      }
    }
  }

  private func figures(
    of resident: RecordID, _ conversations: DossierReading<Conversation>
  ) throws -> SharedFigures {
    let subject = pseudonyms.pseudonym(of: resident)
    do {
      if let erased = try dossiers.pseudonymToWithdraw(resident) {
        // Nothing but the pseudonym is left of who was erased.
        guard let erased = Pseudonym(erased) else { throw UnreadableDossier() }
        return SharedFigures(of: erased)
      }
      let deriver = FigureDeriver(
        settings: try dossiers.settings() ?? TeamSettings(), pseudonyms: pseudonyms,
        mappings: mappings)
      if let group = try dossiers.group(resident) {
        let reading = try dossiers.activities(of: group.id)
        guard reading.damaged.isEmpty else { throw UnreadableDossier() }
        return SharedFigures(
          of: subject, deriver.figures(of: GroupCourse(group, reading.values)))
      }
      // Nobody counts twice: who was handed over is counted by the colleague.
      guard let person = try dossiers.resident(resident), person.closedOn == nil else {
        return SharedFigures(of: subject)
      }
      guard conversations.damaged.isEmpty else { throw UnreadableDossier() }
      return SharedFigures(
        of: subject,
        deriver.figures(of: Trajectory(resident: person, conversations: conversations.values)))
    } catch is DossierError {
      throw UnreadableDossier()
    }
  }

  /// Takes entries out after the team store has them.
  /// - Parameter entries: As ``waiting()`` gave them.
  /// - Throws: `StoreError`.
  public func settle(_ entries: [OutboxEntry]) throws {
    try dossiers.settle(
      entries.map { WaitingResident(resident: $0.resident, revision: $0.revision) })
  }
}
