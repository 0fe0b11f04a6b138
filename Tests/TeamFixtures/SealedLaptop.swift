// SPDX-License-Identifier: EUPL-1.2

public import Dossiers
internal import DossierFixtures
internal import FigureFixtures
public import Figures
public import Model
internal import SQLiteStorage
internal import Sealing
public import Workplace

/// A laptop with sealed dossiers and an outbox in a folder, opened again and again.
public struct SealedLaptop {
  private static let words = "de fiets staat in de schuur"

  /// What is kept.
  public let dossiers: DossierStore
  /// Pseudonyms of this laptop's key.
  public let pseudonyms: any Pseudonymizing
  /// Who waits to be shared.
  public var outbox: DossierOutbox { DossierOutbox(of: dossiers, pseudonyms: pseudonyms) }

  /// Opens the dossiers in a folder; makes them the first time.
  /// - Parameter folder: The path.
  /// - Throws: `StoreError` or `UnlockError`.
  public init(in folder: String) throws {
    let storage = try SQLiteStorage.open(in: folder)
    var slots = try storage.keySlots()
    if slots.isEmpty {
      slots = try Keyring.create(
        passphrase: try Sample.passphrase(Self.words), derivation: Sample.quick
      ).slots
      try storage.replaceKeySlots(with: slots)
    }
    let keyring = try Keyring.unlock(slots, passphrase: try Sample.passphrase(Self.words))
    dossiers = DossierStore(storage: storage, sealer: try RecordSealer(keyring))
    pseudonyms = try KeyedPseudonyms(keyring)
  }

  /// Keeps residents with their conversations, as they would be after the talks.
  /// - Parameter trajectories: One per resident.
  /// - Throws: `StoreError`.
  public func keep(_ trajectories: [Trajectory]) throws {
    for trajectory in trajectories {
      try dossiers.save(trajectory.resident)
      for conversation in trajectory.conversations {
        try dossiers.startDraft("kop", id: conversation.id, of: trajectory.resident.id)
        try dossiers.finish(draft: conversation.id, as: conversation)
      }
    }
  }

  /// What the dossiers give now, in the order of the outbox.
  /// - Returns: One per resident with conversations.
  /// - Throws: `StoreError` or `UnreadableDossier`.
  public func everything() throws -> [SharedFigures] {
    try dossiers.residents().values.map(\.id).sorted().map { try outbox.figures(of: $0) }
      .filter { !$0.conversations.isEmpty }
  }
}
