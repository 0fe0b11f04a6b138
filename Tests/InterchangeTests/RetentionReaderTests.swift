// SPDX-License-Identifier: EUPL-1.2

internal import Embedded
internal import Interchange
internal import Model
internal import Testing

/// The file that says how long dossiers stay, per ground.
@Suite struct RetentionReaderTests {
  private func read(_ text: String) throws -> [RetentionGround] {
    try RetentionReader.grounds(file: "proef.toml", text: text)
  }

  @Test func `the built-in file names no period but those of the two acts`() throws {
    let file = try #require(EmbeddedFile.named("Retention/grondslagen.toml"))
    let grounds = try RetentionReader.grounds(file: file.name, text: file.text)
    #expect(
      grounds.filter { $0.months != nil }.map { [$0.id, String($0.months ?? 0)] }
        == [["wmo", "180"], ["jeugdwet", "240"]])
    #expect(grounds.allSatisfy { ($0.months == nil) == ($0.source == nil) })
    #expect(grounds.allSatisfy { $0.names["nl"] != nil && $0.names["en"] != nil })
  }

  @Test func `an organisation's own file is read as it stands`() throws {
    let grounds = try read(
      """
      format = 1
      [[ground]]
      id = "eigen"
      months = 24
      source = "besluit 12"
      name.nl = "Eigen besluit"
      """)
    #expect(
      grounds == [
        RetentionGround(
          id: "eigen", names: ["nl": "Eigen besluit"], months: 24, source: "besluit 12")
      ])
  }

  @Test(arguments: [
    "", "format = 2\n[[ground]]\nid = \"a\"\nname.nl = \"A\"", "format = 1", "format = 1\n[ground]",
    "format = 1\n[[ground]]\nid = \"a\"", "format = 1\n[[ground]]\nname.nl = \"A\"",
    "format = 1\n[[ground]]\nid = \"a b\"\nname.nl = \"A\"",
    "format = 1\n[[ground]]\nid = \"a\"\nname.nl = \"A\"\nmonths = 0",
    "format = 1\n[[ground]]\nid = \"a\"\nname.nl = \"A\"\nmonths = \"12\"",
    "format = 1\n[[ground]]\nid = \"a\"\nname.nl = \"A\"\nmonth = 12",
    "format = 1\n[[ground]]\nid = \"a\"\nname.nl = \"\"",
    "format = 1\n[[ground]]\nid = \"a\"\nname.nl = \"A\"\n[[ground]]\nid = \"a\"\nname.nl = \"B\"",
    "format = 1\nanders = 2\n[[ground]]\nid = \"a\"\nname.nl = \"A\"", "format = [",
  ])
  func `a file with a mistake is refused as a whole`(text: String) {
    #expect(throws: RetentionFileError.self) { try read(text) }
  }
}
