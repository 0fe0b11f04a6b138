// SPDX-License-Identifier: EUPL-1.2

internal import Embedded
internal import Foundation
internal import Processes

/// How Typst is run on this machine.
///
/// Where to look is for the program's edge to decide; nothing here reads the environment.
public struct PDFEngine: Hashable, Sendable {
  /// The two ways in which Typst is found.
  public enum Kind: Hashable, Sendable {
    /// A Python interpreter that has the module `typst`.
    case python
    /// The command `typst`.
    case commandLine
  }

  /// Where to look for Typst.
  public struct Places: Hashable, Sendable {
    /// Paths of Python interpreters, best first.
    public var interpreters: [String]
    /// Folders that may hold a command `typst`, best first.
    public var folders: [String]

    /// Names places.
    /// - Parameters:
    ///   - interpreters: Paths of Python interpreters, best first.
    ///   - folders: Folders that may hold a command `typst`, best first.
    public init(interpreters: [String] = [], folders: [String] = []) {
      self.interpreters = interpreters
      self.folders = folders
    }
  }

  /// How it is run.
  public let kind: Kind
  /// The path of the program that is run.
  public let path: String
  /// How long one page may take before the program is ended.
  public let limit: Duration

  /// Names an engine without looking whether it is there.
  /// - Parameters:
  ///   - kind: How it is run.
  ///   - path: The path of the program.
  ///   - limit: How long one page may take.
  public init(kind: Kind, path: String, limit: Duration = .seconds(60)) {
    self.kind = kind
    self.path = path
    self.limit = limit
  }

  /// Looks for Typst: interpreters that have the module first, then the command.
  /// - Parameters:
  ///   - places: Where to look.
  ///   - limit: How long one page may take.
  /// - Returns: The first that answers, or `nil`.
  public static func find(in places: Places, limit: Duration = .seconds(60)) -> PDFEngine? {
    for path in places.interpreters where FileManager.default.isExecutableFile(atPath: path) {
      let question = EngineProcess(
        executable: path, arguments: ["-I", "-c", "import typst"], limit: .seconds(20))
      if let ending = try? question.run(Data()), ending.status == 0 {
        return PDFEngine(kind: .python, path: path, limit: limit)
      }
    }
    for folder in places.folders {
      let path = folder.hasSuffix("/") ? folder + "typst" : folder + "/typst"
      if FileManager.default.isExecutableFile(atPath: path) {
        return PDFEngine(kind: .commandLine, path: path, limit: limit)
      }
    }
    return nil
  }

  /// How one attempt is made.
  struct Attempt {
    /// Whether the result must meet PDF/UA-1, or else fail.
    let meetsStandard: Bool
    /// Whether fonts of the machine may be used besides those of the folders.
    let usesSystemFonts: Bool
    /// The date in the file, in seconds since 1970.
    let seconds: Int
    /// Folders with fonts.
    let fontFolders: [String]
  }

  /// Makes a PDF.
  /// - Parameters:
  ///   - source: Typst source with the data in it.
  ///   - attempt: How to make it.
  /// - Returns: The bytes of the file.
  /// - Throws: ``SummaryError`` without a word of the source.
  func compile(_ source: String, _ attempt: Attempt) throws(SummaryError) -> [UInt8] {
    let process = EngineProcess(
      executable: path, arguments: try arguments(for: attempt), limit: limit)
    let ending = try process.run(Data(source.utf8))
    guard ending.status == 0 else {
      let said = String(decoding: ending.errors, as: UTF8.self)
      if kind == .python, ending.status == 2, let line = Int(said.split(separator: "\n").last ?? "")
      {
        throw .engineFailed(.sourceBroken(line: line))
      }
      throw .engineFailed(lacksFont(ending) ? .signWithoutFont : .stopped(status: ending.status))
    }
    guard ending.output.starts(with: Data("%PDF-".utf8)) else { throw .engineFailed(.notAPDF) }
    return [UInt8](ending.output)
  }

  private func arguments(for attempt: Attempt) throws(SummaryError) -> [String] {
    switch kind {
    case .python:
      guard let driver = EmbeddedFile.named("Templates/typst_driver.py") else {
        throw .templateMissing("typst_driver.py")
      }
      return [
        "-I", "-c", driver.text, String(attempt.seconds), attempt.meetsStandard ? "ua-1" : "-",
        attempt.usesSystemFonts ? "system" : "own",
      ] + attempt.fontFolders
    case .commandLine:
      // A root without files: an organisation's template cannot read any.
      return [
        "compile", "--format", "pdf", "--root", "/dev/null", "--creation-timestamp",
        String(attempt.seconds),
      ]
        + (attempt.meetsStandard ? ["--pdf-standard", "ua-1"] : [])
        + (attempt.usesSystemFonts ? [] : ["--ignore-system-fonts"])
        + attempt.fontFolders.flatMap { ["--font-path", $0] } + ["-", "-"]
    }
  }

  /// PDF/UA refuses a sign that no font has; the message quotes the sign, so it is not kept.
  private func lacksFont(_ ending: EngineProcess.Ending) -> Bool {
    switch kind {
    case .python: ending.status == 3
    case .commandLine:
      String(decoding: ending.errors, as: UTF8.self).contains("could not be displayed with")
    }
  }
}
