// SPDX-License-Identifier: EUPL-1.2

import Interchange
import Model
import Testing

/// What the account of what is stored may hold.
struct RecordedReaderTests {
  private static let good = """
    [[item]]
    id = "words"
    purposes = "insight learning"
    readers = "resident"
    keeping = "sealed"
    part = "ownWords"
    covers = \"\"\"
    A.b
    A.c.d
    \"\"\"
    """

  @Test func `an item is read`() throws {
    let items = try RecordedReader.items(file: "x.toml", text: Self.good)
    #expect(
      items == [
        RecordedItem(
          id: "words", purposes: [.insight, .learning], readers: [.resident], keeping: .sealed,
          part: .ownWords, covers: ["A.b", "A.c.d"])
      ])
  }

  @Test(arguments: [
    ("insight learning", "insight leren", RecordedError.Code.unknownWord, "1.purposes" as String?),
    ("insight learning", "", .missing, "1.purposes"),
    ("\"ownWords\"", "\"shoes\"", .unknownWord, "1.part"),
    ("readers", "reader", .unknownKey, "1.reader"),
    ("A.c.d", "A.b", .repeated, "A.b"),
    ("\"sealed\"", "7", .missing, "1.keeping"),
    ("[[item]]", "[[thing]]", .noItems, nil),
    ("[[item]]", "[[]]", .notTOML, nil),
    ("\"resident\"", "[", .notTOML, nil),
    ("\"resident\"", "\"resident\" = 1", .notTOML, nil),
  ])
  func `what is wrong is named`(
    old: String, new: String, code: RecordedError.Code, place: String?
  ) {
    let error = #expect(throws: RecordedError.self) {
      try RecordedReader.items(file: "x.toml", text: Self.good.replacing(old, with: new))
    }
    #expect(error == RecordedError(file: "x.toml", code: code, place: place))
  }
}
