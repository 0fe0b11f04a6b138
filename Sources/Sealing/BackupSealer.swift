// SPDX-License-Identifier: EUPL-1.2

internal import CSodium
public import Dossiers

/// Seals backups with a key of an unlocked keyring, in chained pieces of 64 KiB.
///
/// C: `crypto_secretstream_xchacha20poly1305`.
public struct BackupSealer: BackupSealing {
  private static let piece = 1 << 16
  private static let extra = crypto_secretstream_xchacha20poly1305_abytes()
  private static let headerLength = crypto_secretstream_xchacha20poly1305_headerbytes()
  private static let last = crypto_secretstream_xchacha20poly1305_tag_final()
  private static let notLast = crypto_secretstream_xchacha20poly1305_tag_message()

  private let key: SecretBytes

  /// Derives the key for backups.
  /// - Parameter keyring: The unlocked keyring.
  /// - Throws: ``UnlockError/outOfMemory``.
  public init(_ keyring: Keyring) throws(UnlockError) { key = try keyring.key(for: .backups) }

  /// Seals contents.
  ///
  /// C: `crypto_secretstream_xchacha20poly1305_push`.
  /// - Parameters:
  ///   - contents: What to seal.
  ///   - head: The readable part of the file.
  /// - Returns: The sealed part of the file.
  /// - Throws: `SealError.tooLarge` when the library refuses a piece.
  public func seal(_ contents: OpenBytes, boundTo head: [UInt8]) throws(SealError) -> [UInt8] {
    var state = crypto_secretstream_xchacha20poly1305_state()
    defer { Self.wipe(&state) }
    var sealed = [UInt8](repeating: 0, count: Self.headerLength)
    // SAFETY: the header and the key have the lengths that the function asks for.
    let begun = unsafe key.withBytes { key in
      unsafe crypto_secretstream_xchacha20poly1305_init_push(&state, &sealed, key)
    }
    guard begun == 0 else { throw .tooLarge }
    let bytes = contents.bytes
    sealed.reserveCapacity(bytes.count + (bytes.count / Self.piece + 2) * Self.extra)
    var start = 0
    repeat {
      let end = min(start + Self.piece, bytes.count)
      let piece = Array(bytes[start..<end])
      var output = [UInt8](repeating: 0, count: piece.count + Self.extra)
      // SAFETY: `output` has room for the piece and what the stream adds; lengths are the arrays'.
      let status = unsafe crypto_secretstream_xchacha20poly1305_push(
        &state, &output, nil, piece, UInt64(piece.count), head, UInt64(head.count),
        end == bytes.count ? Self.last : Self.notLast)
      guard status == 0 else { throw .tooLarge }
      sealed += output
      start = end
    } while start < bytes.count
    return sealed
  }

  /// Opens contents.
  ///
  /// C: `crypto_secretstream_xchacha20poly1305_pull`.
  /// - Parameters:
  ///   - sealed: The sealed part of the file, or its beginning.
  ///   - head: The readable part of the file.
  ///   - isWhole: Whether the last piece must be there.
  /// - Returns: The contents, or their beginning.
  /// - Throws: `BackupError`.
  public func open(
    _ sealed: ArraySlice<UInt8>, boundTo head: [UInt8], isWhole: Bool
  ) throws(BackupError) -> OpenBytes {
    guard sealed.count > Self.headerLength + Self.extra else { throw .incomplete }
    var state = crypto_secretstream_xchacha20poly1305_state()
    defer { Self.wipe(&state) }
    let header = Array(sealed.prefix(Self.headerLength))
    // SAFETY: the header and the key have the lengths that the function asks for.
    let begun = unsafe key.withBytes { key in
      unsafe crypto_secretstream_xchacha20poly1305_init_pull(&state, header, key)
    }
    guard begun == 0 else { throw .doesNotOpen }
    var rest = sealed.dropFirst(Self.headerLength)
    var contents: [UInt8] = []
    contents.reserveCapacity(rest.count)
    var isAtEnd = false
    while !rest.isEmpty, !isAtEnd {
      let piece = Array(rest.prefix(Self.piece + Self.extra))
      if !isWhole, piece.count < Self.piece + Self.extra { break }
      guard piece.count > Self.extra else { throw .incomplete }
      var opened = [UInt8](repeating: 0, count: piece.count - Self.extra)
      var tag = Self.notLast
      // SAFETY: `opened` has room for what is in the piece; the lengths are those of the arrays.
      let status = unsafe crypto_secretstream_xchacha20poly1305_pull(
        &state, &opened, nil, &tag, piece, UInt64(piece.count), head, UInt64(head.count))
      guard status == 0 else {
        // A last piece that is shorter than it was: the end is gone.
        if piece.count < Self.piece + Self.extra { throw .incomplete }
        throw contents.isEmpty ? .doesNotOpen : .changed
      }
      contents += opened
      rest = rest.dropFirst(piece.count)
      isAtEnd = tag == Self.last
    }
    if isWhole {
      guard isAtEnd else { throw .incomplete }
      guard rest.isEmpty else { throw .changed }
    }
    return OpenBytes(contents)
  }

  private static func wipe(_ state: inout crypto_secretstream_xchacha20poly1305_state) {
    // SAFETY: overwrites exactly the structure, which has no pointers in it.
    unsafe sodium_memzero(&state, MemoryLayout<crypto_secretstream_xchacha20poly1305_state>.size)
  }
}
