// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Model

/// A backup as it stands in one file (reservekopie).
///
/// A readable head says what it is and holds the key slots, so that passphrase or recovery key open
/// it on any laptop and nothing else does. All the rest is one seal: the label, the image of the
/// store, and zeros up to a multiple of 64 KiB.
public struct BackupFile {
  /// No larger file is read, in bytes.
  public static let most = 2_000_000_000
  /// How much of a file is enough for ``label(by:)``, in bytes.
  public static let enoughForLabel = 4 << 20
  private static let title = Array("tussenstand-reservekopie ".utf8)
  private static let titleOfThisForm = title + Array("1\n".utf8)
  private static let longestHead = 1 << 16
  private static let paddedTo = 1 << 16
  private static let lineEnd = UInt8(ascii: "\n")

  /// The ways in which the data key can be unwrapped.
  public let slots: [KeySlot]
  private let head: [UInt8]
  private let sealed: ArraySlice<UInt8>

  /// Reads the head of a file, or of its beginning.
  /// - Parameter bytes: The file.
  /// - Throws: ``BackupError``.
  public init(reading bytes: [UInt8]) throws(BackupError) {
    guard bytes.starts(with: Self.title) else { throw .notABackup }
    guard bytes.starts(with: Self.titleOfThisForm) else { throw .newerForm }
    let start = Self.titleOfThisForm.count
    guard let end = bytes[start...].prefix(Self.longestHead).firstIndex(of: Self.lineEnd) else {
      throw .incomplete
    }
    guard let slots = try? JSONDecoder().decode([Slot].self, from: Data(bytes[start..<end])) else {
      throw .changed
    }
    self.slots = slots.compactMap(\.slot)
    head = Array(bytes[...end])
    sealed = bytes[(end + 1)...]
  }

  /// Seals a copy into a file.
  /// - Parameters:
  ///   - copy: The store at one moment.
  ///   - label: What the backup says about itself.
  ///   - sealing: Seals it.
  /// - Returns: The file.
  /// - Throws: ``SealError``.
  public static func write(
    _ copy: StoreCopy, labelled label: BackupLabel, by sealing: any BackupSealing
  ) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let slots = Array(try encoder.encode(copy.slots.map(Slot.init)))
    let head = titleOfThisForm + slots + [lineEnd]
    let written = Array(try encoder.encode(label))
    var contents = length(of: written) + written + copy.image
    contents += Array(repeating: 0, count: (paddedTo - contents.count % paddedTo) % paddedTo)
    return head + (try sealing.seal(OpenBytes(contents), boundTo: head))
  }

  /// What the backup says about itself; its first bytes are enough.
  /// - Parameter sealing: Of the same data key.
  /// - Returns: The label.
  /// - Throws: ``BackupError``.
  public func label(by sealing: any BackupSealing) throws(BackupError) -> BackupLabel {
    let contents = try sealing.open(sealed, boundTo: head, isWhole: false)
    return try Self.label(in: contents.bytes).label
  }

  /// Everything that is in it.
  /// - Parameter sealing: Of the same data key.
  /// - Returns: The label, and the image of the store.
  /// - Throws: ``BackupError``.
  public func contents(
    by sealing: any BackupSealing
  ) throws(BackupError) -> (label: BackupLabel, image: [UInt8]) {
    let contents = try sealing.open(sealed, boundTo: head, isWhole: true).bytes
    let (label, start) = try Self.label(in: contents)
    guard label.length >= 0, contents.count - start >= label.length else { throw .changed }
    return (label, Array(contents[start..<start + label.length]))
  }

  /// Reads the label in front of the image, and says where that begins.
  private static func label(
    in contents: [UInt8]
  ) throws(BackupError) -> (label: BackupLabel, end: Int) {
    guard contents.count >= 4 else { throw .incomplete }
    let end = 4 + contents[..<4].reduce(0) { $0 << 8 | Int($1) }
    guard end <= contents.count else { throw .incomplete }
    do {
      return (try JSONDecoder().decode(BackupLabel.self, from: Data(contents[4..<end])), end)
    } catch {
      throw .newerForm
    }
  }

  private static func length(of bytes: [UInt8]) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: bytes.count >> $0) }
  }
}

/// A key slot as it stands in the head.
private struct Slot: Codable {
  let name: String
  let algorithm: String
  let operations: Int
  let memory: Int
  let salt: Data
  let wrapped: Data

  init(_ slot: KeySlot) {
    name = slot.name.rawValue
    algorithm = slot.derivation.algorithm.rawValue
    operations = slot.derivation.operations
    memory = slot.derivation.memory
    salt = Data(slot.salt)
    wrapped = Data(slot.wrapped.bytes)
  }

  /// A way of opening that this version does not know is left out.
  var slot: KeySlot? {
    guard let name = KeySlot.Name(rawValue: name),
      let algorithm = KeyDerivation.Algorithm(rawValue: algorithm)
    else { return nil }
    return KeySlot(
      name: name,
      derivation: KeyDerivation(algorithm: algorithm, operations: operations, memory: memory),
      salt: Array(salt), wrapped: SealedBytes(Array(wrapped)))
  }
}
