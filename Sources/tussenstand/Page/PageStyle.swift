// SPDX-License-Identifier: EUPL-1.2

internal import Interchange
internal import Summaries
internal import Wording
internal import Workplace

/// The house style as pages are made with it; what cannot be used is told and left out.
struct PageStyle {
  /// How the page looks.
  let houseStyle: HouseStyle
  /// The organisation's own templates.
  let templates: OwnTemplates
  /// What is wrong in the folder.
  let findings: [HouseStyleFinding]
  /// Whether there is a house style at all.
  let exists: Bool
  private let overlays: [Language: Catalogue]
  private let read = ReadTexts()

  /// Reads a folder.
  /// - Parameter path: The path; that it does not exist is all right.
  init(path: String) {
    var folder = StyleFolder(path: path)
    if let colour = folder.style.colour, AccentColour(hex: colour) == nil {
      folder.leaveOut(
        HouseStyleFinding(
          file: StyleFolder.mainFile, line: folder.style.lines["kleur"], code: .paleColour))
    }
    if folder.page != nil {
      do {
        _ = try HTMLSummary(own: OwnTemplates(page: folder.page))
      } catch .ownTemplateBroken(_, let line) {
        folder.leaveOut(Self.broken(StyleFolder.pageFile, line))
      } catch {
        // Not the organisation's mistake: it is told when the page is made.
      }
    }
    templates = OwnTemplates(page: folder.page, paper: folder.paper)
    exists = folder.exists
    findings = folder.findings
    overlays = folder.texts
    houseStyle = HouseStyle(
      logo: folder.logo.map { logo in
        HouseStyle.Logo(
          kind: logo.kind == .png ? .png : .svg, bytes: logo.bytes,
          alternative: folder.style.alternative)
      },
      accent: folder.style.colour.flatMap(AccentColour.init(hex:)), address: folder.style.address,
      sentences: folder.style.sentences)
  }

  static func broken(_ file: String, _ line: Int?) -> HouseStyleFinding {
    HouseStyleFinding(file: file, line: line, code: .brokenTemplate)
  }

  /// The texts of a language in the organisation's own wording.
  func texts(_ language: Language) -> Texts {
    if let texts = read.byLanguage[language] { return texts }
    let texts = Texts(language, overlay: overlays[language])
    read.byLanguage[language] = texts
    return texts
  }

  /// Texts that were read: a round makes hundreds of pages in the same few languages.
  private final class ReadTexts {
    var byLanguage: [Language: Texts] = [:]
  }

  /// Says what is wrong, each finding with its file and line.
  func tell(_ console: Console) {
    for finding in findings {
      console.say(Message(about: finding), as: .mistake)
    }
    if !findings.isEmpty { console.say(Message("note-style-standard")) }
  }
}

extension Message {
  /// What is wrong in a house style, with the file and the line.
  init(about finding: HouseStyleFinding) {
    let what = Message("finding-style-\(finding.code.rawValue)")
    guard let line = finding.line else {
      self.init("error-style", ["file": .text(finding.file), "what": .message(what)])
      return
    }
    self.init(
      "error-style-line",
      ["file": .text(finding.file), "line": .number(line), "what": .message(what)])
  }
}
