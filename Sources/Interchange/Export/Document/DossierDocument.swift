// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Model

/// Everything that is kept about one resident, as one file for a program (inzage).
///
/// `Sources/CEmbedded/Schemas/dossier.schema.json` describes it. Names of domains, levels and
/// signals stand beside their ids, in Dutch, so that the file can be read without the lists.
public struct DossierDocument: Encodable, Sendable {
  let format = "tussenstand-dossier"
  let version = 1
  let madeOn: CalendarDay
  let resident: Person
  let responsible: Responsible
  let conversations: [Talk]
  let openConversations: [CalendarDay]
  let pages: [Page]
  let handovers: [Handover]
  let corrections: [Corrected]
  let trail: [Act]

  /// Puts a dossier in order.
  /// - Parameter source: What is kept.
  public init(_ source: DossierSource) {
    madeOn = source.madeOn
    resident = Person(source)
    responsible = Responsible(source.settings)
    conversations = source.trajectory.conversations.map { Talk($0, source) }
    openConversations = source.openTalks
    pages = source.copies.map(Page.init)
    handovers = source.handovers.map(Handover.init)
    corrections = source.corrections.map(Corrected.init)
    trail = source.trail.map(Act.init)
  }

  /// The text of the file.
  /// - Returns: JSON with sorted keys.
  /// - Throws: `EncodingError`.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  struct Person: Encodable {
    let id: RecordID
    let name: String
    let address: FormOfAddress
    let neighbourhood: String?
    let instrument: String?
    let view: String?
    let closedOn: CalendarDay?
    let page: Choice?
    let otherSystems: [OtherSystem]?
    let keeping: Keeping?

    init(_ source: DossierSource) {
      let resident = source.resident
      id = resident.id
      name = resident.name
      address = resident.address
      neighbourhood = resident.neighbourhood
      instrument = resident.instrument
      view = source.view
      keeping = resident.keeping
      closedOn = resident.closedOn
      page = resident.page.map(Choice.init)
      otherSystems = resident.importedAs?.map {
        OtherSystem(system: $0.system, reference: $0.reference)
      }
    }
  }

  /// What another system calls the resident.
  struct OtherSystem: Encodable {
    let system: String
    let reference: String?
  }

  struct Responsible: Encodable {
    let professional: String
    let team: String
    let neighbourhood: String
    let organisation: String
    let dataContact: String
    let telephone: String?
    let legalBasis: String?
    let retention: String?
    let ground: String?

    init(_ settings: TeamSettings) {
      professional = settings.professional
      team = settings.team
      neighbourhood = settings.neighbourhood
      organisation = settings.organisation
      dataContact = settings.dataContact
      telephone = settings.telephone
      legalBasis = settings.legalBasis
      retention = settings.retention
      ground = settings.ground
    }
  }

  /// How a page was wanted.
  struct Choice: Encodable {
    let forms: [String]
    let language: String?
    let beside: String?
    let partsOff: [String]
    let voicesOff: [Speaker]

    init(_ choice: PageChoice) {
      forms = choice.forms
      language = choice.language
      beside = choice.beside
      partsOff = choice.partsOff
      voicesOff = choice.voicesOff.map(Speaker.init)
    }
  }

  struct Page: Encodable {
    let id: RecordID
    let conversation: RecordID
    let day: CalendarDay
    let version: Int
    let choice: Choice
    let outdatedOn: CalendarDay?

    init(_ copy: HandedOverCopy) {
      id = copy.id
      conversation = copy.conversation
      day = copy.day
      version = copy.version
      choice = Choice(copy.choice)
      outdatedOn = copy.outdatedOn
    }
  }

  struct Handover: Encodable {
    let id: RecordID
    let direction: DossierHandover.Direction
    let day: CalendarDay
    let colleague: String
    let isClosed: Bool
    let confirmedOn: CalendarDay?

    init(_ handover: DossierHandover) {
      id = handover.id
      direction = handover.direction
      day = handover.day
      colleague = handover.colleague
      isClosed = handover.isClosed
      confirmedOn = handover.confirmedOn
    }
  }

  /// Who said something.
  struct Speaker: Encodable {
    let voice: VoiceName
    let name: String?

    init(_ voice: Voice) {
      self.voice = VoiceName(voice)
      name = voice.otherName
    }
  }
}
