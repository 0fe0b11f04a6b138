// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import TestSupport
internal import Testing

/// An organisation's own look: used when it is right, told and passed over when it is not.
@Suite(.waiting) struct HouseStyleTests {
  /// A folder with the example's files, one of them replaced.
  private func folder(
    _ laptop: Laptop, _ name: String? = nil, _ contents: String = ""
  ) throws -> String {
    let folder = laptop.root + "/huisstijl"
    let example = Checkout.root.appending(path: "Exports/voorbeelden/huisstijl").path
    try FileManager.default.copyItem(atPath: example, toPath: folder)
    if let name {
      try contents.write(toFile: folder + "/" + name, atomically: false, encoding: .utf8)
    }
    return folder
  }

  @Test func `the example is good, and it is on the page`() throws {
    let laptop = try Laptop.withSamira()
    try laptop.addCaseload(["Ada"])
    let folder = try folder(laptop)
    let check = try laptop.run("huisstijl", folder)
    #expect(check.status == 0, "\(check.output)")
    #expect(check.output.contains("De huisstijl is goed."))
    let ending = try laptop.run(
      "samenvatting", "Ada", "--vorm", "html,tekst", "--huisstijl", folder)
    #expect(ending.status == 0, "\(ending.errors)")
    let page = laptop.page("samenvatting-Ada-2026-03-02.html")
    #expect(page.contains("Hoe het met mij gaat"))
    #expect(page.contains("Lindelaan 12"))
    #expect(page.contains("Wijkteam De Linden: een lindeblad"))
    #expect(page.contains("#2f5d34"))
    #expect(page.contains("De koffie staat klaar"))
  }

  @Test func `a house style beside the conversations is found by itself`() throws {
    let laptop = try Laptop.withSamira()
    try laptop.addCaseload(["Ada"])
    try FileManager.default.moveItem(
      atPath: try folder(laptop), toPath: laptop.store + "/huisstijl")
    #expect(try laptop.run("samenvatting", "Ada", "--vorm", "tekst").status == 0)
    #expect(laptop.page("samenvatting-Ada-2026-03-02.txt").contains("Hoe het met mij gaat"))
  }

  @Test(arguments: [
    ("huisstijl.toml", "kleur = \"#ffff00\"", "regel 1: Deze kleur is te licht"),
    ("huisstijl.toml", "# a\nkleur = \"groen\"", "regel 2: Een kleur schrijft u als #0b5a63."),
    ("huisstijl.toml", "logo = [", "regel 1: Hier klopt de vorm niet."),
    ("huisstijl.toml", "lgo = \"a\"", "regel 1: Dit woord voor het is-teken ken ik niet."),
    (
      "huisstijl.toml", "logo = \"../geheim.svg\"\nlogotekst = \"a\"",
      "regel 1: Dit logo staat niet in de map"
    ),
    ("logo.svg", "<svg>\n<script/></svg>", "logo.svg, regel 2: Dit plaatje doet meer"),
    ("logo.svg", "GIF89a", "logo.svg: Dit is geen plaatje dat ik ken."),
    ("teksten-nl.ftl", "\nheading-sumary = Blad", "teksten-nl.ftl, regel 2: Deze tekst heeft"),
    ("teksten-nl.ftl", "heading-summary = { $naam }", "regel 1: In deze tekst past een naam"),
    ("pagina.html", "<html>\n{{#sections}}", "pagina.html, regel 2: Dit sjabloon werkt niet."),
    ("pagina.html", "a\n\n{{{resident}}}", "pagina.html, regel 3: Dit sjabloon werkt niet."),
    ("teksten-nl.ftl", "zomaar", "teksten-nl.ftl, regel 1: Hier klopt de vorm niet."),
  ])
  func `a mistake is told with its file and line, and the page comes all the same`(
    file: String, contents: String, sentence: String
  ) throws {
    let laptop = try Laptop.withSamira()
    try laptop.addCaseload(["Ada"])
    let folder = try folder(laptop, file, contents)
    let check = try laptop.run("huisstijl", folder)
    #expect(check.status == 1)
    let told = check.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(told.contains(sentence), "\(told)")
    let ending = try laptop.run(
      "samenvatting", "Ada", "--vorm", "html", "--huisstijl", folder)
    #expect(ending.status == 0, "\(ending.errors)")
    let page = laptop.page("samenvatting-Ada-2026-03-02.html")
    #expect(page.contains("Ada"))
    #expect(!page.contains("<script/>"))
    #expect(page.contains("Lindelaan") == (file != "huisstijl.toml"), "the good files are used")
  }

  @Test func `an own template of the page is used, and escapes what was said`() throws {
    let laptop = try Laptop.withSamira()
    try laptop.addCaseload(["Ada <script>"])
    let folder = try folder(laptop, "pagina.html", "<h1>Van {{resident}}</h1>")
    #expect(try laptop.run("huisstijl", folder).status == 0)
    let ending = try laptop.run("samenvatting", "--vorm", "html", "--alle", "--huisstijl", folder)
    #expect(ending.status == 0, "\(ending.errors)")
    let page = laptop.page(try #require(laptop.pages.first))
    #expect(page.contains("<h1>Van Ada &lt;script&gt;</h1>"))
  }

  @Test func `an own template on paper that is broken is told with its line`() throws {
    let laptop = try Laptop.withSamira()
    try laptop.addTypst()
    try laptop.addCaseload(["Ada"])
    let folder = try folder(laptop, "blad.typ", "#set page(paper: \"a4\")\n\n#nergens(1)\n")
    let ending = try laptop.run("samenvatting", "Ada", "--vorm", "pdf", "--huisstijl", folder)
    #expect(ending.status == 0, "\(ending.errors)")
    let told = ending.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(told.contains("blad.typ, regel 3: Dit sjabloon werkt niet."), "\(told)")
    #expect(laptop.pages.count == 1)
  }

  @Test func `without a house style the place for one is told`() throws {
    let laptop = try Laptop.withSamira()
    let ending = try laptop.run("huisstijl")
    #expect(ending.status == 0)
    #expect(ending.output.contains("Er is geen huisstijl."))
  }
}
