// SPDX-License-Identifier: EUPL-1.2

public import Model

/// Seals a dossier for one colleague, and opens what a colleague sealed (overdracht).
public protocol HandoverSealing {
  /// The key that colleagues seal to.
  var publicKey: PublicKey { get }

  /// Seals contents so that only one colleague can open them, and knows who sealed them.
  /// - Parameters:
  ///   - contents: What to seal.
  ///   - colleague: The colleague's public key.
  /// - Returns: The seal; never the same twice.
  /// - Throws: ``SealError``.
  func seal(_ contents: OpenBytes, to colleague: PublicKey) throws(SealError) -> SealedBytes

  /// Opens what a colleague sealed to ``publicKey``.
  /// - Parameter sealed: What ``seal(_:to:)`` gave.
  /// - Returns: The contents, and the key of who sealed them.
  /// - Throws: ``SealError/doesNotOpen`` when a byte differs or it is for another key.
  func open(
    _ sealed: SealedBytes
  ) throws(SealError) -> (contents: OpenBytes, sender: PublicKey)

  /// A hash without a key, the same for everybody.
  /// - Parameter bytes: Anything.
  /// - Returns: 256 bits.
  func hash(of bytes: [UInt8]) -> [UInt8]
}
