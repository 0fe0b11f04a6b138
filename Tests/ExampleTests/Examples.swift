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
  static let written = [
    "LEESMIJ.md", "gesprek.txt", "gesprek-2.txt", "gesprek-3.txt", "huisstijl", "teamgesprek.txt",
    "activiteit.txt", "activiteit-2.txt", "activiteit-3.txt",
  ]
  /// The texts and web pages, compared byte for byte.
  static let texts =
    [
      "bord.txt", "gesprek-op-scherm.txt", "overzicht.txt", "teamblad.html", "teamblad.txt",
      "activiteit-op-scherm.txt", "groepsblad.html", "groepsblad.txt",
      "teamgesprek-op-scherm.txt", "teambeeld-op-scherm.txt", "teambeeld.html", "teambeeld.json",
    ] + importReports + pictureTables + exports + pageFiles.filter { !$0.hasSuffix(".pdf") }
  /// What each example export of another system would bring in.
  static let importReports = ["wijkregister", "doelen", "scores"].flatMap {
    ["import/\($0)-op-scherm.txt", "import/\($0)-verslag.txt"]
  }
  /// The team picture as tables, with what describes them.
  static let pictureTables =
    [
      "residents", "conversations", "topics", "marks", "goals", "life-scores", "life-change",
      "signals", "activities", "activity-answers", "endings", "usefulness", "parts",
    ].map { "teambeeld-csv/\($0).csv" } + ["teambeeld-csv/datapackage.json"]
  /// A dossier in every form that leaves the laptop.
  static let exports =
    [
      "inzage.html", "overnemen.txt", "overnemen-kort.txt", "dossier.json", "fhir.json",
    ].map { "uitvoer/\($0)" }
    + [
      "conversations.csv", "topics.csv", "marks.csv", "levels.csv", "goals.csv", "reviews.csv",
      "signals.csv", "datapackage.json",
    ].map { "uitvoer/tabellen/\($0)" }
  /// The files for paper, compared by what they say and how they are built.
  static let papers =
    ["groepsblad.pdf", "teamblad.pdf"] + pageFiles.filter { $0.hasSuffix(".pdf") }

  /// The resident's page: every form in every language, and three forms beside Dutch.
  static let pageFiles = ["nl", "en", "tr", "ar", "pl", "uk"].flatMap { language in
    [
      ".pdf", "-groot.pdf", "-makkelijk.pdf", ".html", "-makkelijke-pagina.html", ".txt",
      "-voorlezen.txt",
    ].map { "samenvatting/\(language)\($0)" }
      + (language == "nl"
        ? [] : [".pdf", ".html", ".txt"].map { "samenvatting/\(language)-naast-nl\($0)" })
  }

  static let folder = Checkout.root.appending(path: "Exports/voorbeelden")

  /// What to do about a difference.
  static let advice = "is not what the program gives now: run Scripts/examples and look at it"

  private static let programs = URL(filePath: BuiltProgram.path("tussenstand"))
    .deletingLastPathComponent()

  /// The examples as the programs built with these tests make them; made once, beside them.
  static let fresh = Result { try make(in: programs.appending(path: "examples")) }

  /// Runs the script with the built programs.
  /// - Parameter folder: Where the examples go; what is in it is removed.
  /// - Returns: The same folder.
  /// - Throws: ``NotMade`` with what the script said, or a judge that is missing.
  static func make(in folder: URL) throws -> URL {
    try? FileManager.default.removeItem(at: folder)
    var environment = ProcessInfo.processInfo.environment
    environment["TUSSENSTAND_PYTHON"] = try Judge.program("python")
    let run = try Judge.run(
      Checkout.root.appending(path: "Scripts/examples").path, [folder.path, programs.path],
      environment: environment)
    guard run.status == 0 else { throw NotMade(description: run.output + run.errors) }
    return folder
  }
}
