// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

/// The list of dependencies is what is used, with the same versions.
struct DependencyTests {
  /// A dependency with its version; what Debian gives has none that is fixed.
  private struct Dependency: Hashable {
    let name: String
    var version: String?
  }

  private static let document = "Sources/Documentation/Dependencies.md"

  /// The rows of one part of the document.
  private static func rows(under heading: String) throws -> [[String]] {
    let text = try #require(Checkout.file(document)).text
    let part = try #require(
      text.split(separator: "\n## ").first { $0.hasPrefix(heading + "\n") }, "\(heading)")
    return part.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
      row.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: [" ", "`"]) }
    }
  }

  private static func listed(under heading: String) throws -> Set<Dependency> {
    Set(try rows(under: heading).map { Dependency(name: $0[0], version: $0[1]) })
  }

  /// What a list of requirements names.
  private static func required(by list: String) throws -> Set<Dependency> {
    let lines = try #require(Checkout.file("Scripts/\(list)")).lines
    return Set(
      try lines.filter { !$0.isEmpty && !$0.hasPrefix("#") }.map { line in
        let pinned = try #require(line.wholeMatch(of: /([\w.\-]+)==(\S+)/), "\(list): \(line)")
        return Dependency(name: String(pinned.1), version: String(pinned.2))
      })
  }

  @Test func `every Swift package is listed with its version`() throws {
    let manifest = try #require(Checkout.file("Package.swift")).text
    let used = manifest.matches(of: /\.package\(url: "[^"]+\/([^"\/]+)", exact: "([^"]+)"\)/)
      .map { Dependency(name: String($0.1), version: String($0.2)) }
    #expect(used.count == manifest.matches(of: /\.package\(/).count)
    #expect(try Self.listed(under: "Swift packages") == Set(used))
  }

  @Test func `every Debian package that a script installs is listed, and no other`() throws {
    var used: Set<String> = []
    for script in Checkout.files(in: "Scripts") {
      // Arrays of names, and names that are added to one.
      for match in script.text.matches(of: /(?:_packages=|missing\+=)\(([^)"$]*)\)/) {
        used.formUnion(match.1.split(whereSeparator: \.isWhitespace).map(String.init))
      }
      // Names behind the command that installs them.
      for match in script.text.matches(of: /(?:^|\n) *need_packages ([^\n]*)/) {
        let words = match.1.split(separator: " ")
        used.formUnion(words.filter { $0.wholeMatch(of: /[a-z0-9.+-]+/) != nil }.map(String.init))
      }
    }
    #expect(used.count > 10)
    #expect(Set(try Self.listed(under: "Debian packages").map(\.name)) == used)
  }

  @Test(arguments: [
    ("PyPI packages of the programs", "requirements.txt"),
    ("PyPI packages of the tests", "requirements-test.txt"),
    ("PyPI packages of the measurements", "requirements-bench.txt"),
  ])
  func `every PyPI package is listed with its version, and no other`(
    heading: String, list: String
  ) throws {
    let (listed, required) = (try Self.listed(under: heading), try Self.required(by: list))
    #expect(listed.subtracting(required) == [], "listed, and not in \(list)")
    #expect(required.subtracting(listed) == [], "in \(list), and not listed")
  }

  @Test func `every list of requirements is looked at`() {
    let lists = Checkout.files(in: "Scripts", ending: ".txt").map(\.path)
    #expect(lists.count == 3, "\(lists)")
  }

  @Test func `every dependency says its licence, what for, and why`() throws {
    let text = try #require(Checkout.file(Self.document)).text
    let headings = text.split(separator: "\n## ").dropFirst().map {
      String($0.prefix { $0 != "\n" })
    }
    for heading in headings {
      for row in try Self.rows(under: heading) {
        #expect(row.count >= 4, "\(row)")
        #expect(row.allSatisfy { !$0.isEmpty && $0 != "?" }, "\(row)")
      }
    }
  }
}
