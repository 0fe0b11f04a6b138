// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// A sealed file from one colleague to another: a dossier, or the receipt of one.
///
/// A readable first part says what it is and for which key; all the rest opens only for that key.
struct HandoverFile {
  enum Kind: String {
    case dossier, receipt

    fileprivate var head: [UInt8] { Array("tussenstand-\(rawValue) 1\n".utf8) }
    fileprivate var anyHead: [UInt8] { Array("tussenstand-\(rawValue) ".utf8) }
  }

  /// Seals a value into a file.
  static func write(
    _ value: some Encodable, as kind: Kind, to key: PublicKey, by sealing: any HandoverSealing
  ) throws -> [UInt8] {
    let contents = try Envelope.write(value, version: 1)
    // What it is stands inside the seal as well: a dossier cannot be passed off as a receipt.
    let sealed = try sealing.seal(OpenBytes(kind.head + contents.bytes), to: key)
    return kind.head + key.bytes + sealed.bytes
  }

  /// Opens a file.
  static func read<Value: Decodable>(
    _ bytes: [UInt8], as kind: Kind, by sealing: any HandoverSealing,
    orElse none: HandoverError
  ) throws(HandoverError) -> (value: Value, sender: PublicKey) {
    guard bytes.starts(with: kind.anyHead) else { throw none }
    guard bytes.starts(with: kind.head) else { throw .newerVersion }
    let rest = bytes.dropFirst(kind.head.count)
    guard rest.count > PublicKey.length else { throw .changed }
    guard Array(rest.prefix(PublicKey.length)) == sealing.publicKey.bytes else {
      throw .forAnother
    }
    let sealed = SealedBytes(Array(rest.dropFirst(PublicKey.length)))
    let opened: (contents: OpenBytes, sender: PublicKey)
    do { opened = try sealing.open(sealed) } catch { throw .changed }
    guard opened.contents.bytes.starts(with: kind.head) else { throw .changed }
    let contents = OpenBytes(Array(opened.contents.bytes.dropFirst(kind.head.count)))
    do {
      return (try Envelope<Value>.read(contents, upTo: 1), opened.sender)
    } catch .newerVersion {
      throw .newerVersion
    } catch {
      throw .changed
    }
  }
}

/// Everything that goes along with a resident.
struct DossierPacket: Codable {
  let id: RecordID
  let day: CalendarDay
  /// The name of who gives it.
  let from: String
  let resident: Resident
  let conversations: [Conversation]
  let pages: [HandedOverCopy]
}

/// That a dossier arrived, for who gave it (ontvangstbewijs).
struct HandoverReceipt: Codable {
  let id: RecordID
  let day: CalendarDay
  /// The mark of the file that was received.
  let mark: FileMark
}
