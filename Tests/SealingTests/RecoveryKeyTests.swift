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

  @Test func `one wrong sign is found in its group`() throws {
    var named = 0
    for _ in 0..<5 {
      let text = Array(RecoveryKey.random().text.replacing("-", with: ""))
      for index in text.indices {
        var mistyped = text
        mistyped[index] = try #require(signs.filter { $0 != text[index] }.randomElement())
        let group = RecoveryKey.suspectGroup(in: String(mistyped))
        // Now and then another small change fits as well; then nothing is said.
        if group != nil { named += 1 }
        #expect(group == nil || group == index / 4 + 1)
        mistyped[index] = "?"
        #expect(RecoveryKey.suspectGroup(in: String(mistyped)) == index / 4 + 1)
      }
    }
    #expect(named > 110, "of 180")
  }

  @Test func `two neighbours that changed places are found in their group`() throws {
    let text = Array(RecoveryKey.random().text.replacing("-", with: ""))
    for index in text.indices.dropLast() where text[index] != text[index + 1] {
      var mistyped = text
      mistyped.swapAt(index, index + 1)
      let group = RecoveryKey.suspectGroup(in: String(mistyped))
      #expect(group == nil || group == index / 4 + 1)
    }
  }

  @Test func `a group with a sign too many or too few is found, and nothing is made up`() throws {
    var groups = RecoveryKey.random().groups
    groups[4].removeLast()
    #expect(RecoveryKey.suspectGroup(in: groups.joined(separator: "-")) == 5)
    #expect(RecoveryKey.suspectGroup(in: groups.joined()) == nil)
    #expect(RecoveryKey.suspectGroup(in: "") == nil)
    #expect(RecoveryKey.suspectGroup(in: "7K3M") == nil)
  }

  @Test func `of a known key the first group that differs is named`() {
    let key = RecoveryKey.random()
    #expect(key.firstDifference(in: key.text.lowercased().replacing("-", with: " ")) == nil)
    for index in 0..<9 {
      var groups = key.groups
      groups[index] = groups[index] == "0000" ? "1111" : "0000"
      #expect(key.firstDifference(in: groups.joined(separator: "-")) == index + 1)
    }
    #expect(key.firstDifference(in: key.groups.prefix(3).joined()) == 4)
    #expect(key.firstDifference(in: key.text + "-7") == 9)
    #expect(key.firstDifference(in: "") == 1)
  }
}
