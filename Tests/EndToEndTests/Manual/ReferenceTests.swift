// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import TestSupport
internal import Testing

/// The reference, the pages for man and the completion of shells are made from the commands.
@Suite(.waiting) struct ReferenceTests {
  /// What `Scripts/docs` makes with the programs that were built with these tests.
  private static let made = Result { () throws -> String in
    let laptop = try Laptop()
    let programs = URL(filePath: BuiltProgram.path("tussenstand")).deletingLastPathComponent()
    let folder = programs.appending(path: "reference").path
    try? FileManager.default.removeItem(atPath: folder)
    let ending = try Ending(
      of: Checkout.root.path + "/Scripts/docs", [folder, programs.path],
      environment: ["PATH": "/usr/bin:/bin", "HOME": laptop.home], input: [], folder: laptop.root)
    guard ending.status == 0 else { throw Laptop.Unprepared(description: ending.errors) }
    return folder
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: try Self.made.get() + "/" + path, encoding: .utf8)
  }

  @Test(arguments: ["Naslag.md", "Reference.md"])
  func `the reference is that of the commands`(name: String) throws {
    let committed = try #require(Checkout.file("Sources/Documentation/\(name)")).text
    #expect(
      try text(name) == committed, "\(name) is not what the commands say now: run Scripts/docs")
    #expect(committed.contains("### tussenstand samenvatting"))
    #expect(committed.contains("### teambeeld bespreek"))
  }

  @Test(arguments: ["share/man/man1", "share/man/nl/man1"])
  func `a page for man names every command`(folder: String) throws {
    for program in ["tussenstand", "teambeeld"] {
      let page = try text("\(folder)/\(program).1")
      #expect(page.contains("\n.TH \(program.uppercased()) 1\n"))
      let commands = try text("Naslag.md").matches(of: try Regex("\n### \(program) ([a-z -]+)\n"))
      #expect(commands.count > 4)
      for command in commands {
        let words = String(command.output[1].substring ?? "").replacing("-", with: "\\-")
        #expect(page.contains("\n.SS \(words)"), "\(words)")
      }
      // A line that begins with a point or an apostrophe is a request to man.
      for line in page.split(separator: "\n") where line.first == "." || line.first == "'" {
        #expect(line.contains(/^\.(\\"|TH|SH|SS|PP|TP|RS|RE|B|BR)( |$)/), "\(line)")
      }
    }
  }

  @Test(arguments: ["share/man/man1", "share/man/nl/man1"])
  func `the formatter of pages for man has nothing to say of them`(folder: String) throws {
    for program in ["tussenstand", "teambeeld"] {
      let path = try Self.made.get() + "/\(folder)/\(program).1"
      let said = try Judge.run("groff", ["-man", "-Kutf8", "-Tutf8", "-ww", "-z", path])
      #expect(said.status == 0 && said.errors.isEmpty, "\(said.errors)")
    }
  }

  @Test func `bash reads its completion`() throws {
    for program in ["tussenstand", "teambeeld"] {
      let path = try Self.made.get() + "/share/bash-completion/completions/" + program
      #expect(try Judge.run("/bin/bash", ["-n", path]).status == 0)
      #expect(!(try text("share/zsh/vendor-completions/_" + program)).isEmpty)
      #expect(!(try text("share/fish/vendor_completions.d/\(program).fish")).isEmpty)
    }
  }
}
