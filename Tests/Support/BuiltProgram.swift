// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Finds the programs that were built together with the tests.
public enum BuiltProgram {
  /// The path of a program.
  ///
  /// - Parameter name: Its name.
  /// - Returns: The path beside the test bundle.
  public static func path(_ name: String) -> String {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    var folder = URL(fileURLWithPath: bundle).deletingLastPathComponent()
    while folder.path != "/" {
      let program = folder.appendingPathComponent(name)
      var isFolder: ObjCBool = false
      // SAFETY: the answer is written into the one variable.
      if unsafe FileManager.default.fileExists(atPath: program.path, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        return program.path
      }
      folder.deleteLastPathComponent()
    }
    return name
  }
}
