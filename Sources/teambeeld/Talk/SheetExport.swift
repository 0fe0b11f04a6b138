// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Summaries
internal import TeamLearning
internal import Terminal
internal import Wording
internal import Workplace

/// Writes the sheet of a team talk as text, HTML and PDF.
struct SheetExport {
  private let room: TalkRoom

  init(_ room: TalkRoom) { self.room = room }

  /// Writes the three files and says where they are.
  ///
  /// Without Typst the other two are still made.
  /// - Parameters:
  ///   - sheet: What it says.
  ///   - team: The team.
  /// - Throws: ``WorkplaceError`` when the folder cannot be written.
  func write(_ sheet: TeamSheet, team: String) throws {
    let folder = ExportFolder(path: room.exportFolder)
    let name = [room.texts("sheet-file"), team, room.today.description]
    func write(_ bytes: [UInt8], _ ending: String) throws {
      let file = try folder.write(bytes, named: name, ending: ending)
      // Not wrapped: a path in two pieces cannot be copied.
      let made = room.texts(Message("text-agenda-sheet", ["file": .text(file)]))
      room.console.screen.write(TextCleaning.displaySafe(made) + "\n")
    }
    try write(Array(sheet.text.utf8), "txt")
    do {
      let page = try DataPage(
        pieces: ["sheet": "sheet.html", "start": "start.html", "style": "sheet.css"])
      try write(Array(page.html(sheet, with: "sheet").utf8), "html")
      let file = try DataPage.pdf(
        sheet, named: "sheet", with: ["sheet.typ"], on: room.today,
        engine: PDFEngine.find(in: room.enginePlaces))
      try write(file.bytes, "pdf")
    } catch let error as SummaryError {
      room.console.say(
        error == .engineMissing ? Message("error-no-typst") : Message("error-typst"), as: .mistake)
    }
  }
}
