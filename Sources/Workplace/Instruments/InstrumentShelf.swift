// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
public import Interchange
public import Model

/// All instruments and mappings that there are: built in, and loaded by the organisation.
///
/// What was loaded stands as its own file in a folder beside the sealed dossiers, readable: a list
/// says nothing about a person, the team picture needs its names without a passphrase, and who is
/// responsible for a licence can look at what is there. A version that is there never changes, so
/// that a conversation can always be read with the version it was held with.
public struct InstrumentShelf: Sendable {
  /// The instruments: those that are built in first, then by id and version.
  public private(set) var instruments: [Instrument]
  /// The mappings, by their versions.
  public private(set) var mappings: [InstrumentMapping] = []
  /// The versions that the organisation loaded itself.
  public private(set) var loaded: Set<InstrumentReference> = []
  /// What is wrong with loaded files; they are left out.
  public private(set) var findings: [InstrumentError] = []
  private let folder: String

  /// Reads what there is.
  /// - Parameter folder: Where loaded files are; that it does not exist is all right.
  /// - Throws: `InstrumentError` for what is built in, or ``WorkplaceError/instrumentMissing``.
  public init(folder: String) throws {
    self.folder = folder
    instruments = try Instruments.builtIn()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var read: [(name: String, text: String, file: InstrumentFile)] = []
    for name in names.sorted() where name.hasSuffix(".toml") && !name.hasPrefix(".") {
      do {
        let text = try Self.text(of: folder + "/" + name)
        read.append((name, text, try InstrumentFile.read(file: name, text: text)))
      } catch let error as InstrumentError {
        findings.append(error)
      }
    }
    for case (_, _, .instrument(let instrument)) in read { add(instrument) }
    for case (let name, let text, .mapping(let mapping)) in read {
      do {
        try MappingReader.check(mapping, file: name, text: text, against: instruments)
        mappings.append(mapping)
      } catch {
        findings.append(error)
      }
    }
  }

  /// Only what is built in, for practice.
  /// - Throws: As ``init(folder:)``.
  public static func builtIn() throws -> InstrumentShelf { try InstrumentShelf(folder: "") }

  private mutating func add(_ instrument: Instrument) {
    // A file that was copied by hand cannot take the place of what is there.
    guard self.instrument(instrument.reference) == nil else { return }
    instruments.append(instrument)
    loaded.insert(instrument.reference)
  }

  // MARK: - Finding

  /// A version of an instrument.
  /// - Parameter reference: Which.
  /// - Returns: `nil` when it is not there.
  public func instrument(_ reference: InstrumentReference) -> Instrument? {
    instruments.first { $0.reference == reference }
  }

  /// The latest version of an instrument, or the version that is named.
  /// - Parameter name: Such as `zrm-2017` or `zrm-2017@1`.
  /// - Returns: `nil` when there is none.
  public func instrument(named name: String) -> Instrument? {
    if let reference = InstrumentReference(written: name) { return instrument(reference) }
    return instruments.filter { $0.reference.id == name }
      .max { $0.reference.version < $1.reference.version }
  }

  // MARK: - Keeping

  /// What came of loading a file.
  public enum Loaded: Hashable, Sendable {
    case instrument(Instrument)
    case mapping(InstrumentMapping)
    /// It was there already.
    case same
  }

  /// Reads a file that somebody names, and holds it against what is there.
  /// - Parameter path: The path of the file.
  /// - Returns: Its text and what it holds.
  /// - Throws: `InstrumentError`, or ``WorkplaceError/instrumentUnreadable``.
  public func check(_ path: String) throws -> (text: String, file: InstrumentFile) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let text = try Self.text(of: path)
    let file = try InstrumentFile.read(file: name, text: text)
    if case .mapping(let mapping) = file {
      try MappingReader.check(mapping, file: name, text: text, against: instruments)
    }
    return (text, file)
  }

  /// Loads a file and keeps it.
  /// - Parameter path: The path of the file.
  /// - Returns: What came of it.
  /// - Throws: `InstrumentError`, ``WorkplaceError/instrumentChanged`` when this version is there
  ///   and says something else, or why it cannot be kept.
  public mutating func load(_ path: String) throws -> Loaded {
    let (text, file) = try check(path)
    switch file {
    case .instrument(let instrument):
      if let there = self.instrument(instrument.reference) {
        guard there == instrument else { throw WorkplaceError.instrumentChanged }
        return .same
      }
      try keep(text, as: instrument.reference.description)
      add(instrument)
      return .instrument(instrument)
    case .mapping(let mapping):
      if mappings.contains(mapping) { return .same }
      let name = "\(mapping.from)--\(mapping.to)"
      // A mapping is an agreement on how to count: a new one takes the place of the old.
      try? FileManager.default.removeItem(atPath: "\(folder)/\(name).toml")
      try keep(text, as: name)
      mappings.removeAll { $0.from == mapping.from && $0.to == mapping.to }
      mappings.append(mapping)
      return .mapping(mapping)
    }
  }

  private func keep(_ text: String, as name: String) throws(WorkplaceError) {
    guard !folder.isEmpty else { throw .instrumentNotKept }
    let file = "\(folder)/\(name).toml"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .instrumentNotKept
    }
    guard try ExportFolder.write(Array(text.utf8), to: file, in: folder) else {
      // A broken file of that name: who mends it sees what was there.
      throw .instrumentNotKept
    }
  }

  /// The text of a file, without the mark that an editor may put in front.
  private static func text(of path: String) throws -> String {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw WorkplaceError.instrumentUnreadable
    }
    defer { try? handle.close() }
    guard let bytes = try? handle.read(upToCount: InstrumentFile.mostText + 1),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw WorkplaceError.instrumentUnreadable }
    return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }
}
