// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Model
internal import Terminal
internal import Wording
@testable internal import Workplace

/// Somebody at the keyboard: gives the answers in their order, and stops when there are no more.
final class TypedAnswers: LineReading {
  var secrets: [String]
  var lines: [String]
  /// Answers that are only known once something was shown.
  var later: (() -> String)?

  init(secrets: [String] = [], lines: [String] = []) {
    self.secrets = secrets
    self.lines = lines
  }

  var keys: (any KeyReading)? { nil }

  func readLine(_ request: LineRequest) throws(TerminalError) -> LineEvent {
    if !lines.isEmpty { return .line(lines.removeFirst()) }
    guard let later else { return .endOfInput }
    self.later = nil
    return .line(later())
  }

  func readSecret(prompt: String) throws(TerminalError) -> SecretEvent {
    guard !secrets.isEmpty else { return .endOfInput }
    var bytes = Array(secrets.removeFirst().utf8)
    return .secret(Secret(taking: &bytes))
  }
}

/// A folder for one test, and a desk at which somebody types.
final class TestDesk {
  private static let texts = Texts(.dutch)

  let folder = NSTemporaryDirectory() + "tussenstand-\(UUID().uuidString)"
  let answers = TypedAnswers()
  /// How long each wait would have been, in seconds.
  private(set) var waits: [Int] = []
  private let isInteractive: Bool
  private let environment: [String: String]

  init(isInteractive: Bool = true, environment: [String: String] = [:]) throws {
    self.isInteractive = isInteractive
    self.environment = environment
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var desk: PassphraseDesk {
    let surroundings = Surroundings(
      environment: environment.merging(
        ["TUSSENSTAND_HOME": folder, "TUSSENSTAND_TODAY": "2026-05-01", "HOME": "/home/joris"]
      ) { given, _ in given },
      arguments: [], isInteractive: isInteractive, clockDay: nil)
    let console = Console(surroundings, texts: Self.texts, answers: answers)
    return PassphraseDesk(console, surroundings) { [weak self] in self?.waits.append($0) }
  }
}
