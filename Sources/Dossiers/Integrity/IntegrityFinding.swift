// SPDX-License-Identifier: EUPL-1.2

/// Something that ``DossierStore/verify()`` or ``DossierStore/check()`` noticed.
public enum IntegrityFinding: Hashable, Sendable {
  /// A record cannot be read.
  case damaged(DamagedRecord)
  /// The rows are not those that were last written: some were removed, added or put back.
  case rowsMissingOrReplayed
  /// So many rows have a key that cannot be read.
  case unreadableRows(Int)
  /// The structure of the file is broken: rows may have become unreachable.
  case structureBroken
  /// Part of the file cannot be read at all; how many rows stood there cannot be known.
  case partUnreadable
  /// A record belongs to another that is not there.
  case orphan(RecordKey, of: RecordKind)
  /// The contents of a record name another row than the one they stand in.
  case misplaced(RecordKey)
  /// One way to open the store is gone.
  case keySlotMissing(KeySlot.Name)
  /// The key slots are not those that were last written.
  case keySlotsChanged
  /// There is a lock and nothing behind it.
  case emptied
}

/// What ``DossierStore/check()`` found in a whole store (verslag van de controle).
public struct IntegrityReport: Sendable, Equatable {
  /// How many records of each kind are whole.
  public var healthy: [RecordKind: Int] = [:]
  /// What is not as it was written, by name.
  public var findings: [IntegrityFinding] = []

  /// Whether everything is as it was written.
  public var isHealthy: Bool { findings.isEmpty }
}
