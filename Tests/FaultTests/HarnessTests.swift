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

  private func numbers(of part: String) throws -> Numbers {
    try Judge.withFolder { folder in
      let file = folder.appending(path: "numbers.json")
      let programs = URL(filePath: BuiltProgram.path("fault-probe")).deletingLastPathComponent()
      var environment = ProcessInfo.processInfo.environment
      environment["TUSSENSTAND_PYTHON"] = try Judge.program("python")
      let ran = try Judge.run(
        Judge.program("python3"),
        [
          "-B", Checkout.root.appending(path: "Tests/Faults/faults.py").path, part, "--short",
          "--programs", programs.path, "--json", file.path,
        ], environment: environment)
      let data = try #require(
        FileManager.default.contents(atPath: file.path), "\(ran.output)\(ran.errors)")
      return try #require(try JSONDecoder().decode([String: Numbers].self, from: data)[part])
    }
  }

  @Test(arguments: [
    ("kill", 30, 100), ("disk", 20, 100), ("calls", 20, 100), ("power", 10, 50), ("two", 3, 5),
    ("clock", 3, 50),
  ])
  func `nothing acknowledged is lost and every store opens`(
    part: String, fewestRuns: Int, fewestAnswers: Int
  ) throws {
    let numbers = try numbers(of: part)
    #expect(numbers.remarks == [])
    #expect(numbers.runs >= fewestRuns)
    #expect(numbers.faults > 0)
    #expect(numbers.acknowledged >= fewestAnswers)
    #expect(numbers.lost == 0)
    #expect(numbers.unreadable == 0)
    #expect(numbers.rude == 0)
  }

  @Test(arguments: ["leak", "fuzz"])
  func `nothing leaks, and spoilt input is refused`(part: String) throws {
    let numbers = try numbers(of: part)
    #expect(numbers.remarks == [])
    #expect(numbers.runs > 0)
    #expect(numbers.rude == 0)
  }
}
