// SPDX-License-Identifier: EUPL-1.2

public import Terminal
internal import Wording

/// Hides the screen after a while without a key, until the passphrase is typed (schermslot).
public struct IdleLock {
  /// How long no key may come; a suspended laptop counts.
  public let limit: Duration
  /// Whether a passphrase is the right one; slow, as it should be.
  let isRight: (Secret) throws -> Bool
  /// Waits before the next guess.
  let slowDown: () throws -> Void

  /// Makes a lock.
  /// - Parameters:
  ///   - limit: How long no key may come.
  ///   - isRight: Whether a passphrase is the right one.
  ///   - slowDown: Waits before the next guess.
  public init(
    limit: Duration, isRight: @escaping (Secret) throws -> Bool,
    slowDown: @escaping () throws -> Void
  ) {
    self.limit = limit
    self.isRight = isRight
    self.slowDown = slowDown
  }
}

extension Console {
  /// Empties the screen and asks for the passphrase, until it is right.
  ///
  /// What was being typed is the caller's to keep and to show again.
  /// - Throws: ``WorkplaceError/stopped`` when the terminal was closed, or `TerminalError`.
  public func lockScreen() throws {
    guard let lock else { return }
    wipe()
    say(Message("text-locked"), as: .explanation)
    while true {
      try lock.slowDown()
      switch try lines.readSecret(prompt: texts("question-passphrase") + " ") {
      case .secret(let secret):
        if try lock.isRight(secret) {
          wipe()
          return
        }
        say(Message("error-wrong-passphrase"), as: .mistake)
      case .interrupted: continue
      case .endOfInput, .hangup: throw WorkplaceError.stopped
      }
    }
  }
}
