// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import TestSupport
internal import Testing

/// No value is ever part of the text of a query.
struct ParameterTests {
  /// Queries that are put together, each with what is put in: never anything that was typed.
  private static let composed: [String: String] = [
    "INSERT INTO {} ({}) VALUES {}": "names of a table and its columns, and numbers of parameters",
    "{} AS counted": "a part of a query of our own",
    "{} = ${}": "the name of a column, and the number of a parameter",
    "DELETE FROM {} WHERE subject = ?": "the name of a table, from an enum",
    "DELETE FROM {} WHERE subject = ANY ($1::text[])": "the name of a table, from an enum",
    "next_month > {}": "the name of a column, or the number of a parameter",
    "category, {}": "a part of a query of our own",
    "category, sum(n), sum(CASE WHEN next_month IS NULL OR {} THEN n ELSE 0 END)":
      "a part of a query of our own",
    "kind = '{}'": "the name of a measure, from an enum",
    "sum({})": "the name of a column",
    "sum(CASE WHEN {} THEN {} ELSE 0 END)": "parts of a query of our own",
    "name, sum(n), {}": "a part of a query of our own",
    "name, {}, {}": "parts of a query of our own",
    "GROUP BY {}": "names of columns",
    "SELECT {}{} FROM {} WHERE {} {}": "parts of a query of our own",
    "SELECT kind, id, sequence, revision, parent, sealed FROM record "
      + "WHERE kind = ? AND id >= ? AND id < ? ORDER BY id {}, sequence {}":
      "up or down, two words of our own",
    "PRAGMA max_page_count = {}": "a whole number; a pragma takes no parameters",
  ]

  private static func isQuery(_ literal: SwiftSource.Literal) -> Bool {
    let query = /^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|PRAGMA|WITH|VACUUM|ATTACH)\b/
    return literal.before.hasSuffix("sql:") || literal.parts.first?.contains(query) == true
  }

  @Test func `values go into queries as parameters`() {
    var used: Set<String> = []
    var seen = 0
    for file in Checkout.files(in: "Sources", ending: ".swift") {
      for literal in SwiftSource(file.text).literals where Self.isQuery(literal) {
        seen += 1
        guard literal.parts.count > 1 else { continue }
        let text = literal.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if Self.composed[text] != nil {
          used.insert(text)
        } else {
          Issue.record("\(file):\(literal.line) puts a value into a query: \(text)")
        }
      }
    }
    #expect(seen > 20)
    #expect(Set(Self.composed.keys).subtracting(used) == [], "needs no exception any more")
  }

  @Test(arguments: [
    ##"fetch(sql: "SELECT * FROM record WHERE id = '\(id)'")"##,
    ##"run("DELETE FROM record WHERE name = \(name)")"##,
  ])
  func `a value in a query is seen`(code: String) {
    let literals = SwiftSource(code).literals
    #expect(literals.contains { $0.parts.count > 1 && Self.isQuery($0) })
  }
}
