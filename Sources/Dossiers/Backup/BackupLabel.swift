// SPDX-License-Identifier: EUPL-1.2

public import Model

/// A whole store at one moment, as its storage keeps it: sealed rows only.
public struct StoreCopy: Sendable {
  /// The file as it would be on the disk.
  public let image: [UInt8]
  /// The rows that were read at that same moment.
  public let contents: StorageContents
  /// The ways in which the data key can be unwrapped.
  public let slots: [KeySlot]

  /// Puts a copy together.
  /// - Parameters:
  ///   - image: The file as it would be on the disk.
  ///   - contents: The rows that were read at that same moment.
  ///   - slots: The ways in which the data key can be unwrapped.
  public init(image: [UInt8], contents: StorageContents, slots: [KeySlot]) {
    self.image = image
    self.contents = contents
    self.slots = slots
  }
}

/// What a backup says about itself, inside its seal (etiket).
public struct BackupLabel: Hashable, Sendable, Codable, Identifiable {
  /// Random.
  public let id: RecordID
  /// The day it was made, as the clock of the laptop had it.
  public let day: CalendarDay
  /// Goes up with every change of the store, whatever the clock says.
  public let order: Int
  /// The residents and groups that are in it: after an erasure it is known which backups must go.
  public let people: [RecordID]
  /// What the store held.
  public let account: BackupAccount
  /// The length of the image in bytes; what follows only hides the size.
  let length: Int

  /// Makes the label of a copy.
  /// - Parameters:
  ///   - copy: The store at one moment.
  ///   - id: Random.
  ///   - day: The day it is.
  ///   - sealer: Makes the account.
  public init(of copy: StoreCopy, id: RecordID, day: CalendarDay, by sealer: any RecordSealing) {
    self.id = id
    self.day = day
    let records = copy.contents.records
    order = records.first { $0.key.kind == .tally }?.revision ?? 0
    people = records.filter { $0.key.kind == .resident || $0.key.kind == .group }.map(\.key.id)
    account = BackupAccount(of: copy.contents, by: sealer)
    length = copy.image.count
  }
}
