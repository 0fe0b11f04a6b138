// SPDX-License-Identifier: EUPL-1.2

internal import Glibc
public import Terminal
public import Wording

/// What makes a passphrase easy to guess (advies over de wachtzin).
///
/// It looks for what guessers try first. It gives no score: a number would promise what nobody knows.
/// All of it is advice, and the person decides.
public enum PassphraseAdvice: String, CaseIterable, Sendable {
  /// A word or row of signs that many people use.
  case wellKnown
  /// Little more than a name that others know.
  case ownName
  /// The same sign, or a few, again and again.
  case repeated
  /// One word only.
  case oneWord
  /// Few signs.
  case short

  /// Fewer signs than these are few.
  static let enough = 12
  /// One word of this many signs may be several written together.
  private static let longWord = 20

  /// Looks at a passphrase.
  /// - Parameters:
  ///   - secret: As typed.
  ///   - known: Words and rows that many people use.
  ///   - names: Names that others know: of the person, the team, the account.
  /// - Returns: What makes it easy to guess, the worst first; nothing when nothing was noticed.
  public static func about(
    _ secret: Secret, known: [String], names: [String]
  ) -> [PassphraseAdvice] {
    let shape = Shape(secret)
    var found: [PassphraseAdvice] = []
    if known.contains(where: shape.isMostly) { found.append(.wellKnown) }
    if names.contains(where: shape.isMostly) { found.append(.ownName) }
    if shape.signs > 1, shape.distinct < 5 { found.append(.repeated) }
    if shape.words <= 1, shape.signs < longWord { found.append(.oneWord) }
    if shape.signs < enough { found.append(.short) }
    return found
  }

  /// What to say about it.
  public var message: Message {
    switch self {
    case .wellKnown: Message("advice-passphrase-known")
    case .ownName: Message("advice-passphrase-name")
    case .repeated: Message("advice-passphrase-repeated")
    case .oneWord: Message("advice-passphrase-word")
    case .short: Message("advice-passphrase-short", ["n": .number(Self.enough)])
    }
  }
}

/// What a passphrase is made of, wiped when nobody looks at it any more.
private final class Shape {
  /// How much beside a word or a name is too little to carry a passphrase, in bytes.
  private static let little = 7

  /// Letters and digits in lower case, and every byte that is not ASCII.
  private var letters: [UInt8] = []
  /// How many signs as somebody sees them, or nearly so.
  private(set) var signs = 0
  private(set) var words = 0
  private var isInWord = false

  init(_ secret: Secret) {
    letters.reserveCapacity(secret.count)
    secret.withBytes { bytes in
      for index in bytes.indices { add(bytes[index]) }
    }
  }

  deinit {
    // SAFETY: exactly the elements of the array; `explicit_bzero` is never optimised away.
    unsafe letters.withUnsafeMutableBytes { buffer in
      if let start = buffer.baseAddress { unsafe explicit_bzero(start, buffer.count) }
    }
  }

  private func add(_ byte: UInt8) {
    // The first byte of each sign in UTF-8.
    if byte & 0xC0 != 0x80 { signs += 1 }
    if byte == 0x20 { isInWord = false }
    guard let letter = Self.letter(byte) else { return }
    letters.append(letter)
    if !isInWord { words += 1 }
    isInWord = true
  }

  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x30...0x39, 0x61...0x7A, 0x80...: byte
    default: nil
    }
  }

  /// How many different letters there are.
  var distinct: Int {
    var seen = [Bool](repeating: false, count: 256)
    for letter in letters { seen[Int(letter)] = true }
    return seen.count { $0 }
  }

  /// Whether there is little more than a word: what is left beside it has to carry the passphrase.
  func isMostly(_ word: String) -> Bool {
    let needle = word.lowercased().utf8.compactMap(Self.letter)
    let room = letters.count - needle.count
    guard needle.count >= 3, (0..<Self.little).contains(room) else { return false }
    return (0...room).contains { start in
      needle.indices.allSatisfy { letters[start + $0] == needle[$0] }
    }
  }
}
