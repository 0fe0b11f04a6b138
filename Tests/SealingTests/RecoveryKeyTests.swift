// SPDX-License-Identifier: EUPL-1.2

@testable internal import Sealing
internal import Testing

@Suite struct RecoveryKeyTests {
  private let signs = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  @Test(arguments: 0..<50) func `a printed key reads back`(_: Int) throws {
    let key = RecoveryKey.random()
    #expect(key.text.count == 44)
    #expect(key.text.split(separator: "-").map(\.count) == Array(repeating: 4, count: 9))
    #expect(try RecoveryKey(reading: key.text) == key)
  }

  @Test func `reading forgives case, spaces, dashes and look-alike signs`() throws {
    for _ in 0..<20 {
      let key = RecoveryKey.random()
      let lower = key.text.lowercased()
      #expect(try RecoveryKey(reading: lower) == key)
      #expect(try RecoveryKey(reading: lower.replacing("-", with: " ") + "\n") == key)
      #expect(try RecoveryKey(reading: lower.replacing("-", with: "")) == key)
      #expect(try RecoveryKey(reading: key.text.replacing("0", with: "O")) == key)
      #expect(try RecoveryKey(reading: key.text.replacing("0", with: "o")) == key)
      #expect(try RecoveryKey(reading: key.text.replacing("1", with: "l")) == key)
      #expect(try RecoveryKey(reading: key.text.replacing("1", with: "I")) == key)
    }
  }

  @Test func `every single wrong sign is noticed`() {
    for _ in 0..<5 {
      let text = Array(RecoveryKey.random().text)
      for index in text.indices where text[index] != "-" {
        for sign in signs + ["U", "é", "ß", "?"] where sign != text[index] {
          var mistyped = text
          mistyped[index] = sign
          #expect(throws: UnlockError.recoveryKeyMistyped) {
            try RecoveryKey(reading: String(mistyped))
          }
        }
      }
    }
  }

  @Test func `two neighbours that changed places, and a missing or extra sign, are noticed`() {
    for _ in 0..<20 {
      let text = Array(RecoveryKey.random().text.replacing("-", with: ""))
      for index in text.indices.dropLast() where text[index] != text[index + 1] {
        var mistyped = text
        mistyped.swapAt(index, index + 1)
        #expect(throws: UnlockError.recoveryKeyMistyped) {
          try RecoveryKey(reading: String(mistyped))
        }
      }
      for other in [String(text.dropLast()), String(text) + "7", "", "----"] {
        #expect(throws: UnlockError.recoveryKeyMistyped) { try RecoveryKey(reading: other) }
      }
    }
  }
}
