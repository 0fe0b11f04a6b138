// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import TestSupport
internal import Testing

/// An id has one written form, and reads no other text.
@Suite struct RecordIDTests {
  private func drawn(_ seed: Int) -> RecordID {
    var generator = SeededGenerator(seed: seed)
    return RecordID(using: &generator)
  }

  @Test(arguments: 1...200) func `an id comes back from what it writes`(seed: Int) {
    let id = drawn(seed)
    #expect(RecordID(id.description) == id)
    #expect(RecordID(id.description.uppercased()) == id)
    #expect(id.description == String(decoding: id.digits, as: UTF8.self))
    #expect(id.description.utf8.count == 32)
    #expect((id < drawn(seed + 1)) == (id.description < drawn(seed + 1).description))
  }

  @Test func `the digits stand in the order of the numbers`() {
    let text = "00000000000000010fedcba987654321"
    #expect(RecordID(text)?.description == text)
    let highest = RecordID(String(repeating: "f", count: 32))
    #expect(highest?.digits == Array(repeating: UInt8(ascii: "f"), count: 32))
  }

  @Test(arguments: [
    "", "0", "0000000000000001fedcba987654321", "00000000000000010fedcba9876543210",
    "+0000000000000010fedcba987654321", "0000000000000001-fedcba987654321",
    "0000000000000001 fedcba987654321", "000000000000000g0fedcba987654321",
    "０0000000000000010fedcba987654321", "0x000000000000010fedcba987654321",
  ])
  func `another text is no id`(text: String) { #expect(RecordID(text) == nil) }
}
