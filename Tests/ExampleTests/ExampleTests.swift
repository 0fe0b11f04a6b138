// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

/// What lies in `Exports/voorbeelden` is what the programs give now.
@Suite(.waiting) struct ExampleTests {
  private func bytes(_ folder: URL, _ name: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: name))
  }

  @Test(arguments: Examples.texts)
  func `a text is the same byte for byte`(name: String) throws {
    let made = try bytes(Examples.fresh.get(), name)
    let committed = try bytes(Examples.folder, name)
    #expect(!made.isEmpty)
    #expect(made == committed, "\(name) \(Examples.advice)")
  }

  @Test(arguments: Examples.papers)
  func `a PDF has the same pages, title and language`(name: String) throws {
    let made = try Self.structure(of: Examples.fresh.get().appending(path: name))
    let committed = try Self.structure(of: Examples.folder.appending(path: name))
    #expect(made.contains("title: "))
    let subject = ["teamblad.pdf": "Team", "groepsblad.pdf": "Meidenavond"]
    #expect(made.contains(subject[name] ?? "Samira"))
    #expect(made == committed, "\(name) \(Examples.advice)")
  }

  @Test func `every file is an example that is made or written by hand`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Examples.folder.path)
    let expected = Examples.texts + Examples.papers
    let top = { (name: String) in String(name.prefix { $0 != "/" }) }
    #expect(Set(names) == Set(Examples.written + expected.map(top)))
    let made = try FileManager.default.contentsOfDirectory(atPath: Examples.fresh.get().path)
    #expect(Set(made) == Set(expected.map(top)))
    for folder in [Examples.folder, try Examples.fresh.get()] {
      let pages = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: "samenvatting").path)
      #expect(Set(pages.map { "samenvatting/" + $0 }) == Set(Examples.pageFiles))
    }
    let readMe = try #require(Checkout.file("Exports/voorbeelden/LEESMIJ.md")).text
    for name in names where name != "LEESMIJ.md" {
      #expect(readMe.contains("`\(name)`"), "LEESMIJ.md does not explain \(name)")
    }
  }

  @Test(arguments: Examples.papers)
  func `pdfua and qpdf find no error in the committed PDF`(name: String) throws {
    let path = Examples.folder.appending(path: name).path
    let accessible = try Judge.run(Judge.program("pdfua"), ["check", path])
    #expect(accessible.status == 0, "\(accessible.output)")
    let sound = try Judge.run(Judge.program("qpdf"), ["--check", path])
    #expect(sound.status == 0, "\(sound.output)\(sound.errors)")
  }

  @Test func `practice runs the first talk and leaves nothing`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "practice-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let answers = Examples.folder.appending(path: "gesprek.txt").path
    let practise = #""$0" oefenen --taal nl <"$1""#
    let run = try Judge.run(
      "/bin/sh", ["-c", practise, BuiltProgram.path("tussenstand"), answers],
      environment: [
        "PATH": "/usr/bin:/bin", "TUSSENSTAND_HOME": folder.path,
        "TUSSENSTAND_EXPORTS": folder.path,
      ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Geen schulden meer bij de winkels"))
    // The README shows how it begins.
    let shown = try Self.shownInReadMe(startingWith: "$ Scripts/start oefenen")
      .components(separatedBy: "  …")
    #expect(run.output.contains(shown[0].trimmingCharacters(in: .newlines)), "README.md")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test func `the README shows the board of the example`() throws {
    let shown = try Self.shownInReadMe(startingWith: "Bord van Samira")
    let board = try String(
      contentsOf: Examples.folder.appending(path: "bord.txt"), encoding: .utf8)
    #expect(board.contains(shown), "README.md")
    #expect(Checkout.exists("Sources/Documentation/Pictures/samenvatting.png"))
  }

  /// A block of the README, without its first line when that is a command.
  private static func shownInReadMe(startingWith start: String) throws -> String {
    let readMe = try #require(Checkout.file("README.md")).text
    let block = readMe.replacing("```console\n", with: "```\n").components(separatedBy: "```\n")
      .first { $0.hasPrefix(start) }
    let lines = try #require(block, "\(start)").components(separatedBy: "\n")
    return lines.drop { $0.hasPrefix("$ ") }.joined(separator: "\n")
  }

  /// What two readers of PDF see: the words on each page, the title and the language.
  private static func structure(of file: URL) throws -> String {
    let script = """
      import pikepdf, sys
      with pikepdf.open(sys.argv[1]) as pdf:
          print("pages:", len(pdf.pages))
          print("title:", pdf.docinfo["/Title"])
          print("language:", pdf.Root.Lang)
      """
    let facts = try Judge.python(script, [file.path])
    let words = try Judge.run(Judge.program("pdftotext"), ["-raw", file.path, "-"])
    guard facts.status == 0, words.status == 0 else {
      throw Examples.NotMade(description: facts.errors + words.errors)
    }
    return facts.output + words.output
  }
}
