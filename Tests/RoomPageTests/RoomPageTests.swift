// SPDX-License-Identifier: EUPL-1.2

internal import TestSupport
internal import Testing

/// Every room has a page for who builds on it, whose example is run and whose types exist.
struct RoomPageTests {
  private static let programs: Set<String> = ["tussenstand", "teambeeld"]
  private static let rooms = Set(Checkout.files(in: "Sources", ending: ".swift").map(\.room))
    .subtracting(programs).sorted()

  /// The page of a room.
  private func page(_ room: String) throws -> Checkout.File {
    try #require(Checkout.file("Sources/\(room)/\(room).docc/\(room).md"), "\(room) has no page")
  }

  @Test(arguments: rooms)
  func `every room has a page with its name, a summary, an example and its types`(
    room: String
  ) throws {
    let lines = try page(room).lines
    #expect(lines.first == "# ``\(room)``")
    #expect(lines.dropFirst(2).first.map { $0.count > 20 && $0.hasSuffix(".") } == true)
    #expect(lines.contains("```swift") && lines.contains("## Topics"))
  }

  @Test(arguments: rooms)
  func `the example on a page is code that runs here`(room: String) throws {
    let tested = Checkout.files(in: "Tests/RoomPageTests", ending: "Examples.swift")
      .map(\.text).joined()
    let parts = try page(room).text.split(separator: "```swift\n").dropFirst()
    #expect(parts.count == 1)
    for part in parts {
      let example = part.prefix { $0 != "`" }.split(separator: "\n").map { "    \($0)\n" }.joined()
      #expect(tested.contains(example), "no test runs:\n\(example)")
    }
  }

  @Test(arguments: rooms)
  func `every type on a page is one of the room`(room: String) throws {
    let kinds: Set<Substring> = ["struct", "enum", "class", "protocol", "actor", "func"]
    var names: Set<Substring> = []
    for file in Checkout.files(in: "Sources/\(room)", ending: ".swift") {
      for line in file.lines where line.first != " " && line.contains("public ") {
        let words = line.split { !$0.isLetter && !$0.isNumber }
        guard let kind = words.firstIndex(where: kinds.contains) else { continue }
        names.formUnion(words.dropFirst(kind + 1).prefix(1))
      }
    }
    let links = try page(room).lines.filter { $0.hasPrefix("- ``") }
      .map { $0.dropFirst(4).prefix { $0.isLetter || $0.isNumber } }
    #expect(!links.isEmpty)
    for name in links { #expect(names.contains(name), "\(room) has no public \(name)") }
  }
}
