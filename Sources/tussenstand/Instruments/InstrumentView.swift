// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Model
internal import Wording
internal import Workplace

/// Shows lists and mappings on the screen.
struct InstrumentView {
  private let console: Console

  init(_ console: Console) { self.console = console }

  /// Shows which lists and mappings there are.
  func show(_ shelf: InstrumentShelf) {
    console.heading(Message("heading-instruments"))
    for instrument in shelf.instruments {
      console.say(
        Message(
          "text-instrument-row",
          [
            "id": .text(instrument.reference.id), "version": .number(instrument.reference.version),
            "title": .named(instrument.titles),
          ]))
      if instrument.use == .importing { console.say(Message("text-instrument-import")) }
      if shelf.loaded.contains(instrument.reference) { console.say(Message("text-instrument-own")) }
    }
    console.heading(Message("heading-mappings"))
    if shelf.mappings.isEmpty { console.say(Message("text-mapping-none")) }
    for mapping in shelf.mappings {
      console.say(
        Message(
          "text-mapping-row",
          [
            "from": .text(mapping.from.description), "to": .text(mapping.to.description),
            "title": .named(mapping.titles),
          ]))
      console.say(Message("text-instrument-source", ["words": .text(Self.line(mapping.source))]))
    }
    for error in shelf.findings {
      for message in Message.findings(in: error) { console.say(message, as: .mistake) }
    }
  }

  /// Shows what a list holds: where it comes from, its scale, its domains and their texts.
  func show(_ instrument: Instrument) {
    let language = console.texts.language.code
    console.heading(
      Message(
        "text-instrument-row",
        [
          "id": .text(instrument.reference.id), "version": .number(instrument.reference.version),
          "title": .named(instrument.titles),
        ]))
    console.say(Message("text-instrument-source", ["words": .text(Self.line(instrument.source))]))
    console.say(
      Message("text-instrument-licence", ["words": .text(Self.line(instrument.licence))]))
    if instrument.use == .importing { console.say(Message("text-instrument-import")) }
    let who = instrument.answering.map { console.texts("label-answering-\($0.rawValue)") }
    console.say(
      Message("text-instrument-answers", ["names": .text(who.joined(separator: ", "))]))
    if let days = instrument.validDays {
      console.say(Message("text-instrument-days", ["n": .number(days)]))
    }
    console.heading(Message("heading-scale-\(instrument.scale.kind.rawValue)"))
    for level in instrument.scale.levels where instrument.scale.kind == .levels {
      console.say(
        Message(
          "text-instrument-level",
          ["number": .number(level.level.number), "name": .text(level.name(in: language))]))
    }
    console.heading(Message("heading-instrument-domains"))
    for domain in instrument.domains { show(domain, on: instrument.scale, language) }
  }

  private func show(_ domain: LifeDomain, on scale: Scale, _ language: String) {
    let hint = domain.hints[language] ?? domain.hints["nl"]
    console.say(text: domain.name(in: language) + (hint.map { ": \($0)" } ?? ""))
    for level in scale.levels.reversed() {
      guard let words = domain.levelTexts[level.level] else { continue }
      console.say(
        Message(
          "text-instrument-level-text",
          [
            "level": .text(level.name(in: language)),
            "words": .text(Self.line(words[language] ?? words["nl"] ?? "")),
          ]), as: .explanation)
    }
  }

  /// Says everything that is wrong in a file, where the work finds something.
  func telling(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch {
      let findings = Message.findings(in: error)
      guard !findings.isEmpty else { throw error }
      for message in findings { console.say(message, as: .mistake) }
      throw ExitCode.failure
    }
  }

  private static func line(_ words: String) -> String {
    words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
