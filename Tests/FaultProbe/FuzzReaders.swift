// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Embedded
internal import Foundation
internal import Interchange
internal import Model
internal import Summaries
internal import Wording
internal import Workplace

/// Readers of files that people edit or get from elsewhere.
struct FuzzReaders {
  private let place: URL
  private let instruments: [Instrument]
  private let lists: [[UInt8]]
  private let mappings: [[UInt8]]
  private let style: [(name: String, bytes: [UInt8])]

  /// - Parameter place: With the folders `indelingen` and `huisstijl`, which hold good examples.
  /// - Throws: When they cannot be read.
  init(place: URL) throws {
    self.place = place
    instruments = try Instruments.builtIn()
    lists = EmbeddedFile.all(in: "Instruments/").map { Array($0.text.utf8.prefix(3000)) }
    mappings = try Self.files(in: place.appending(path: "indelingen")).map(\.bytes)
    style = try Self.files(in: place.appending(path: "huisstijl"))
  }

  private static func files(in folder: URL) throws -> [(name: String, bytes: [UInt8])] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return try names.sorted().map { ($0, Array(try Data(contentsOf: folder.appending(path: $0)))) }
  }

  private func text(_ bases: [[UInt8]], _ numbers: inout SeededNumbers) -> String {
    let base = bases.randomElement(using: &numbers) ?? []
    return String(decoding: Nonsense.spoilt(base, &numbers), as: UTF8.self)
  }

  func instrument(_ numbers: inout SeededNumbers) throws -> Bool {
    let text = text(lists, &numbers)
    do {
      switch try InstrumentFile.read(file: "fuzz", text: text) {
      case .instrument(let instrument):
        guard !instrument.domains.isEmpty else { throw WrongAnswer(what: "a list without domains") }
      case .mapping(let mapping):
        try MappingReader.check(mapping, file: "fuzz", text: text, against: instruments)
      }
      return true
    } catch let error as InstrumentError {
      guard !error.findings.isEmpty else { throw WrongAnswer(what: "refused without a reason") }
      return false
    }
  }

  func mapping(_ numbers: inout SeededNumbers) throws -> Bool {
    let (mapping, findings) = ImportMappingReader.read(
      text(mappings, &numbers), instruments: instruments)
    guard (mapping == nil) != findings.isEmpty else {
      throw WrongAnswer(what: "refused without a reason")
    }
    return mapping != nil
  }

  /// A house style with one file spoilt; its template, when it is taken, must still escape.
  func style(_ numbers: inout SeededNumbers) throws -> Bool {
    let folder = place.appending(path: "stijl")
    let spoilt = style.indices.randomElement(using: &numbers)
    for (index, file) in style.enumerated() {
      let bytes = index == spoilt ? Nonsense.spoilt(file.bytes, &numbers) : file.bytes
      try Data(bytes).write(to: folder.appending(path: file.name))
    }
    let read = StyleFolder(path: folder.path)
    guard let page = read.page else { return read.findings.isEmpty }
    do {
      let file = try SummaryForms(
        pdfEngine: nil, speechEngine: nil, own: OwnTemplates(page: page)
      ).make(.html, of: HostileCase.document(instruments))
      if String(decoding: file.bytes, as: UTF8.self).contains(HostileCase.markup) {
        throw WrongAnswer(what: "a template that does not escape")
      }
      return true
    } catch is SummaryError {
      return false
    }
  }
}
