// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Counts wrong passphrases, so that each further guess has to wait longer (pogingen).
///
/// The count stands in a file beside the store, because a guesser starts the program again; it says
/// nothing about the passphrase. Nobody is ever locked out: the longest wait is half a minute, no
/// clock is read that could be turned, and a file that cannot be written or read counts nothing. Who
/// has the file of the store can guess without this program; against that stands Argon2id alone.
struct PassphraseTries {
  /// How many wrong ones cost nothing but the derivation: fingers slip.
  static let free = 3
  /// The longest wait, in seconds.
  static let longest = 30
  /// More are not counted; nothing changes any more.
  private static let most = 1000

  let file: String

  /// - Parameter folder: The folder of the store.
  init(in folder: String) { file = folder + "/dossiers.tries" }

  /// How many wrong passphrases came since the last right one.
  var wrong: Int {
    guard let bytes = FileManager.default.contents(atPath: file), bytes.count < 8,
      let count = Int(String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace })
    else { return 0 }
    return min(max(0, count), Self.most)
  }

  /// The wait before the next guess, in seconds: none, then 1, 2, 4 and so on.
  var wait: Int { Self.wait(after: wrong) }

  static func wait(after wrong: Int) -> Int {
    guard wrong >= free else { return 0 }
    return min(longest, 1 << min(wrong - free, 8))
  }

  /// Counts a wrong one.
  func add() {
    let text = Data("\(min(wrong + 1, Self.most))\n".utf8)
    _ = FileManager.default.createFile(
      atPath: file, contents: text, attributes: [.posixPermissions: 0o600])
  }

  /// Begins anew after the right one.
  /// - Returns: How many wrong ones there were.
  func forget() -> Int {
    let count = wrong
    try? FileManager.default.removeItem(atPath: file)
    return count
  }
}
