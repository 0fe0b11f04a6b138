// SPDX-License-Identifier: EUPL-1.2

internal import CEmbedded

/// A data file that is built into the program: a text, a template, an instrument or a migration.
public struct EmbeddedFile: Sendable {
  /// The path below `CEmbedded`, such as `Texts/nl/dates.ftl`.
  public let name: String
  /// The contents as UTF-8; bytes that are not UTF-8 become replacement signs.
  public let text: String

  /// The files below a folder, in the order of their list.
  /// - Parameter folder: Such as `Texts/nl/`; an empty string gives all files.
  /// - Returns: The files; none when there is no such folder.
  public static func all(in folder: String) -> [EmbeddedFile] {
    // SAFETY: the list and the bytes are constants of the program and live as long as it does.
    let files = unsafe UnsafeBufferPointer(start: cembedded_files(), count: cembedded_count())
    return unsafe files.compactMap { file in
      let name = unsafe String(cString: file.name)
      guard name.hasPrefix(folder) else { return nil }
      let bytes = unsafe UnsafeBufferPointer(start: file.bytes, count: file.length)
      return EmbeddedFile(name: name, text: unsafe String(decoding: bytes, as: UTF8.self))
    }
  }

  /// One file by its name.
  /// - Parameter name: The path below `CEmbedded`.
  /// - Returns: `nil` when there is no such file.
  public static func named(_ name: String) -> EmbeddedFile? {
    all(in: name).first { $0.name == name }
  }
}
