// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Model
internal import Testing

@testable internal import Sealing

/// What is sealed to a colleague opens for them alone, and says who sealed it.
@Suite struct HandoverSealerTests {
  private let joris: HandoverSealer
  private let ada: HandoverSealer
  private let contents = OpenBytes(Array("een dossier".utf8))

  init() throws {
    joris = try HandoverSealer(try Self.keyring())
    ada = try HandoverSealer(try Self.keyring())
  }

  private static func keyring() throws -> Keyring {
    try Keyring.create(
      passphrase: Sample.passphrase("een lange zin"), derivation: Sample.quick
    ).keyring
  }

  @Test func `it opens for the colleague, who sees who sealed it`() throws {
    let sealed = try joris.seal(contents, to: ada.publicKey)
    let opened = try ada.open(sealed)
    #expect(opened.contents == contents)
    #expect(opened.sender == joris.publicKey)
    #expect(try joris.seal(contents, to: ada.publicKey) != sealed)
  }

  @Test func `nobody else opens it, not even who sealed it`() throws {
    let sealed = try joris.seal(contents, to: ada.publicKey)
    let other = try HandoverSealer(try Self.keyring())
    #expect(throws: SealError.doesNotOpen) { try other.open(sealed) }
    #expect(throws: SealError.doesNotOpen) { try joris.open(sealed) }
  }

  @Test func `one changed byte anywhere and it stays shut`() throws {
    let sealed = try joris.seal(contents, to: ada.publicKey)
    for place in sealed.bytes.indices {
      var bytes = sealed.bytes
      bytes[place] ^= 1
      #expect(throws: SealError.doesNotOpen) { try ada.open(SealedBytes(bytes)) }
    }
    for length in [0, 1, 47, 48, sealed.bytes.count - 1] {
      #expect(throws: SealError.doesNotOpen) {
        try ada.open(SealedBytes(Array(sealed.bytes.prefix(length))))
      }
    }
  }

  @Test func `the pair of a store stays the same`() throws {
    let keyring = try Self.keyring()
    #expect(try HandoverSealer(keyring).publicKey == HandoverSealer(keyring).publicKey)
  }

  @Test func `a key that gives everybody the same secret is refused`() throws {
    let weak = try #require(PublicKey(Array(repeating: 0, count: 32)))
    #expect(throws: SealError.doesNotOpen) { try joris.seal(contents, to: weak) }
  }
}
