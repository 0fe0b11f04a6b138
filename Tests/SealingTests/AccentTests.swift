// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
@testable internal import Sealing
internal import Testing

/// A passphrase with accents opens from every keyboard, and old stores still open.
@Suite struct AccentTests {
  /// The same words with accents in one piece, and as a letter with a sign behind it.
  private let inOne = "caf\u{E9} na\u{EF}ef \u{1E69}"
  private let apart = "cafe\u{301} nai\u{308}ef s\u{323}\u{307}"

  private func keyring() throws -> Keyring {
    try Keyring.create(passphrase: try Sample.passphrase("x"), derivation: Sample.quick).keyring
  }

  @Test func `a new slot opens however the accents are typed`() throws {
    let keyring = try keyring()
    for made in [inOne, apart] {
      let slot = try keyring.slot(for: Sample.passphrase(made), derivation: Sample.quick)
      for typed in [inOne, apart] {
        let opened = try Keyring.unlock([slot], passphrase: Sample.passphrase(typed))
        #expect(!opened.hasOutdatedSlot)
      }
      #expect(throws: UnlockError.wrongPassphrase) {
        try Keyring.unlock([slot], passphrase: Sample.passphrase("cafe naief s"))
      }
    }
  }

  @Test func `a slot of before accents were composed opens as it was typed, and says so`() throws {
    let keyring = try keyring()
    let secret = try Sample.passphrase(apart).secret
    let old = try keyring.slot(.passphrase, wrappedWith: secret, derivation: Sample.quick)
    #expect(try Keyring.unlock([old], passphrase: Sample.passphrase(apart)).hasOutdatedSlot)
    #expect(throws: UnlockError.wrongPassphrase) {
      try Keyring.unlock([old], passphrase: Sample.passphrase(inOne))
    }
  }

  @Test(arguments: ["", "de fiets", "caf\u{E9}", "\u{1F6B2} in de schuur", "\u{D55C}"])
  func `words in composed form are left as they are`(words: String) throws {
    #expect(try Sample.passphrase(words).composed() == nil)
  }

  @Test func `bytes that are no text are left as they are`() throws {
    var bytes: [UInt8] = [0x66, 0xFF, 0xFE, 0x80]
    #expect(try Passphrase(wiping: &bytes).composed() == nil)
  }
}
