// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

/// What the documents name exists, and the words of the field are the same everywhere.
struct DocumentTests {
  private static let folder = "Sources/Documentation"

  /// The public types of the rooms, each with the Dutch term that closes its first sentence.
  private static func types(in folder: String) -> [String: String?] {
    let declaration = /public (?:final )?(?:struct|enum|class|protocol|actor) (\w+).*/
    var types: [String: String?] = [:]
    for file in Checkout.files(in: folder, ending: ".swift") {
      var summary: String?
      for line in file.lines {
        if let type = line.wholeMatch(of: declaration)?.1 {
          types[String(type)] = .some(summary.flatMap(dutchTerm))
        }
        if line.hasPrefix("/// ") {
          summary = summary ?? String(line.dropFirst(4))
        } else if !line.hasPrefix("///"), !line.hasPrefix("@") {
          summary = nil
        }
      }
    }
    return types
  }

  private static func dutchTerm(in summary: String) -> String? {
    summary.firstMatch(of: /\(([^()]+)\)[.:;]/).map { String($0.1) }
  }

  /// The rows of the glossary: the type, when one is named, and the Dutch term.
  private static func rows() throws -> [(type: String?, dutch: String)] {
    let text = try #require(Checkout.file("\(folder)/Glossary.md")).text
    return text.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2).compactMap { row in
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count >= 3 else { return nil }
      return (cells[0].firstMatch(of: /`(\w+)`/).map { String($0.1) }, cells[1])
    }
  }

  @Test func `every Dutch term of the model stands in the glossary`() throws {
    let rows = try Self.rows()
    for (type, dutch) in Self.types(in: "Sources/Model").sorted(by: { $0.key < $1.key }) {
      guard let dutch else { continue }
      let row = rows.first { $0.type == type }
      #expect(row?.dutch == dutch, "Glossary.md: `\(type)` should be \(dutch)")
    }
  }

  @Test func `every type in the glossary exists, with the same Dutch term`() throws {
    let types = Self.types(in: "Sources")
    let rows = try Self.rows()
    #expect(rows.count > 10)
    for (type, dutch) in rows {
      guard let type else { continue }
      let term = try #require(types[type], "Glossary.md names `\(type)`, which does not exist")
      #expect(term == dutch, "the comment of \(type) should end with (\(dutch))")
    }
  }

  @Test func `every path that a document names exists`() {
    let path = /`((?:Sources|Tests|Scripts|Exports|\.ci)\/[^`\s<>*{}]+)`/
    for file in Checkout.files(in: Self.folder, ending: ".md") {
      for match in file.text.matches(of: path) {
        #expect(Checkout.exists(String(match.1)), "\(file) names \(match.1)")
      }
    }
  }

  @Test func `every link to a file leads somewhere`() throws {
    let top = ["README.md", "CHANGELOG.md"].compactMap { Checkout.file($0) }
    for file in top + Checkout.files(in: Self.folder, ending: ".md") {
      for match in file.text.matches(of: /\]\(([^)#:\s]+)\)/) {
        let path = file.folder.isEmpty ? String(match.1) : "\(file.folder)/\(match.1)"
        #expect(Checkout.exists(path), "\(file) leads to \(match.1)")
      }
    }
  }

  @Test func `the architecture fits in 120 lines`() throws {
    #expect(try #require(Checkout.file("\(Self.folder)/Architecture.md")).lines.count <= 120)
  }

  @Test func `contributing fits in 100 lines`() throws {
    #expect(try #require(Checkout.file("\(Self.folder)/Contributing.md")).lines.count <= 100)
  }

  @Test func `every decision has its number, date, status and parts, in 40 lines`() {
    let files = Checkout.files(in: "\(Self.folder)/Decisions", ending: ".md")
    #expect(files.count > 1)
    for (number, file) in files.enumerated() {
      let name = file.path.split(separator: "/").last ?? ""
      #expect(name.wholeMatch(of: /\d{3}-[a-z0-9-]+\.md/) != nil, "\(file)")
      #expect(Int(name.prefix(3)) == number, "\(file) should be number \(number)")
      #expect(file.lines.count <= 40, "\(file) has \(file.lines.count) lines")
      for part in ["Date: ", "Status: ", "## Context", "## Choice", "## What we gave up"] {
        #expect(file.text.contains("\n\(part)"), "\(file) lacks \(part)")
      }
    }
  }
}
