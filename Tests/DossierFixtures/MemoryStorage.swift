// SPDX-License-Identifier: EUPL-1.2

public import Dossiers
public import Model

/// Rows in memory that a test can damage, and that can fail at the n-th write.
public final class MemoryStorage: RecordStorage {
  /// The rows; a test may change them behind the store's back.
  public var rows: [RecordKey: StoredRecord] = [:]
  /// How many writes still succeed; `nil` for all.
  public var writesLeft: Int?
  private var slots: [KeySlot] = []

  /// Makes an empty storage.
  public init() {}

  private func spendWrite() throws(StoreError) {
    guard let left = writesLeft else { return }
    guard left > 0 else { throw .diskFull }
    writesLeft = left - 1
  }

  /// One row.
  public func record(_ key: RecordKey) throws(StoreError) -> StoredRecord? { rows[key] }

  /// The rows of a kind.
  public func records(
    of kind: RecordKind, parents: Set<RecordID>?
  ) throws(StoreError) -> [StoredRecord] {
    rows.values
      .filter { row in
        row.key.kind == kind && (parents.map { row.parent.map($0.contains) ?? false } ?? true)
      }
      .sorted { $0.key < $1.key }
  }

  /// The highest sequence number.
  public func lastSequence(of kind: RecordKind, id: RecordID) throws(StoreError) -> Int {
    rows.keys.filter { $0.kind == kind && $0.id == id }.map(\.sequence).max() ?? 0
  }

  /// All rows.
  public func contents() throws(StoreError) -> StorageContents {
    StorageContents(records: rows.values.sorted { $0.key < $1.key })
  }

  /// Makes changes in one go.
  public func apply(_ changes: [RecordChange]) throws(StoreError) {
    try spendWrite()
    var changed = rows
    var changedSlots = slots
    for change in changes {
      switch change {
      case .insert(let record):
        guard changed[record.key] == nil else { throw .conflict }
        changed[record.key] = record
      case .replace(let record):
        guard changed[record.key]?.revision == record.revision - 1 else { throw .conflict }
        changed[record.key] = record
      case .remove(let key):
        guard changed.removeValue(forKey: key) != nil else { throw .conflict }
      case .replaceKeySlots(let new): changedSlots = new
      }
    }
    rows = changed
    slots = changedSlots
  }

  /// The key slots.
  public func keySlots() throws(StoreError) -> [KeySlot] { slots.sorted { $0.name < $1.name } }

  /// Replaces the key slots.
  public func replaceKeySlots(with slots: [KeySlot]) throws(StoreError) {
    try spendWrite()
    self.slots = slots
  }

  /// Memory is always sound.
  public func structureIsSound() throws(StoreError) -> Bool { true }

  /// Memory keeps nothing of what was removed.
  public func compact() throws(StoreError) { try spendWrite() }
}
