// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport

/// The committed examples, and the same made afresh by `Scripts/examples`.
enum Examples {
  /// Why there is nothing to compare.
  struct NotMade: Error, CustomStringConvertible {
    let description: String
  }

  /// Every file in the folder, each made by the script or written by hand.
  static let written = ["LEESMIJ.md", "gesprek.txt", "gesprek-2.txt", "gesprek-3.txt"]
  static let texts = [
    "bord.txt", "gesprek-op-scherm.txt", "overzicht.txt", "samenvatting-en.html",
    "samenvatting-en.txt", "samenvatting.html", "samenvatting.txt",
  ]
  static let pages = ["samenvatting.pdf", "samenvatting-en.pdf"]

  static let folder = Checkout.root.appending(path: "Exports/voorbeelden")

  /// What to do about a difference.
  static let advice = "is not what the program gives now: run Scripts/examples and look at it"

  /// The examples as the programs built with these tests make them; made once.
  static let fresh = Result { try make() }

  /// Runs the script with the built programs into a folder of its own.
  static func make() throws -> URL {
    let target = FileManager.default.temporaryDirectory
      .appending(path: "examples-\(UUID().uuidString)")
    let programs = URL(filePath: BuiltProgram.path("tussenstand")).deletingLastPathComponent()
    let run = try Judges.run(
      Checkout.root.appending(path: "Scripts/examples").path, [target.path, programs.path],
      environment: ["TUSSENSTAND_PYTHON": try Judges.python()])
    guard run.status == 0 else { throw NotMade(description: run.output + run.errors) }
    return target
  }
}
