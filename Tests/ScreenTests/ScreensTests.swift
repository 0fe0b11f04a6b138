// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

/// The main moments as they look on a screen, in `Exports/schermen`.
///
/// `RECORD_GOLDEN=1 swift test --filter ScreensTests` writes them again, after a look at each.
@Suite(.waiting) struct ScreensTests {
  private static let folder = Checkout.root.appending(path: "Exports/schermen")
  private static let views = ["gewoon", "rustig", "groot"]
  private static let widths = [80, 40]

  private static func screen(
    _ arguments: [String], _ home: String, columns: Int
  ) throws -> TerminalScreen {
    try TerminalScreen(
      BuiltProgram.path("tussenstand"), arguments,
      environment: [
        "TERM": "screen-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": home,
        "TUSSENSTAND_HOME": home + "/dossiers", "TUSSENSTAND_TODAY": "2026-05-01",
      ], columns: columns, rows: 30)
  }

  @Test(arguments: views, widths)
  func `the main moments look as kept`(view: String, columns: Int) throws {
    let home = NSTemporaryDirectory() + "screens-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: home) }
    var moments: [(name: String, screen: String)] = []
    moments += try firstStart(view, home, columns)
    moments += try conversation(view, home, columns)
    for moment in moments {
      for line in moment.screen.split(separator: "\n") {
        #expect(line.count <= columns, "\(moment.name): \(line)")
      }
    }
    let text = moments.map { moment in
      "\(moment.name)\n" + String(repeating: "=", count: columns) + "\n\(moment.screen)"
    }.joined(separator: String(repeating: "=", count: columns) + "\n\n")
    Golden.expect(text, matches: "\(view)-\(columns).txt", in: Self.folder)
  }

  private func firstStart(
    _ view: String, _ home: String, _ columns: Int
  ) throws -> [(String, String)] {
    let screen = try Self.screen(["--weergave", view], home, columns: columns)
    let welcome = try screen.waitFor("Nieuwe wachtzin:")
    try screen.typeLine("vier groene fietsen buiten")
    try screen.waitFor("Nog een keer:")
    try screen.typeLine("vier groene fietsen buiten")
    // The key is another one each time.
    let key = try screen.waitFor("laatste groepje")
      .replacing(/[0-9A-Z]{4,}(-[0-9A-Z]{4})*/) {
        String($0.output.0.map { $0 == "-" ? $0 : "X" })
      }
    return [("Eerste start", welcome), ("Herstelsleutel", key)]
  }

  private func conversation(
    _ view: String, _ home: String, _ columns: Int
  ) throws -> [(String, String)] {
    let screen = try Self.screen(["oefenen", "--weergave", view], home, columns: columns)
    var moments = [("Begin van het gesprek", try screen.waitFor("Is dit duidelijk?"))]
    try screen.typeLine("ja")
    moments.append(("Leefgebieden", try screen.waitFor("komma ertussen.")))
    try screen.typeLine("geld, wonen")
    moments.append(("Streepje", try place(view, "Geld", screen)))
    try screen.waitFor("Geld: wat wilt u erover zeggen?")
    try screen.typeLine("Ik heb schulden bij twee winkels.")
    _ = try place(view, "Wonen", screen)
    try screen.waitFor("Wonen: wat wilt u erover zeggen?")
    try screen.typeLine("Ik woon hier graag.")
    try screen.waitFor("Waar bent u trots op?")
    try screen.typeLine("wonen")
    try screen.waitFor("Zet nog iemand een streepje?")
    try screen.typeLine("/bord")
    try screen.waitFor("Bord van Sam")
    moments.append(("Bord", try screen.waitFor("iemand anders)")))
    try screen.typeLine("/hulp")
    try screen.waitFor("Typ dan //.")
    moments.append(("Hulp", try screen.waitFor("iemand anders)")))
    moments.append(("Voorlezen", try goThrough(to: "Klopt dit? (ja", screen)))
    try screen.typeLine("ja")
    moments.append(("Einde", try screen.waitFor("Er is niets bewaard.")))
    return moments
  }

  /// Puts a mark with the keys, or with words where there is no bar.
  private func place(
    _ view: String, _ topic: String, _ screen: TerminalScreen
  ) throws -> String {
    if view == "rustig" {
      let shown = try screen.waitFor("\(topic): waar staat u nu")
      try screen.typeLine("gaat wel")
      return shown
    }
    try screen.waitFor("┤")
    try screen.waitFor("\(topic): waar staat u nu")
    // One key, and the mark that it puts on the bar: nothing that could still be on its way.
    try screen.press("PPage")
    let shown = try screen.waitFor("─●")
    try screen.press("Enter")
    return shown
  }

  /// Leaves questions open until a text comes.
  private func goThrough(to text: String, _ screen: TerminalScreen) throws -> String {
    let answers = [
      ("nee", "Wat staat bovenaan?"), ("geld", "Geld: wat wilt u bereiken?"),
      ("Minder schulden", "Wanneer wilt u dat bereiken?"), ("over 3 maanden", "nog een doel?"),
    ]
    for (answer, next) in answers {
      try screen.typeLine(answer)
      try screen.waitFor(next)
    }
    for _ in 1...30 {
      let shown = try screen.settled()
      let words = shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if words.contains(text) { return shown }
      try screen.press("Enter")
    }
    return try screen.waitFor(text)
  }
}
