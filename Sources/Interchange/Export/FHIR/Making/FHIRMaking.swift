// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

/// Makes the resources of one bundle, in the order of the conversations.
struct FHIRMaking {
  let source: DossierSource
  let texts: Texts
  /// The own lists of codes that were used, with what they hold, in the order of first use.
  private(set) var lists: [(name: String, title: String, codes: [(String, String)])] = []

  init(_ source: DossierSource, _ texts: Texts) {
    self.source = source
    self.texts = texts
  }

  var resident: FHIRReference { FHIRReference(residentID) }
  private var residentID: FHIRID { FHIRID("Patient", source.resident.id) }

  /// Every resource; people first, our own lists of codes last.
  mutating func resources() -> [any FHIRResource] {
    var made: [any FHIRResource] = []
    let goals = source.trajectory.goals.map { goal($0) }
    made += goals
    for conversation in source.trajectory.conversations {
      var told: [(voice: Voice, id: FHIRID)] = []
      let observations = observations(of: conversation)
      made += observations.map(\.observation)
      told += observations.map { ($0.voice, $0.observation.id) }
      told += conversation.goals.map { (.resident, FHIRID("Goal", $0.id)) }
      let answers = answers(of: conversation)
      made.append(answers)
      told.append((.resident, answers.id))
      if let plan = plan(of: conversation) {
        made.append(plan)
        told.append((.resident, plan.id))
      }
      made += provenances(of: conversation, told)
    }
    return people() + made + lists.map(codeSystem)
  }

  // MARK: - People

  private func people() -> [any FHIRResource] {
    let resident = FHIRPatient(
      id: residentID, name: [FHIRName(text: source.resident.name)])
    let named = source.trajectory.conversations.compactMap { professional(of: $0) }
    let practitioners = named.once().map { name in
      FHIRPractitioner(id: practitionerID(name), name: [FHIRName(text: name)])
    }
    let others = source.trajectory.conversations.flatMap(\.voices).compactMap(\.otherName).once()
    let related = others.map { name in
      FHIRRelatedPerson(
        id: relatedID(name), patient: self.resident, name: [FHIRName(text: name)])
    }
    return [resident] + practitioners + related
  }

  private func practitionerID(_ name: String) -> FHIRID {
    FHIRID("Practitioner", source.resident.id, name)
  }

  private func relatedID(_ name: String) -> FHIRID {
    FHIRID("RelatedPerson", source.resident.id, name)
  }

  /// Who led a conversation, and typed.
  private func professional(of conversation: Conversation) -> String? {
    let name = conversation.professional ?? source.settings.professional
    return name.isEmpty ? nil : name
  }

  /// Who typed a conversation; without a name the word for it.
  func recorder(of conversation: Conversation) -> FHIRReference {
    professional(of: conversation).map { FHIRReference(practitionerID($0)) }
      ?? FHIRReference(display: texts("label-voice-professional"))
  }

  func person(_ voice: Voice, in conversation: Conversation) -> FHIRReference {
    switch voice {
    case .resident: resident
    case .professional: recorder(of: conversation)
    case .other(let name): FHIRReference(relatedID(name))
    }
  }

  // MARK: - Codes

  /// A code of one of our own lists, which then comes into the bundle.
  mutating func code(_ code: String, _ display: String, of list: String, _ title: String)
    -> FHIRCoding
  {
    let place =
      lists.firstIndex { $0.name == list }
      ?? {
        lists.append((list, title, []))
        return lists.count - 1
      }()
    if !lists[place].codes.contains(where: { $0.0 == code }) {
      lists[place].codes.append((code, display))
    }
    return FHIRCoding(.own(list), code, display)
  }

  /// What something is about: a domain by its code, own words as words.
  mutating func concept(of topic: Topic, in conversation: Conversation) -> FHIRConcept {
    let name = source.name(of: topic, in: conversation, texts.language.code)
    guard case .domain(let id) = topic else { return FHIRConcept(text: name) }
    let list = source.instrument(conversation.instrument)
    let title = list?.titles[texts.language.code] ?? list?.titles["nl"]
    let written = conversation.instrument.description
    return FHIRConcept(code(id, name, of: "instrument/" + written, title ?? written))
  }

  private func codeSystem(
    _ list: (name: String, title: String, codes: [(String, String)])
  ) -> any FHIRResource {
    let name = list.name.split { !$0.isASCII || !$0.isLetter && !$0.isNumber }
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return FHIRCodeSystem(
      id: FHIRID("CodeSystem", source.resident.id, list.name),
      url: FHIRSystem.own(list.name).address, name: "Tussenstand" + name, title: list.title,
      concept: list.codes.map { FHIRCodeSystem.Concept(code: $0.0, display: $0.1) })
  }

  // MARK: - Who said it

  /// One account per voice: who said it, and who typed it.
  private func provenances(
    of conversation: Conversation, _ told: [(voice: Voice, id: FHIRID)]
  ) -> [FHIRProvenance] {
    told.map(\.voice).once().map { voice in
      FHIRProvenance(
        id: FHIRID("Provenance", conversation.id, VoiceName(voice), voice.otherName ?? ""),
        target: told.filter { $0.voice == voice }.map { FHIRReference($0.id) },
        occurredDateTime: conversation.day, recorded: conversation.day.instant,
        agent: [
          .init(.informant, person(voice, in: conversation)),
          .init(.enterer, recorder(of: conversation)),
        ])
    }
  }
}

extension VoiceName: CustomStringConvertible {
  var description: String { rawValue }
}

extension CalendarDay {
  /// The day as a moment, where FHIR asks for one: nobody keeps the hour.
  var instant: String { "\(self)T00:00:00Z" }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it comes first.
  func once() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
