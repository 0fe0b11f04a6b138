// SPDX-License-Identifier: EUPL-1.2

public import Dossiers
public import Model
public import Sealing

/// Random numbers that are the same in every run (SplitMix64).
public struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  /// Begins a row of numbers.
  public init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// Invented people and what they say.
public enum Sample {
  /// A derivation that takes no time, for tests only.
  public static let quick = KeyDerivation(algorithm: .argon2id, operations: 1, memory: 8192)

  /// An id that is the same in every run.
  public static func id(_ seed: Int) -> RecordID {
    var numbers = SeededNumbers(seed)
    return RecordID(using: &numbers)
  }

  /// A passphrase from text.
  public static func passphrase(_ text: String) throws -> Passphrase {
    var bytes = Array(text.utf8)
    return try Passphrase(wiping: &bytes)
  }

  /// A keyring with a sealer.
  public static func sealer(_ text: String = "de fiets staat in de schuur") throws -> RecordSealer {
    try RecordSealer(
      try Keyring.create(passphrase: try passphrase(text), derivation: quick).keyring)
  }

  /// An invented resident.
  public static func resident(_ seed: Int = 1, name: String = "Mevrouw Zonderland") -> Resident {
    Resident(id: id(seed), name: name)
  }

  /// An invented conversation.
  public static func conversation(
    _ seed: Int = 100, with resident: Resident = resident(), words: String = "Het gaat wel."
  ) throws -> Conversation {
    guard let day = CalendarDay(daysSince1970: 20_000 + seed) else { throw StoreError.missing }
    var conversation = Conversation(
      id: id(seed), resident: resident.id,
      day: day,
      instrument: InstrumentReference(id: "leefgebieden", version: 1))
    conversation.talks = [
      DomainTalk(
        topic: .domain("geld"), isOnTop: true,
        marks: [Mark(voice: .resident, position: Position(clamping: seed % 101))], words: words)
    ]
    conversation.qualityOfLife = QualityOfLife(score: 6, reason: "Om de buren 🏡")
    return conversation
  }
}
