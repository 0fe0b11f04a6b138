// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import Summaries
internal import TeamLearning
internal import Wording
internal import Workplace

/// Writes a picture to files; nothing that is there is overwritten.
struct PictureExport {
  private let picture: TeamPicture
  private let texts: Texts
  private let folder: String

  /// - Parameters:
  ///   - picture: What is shown.
  ///   - texts: In which language.
  ///   - folder: Where to.
  init(_ picture: TeamPicture, _ texts: Texts, folder: String) {
    self.picture = picture
    self.texts = texts
    self.folder = folder
  }

  private var name: [String] {
    [
      "teambeeld", picture.rule.audience.rawValue,
      picture.period.written.replacing("/", with: "-"),
    ]
  }

  /// Writes one form.
  /// - Parameter form: Not the screen.
  /// - Returns: How many files, and where.
  /// - Throws: `WorkplaceError`.
  func write(_ form: PictureSettings.Form) throws -> (count: Int, path: String) {
    switch form {
    case .screen: return (0, folder)
    case .html:
      let page = try DataPage(pieces: PicturePage.pieces)
        .html(PicturePage(picture, texts: texts), with: PicturePage.template)
      return (1, try write(page, ending: "html"))
    case .json: return (1, try write(try PictureFile(texts: texts).json(picture), ending: "json"))
    case .csv:
      let files = try PictureTables(texts: texts).files(picture)
      let made = try ExportFolder(path: folder).writeFolder(
        files.map { ($0.name, Array($0.text.utf8)) }, named: name)
      return (made.files.count, made.folder)
    }
  }

  private func write(_ text: String, ending: String) throws -> String {
    try ExportFolder(path: folder).write(Array(text.utf8), named: name, ending: ending)
  }
}
