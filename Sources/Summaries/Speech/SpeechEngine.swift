// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Processes
public import Wording

/// How espeak-ng is run on this machine, to make a sound file of the script.
///
/// What it says goes through pipes only. Where to look is for the program's edge to decide.
public struct SpeechEngine: Hashable, Sendable {
  /// The path of the program.
  public let path: String
  /// How long one page may take before the program is ended.
  public let limit: Duration

  /// Names an engine without looking whether it is there.
  /// - Parameters:
  ///   - path: The path of the program.
  ///   - limit: How long one page may take.
  public init(path: String, limit: Duration = .seconds(120)) {
    self.path = path
    self.limit = limit
  }

  /// Looks for espeak-ng.
  /// - Parameters:
  ///   - folders: Folders that may hold it, best first.
  ///   - limit: How long one page may take.
  /// - Returns: The first that is there, or `nil`.
  public static func find(
    in folders: [String], limit: Duration = .seconds(120)
  ) -> SpeechEngine? {
    folders.lazy.map { ($0.hasSuffix("/") ? $0 : $0 + "/") + "espeak-ng" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
      .map { SpeechEngine(path: $0, limit: limit) }
  }

  /// Whether there is a voice for a language.
  /// - Parameter language: The language of the page.
  /// - Returns: `false` also when the program does not answer.
  public func hasVoice(for language: Language) -> Bool {
    let question = EngineProcess(
      executable: path, arguments: ["--voices=" + language.code], limit: .seconds(20))
    guard let ending = try? question.run(Data()), ending.status == 0 else { return false }
    // Below the heads of the table stands a line per voice: its place, its language, and more. A
    // voice in "mb/" needs another program, which speaks or not.
    return String(decoding: ending.output, as: UTF8.self).split(separator: "\n").dropFirst()
      .contains { line in
        let columns = line.split(separator: " ")
        return columns.count > 1 && !columns.contains { $0.hasPrefix("mb/") }
          && (columns[1] == language.code || columns[1].hasPrefix(language.code + "-"))
      }
  }

  /// Speaks a script.
  /// - Parameters:
  ///   - script: What is said.
  ///   - language: Which voice says it.
  /// - Returns: A WAV file.
  /// - Throws: ``SummaryError`` without a word of the resident's.
  func speak(_ script: SpokenScript, in language: Language) throws(SummaryError) -> [UInt8] {
    guard hasVoice(for: language) else { throw .voiceMissing(language) }
    // A little slower than usual, and in SSML.
    let process = EngineProcess(
      executable: path,
      arguments: ["-m", "-b", "1", "-s", "150", "-v", language.code, "--stdin", "--stdout"],
      limit: limit)
    let ending: EngineProcess.Ending
    do {
      ending = try process.run(Data(script.markup(in: language).utf8))
    } catch .engineFailed(let failure) {
      throw .speechFailed(failure)
    }
    guard ending.status == 0 else { throw .speechFailed(.stopped(status: ending.status)) }
    guard let file = WaveFile(streamed: [UInt8](ending.output)) else {
      throw .speechFailed(.notASound)
    }
    return file.bytes
  }
}
