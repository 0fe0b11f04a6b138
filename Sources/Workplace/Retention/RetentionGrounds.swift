// SPDX-License-Identifier: EUPL-1.2

internal import Embedded
internal import Foundation
internal import Interchange
public import Model

/// The grounds that dossiers are kept on: the organisation's own file, else the built-in one.
public enum RetentionGrounds {
  /// The name of the file, in the folder of the dossiers.
  public static let fileName = "grondslagen.toml"
  private static let builtIn = "Retention/grondslagen.toml"
  /// In UTF-8 bytes; a file with every ground there is is far smaller.
  private static let most = 200_000

  /// The grounds.
  /// - Parameter folder: Where the organisation's own file may be.
  /// - Returns: In the order of the file.
  /// - Throws: `RetentionFileError`, or ``WorkplaceError/fileUnreadable``.
  public static func all(in folder: String) throws -> [RetentionGround] {
    let own = folder + "/" + fileName
    if FileManager.default.fileExists(atPath: own) {
      return try RetentionReader.grounds(
        file: fileName, text: try GivenFile.text(of: own, most: most))
    }
    guard let file = EmbeddedFile.named(builtIn) else { return [] }
    return try RetentionReader.grounds(file: builtIn, text: file.text)
  }
}
