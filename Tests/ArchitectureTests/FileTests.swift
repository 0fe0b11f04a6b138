// SPDX-License-Identifier: EUPL-1.2

import Embedded
import Foundation
import TestSupport
import Testing

/// Small files, tidy folders, nothing dangerous.
struct FileTests {
  /// Files that may be longer, each with its reason.
  private static let longer: [String: String] = [:]
  private static let mostLines = 250
  private static let mostFiles = 12

  private let sources = Checkout.files(in: "Sources", ending: ".swift")

  @Test func `no file is longer than a reader can hold`() {
    for file in sources where Self.longer[file.path] == nil {
      #expect(file.lines.count <= Self.mostLines, "\(file) has \(file.lines.count) lines")
    }
    for path in Self.longer.keys {
      let lines = Checkout.file(path)?.lines.count ?? 0
      #expect(lines > Self.mostLines, "\(path) needs no exception any more")
    }
  }

  @Test func `no folder has more files than fit on a screen`() {
    for (folder, files) in Dictionary(grouping: sources, by: \.folder) {
      #expect(files.count <= Self.mostFiles, "\(folder) has \(files.count) files")
    }
  }

  @Test func `every Swift file starts with its licence`() {
    for file in sources + Checkout.files(in: "Tests", ending: ".swift") {
      guard file.lines.count >= 3 else { continue }
      #expect(file.lines.first == "// SPDX-License-Identifier: EUPL-1.2", "\(file)")
    }
  }

  @Test func `no file is named for nothing`() {
    let vague = /.*(Utils?|Helpers?|Common|Managers?|Base)\.swift/
    for file in sources { #expect(file.path.wholeMatch(of: vague) == nil, "\(file)") }
    let spaced = Checkout.files(in: "Sources").filter { $0.path.contains(" ") }
    #expect(spaced.map(\.path) == [])
  }

  @Test(arguments: ["try!", "as!", "fatalError(", "nonisolated(unsafe)"])
  func `nothing stops the program or goes around the compiler`(word: String) {
    for file in sources {
      #expect(!SwiftSource(file.text).code.contains(word), "\(file) has \(word)")
    }
  }

  @Test func `no work is left as a note`() {
    for file in sources {
      for (number, line) in file.lines.enumerated() {
        #expect(!line.contains(/\b(TODO|FIXME|XXX)\b/), "\(file):\(number + 1)")
      }
    }
  }

  @Test func `the top level of the package is as agreed`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Checkout.root.path)
    let visible = Set(names.filter { !$0.hasPrefix(".") && $0 != "Package.resolved" })
    #expect(
      visible == [
        "Package.swift", "Sources", "Tests", "Scripts", "Exports", "README.md", "LICENSE",
        "CHANGELOG.md",
      ])
  }

  @Test func `every data file is built in, and every built-in file exists`() {
    let folders = [
      "Imports", "Instruments", "Layouts", "Migrations", "Pictures", "Records", "Retention",
      "Schemas", "Signals", "Templates", "Texts",
    ]
    let onDisk = Set(
      folders.flatMap { Checkout.files(in: "Sources/CEmbedded/\($0)") }
        .map { $0.path.replacing("Sources/CEmbedded/", with: "") })
    let builtIn = Set(EmbeddedFile.all(in: "").map(\.name))
    #expect(onDisk.subtracting(builtIn) == [], "not in CEmbedded.c")
    #expect(builtIn.subtracting(onDisk) == [], "only in CEmbedded.c")
    for name in builtIn {
      #expect(
        EmbeddedFile.named(name)?.text == Checkout.file("Sources/CEmbedded/\(name)")?.text,
        "\(name) is built in under the name of another file")
    }
  }

  @Test func `the licence is whole`() throws {
    let licence = try #require(Checkout.file("LICENSE")).text
    for article in 1...15 {
      #expect(licence.contains(try Regex("(?m)^\(article)\\.[A-Z]")), "article \(article)")
    }
    #expect(licence.contains("Appendix"))
  }
}
