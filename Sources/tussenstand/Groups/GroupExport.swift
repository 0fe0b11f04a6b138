// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Summaries
internal import Terminal
internal import Wording
internal import Workplace

/// Writes the page of a group as text, HTML and PDF.
struct GroupExport {
  private let work: Work
  private let folder: ExportFolder

  /// Prepares to write.
  /// - Parameters:
  ///   - work: With the console and what makes a PDF.
  ///   - folder: Where to; the usual folder when `nil`.
  init(_ work: Work, to folder: String?) {
    self.work = work
    self.folder = ExportFolder(path: folder ?? work.exportFolder)
  }

  /// Writes the three files and says where they are; without Typst the other two are still made.
  /// - Parameter course: The group with its meetings.
  /// - Throws: ``WorkplaceError`` when the folder cannot be written.
  func write(_ course: GroupCourse) throws {
    let sheet = GroupSheet(course, on: work.today, texts: work.texts)
    let name = [work.texts("group-sheet-file"), course.group.name, work.today.description]
    var files: [String] = []
    func write(_ bytes: [UInt8], _ ending: String) throws {
      let file = try folder.write(bytes, named: name, ending: ending)
      files.append(file)
      // Not wrapped: a path in two pieces cannot be copied.
      let made = work.texts(Message("text-group-sheet", ["file": .text(file)]))
      work.console.show(TextCleaning.displaySafe(made))
    }
    try write(Array(sheet.text.utf8), "txt")
    do {
      try write(Array(try sheet.html().utf8), "html")
      try write(try sheet.pdf(engine: work.engine).bytes, "pdf")
    } catch let error as SummaryError {
      work.console.say(Message(aboutProgram: error), as: .mistake)
    }
    try work.audit(.gavePage, course.group.id, files: files)
  }
}
