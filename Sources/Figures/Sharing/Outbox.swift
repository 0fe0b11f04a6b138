// SPDX-License-Identifier: EUPL-1.2

public import Model

/// Residents and groups whose figures have to go to the team store, or out of it (postvak uit).
///
/// It is kept with the dossiers, so that nothing is forgotten while there is no network.
public protocol Outbox {
  /// Who waits, in the order of their ids.
  /// - Returns: One entry per resident.
  /// - Throws: What the storage throws.
  func waiting() throws -> [OutboxEntry]

  /// What the dossiers of residents or groups give now.
  /// - Parameter residents: Whose.
  /// - Returns: For each, in the same order, all figures; none when the dossier was erased, and an
  ///   ``UnreadableDossier`` when a conversation cannot be read: half a dossier is not shared.
  /// - Throws: What the storage throws.
  func figures(
    of residents: [RecordID]
  ) throws -> [Result<SharedFigures, UnreadableDossier>]

  /// Takes entries out after the team store has them; one that changed meanwhile stays.
  /// - Parameter entries: As ``waiting()`` gave them.
  /// - Throws: What the storage throws.
  func settle(_ entries: [OutboxEntry]) throws
}

/// One resident or group that waits in an outbox.
public struct OutboxEntry: Hashable, Sendable {
  /// Whose figures changed.
  public let resident: RecordID
  /// Counts up with every change.
  public let revision: Int

  /// Names an entry.
  /// - Parameters:
  ///   - resident: Whose figures changed.
  ///   - revision: Counts up with every change.
  public init(resident: RecordID, revision: Int) {
    self.resident = resident
    self.revision = revision
  }
}
