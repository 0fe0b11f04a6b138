// SPDX-License-Identifier: EUPL-1.2

internal import Model

extension GroupSheet {
  /// The page as one HTML file that needs nothing else.
  /// - Returns: The whole file.
  /// - Throws: ``SummaryError`` when the program was built without a template that reads.
  public func html() throws(SummaryError) -> String {
    let pieces = [
      "group": "group.html", "bars": "bars.html", "start": "start.html", "style": "group.css",
    ]
    return try DataPage(pieces: pieces).html(self, with: "group")
  }

  /// The page as a tagged PDF (PDF/UA-1).
  /// - Parameter engine: How Typst is run; `nil` when it was not found.
  /// - Returns: The file.
  /// - Throws: ``SummaryError`` without a word of the page.
  public func pdf(engine: PDFEngine?) throws(SummaryError) -> PDFSummary.File {
    guard let day = CalendarDay(year: made[0], month: made[1], day: made[2]) else {
      throw .templateMissing("group.typ")
    }
    return try DataPage.pdf(self, named: "group", with: ["group.typ"], on: day, engine: engine)
  }
}
