// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import TestSupport
internal import Testing

/// The short form of `Scripts/faults`: what is broken on purpose costs nobody an answer.
struct HarnessTests {
  /// The numbers of one harness.
  private struct Numbers: Decodable {
    let runs: Int
    let faults: Int
    let acknowledged: Int
    let lost: Int
    let unreadable: Int
    let rude: Int
    let remarks: [String]
  }

  /// All harnesses in one run: they share the stores that they begin with.
  private static let numbers = Result {
    try Judge.withFolder { folder in
      let file = folder.appending(path: "numbers.json")
      let programs = URL(filePath: BuiltProgram.path("fault-probe")).deletingLastPathComponent()
      var environment = ProcessInfo.processInfo.environment
      environment["TUSSENSTAND_PYTHON"] = try Judge.program("python")
      let ran = try Judge.run(
        Judge.program("python"),
        [
          // The same faults every time: what a new seed finds belongs to who runs `Scripts/faults`.
          "-B", Checkout.root.appending(path: "Tests/Faults/faults.py").path, "--short", "--seed",
          "2026",
          "--programs", programs.path, "--json", file.path,
        ], environment: environment)
      guard let data = FileManager.default.contents(atPath: file.path) else {
        throw NotRun(description: ran.output + ran.errors)
      }
      return try JSONDecoder().decode([String: Numbers].self, from: data)
    }
  }

  private struct NotRun: Error, CustomStringConvertible {
    let description: String
  }

  @Test(arguments: [
    ("kill", 20, 50), ("disk", 8, 20), ("calls", 8, 20), ("power", 8, 20), ("two", 2, 5),
    ("clock", 2, 40), ("copy", 2, 20), ("leak", 2, 0), ("fuzz", 1000, 0),
  ])
  func `what is broken on purpose costs nobody an answer`(
    part: String, fewestRuns: Int, fewestAnswers: Int
  ) throws {
    let numbers = try #require(try Self.numbers.get()[part])
    #expect(numbers.remarks == [])
    #expect(numbers.runs >= fewestRuns)
    #expect(numbers.faults > 0)
    #expect(numbers.acknowledged >= fewestAnswers)
    #expect(numbers.lost == 0)
    #expect(numbers.unreadable == 0)
    #expect(numbers.rude == 0)
  }
}
