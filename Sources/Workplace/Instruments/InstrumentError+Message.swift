// SPDX-License-Identifier: EUPL-1.2

internal import Interchange
public import Wording

extension Message {
  /// Everything that is wrong in the file of an instrument: where, and what to do.
  /// - Parameter error: Any error.
  /// - Returns: One message per finding; none for an error of another kind.
  public static func findings(in error: any Error) -> [Message] {
    guard let error = error as? InstrumentError else { return [] }
    return error.findings.map { Message(about: $0, in: error.file) }
  }

  /// One thing that is wrong, with the file and the line.
  init(about finding: InstrumentError.Finding, in file: String) {
    let what = Message(
      "finding-instrument-\(finding.code.rawValue)", ["place": .text(finding.keyPath ?? "")])
    guard let line = finding.line else {
      self.init("error-instrument-file", ["file": .text(file), "what": .message(what)])
      return
    }
    self.init(
      "error-instrument-line",
      ["file": .text(file), "line": .number(line), "what": .message(what)])
  }
}
