// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
public import Interchange
public import Wording

/// The folder with an organisation's house style (huisstijl), as it was read.
///
/// A file that cannot be used is left out and named; everything else is used.
public struct StyleFolder: Sendable {
  /// The file with logo, colour, address and sentences.
  public static let mainFile = "huisstijl.toml"
  /// The template of the page for a browser.
  public static let pageFile = "pagina.html"
  /// The template of the page on paper.
  public static let paperFile = "blad.typ"
  /// No text file of a house style needs to be larger, in bytes.
  private static let mostText = 500_000

  /// What the main file says; plain when there is none.
  public private(set) var style = HouseStyleFile()
  /// The picture, when it can be used.
  public private(set) var logo: (kind: LogoReader.Kind, bytes: [UInt8])?
  /// Own wording by language.
  public private(set) var texts: [Language: Catalogue] = [:]
  /// An own template of the page for a browser.
  public private(set) var page: String?
  /// An own template of the page on paper.
  public private(set) var paper: String?
  /// What is wrong, in the order of the files.
  public private(set) var findings: [HouseStyleFinding] = []
  /// Whether there is such a folder.
  public let exists: Bool

  private let path: String

  /// Reads a folder.
  /// - Parameter path: The path; that it does not exist is all right.
  public init(path: String) {
    self.path = path
    let attributes = try? FileManager.default.attributesOfItem(atPath: path + "/.")
    exists = attributes?[.type] as? FileAttributeType == .typeDirectory
    guard exists else { return }
    readMainFile()
    readLogo()
    for language in Language.allCases { readTexts(language) }
    page = text(of: Self.pageFile)
    paper = text(of: Self.paperFile)
  }

  /// Takes a file out that turned out to be unusable later, and names why.
  /// - Parameter finding: Which file, and why.
  public mutating func leaveOut(_ finding: HouseStyleFinding) {
    findings.append(finding)
    switch finding.file {
    case Self.pageFile: page = nil
    case Self.paperFile: paper = nil
    case Self.mainFile:
      style = HouseStyleFile()
      logo = nil
    default: break
    }
  }

  private mutating func readMainFile() {
    guard let text = text(of: Self.mainFile) else { return }
    let reading = HouseStyleReader.read(
      file: Self.mainFile, text: text, languages: Language.allCases.map(\.code))
    style = reading.style ?? HouseStyleFile()
    findings += reading.findings
  }

  private mutating func readLogo() {
    guard let name = style.logo else { return }
    // A picture lies in the folder itself: a name cannot lead to another file of the machine.
    guard !name.contains("/"), !name.hasPrefix("."), let bytes = bytes(of: name) else {
      findings.append(
        HouseStyleFinding(
          file: Self.mainFile, line: style.lines["logo"], code: .noSuchPicture))
      return
    }
    do throws(HouseStyleFinding) {
      logo = (try LogoReader.kind(file: name, bytes: bytes), bytes)
    } catch {
      findings.append(error)
    }
  }

  private mutating func readTexts(_ language: Language) {
    let name = "teksten-\(language.code).ftl"
    guard let text = text(of: name) else { return }
    do throws(FluentError) {
      texts[language] = try Catalogue(pageFile: name, text: text)
    } catch {
      let code: HouseStyleFinding.Code =
        switch error.code {
        case .unknownID: .unknownText
        case .unknownValue: .unknownValue
        default: .notTexts
        }
      findings.append(HouseStyleFinding(file: name, line: error.line, code: code))
    }
  }

  private mutating func text(of name: String) -> String? {
    guard FileManager.default.fileExists(atPath: path + "/" + name) else { return nil }
    guard let bytes = bytes(of: name) else {
      findings.append(HouseStyleFinding(file: name, line: nil, code: .unreadable))
      return nil
    }
    guard bytes.count <= Self.mostText else {
      findings.append(HouseStyleFinding(file: name, line: nil, code: .tooLarge))
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      findings.append(HouseStyleFinding(file: name, line: nil, code: .unreadable))
      return nil
    }
    // An editor may put a byte order mark in front.
    return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// A file that is larger than any of ours is not read to its end.
  private func bytes(of name: String) -> [UInt8]? {
    guard let handle = FileHandle(forReadingAtPath: path + "/" + name) else { return nil }
    defer { try? handle.close() }
    do {
      return Array(try handle.read(upToCount: Self.mostText + 1) ?? Data())
    } catch {
      return nil
    }
  }
}
