// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Foundation
internal import Glibc

/// What is given spoilt input.
enum FuzzTarget: String, CaseIterable {
  /// Lines through a pipe, and what the talk makes of them.
  case lines
  /// The answers of a draft, as they come out of a store.
  case drafts
  /// A conversation as a colleague may hand it over: board, page, figures and exports of it.
  case conversations
  /// A backup.
  case backups
  /// The file of a store.
  case stores
  /// A dossier that was handed over, and a colleague's key.
  case handovers
  /// Lists of domains and mappings between them.
  case instruments
  /// The mapping of an import.
  case mappings
  /// The folder of a house style, with its template.
  case styles
}

/// What was accepted and should not have been.
struct WrongAnswer: Error {
  let what: String
}

/// One reader and a row of inputs, the same for the same seed.
struct FuzzRun {
  private let seed: Int
  private let place: URL
  private let read: (inout SeededNumbers) throws -> Bool

  /// - Parameters:
  ///   - target: What reads.
  ///   - seed: Of the row of inputs.
  ///   - place: A folder for files, and for the number of the input that is being read.
  /// - Throws: When the good input that is to be spoilt cannot be made.
  init(_ target: FuzzTarget, seed: Int, place: URL) throws {
    self.seed = seed
    self.place = place
    let dossier = try FuzzDossier(place: place)
    let readers = try FuzzReaders(place: place)
    read =
      switch target {
      case .lines: dossier.lines
      case .drafts: dossier.draft
      case .conversations: dossier.conversation
      case .stores: try FuzzStores(place: place).store
      case .backups: try FuzzBackups().backup
      case .handovers: try FuzzHandovers().handover
      case .instruments: readers.instrument
      case .mappings: readers.mapping
      case .styles: readers.style
      }
  }

  /// Gives the reader its inputs.
  /// - Returns: How many were accepted.
  func run(_ inputs: Range<Int>) throws -> Int {
    // Where it stopped is known also when the process dies.
    let progress = try ProgressFile(place.appending(path: "progress"))
    var accepted = 0
    for input in inputs {
      progress.write(input)
      var numbers = SeededNumbers(seed &* 1_000_003 &+ input)
      if try read(&numbers) { accepted += 1 }
    }
    return accepted
  }
}

/// The number of the input that is being read, in a file.
private final class ProgressFile {
  private let handle: FileHandle

  init(_ file: URL) throws {
    try Data().write(to: file)
    handle = try FileHandle(forWritingTo: file)
  }

  func write(_ number: Int) {
    var text = String(number) + "\n"
    text.withUTF8 { bytes in
      // SAFETY: the bytes are lent for the call.
      _ = unsafe pwrite(handle.fileDescriptor, bytes.baseAddress, bytes.count, 0)
    }
  }
}
