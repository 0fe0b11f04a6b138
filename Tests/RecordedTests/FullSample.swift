// SPDX-License-Identifier: EUPL-1.2

import Dialogue
import Figures
import Model
import Testing
import Workplace

@testable import Dossiers
@testable import tussenstand

/// Invented people of whom everything that can be stored is stored.
struct FullSample {
  private var generator = Counting()
  private let instrument = InstrumentReference(id: "proef", version: 1)

  private struct Counting: RandomNumberGenerator {
    var last: UInt64 = 0
    mutating func next() -> UInt64 {
      last += 1
      return last
    }
  }

  private struct Turned: Pseudonymizing {
    func pseudonym(of record: RecordID) -> Pseudonym {
      Pseudonym(String(record.description.reversed())) ?? Pseudonym(high: 0, low: 0)
    }
  }

  private mutating func id() -> RecordID { RecordID(using: &generator) }

  /// Everything that is stored; a new kind of record has to say here what it holds.
  static func paths() throws -> StoredPaths {
    var paths = StoredPaths()
    var sample = FullSample()
    for kind in RecordKind.allCases { try sample.add(kind, to: &paths) }
    try sample.addFigures(to: &paths)
    return paths
  }

  private mutating func add(_ kind: RecordKind, to paths: inout StoredPaths) throws {
    switch kind {
    case .resident: try paths.add(resident())
    case .conversation: try paths.add(try conversation(of: resident()))
    case .draft: try paths.add(DraftHeader(day: try day(1), instrument: instrument))
    // The answers themselves have an item per question: see the cases of `StepID`.
    case .draftEvent: break
    case .settings: try paths.add(settings())
    case .handedOver: try paths.add(try handedOver())
    case .handover: try paths.add(try handover())
    case .preference:
      try paths.add(ReadingView.calm)
      try paths.add(SharingSettings(place: "/srv/team.sqlite", isAutomatic: true))
      try paths.add(RecoveryKeyState(madeOn: try day(1), provenOn: try day(2)))
      try paths.add(try backups())
    case .outbox: try paths.add(OutboxMark())
    case .group: try paths.add(group())
    case .activity: try paths.add(try activity(of: group()))
    case .activityDraft: try paths.add(ActivityHeader(day: try day(1)))
    // As with a conversation: see the cases of `ActivityStep`.
    case .activityEvent: break
    case .importRun: try paths.add(try importRun())
    case .audit: try paths.add(try auditLink())
    case .auditSubject: try paths.add(AuditSubject(salt: id(), files: ["/srv/blad.pdf"]))
    case .auditHead: try paths.add(AuditHead())
    case .withdrawal: try paths.add(Withdrawal(pseudonym: "00ff"))
    case .erasure: try paths.add(ErasureRow(day: try day(1), mark: Fingerprint()))
    case .correction: try paths.add(try correction())
    case .tally: try paths.add(Tally(slots: Fingerprint()))
    }
  }

  private mutating func backups() throws -> BackupSettings {
    var settings = BackupSettings(folder: "/media/stick", isAutomatic: true)
    settings.madeOn = try day(1)
    settings.provenOf = try day(2)
    settings.proven = id()
    return settings
  }

  /// The figures of a second conversation have those of the first beside them.
  private mutating func addFigures(to paths: inout StoredPaths) throws {
    let resident = resident()
    let first = try conversation(of: resident)
    var second = try conversation(of: resident, number: 2)
    var third = try conversation(of: resident, number: 3)
    for review in second.reviews.indices { second.reviews[review].goal = first.goals[0].id }
    third.reviews = second.reviews
    let trajectory = Trajectory(resident: resident, conversations: [first, second, third])
    let mapping = InstrumentMapping(
      from: instrument, to: InstrumentReference(id: "proef", version: 2), titles: [:],
      source: "", domains: ["geld": "geld"])
    let deriver = FigureDeriver(
      settings: settings(), pseudonyms: Turned(), mappings: [mapping])
    for figures in deriver.figures(of: trajectory) { try paths.add(figures) }
    let group = group()
    let course = GroupCourse(group, [try activity(of: group)])
    for figures in deriver.figures(of: course) { try paths.add(figures) }
  }

  private mutating func group() -> Group {
    var group = Group(id: id(), name: "Meidenavond")
    group.audience = "Meiden uit de wijk"
    group.neighbourhood = "Noord"
    group.themes = ["wachten"]
    group.legend = [LegendColour(.green, .circle, "het gaat goed")]
    return group
  }

