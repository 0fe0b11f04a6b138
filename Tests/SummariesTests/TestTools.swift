// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

@testable import Summaries

/// What makes and judges PDFs.
enum TestTools {
  /// An engine that makes PDFs.
  static func engine(limit: Duration = .seconds(60)) throws -> PDFEngine {
    PDFEngine(kind: .python, path: try Judge.program("python"), limit: limit)
  }

  /// Expects that two readers find nothing wrong with a PDF, its accessibility included.
  static func expectClean(_ bytes: [UInt8]) throws {
    try Judge.withFile(bytes) { path in
      let accessible = try Judge.run(Judge.program("pdfua"), ["check", path])
      #expect(accessible.status == 0, "\(accessible.output)")
      let sound = try Judge.run(Judge.program("qpdf"), ["--check", path])
      #expect(sound.status == 0, "\(sound.output)\(sound.errors)")
    }
  }

  /// The words of a PDF, as `pdftotext` reads them.
  static func text(of bytes: [UInt8], _ option: String) throws -> String {
    try Judge.withFile(bytes) {
      try Judge.run(Judge.program("pdftotext"), [option, $0, "-"]).output
    }
  }
}

/// A program that is a shell script, in a folder of its own for the length of a test.
enum StandIn {
  /// Makes the program.
  static func with<Value>(
    _ name: String, _ script: String, _ body: (String) throws -> Value
  ) throws -> Value {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tussenstand-stand-in-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent(name).path
    try WrittenProgram.write("#!/bin/sh\n" + script + "\n", to: path)
    return try body(folder.path)
  }
}
