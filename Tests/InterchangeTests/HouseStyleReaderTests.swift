// SPDX-License-Identifier: EUPL-1.2

import Interchange
import Testing

/// What a house style may say, and what is refused with its line.
struct HouseStyleReaderTests {
  private func read(_ text: String) -> (style: HouseStyleFile?, findings: [HouseStyleFinding]) {
    HouseStyleReader.read(file: "huisstijl.toml", text: text, languages: ["nl", "ar"])
  }

  @Test func `everything that is filled in is read`() throws {
    let reading = read(
      """
      logo = "logo.svg"
      logotekst = "Een lindeblad"
      kleur = "#0b5a63"
      adres = \"""
        Lindelaan 1
        1234 AB Voorbeeldstad
      \"""
      [zinnen]
      nl = "Bel gerust."
      ar = "اتصل بنا."
      """)
    let style = try #require(reading.style)
    #expect(reading.findings.isEmpty)
    #expect(style.logo == "logo.svg")
    #expect(style.alternative == "Een lindeblad")
    #expect(style.colour == "#0b5a63")
    #expect(style.address == ["Lindelaan 1", "1234 AB Voorbeeldstad"])
    #expect(style.sentences == ["nl": ["Bel gerust."], "ar": ["اتصل بنا."]])
  }

  @Test func `an empty file is a plain style`() throws {
    #expect(try #require(read("").style).address.isEmpty)
  }

  @Test(arguments: [
    ("kleur = \"rood\"", HouseStyleFinding.Code.notAColour, 1),
    ("\nkleur = \"#0b5a6\"", .notAColour, 2),
    ("kleur = 3", .wrongType, 1),
    ("kleuren = \"#0b5a63\"", .unknownKey, 1),
    ("# a\nadres = \"  \"", .unusableWords, 2),
    ("adres = \"a\\u001b[2J\"", .unusableWords, 1),
    ("logo = \"logo.svg\"", .noAlternative, 1),
    ("[zinnen]\nfr = \"Bonjour\"", .noSuchLanguage, 2),
    ("zinnen = \"a\"", .wrongType, 1),
    ("[zinnen]\nnl = 4", .wrongType, 2),
    ("adres = \"a\"\nlogo = ", .notTOML, 2),
    ("a = [", .notTOML, 1),
    ("[", .notTOML, 1),
  ])
  func `a mistake is told with its line`(
    text: String, code: HouseStyleFinding.Code, line: Int
  ) {
    let reading = read(text)
    #expect(reading.style == nil)
    #expect(
      reading.findings == [HouseStyleFinding(file: "huisstijl.toml", line: line, code: code)])
  }

  @Test func `everything that is wrong is told at once`() {
    let reading = read("kleur = \"rood\"\nadres = 3\nlgo = \"x\"")
    #expect(Set(reading.findings.map(\.code)) == [.notAColour, .wrongType, .unknownKey])
  }

  @Test(arguments: ["a = \"\\u0000\"", "adres = \"a\0b\""])
  func `a NUL is refused`(text: String) {
    #expect(read(text).findings.map(\.code) == [.notTOML])
  }
}

/// A picture that does something by itself never reaches a resident's page.
struct LogoReaderTests {
  private static let head = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">"#

  private func kind(_ text: String) throws(HouseStyleFinding) -> LogoReader.Kind {
    try LogoReader.kind(file: "logo.svg", bytes: Array(text.utf8))
  }

  @Test(arguments: [
    "<path d=\"M0 0L9 9\" fill=\"#0b5a63\"/>",
    "<defs><linearGradient id=\"a\"/></defs><rect fill=\"url(#a)\" width=\"9\" height=\"9\"/>",
    "<use href=\"#a\"/><use xlink:href='#a'/>",
    "<title>De Linde &amp; co</title><!-- <script> staat hier niet -->",
    "<g style=\"fill:#000\" transform=\"rotate(3)\"><circle r='2'/></g>",
  ])
  func `a still picture is taken`(inside: String) throws {
    #expect(try kind("<?xml version=\"1.0\"?>\n" + Self.head + inside + "</svg>") == .svg)
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<SCRIPT/>", "<svg:script/>", "<path onload=\"x()\"/>",
    "<path\nONCLICK = 'x()'/>", "<a href=\"#b\"/>", "<use href=\"logo.svg#a\"/>",
    "<use xlink:href=\"https://example.org/a.svg#b\"/>", "<use href='javascript:x()'/>",
    "<image href=\"#a\"/>", "<foreignObject/>", "<style>@import 'x.css';</style>",
    "<rect fill=\"url(https://example.org/x)\"/>", "<rect style='fill:url( \"x.svg#a\" )'/>",
    "<rect style=\"background:u&#114;l(x)\"/>", "<use href=\"&#104;ttps://example.org\"/>",
    "<animate attributeName=\"href\"/>", "<set attributeName=\"href\" to=\"x\"/>",
    "<!DOCTYPE svg [<!ENTITY a \"b\">]>", "<?xml-stylesheet href=\"x.css\"?>", "&a;",
    "<iframe src=\"x\"/>", "<path d=\"M0 0\"", "<!-- niet af", "<rect fill='u\\72l(x)'/>",
  ])
  func `a picture that runs or fetches is refused with its line`(inside: String) {
    let text = Self.head + "\n" + inside + "\n</svg>"
    #expect(
      throws: HouseStyleFinding(file: "logo.svg", line: 2, code: .livePicture)
    ) { try kind(text) }
  }

  @Test func `what is no picture, or too large a picture, is refused`() {
    func code(_ bytes: [UInt8]) -> HouseStyleFinding.Code? {
      do throws(HouseStyleFinding) {
        _ = try LogoReader.kind(file: "logo", bytes: bytes)
        return nil
      } catch {
        return error.code
      }
    }
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    func picture(_ width: [UInt8]) -> [UInt8] {
      png + Array("IHDR".utf8) + width + [0, 0, 0, 9] + [UInt8](repeating: 0, count: 40)
    }
    #expect(code(picture([0, 0, 0, 9])) == nil)
    #expect(code(picture([0, 1, 0, 0])) == .tooLarge)
    #expect(code(picture([0, 0, 0, 0])) == .notAPicture)
    #expect(code(Array(png.prefix(8))) == .notAPicture)
    #expect(code(Array("GIF89a".utf8)) == .notAPicture)
    #expect(code([]) == .notAPicture)
    #expect(code([0xFF, 0xFE]) == .notAPicture)
    #expect(code(Array((Self.head + String(repeating: " ", count: 200_000)).utf8)) == .tooLarge)
  }
}
