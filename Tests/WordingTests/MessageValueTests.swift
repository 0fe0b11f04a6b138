// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing
import Wording

/// A sentence gets every value that it asks for, wherever the code says it.
struct MessageValueTests {
  /// Where a text is said with values that stand beside it, and their names.
  private static func said(in code: String) -> [(id: String, values: Set<String>)] {
    code.matches(of: /Message\(\s*"([a-z][\w\-]*)"(\)|,\s*\[)/).map { match in
      var depth = 1
      let values = code[match.range.upperBound...].prefix { sign in
        depth += sign == "[" ? 1 : sign == "]" ? -1 : 0
        return match.2 != ")" && depth > 0
      }
      return (String(match.1), Set(values.matches(of: /"(\w+)":/).map { String($0.1) }))
    }
  }

  @Test func `every value that a text asks for is given where it is said`() {
    let catalogue = Catalogue.builtIn(.dutch)
    var count = 0
    for file in Checkout.files(in: "Sources", ending: ".swift") {
      for (id, values) in Self.said(in: file.text) {
        let missing = (catalogue.valueNames(of: id) ?? []).subtracting(values)
        #expect(missing == [], "\(file): \(id) lacks \(missing.sorted())")
        count += 1
      }
    }
    #expect(count > 500)
  }

  @Test func `values are found behind their text, and a missing one is seen`() {
    let said = Self.said(
      in: """
        Message("a-one"), Message(
          "a-two", ["name": .text(names["x"]), "n": .number(2)]), ["later": 1])
        """)
    #expect(said.map(\.id) == ["a-one", "a-two"])
    #expect(said.map(\.values) == [[], ["name", "n"]])
  }
}
