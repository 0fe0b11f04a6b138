// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import TestSupport
internal import Testing

/// The main job without a person present, in a store that is thrown away.
@Suite(.waiting) struct PracticeTests {
  private func script() throws -> String {
    let file = Checkout.root.appending(path: "Exports/voorbeelden/gesprek.txt")
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test func `the example runs the whole main job and leaves nothing on the disk`() throws {
    let laptop = try Laptop()
    let ending = try laptop.run("oefenen", input: try script())
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.errors.isEmpty)
    for words in [
      "Dit hebben we besproken", "Het gesprek is bewaard, op slot.",
      // The page.
      "Mijn tussenstand", "Geen schulden meer bij de winkels", "Alle brieven in één map doen",
      // The picture.
      "1 gesprek met 1 inwoner", "Gekozen leefgebieden", "Klaar met oefenen.",
    ] {
      #expect(ending.output.contains(words), "\(words)")
    }
    #expect(!ending.output.contains("\u{1B}"))
    #expect(!FileManager.default.fileExists(atPath: laptop.store))
    #expect(!FileManager.default.fileExists(atPath: laptop.exports))
    #expect(Laptop.files(in: laptop.home).isEmpty)
    #expect(Laptop.files(in: laptop.temporary).isEmpty)
  }

  @Test func `an example that stops early is told and exits with 1`() throws {
    let laptop = try Laptop()
    let lines = try script().split(separator: "\n", omittingEmptySubsequences: false).prefix(6)
    let ending = try laptop.run("oefenen", input: lines.joined(separator: "\n"))
    #expect(ending.status == 1)
    #expect(ending.errors.contains("De invoer stopte te vroeg."))
    #expect(Laptop.files(in: laptop.home).isEmpty)
  }
}
