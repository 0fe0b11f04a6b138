// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Model
internal import Sealing
internal import Testing

/// One backup as a file: what opens it, and what is noticed.
@Suite struct BackupFileTests {
  private let keyring: Keyring
  private let slots: [KeySlot]
  private let sealing: BackupSealer
  private let day: CalendarDay

  init() throws {
    let made = try Keyring.create(
      passphrase: try Sample.passphrase("zeven gele paraplus"), derivation: Sample.quick)
    (keyring, slots) = (made.keyring, made.slots)
    sealing = try BackupSealer(keyring)
    day = try #require(CalendarDay(iso: "2026-03-02"))
  }

  private func file(image: [UInt8], people: Int = 3) throws -> (bytes: [UInt8], label: BackupLabel)
  {
    let records = (0..<people).map {
      StoredRecord(
        key: RecordKey(.resident, Sample.id($0)), revision: 1, parent: nil, sealed: .init([1]))
    }
    let copy = StoreCopy(image: image, contents: StorageContents(records: records), slots: slots)
    let label = BackupLabel(
      of: copy, id: Sample.id(99), day: day, by: try RecordSealer(keyring))
    return (try BackupFile.write(copy, labelled: label, by: sealing), label)
  }

  private static let image = (0..<150_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }

  @Test func `what goes in comes out, and the first bytes give the label`() throws {
    let (bytes, label) = try file(image: Self.image)
    let read = try BackupFile(reading: bytes)
    #expect(read.slots.map(\.name).sorted() == [.passphrase, .recovery])
    #expect(Set(read.slots) == Set(slots))
    let contents = try read.contents(by: sealing)
    #expect(contents.image == Self.image)
    #expect(contents.label == label)
    #expect(try BackupFile(reading: Array(bytes.prefix(70_000))).label(by: sealing) == label)
    #expect(label.people.count == 3)
    #expect(label.account.count(of: .resident) == 3)
  }

  @Test func `a label with thousands of people is read from the first bytes`() throws {
    let (bytes, label) = try file(image: Self.image, people: 5000)
    let start = Array(bytes.prefix(BackupFile.enoughForLabel))
    #expect(try BackupFile(reading: start).label(by: sealing) == label)
  }

  @Test func `the size tells nothing but the number of pieces of 64 KiB`() throws {
    let sizes = try [1, 4096, 40_000].map { length in
      try file(image: Array(Self.image.prefix(length))).bytes.count
    }
    #expect(Set(sizes).count == 1)
  }

  @Test func `another key opens nothing`() throws {
    let (bytes, _) = try file(image: Self.image)
    let other = try Keyring.create(
      passphrase: try Sample.passphrase("zeven gele paraplus"), derivation: Sample.quick)
    let read = try BackupFile(reading: bytes)
    let stranger = try BackupSealer(other.keyring)
    #expect(throws: BackupError.doesNotOpen) { try read.contents(by: stranger) }
    #expect(throws: BackupError.doesNotOpen) { try read.label(by: stranger) }
    #expect(throws: UnlockError.wrongPassphrase) {
      try Keyring.unlock(read.slots, passphrase: try Sample.passphrase("acht gele paraplus"))
    }
  }

  @Test(arguments: 0..<40)
  func `a flipped bit anywhere is noticed`(seed: Int) throws {
    var (bytes, _) = try file(image: Self.image)
    var numbers = SeededNumbers(seed)
    // Half of them in the head, which is small.
    let place = Int.random(in: 0..<(seed.isMultiple(of: 2) ? 600 : bytes.count), using: &numbers)
    bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &numbers)
    #expect(throws: BackupError.self) {
      try BackupFile(reading: bytes).contents(by: sealing)
    }
  }

  @Test(arguments: 0..<40)
  func `an end that is gone is noticed, also where a piece ends`(seed: Int) throws {
    let (bytes, _) = try file(image: Self.image)
    var numbers = SeededNumbers(seed)
    let piece = 65_536 + 17
    let length =
      seed < 2 ? bytes.count - piece * (seed + 1) : Int.random(in: 0..<bytes.count, using: &numbers)
    let error = #expect(throws: BackupError.self) {
      try BackupFile(reading: Array(bytes.prefix(length))).contents(by: sealing)
    }
    #expect(seed >= 2 || error == .incomplete)
    #expect(throws: BackupError.changed) {
      try BackupFile(reading: bytes + [0]).contents(by: sealing)
    }
  }

  @Test func `pieces that changed places are noticed`() throws {
    let (bytes, _) = try file(image: Self.image)
    let piece = 65_536 + 17
    let start = bytes.count - 3 * piece
    let swapped =
      Array(bytes[..<(start + piece)]) + bytes[(start + 2 * piece)...]
      + bytes[(start + piece)..<(start + 2 * piece)]
    #expect(throws: BackupError.changed) { try BackupFile(reading: swapped).contents(by: sealing) }
  }

  @Test func `other files and newer forms are told apart`() throws {
    for text in ["", "tussenstand", "tussenstand-dossier 1\n", "PK"] {
      #expect(throws: BackupError.notABackup) { try BackupFile(reading: Array(text.utf8)) }
    }
    #expect(throws: BackupError.newerForm) {
      try BackupFile(reading: Array("tussenstand-reservekopie 2\n".utf8))
    }
    #expect(throws: BackupError.incomplete) {
      try BackupFile(reading: Array("tussenstand-reservekopie 1\n[".utf8))
    }
    #expect(throws: BackupError.changed) {
      try BackupFile(reading: Array("tussenstand-reservekopie 1\n[{}]\n".utf8))
    }
  }
}
