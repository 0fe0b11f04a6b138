// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import Sealing
internal import Terminal
internal import Wording

/// Where passphrases and recovery keys are typed (loket): asks, slows guesses down, advises.
struct PassphraseDesk {
  /// How often something may be typed before the program gives up; nothing is ever locked out.
  private static let tries = 3

  let console: Console
  let surroundings: Surroundings
  let counter: PassphraseTries
  /// Waits so many seconds; tests do not.
  let wait: (Int) throws -> Void

  init(
    _ console: Console, _ surroundings: Surroundings, wait: ((Int) throws -> Void)? = nil
  ) {
    self.console = console
    self.surroundings = surroundings
    counter = PassphraseTries(in: surroundings.dossierFolder)
    self.wait = wait ?? { try console.wait(seconds: $0, canStop: true) }
  }

  // MARK: - Opening

  /// Asks for the passphrase until it opens, or three times.
  /// - Parameter slots: From the store.
  /// - Returns: The keyring, and the passphrase that opened it.
  /// - Throws: `UnlockError`, ``WorkplaceError`` or `TerminalError`.
  func unlock(_ slots: [KeySlot]) throws -> (keyring: Keyring, passphrase: Passphrase) {
    var slips = 0
    repeat {
      if slips > 0 { console.say(Message("error-wrong-passphrase"), as: .mistake) }
      try slowDown()
      let passphrase = try ask()
      if let keyring = try Self.keyring(slots, passphrase) {
        tell(wrong: counter.forget() - slips)
        return (keyring, passphrase)
      }
      counter.add()
      slips += 1
    } while slips < Self.tries && isAsking
    throw UnlockError.wrongPassphrase
  }

  /// What a passphrase opens; `nil` when it is another one.
  private static func keyring(_ slots: [KeySlot], _ passphrase: Passphrase) throws -> Keyring? {
    do {
      return try Keyring.unlock(slots, passphrase: passphrase)
    } catch UnlockError.wrongPassphrase {
      return nil
    }
  }

  /// Whether a person is there to type it again.
  private var isAsking: Bool { surroundings.passphraseFile == nil && console.isInteractive }

  /// Waits, after too many wrong ones.
  func slowDown() throws {
    let seconds = counter.wait
    guard seconds > 0 else { return }
    console.say(Message("note-passphrase-wait", ["n": .number(seconds)]))
    try wait(seconds)
  }

  /// Says what happened since the last time; one's own slips of a moment ago are not news.
  private func tell(wrong: Int) {
    if wrong > 0 { console.say(Message("note-passphrase-tries", ["n": .number(wrong)])) }
  }

  /// Asks for the recovery key; says in which group a mistake most likely is.
  /// - Parameter slots: From the store.
  /// - Returns: The keyring.
  /// - Throws: `UnlockError`, ``WorkplaceError`` or `TerminalError`.
  func unlockByRecoveryKey(_ slots: [KeySlot]) throws -> Keyring {
    var slips = 0
    repeat {
      let typed = try console.ask(Message("question-recovery-key"))
      if let key = try? RecoveryKey(reading: typed) {
        return try Keyring.unlock(slots, recoveryKey: key)
      }
      slips += 1
      console.say(Self.mistake(in: typed), as: .mistake)
    } while slips < Self.tries && console.isInteractive
    throw UnlockError.recoveryKeyMistyped
  }

  static func mistake(in typed: String) -> Message {
    guard let group = RecoveryKey.suspectGroup(in: typed) else {
      return Message("error-recovery-key-mistyped")
    }
    return Message("error-recovery-key-suspect", ["n": .number(group)])
  }

  // MARK: - A new passphrase

  /// Asks for a new passphrase twice, with advice in between.
  /// - Parameter names: Names that others know.
  /// - Returns: The passphrase.
  /// - Throws: ``WorkplaceError`` or `TerminalError`.
  func new(names: [String] = []) throws -> Passphrase {
    for _ in 1...Self.tries {
      console.say(Message("text-new-passphrase"), as: .explanation)
      let first = try secret(asking: "question-new-passphrase")
      if first.isEmpty {
        console.say(Message("error-passphrase-empty"), as: .mistake)
        continue
      }
      guard try isWanted(first, names) else { continue }
      let second = try secret(asking: "question-passphrase-again")
      if first.isSame(as: second) { return try Passphrase(first) }
      console.say(Message("error-passphrases-differ"), as: .mistake)
    }
    throw WorkplaceError.passphrasesDiffer
  }

  /// Advises against what is easy to guess; the person decides.
  private func isWanted(_ secret: Secret, _ names: [String]) throws -> Bool {
    let advice = PassphraseAdvice.about(
      secret, known: console.texts.words("words-passphrase-known"),
      names: names + surroundings.accountNames)
    guard let worst = advice.first else { return true }
    console.say(worst.message, as: .mistake)
    console.say(Message("advice-passphrase"), as: .explanation)
    guard console.isInteractive else { return true }
    return try console.confirm(Message("question-passphrase-anyway"), affirmation)
  }

  /// The passphrase of a new store: from the file, or typed twice.
  func forNewStore() throws -> Passphrase {
    if let file = surroundings.passphraseFile { return try Self.passphrase(inFile: file) }
    return try new()
  }

  // MARK: - Reading

  private func ask() throws -> Passphrase {
    if let file = surroundings.passphraseFile { return try Self.passphrase(inFile: file) }
    return try Passphrase(try secret(asking: "question-passphrase"))
  }

  private func secret(asking id: String) throws -> Secret {
    switch try console.lines.readSecret(prompt: console.texts(id) + " ") {
    case .secret(let secret): return secret
    case .interrupted, .hangup: throw WorkplaceError.stopped
    case .endOfInput: throw WorkplaceError.inputEnded
    }
  }

  private static func passphrase(inFile path: String) throws -> Passphrase {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw WorkplaceError.passphraseFileUnreadable
    }
    // An editor ends the line; the line end is no part of the passphrase. What was read stays in
    // memory until it is used again: it stands in a file as well.
    var bytes = Array(data.prefix { $0 != 0x0A && $0 != 0x0D })
    guard !bytes.isEmpty else { throw WorkplaceError.passphraseFileUnreadable }
    return try Passphrase(wiping: &bytes)
  }
}

extension Secret {
  /// A copy of the bytes, to be wiped by who takes it.
  fileprivate var bytes: [UInt8] { withBytes { span in span.indices.map { span[$0] } } }
}

extension Passphrase {
  /// Takes over what was typed.
  convenience init(_ secret: Secret) throws(UnlockError) {
    var bytes = secret.bytes
    try self.init(wiping: &bytes)
  }
}