  private mutating func activity(of group: Group) throws -> GroupActivity {
    var activity = GroupActivity(id: id(), group: group.id, day: try day(3))
    activity.subject = "Koken"
    activity.reached = 12
    activity.legend = group.legend
    activity.colours = [ColourCount(.circle, 8)]
    activity.talents = "Samen koken"
    activity.worries = "Weinig plek"
    activity.answers = [GroupAnswer(.use, try #require(GroupTally(8, of: 12, by: .hands)))]
    activity.suggestions = "Een grotere keuken"
    return activity
  }

  private func day(_ number: Int) throws -> CalendarDay {
    try #require(CalendarDay(year: 2026, month: 3, day: number))
  }

  private mutating func resident() -> Resident {
    var resident = Resident(
      id: id(), name: "Samira", address: .informal, neighbourhood: "Noord")
    resident.page = pageChoice
    resident.importedAs = [
      ImportedAs(run: id(), system: "Wijkregister", reference: "0012", isNew: true)
    ]
    resident.instrument = "zrm-2017"
    resident.closedOn = CalendarDay(year: 2026, month: 3, day: 30)
    if let day = CalendarDay(year: 2026, month: 4, day: 1) {
      var keeping = Keeping()
      keeping.ground = "wmo"
      keeping.destructionAskedOn = day
      keeping.others = [OthersWord(name: "Fatima", agrees: true, day: day)]
      resident.keeping = keeping
    }
    return resident
  }

  private mutating func importRun() throws -> ImportRun {
    ImportRun(
      id: id(), number: 1, day: try day(3), file: "wijkregister.csv", system: "Wijkregister",
      contents: id(), rows: 7)
  }

  private var pageChoice: PageChoice {
    PageChoice(
      forms: ["pdf"], language: "ar", beside: "nl", partsOff: ["life"],
      voicesOff: [.professional, .other(name: "Fatima")])
  }

  private mutating func handedOver() throws -> HandedOverCopy {
    var copy = HandedOverCopy(
      id: id(), resident: id(), conversation: id(), day: try day(2), version: 1,
      choice: pageChoice, contents: ContentsMark(high: 1, low: 2))
    copy.outdatedOn = try day(3)
    return copy
  }

  private mutating func handover() throws -> DossierHandover {
    let key = try #require(PublicKey(Array(repeating: 7, count: PublicKey.length)))
    var handover = DossierHandover(
      id: id(), resident: id(), direction: .given, day: try day(2), colleague: "Ada", key: key,
      mark: FileMark([1, 2]), isClosed: true)
    handover.confirmedOn = try day(3)
    return handover
  }

  private func auditLink() throws -> AuditLink {
    AuditLink(
      act: .opened, by: "Joris", day: try day(1), previous: Fingerprint(),
      subject: Fingerprint(), removed: 1)
  }

  private mutating func correction() throws -> Correction {
    Correction(
      id: id(), resident: id(), conversation: id(), part: .words, day: try day(1),
      askedBy: "Samira", by: "Joris", before: "Het gaat wel.")
  }

  private func settings() -> TeamSettings {
    var settings = TeamSettings(
      professional: "Joris", team: "Noord", neighbourhood: "Noord", organisation: "De Brug",
      dataContact: "Ada, 010", telephone: "010")
    settings.legalBasis = "Wmo"
    settings.retention = "Twee jaar"
    settings.ground = "wmo"
    settings.switchedOff = Set(OptionalPart.allCases)
    return settings
  }

  private mutating func conversation(
    of resident: Resident, number: Int = 1
  ) throws -> Conversation {
    var conversation = Conversation(
      id: id(), resident: resident.id, day: try day(number), number: number,
      instrument: instrument, professional: "Joris")
    conversation.isInformed = true
    conversation.origin = ImportOrigin(run: id(), system: "Wijkregister", rows: [id()])
    conversation.reviews = [
      GoalReview(
        goal: id(), outcome: .changed, newWording: "Minder schulden", newByWhen: try day(9),
        isLifeBetter: true, words: "Het lukt.")
    ]
    let voices: [Voice] = [.resident, .professional, .other(name: "Fatima")]
    conversation.talks = try [Topic.domain("geld"), .own("tuin")].map { topic in
      DomainTalk(
        topic: topic, isOnTop: true, isPride: true,
        marks: voices.map { Mark(voice: $0, position: Position(clamping: 40)) },
        levels: try voices.map { voice in
          LevelScore(voice: voice, level: try #require(Level(3)), day: try day(number))
        },
        words: "Het gaat wel.")
    }
    conversation.goals = try [Topic.domain("geld"), .own("tuin")].map { topic in
      Goal(id: id(), topic: topic, wording: "Geen schulden", byWhen: try day(20))
    }
    conversation.qualityOfLife = QualityOfLife(score: 6, reason: "De buren")
    conversation.agreements = [Agreement(what: "Bellen", who: "Joris", byWhen: try day(5))]
    conversation.nextTalk = try day(28)
    conversation.ending = Ending(manner: .asPlanned, usefulness: .yes, words: "Dank u wel")
    conversation.signals = [.listed("wachten"), .own("geen speeltuin")]
    conversation.voicesOffPage = [.professional, .other(name: "Fatima")]
    return conversation
  }
}
