// SPDX-License-Identifier: EUPL-1.2

internal import Model

extension DossierStore {
  /// Copies every whole record into an empty storage, with the key slots: what can be saved.
  ///
  /// This store is only read. The rows go over as they are, sealed with the same key, so that the
  /// same passphrase and recovery key open the new one. The new tally counts what was saved.
  /// - Parameter other: An empty storage.
  /// - Returns: How many records were saved.
  /// - Throws: ``StoreError``; a ``StoreError/conflict`` when the storage is not empty.
  public func save(into other: any RecordStorage) throws -> Int {
    guard try other.contents().isEmpty, try other.keySlots().isEmpty else {
      throw StoreError.conflict
    }
    let healthy = try storage.salvage().records.filter {
      $0.key != tallyKey && damage(of: $0) == nil
    }
    try other.apply(healthy.map { .insert($0) } + [.replaceKeySlots(try storage.keySlots())])
    let saved = DossierStore(storage: other, sealer: sealer)
    try saved.acceptRowsAsTheyAre()
    if try !auditFindings(in: other.contents().records).isEmpty { try saved.acceptAuditTrail() }
    return healthy.count
  }
}
