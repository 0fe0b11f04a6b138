// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

/// The attacker gets everything that was published and must not get further than that.
@Suite(.waiting) struct AttackTests {
  /// What the attacker counted, by the names that it gives.
  struct Findings: Decodable {
    let total: [String: Int]
    let kinds: [String: [String: Int]]

    func callAsFunction(_ name: String) -> Int { total[name] ?? 0 }
  }

  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  /// Two halves at the same time, each of 3600 scenarios, which are more than 10,000 tables.
  private static let seeds = [1, 2]
  private static let scenarios = 3600
  /// So many rows of whole pictures; more are attacked by hand, see `Disclosure.md`.
  private static let pictures = 10

  private static func script(_ name: String) -> String {
    Checkout.root.appending(path: "Tests/DisclosureTests/\(name)").path
  }

  /// Runs lines of Bash with a folder of their own as `$1`, the probes as `$2` and `$6`, Python as
  /// `$3` and the judges as `$4`, `$5` and `$7`.
  private static func run(_ lines: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "attack-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      "-euc", "export PYTHONDONTWRITEBYTECODE=1\n" + lines, "bash", folder.path,
      BuiltProgram.path("disclosure-probe"), try Judge.program("python"),
      script("attacker.py"), script("second_opinion.py"), BuiltProgram.path("picture-probe"),
      script("picture_attacker.py"),
    ]
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failed(description: "the attacker ended with \(process.terminationStatus)")
    }
    return String(decoding: data, as: UTF8.self)
  }

  private static func findings(_ output: String) throws -> [Findings] {
    try output.split(separator: "\n").map {
      try JSONDecoder().decode(Findings.self, from: Data($0.utf8))
    }
  }

  @Test func `more than ten thousand random tables give nothing hidden away`() throws {
    let halves = Self.seeds.map { seed in
      """
      { "$2" \(seed) \(Self.scenarios) "$1/\(seed).p" "$1/\(seed).t" &&
        "$3" "$4" "$1/\(seed).p" "$1/\(seed).t" > "$1/\(seed).found"; } & jobs+=($!)
      """
    }
    let lines =
      "jobs=()\n" + halves.joined(separator: "\n")
      + "\nfor job in \"${jobs[@]}\"; do wait \"$job\"; done\ncat \"$1\"/*.found"
    let found = try Self.findings(try Self.run(lines))
    #expect(found.count == Self.seeds.count)
    func sum(_ name: String) -> Int { found.reduce(0) { $0 + $1(name) } }
    print("attacked:", found.map(\.total))

    #expect(sum("tables") >= 10_000)
    #expect(sum("hidden") > 50_000)
    #expect(sum("shown") > 20_000)
    #expect(sum("attacked") >= sum("hidden"))
    #expect(sum("recovered") == 0)
    #expect(sum("narrowed") == 0, "\(found.map(\.kinds))")
    #expect(sum("small shown") == 0)
    #expect(sum("small difference") == 0)
    #expect(sum("wrong") == 0)
    #expect(sum("attacker wrong") == 0)
    // Only what follows another release can be refused.
    let first = ["line", "plane", "cube", "linked", "overlapping", "tree", "rest"]
    #expect(found.allSatisfy { half in first.allSatisfy { half.kinds[$0]?["refused"] == 0 } })
  }

  @Test func `with only small counts hidden the same attacker gets many`() throws {
    let found = try #require(
      try Self.findings(
        try Self.run(
          """
          "$2" 3 800 "$1/p" "$1/t"
          "$3" "$4" "$1/p" "$1/t" --naive
          """)
      ).first)
    print("without protection:", found.total)
    #expect(found("small recovered") > 1000)
    #expect(found("narrowed") > found("recovered"))
    #expect(found("small difference") > 50)
    for kind in ["line", "plane", "cube", "linked", "tree", "rest", "late", "periods", "visits"] {
      #expect((found.kinds[kind]?["small recovered"] ?? 0) > 0, "\(kind)")
    }
  }

  @Test func `whole pictures give nothing hidden away, however their sections belong together`()
    throws
  {
    let found = try #require(
      try Self.findings(
        try Self.run(
          """
          "$6" 5 \(Self.pictures) "$1/p" "$1/t"
          "$3" "$7" "$1/p" "$1/t"
          """)
      ).first)
    print("pictures:", found.total)
    #expect(found.kinds.count >= 5)
    #expect(found("pictures") >= Self.pictures)
    #expect(found("shown") > 20 && found("hidden") > 1000)
    #expect(found("attacked") > found("hidden"))
    for name in ["cell", "rest"] {
      #expect(found("\(name) recovered") == 0)
      #expect(found("\(name) narrowed") == 0, "\(found.kinds)")
    }
    for name in ["wrong", "small shown", "attacker wrong"] { #expect(found(name) == 0) }
  }

  @Test func `pictures with only small counts hidden give much away`() throws {
    let found = try #require(
      try Self.findings(
        try Self.run(
          """
          "$6" 6 4 "$1/p" "$1/t"
          "$3" "$7" "$1/p" "$1/t" --naive
          """)
      ).first)
    print("pictures without protection:", found.total)
    for name in ["cell narrowed", "cell recovered", "rest narrowed"] { #expect(found(name) > 0) }
    #expect(found("attacker wrong") == 0)
  }

  @Test func `acro finds the same counts too small`() throws {
    let output = try Self.run(
      """
      "$2" 4 200 "$1/p" "$1/t"
      "$3" "$5" "$1/p" "$1/t" 40
      """)
    let found = try JSONDecoder().decode([String: Int].self, from: Data(output.utf8))
    print("second opinion:", found)
    #expect(found["tables"] == 40)
    #expect((found["too small"] ?? 0) > 100)
    #expect(found["disagreed"] == 0)
    #expect(found["small and shown"] == 0)
    #expect((found["hidden besides"] ?? 0) > 0)
  }
}
