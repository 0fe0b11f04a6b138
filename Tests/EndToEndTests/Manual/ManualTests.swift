// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import TestSupport
internal import Testing

/// What the documents tell people to type does what they say.
@Suite(.waiting) struct ManualTests {
  static let documents = [
    "README.md", "Sources/Documentation/Handleiding.md", "Sources/Documentation/Team.md",
    "Sources/Documentation/Beheer.md",
  ]

  private func manual(_ path: String) throws -> Manual {
    Manual(try #require(Checkout.file(path)).text)
  }

  /// A laptop where somebody stands in the checkout, with the programs on the path and in their
  /// usual folders, and with Samira waiting.
  private func laptop() throws -> Laptop {
    let laptop = try Laptop.withSamira()
    let files = FileManager.default
    for folder in ["bin", "Scripts", ".build/release", "thuis/.local/share"] {
      try files.createDirectory(
        atPath: laptop.root + "/" + folder, withIntermediateDirectories: true)
    }
    try files.moveItem(
      atPath: laptop.store, toPath: laptop.home + "/.local/share/tussenstand")
    var links = [
      ("Scripts/start", BuiltProgram.path("tussenstand")),
      ("Scripts/demo-data", Checkout.root.path + "/Scripts/demo-data"),
      ("Exports", Checkout.root.path + "/Exports"), ("Sources", Checkout.root.path + "/Sources"),
    ]
    for name in ["tussenstand", "teambeeld"] {
      for folder in ["bin", ".build/release"] {
        links.append((folder + "/" + name, BuiltProgram.path(name)))
      }
    }
    for (path, place) in links {
      try files.createSymbolicLink(
        atPath: laptop.root + "/" + path, withDestinationPath: place)
    }
    try laptop.addTypst()
    laptop.changes["TUSSENSTAND_HOME"] = .some(nil)
    laptop.changes["TUSSENSTAND_EXPORTS"] = .some(nil)
    laptop.changes["PATH"] = laptop.root + "/bin:/usr/bin:/bin"
    return laptop
  }

  @Test(arguments: documents)
  func `every command in a document ends and shows what the document says`(path: String) throws {
    let laptop = try laptop()
    let commands = try manual(path).commands
    #expect(!commands.isEmpty)
    for command in commands {
      laptop.today = command.day ?? laptop.today
      let ending = try Ending(
        of: "/usr/bin/timeout",
        [
          "-s", "KILL", "90", "/bin/bash", "-c", "cd \"$0\" && eval \"$1\"", laptop.root,
          command.line,
        ],
        environment: laptop.environment(hasPassphraseFile: true), input: [], folder: laptop.root)
      let said = (ending.output + ending.errors).replacing(laptop.home, with: "~")
        .replacing(laptop.root + "/", with: "")
      #expect(ending.status == command.status, "\(path): $ \(command.line)\n\(said)")
      if let line = Manual.missing(from: command.shown, in: said) {
        Issue.record("\(path): $ \(command.line)\ndoes not show: \(line)\n\(said.prefix(2_000))")
      }
    }
  }

  @Test(arguments: documents.dropFirst())
  func `every screen in a document is one of the program`(path: String) throws {
    for excerpt in try manual(path).excerpts {
      let file = try #require(Checkout.file(excerpt.path), "\(path) shows \(excerpt.path)")
      let lines = excerpt.lines.joined(separator: "\n")
      #expect(!lines.isEmpty)
      #expect(file.text.contains("\n" + lines + "\n"), "\(path) shows what is not there:\n\(lines)")
    }
  }

  @Test(arguments: documents.dropFirst())
  func `no document has commands that nobody runs`(path: String) throws {
    #expect(try manual(path).otherBlocks.allSatisfy { $0 == "sql" })
    let lines = try #require(Checkout.file(path)).lines
    #expect(lines.allSatisfy { !$0.contains(/^    (tussenstand|teambeeld|Scripts)/) })
  }

  @Test func `a command that ends or says otherwise is seen`() {
    let manual = Manual(
      """
      ```console 2026-03-02
      $ een
      goed
      …
      klaar
      [1]
      $ twee
      ```
      ```text een/bestand.txt
      regel
      ```
      ```sh
      niet gezien
      ```
      """)
    #expect(manual.commands.map(\.line) == ["een", "twee"])
    #expect(manual.commands.map(\.status) == [1, 0])
    #expect(manual.commands.first?.day == "2026-03-02")
    #expect(manual.excerpts.first?.lines == ["regel"])
    #expect(manual.otherBlocks == ["sh"])
    let shown = manual.commands.first?.shown ?? []
    #expect(Manual.missing(from: shown, in: "goed\n\neen\ntwee  \nklaar\n") == nil)
    #expect(Manual.missing(from: shown, in: "goed\neen\n") == "klaar")
    #expect(Manual.missing(from: shown, in: "eerst\ngoed\nklaar\n") == "goed")
    #expect(Manual.missing(from: ["goed", "klaar"], in: "goed\neen\nklaar\n") == "klaar")
  }
}
