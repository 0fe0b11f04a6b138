// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

/// Puts everything that is kept into sections and lines.
struct AccessWriter {
  let source: DossierSource
  let texts: Texts

  typealias Line = AccessPage.Line

  /// The sections: who it is about, who is responsible, each conversation, what was given.
  var sections: [AccessPage.Section] {
    [
      AccessPage.Section(id: "person", title: texts("heading-access-person"), lines: person),
      AccessPage.Section(
        id: "responsible", title: texts("heading-access-responsible"), lines: responsible),
    ]
      + source.trajectory.conversations.enumerated().map { index, conversation in
        AccessPage.Section(
          id: "talk-\(index + 1)",
          title: texts(
            Message(
              "heading-access-talk",
              ["n": .number(index + 1), "day": .text(texts.shortDay(conversation.day))])),
          parts: AccessTalkWriter(conversation, self).parts)
      }
      + [
        AccessPage.Section(id: "pages", title: texts("heading-access-pages"), lines: pages),
        AccessPage.Section(
          id: "handovers", title: texts("heading-access-handovers"), lines: handovers),
        AccessPage.Section(
          id: "corrections", title: texts("heading-access-corrections"), lines: corrections),
        AccessPage.Section(id: "trail", title: texts("heading-access-audit"), lines: trail),
      ]
  }

  // MARK: - Lines

  /// A line, when there is something to say.
  func line(_ label: String, _ text: String?, isOwnWords: Bool = false) -> [Line] {
    guard let text, !text.isEmpty else { return [] }
    return [Line(label: texts(label), text: text, isOwnWords: isOwnWords)]
  }

  func day(_ label: String, _ day: CalendarDay?) -> [Line] {
    line(label, day.map(texts.shortDay))
  }

  func yesOrNo(_ label: String, _ value: Bool?) -> [Line] {
    line(label, value.map { texts($0 ? "label-access-yes" : "label-access-no") })
  }

  // MARK: - Sections

  private var person: [Line] {
    let resident = source.resident
    let address = resident.address == .formal ? "words-formal" : "words-informal"
    var lines = line("label-access-name", resident.name)
    lines += line("label-access-address", texts.words(address).first)
    lines += line("label-access-neighbourhood", resident.neighbourhood)
    lines += line("label-access-list", resident.instrument)
    lines += line("label-access-view", source.view)
    if let page = resident.page { lines += line("label-access-page", words(page)) }
    for other in resident.importedAs ?? [] {
      let words = [other.system, other.reference].compactMap(\.self).joined(separator: ": ")
      lines += line("label-access-system", words)
    }
    lines += day("label-access-closed", resident.closedOn)
    lines += keeping
    let open = source.openTalks.map(texts.shortDay).joined(separator: ", ")
    lines += line("label-access-open", open)
    return lines
  }

  /// What was arranged about keeping the dossier.
  private var keeping: [Line] {
    guard let keeping = source.resident.keeping else { return [] }
    var lines = line("label-access-ground", keeping.ground)
    lines += day("label-access-asked", keeping.destructionAskedOn)
    for other in keeping.others {
      let word = texts(other.agrees ? "label-access-yes" : "label-access-no")
      lines.append(
        Line(
          label: texts(Message("label-access-agrees", ["name": .text(other.name)])),
          text: "\(word), \(texts.shortDay(other.day))", isOwnWords: false))
    }
    return lines
  }

  private var responsible: [Line] {
    let settings = source.settings
    var lines = line("label-access-organisation", settings.organisation)
    lines += line("label-access-team", settings.team)
    lines += line("label-access-team-neighbourhood", settings.neighbourhood)
    lines += line("label-access-professional", settings.professional)
    lines += line("label-access-telephone", settings.telephone)
    lines += line("label-access-contact", settings.dataContact)
    lines += line("label-access-basis", settings.legalBasis)
    lines += line("label-access-retention", settings.retention)
    lines += line("label-access-ground", settings.ground)
    return lines
  }

  private var pages: [Line] {
    source.copies.map { copy in
      Line(
        label: texts(
          Message(
            "label-access-copy",
            ["day": .text(texts.shortDay(copy.day)), "version": .number(copy.version)])),
        text: ([words(copy.choice)] + outdated(copy)).joined(separator: ". "), isOwnWords: false)
    }
  }

  private func outdated(_ copy: HandedOverCopy) -> [String] {
    copy.outdatedOn.map { day in
      [texts(Message("text-access-outdated", ["day": .text(texts.shortDay(day))]))]
    } ?? []
  }

  private var corrections: [Line] {
    source.corrections.map { correction in
      Line(
        label: texts(
          Message(
            "label-access-corrected",
            [
              "day": .text(texts.shortDay(correction.day)), "who": .text(correction.askedBy),
              "part": .text(texts("label-sentence-\(correction.part.rawValue)")),
            ])),
        text: correction.before, isOwnWords: true)
    }
  }

  private var trail: [Line] {
    source.trail.map { entry in
      var values: [String: Message.Value] = [
        "by": .text(entry.by), "act": .text(texts("label-audit-\(entry.act.rawValue)")),
      ]
      var text = Message("text-access-audit", values)
      if !entry.files.isEmpty {
        // The name says enough: where a folder is on a laptop is nobody else's business.
        let names = entry.files.compactMap { $0.split(separator: "/").last.map(String.init) }
        values["files"] = .text(names.joined(separator: ", "))
        text = Message("text-access-audit-files", values)
      }
      return Line(label: texts.shortDay(entry.day), text: texts(text), isOwnWords: false)
    }
  }

  private var handovers: [Line] {
    source.handovers.map { handover in
      let colleague: [String: Message.Value] = ["name": .text(handover.colleague)]
      var words = [
        handover.direction == .given
          ? texts(Message("text-access-given", colleague))
          : texts(Message("text-access-received", colleague))
      ]
      if handover.isClosed { words.append(texts("text-access-closed")) }
      if let day = handover.confirmedOn {
        words.append(
          texts(Message("text-access-confirmed", ["day": .text(texts.shortDay(day))])))
      }
      return Line(
        label: texts.shortDay(handover.day), text: words.joined(separator: " "),
        isOwnWords: false)
    }
  }

  // MARK: - Words

  /// Forms, languages, and what stayed off.
  private func words(_ choice: PageChoice) -> String {
    var words = choice.forms.map { texts.words("words-form-\($0)").first ?? $0 }
    words += [choice.language, choice.beside].compactMap { code in
      code.map { texts("label-language-\($0)") }
    }
    let off =
      choice.partsOff.map { texts.words("words-page-part-\($0)").first ?? $0 }
      + choice.voicesOff.map(name)
    guard !off.isEmpty else { return words.joined(separator: ", ") }
    return texts(
      Message(
        "text-access-off",
        ["list": .text(words.joined(separator: ", ")), "off": .text(off.joined(separator: ", "))]))
  }

  func name(_ voice: Voice) -> String {
    switch voice {
    case .resident: source.resident.name
    case .professional: texts("label-voice-professional")
    case .other(let name): name
    }
  }
}
