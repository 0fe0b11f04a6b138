// SPDX-License-Identifier: EUPL-1.2

import Embedded
import Interchange
import Model
import Testing

/// An invented resident of whom everything that can be kept is kept.
struct Invented {
  private var last: UInt64

  private struct Counting: RandomNumberGenerator {
    var last: UInt64
    mutating func next() -> UInt64 {
      last += 1
      return last
    }
  }

  init(seed: UInt64 = 0) { last = seed }

  private mutating func id() -> RecordID {
    var generator = Counting(last: last)
    defer { last = generator.last }
    return RecordID(using: &generator)
  }

  static func day(_ number: Int) throws -> CalendarDay {
    try #require(CalendarDay(daysSince1970: 20_500 + number))
  }

  static let instruments = Result {
    try EmbeddedFile.all(in: "Instruments/").map {
      try InstrumentReader.instrument(file: $0.name, text: $0.text)
    }
  }

  /// Words that are found in one place each, with signs that every form has to keep whole.
  static let words = [
    "De deurwaarder belde. \"Morgen\" <b>weer</b> & nog eens.", "=SOM(A1)",
    "Ik ga dansen, héél vaak.",
    "Rustig {{slapen}}", "Koffie; met Wim", "De tuin\nis van ons", "Het lukt me",
  ]

  /// The dossier: a talk on the bar, one with levels, and a last one.
  static func dossier(seed: UInt64 = 0, name: String = "Samira \"de Groot\"") throws
    -> DossierSource
  {
    var made = Invented(seed: seed)
    return try made.dossier(name)
  }

  private mutating func dossier(_ name: String) throws -> DossierSource {
    var resident = Resident(id: id(), name: name, neighbourhood: "De Bomenbuurt")
    resident.instrument = "zrm-2017"
    resident.importedAs = [
      ImportedAs(run: id(), system: "Buurtregister", reference: "B-17", isNew: true)
    ]
    resident.page = PageChoice(
      forms: ["pdf"], language: "tr", beside: "nl", partsOff: ["life"],
      voicesOff: [.other(name: "Amina")])
    var keeping = Keeping()
    keeping.ground = "eigen-besluit"
    keeping.destructionAskedOn = try Self.day(207)
    keeping.others = [OthersWord(name: "Wim", agrees: false, day: try Self.day(208))]
    resident.keeping = keeping
    let first = try first(of: resident)
    var settings = TeamSettings(
      professional: "Joris Meijer", team: "De Linden", neighbourhood: "De Bomenbuurt",
      organisation: "Voorbeeldstad", dataContact: "Fatma, 0123", telephone: "0456")
    settings.legalBasis = "De wet"
    settings.retention = "Vijf jaar"
    settings.ground = "wijkbesluit"
    var copy = HandedOverCopy(
      id: id(), resident: resident.id, conversation: first.id, day: try Self.day(1), version: 2,
      choice: resident.page ?? PageChoice(forms: []), contents: ContentsMark(high: 3, low: 4))
    copy.outdatedOn = try Self.day(206)
    let correction = Correction(
      id: id(), resident: resident.id, conversation: first.id, part: .words,
      day: try Self.day(206), askedBy: "haar zus", by: "Joris Meijer", before: "Zo was het niet")
    let act = AuditEntry(
      number: 3, act: .gavePage, by: "Joris Meijer", day: try Self.day(205),
      subject: resident.id, files: ["/home/joris/bladen/blad.pdf"])
    var handover = DossierHandover(
      id: id(), resident: resident.id, direction: .received, day: try Self.day(0),
      colleague: "Ada", key: try #require(PublicKey(Array(repeating: 1, count: 32))),
      mark: FileMark([1]))
    handover.confirmedOn = try Self.day(2)
    return DossierSource(
      trajectory: Trajectory(
        resident: resident,
        conversations: [first, try second(after: first), try third(after: first)]),
      copies: [copy], handovers: [handover], corrections: [correction], trail: [act],
      settings: settings,
      instruments: try Self.instruments.get(),
      signals: SignalList(
        reference: InstrumentReference(id: "signalen", version: 1),
        signals: [LifeDomain(id: "wachten", names: ["nl": "Lang wachten"])]),
      openTalks: [try Self.day(200)], view: "rustig", madeOn: try Self.day(210))
  }

  private mutating func first(of resident: Resident) throws -> Conversation {
    var talk = Conversation(
      id: id(), resident: resident.id, day: try Self.day(0),
      instrument: InstrumentReference(id: "leefgebieden", version: 1), professional: "Joris Meijer")
    talk.isInformed = true
    let voices: [(Voice, Int)] = [
      (.resident, 15), (.professional, 50), (.other(name: "Amina"), 80),
    ]
    talk.talks = [
      DomainTalk(
        topic: .domain("geld"), isOnTop: true,
        marks: voices.map { Mark(voice: $0, position: Position(clamping: $1)) },
        words: Self.words[0]),
      DomainTalk(
        topic: .own("dansen"), isPride: true,
        marks: [Mark(voice: .resident, position: Position(clamping: 90))], words: Self.words[1]),
    ]
    talk.goals = [
      Goal(id: id(), topic: .domain("geld"), wording: Self.words[2], byWhen: try Self.day(90)),
      Goal(id: id(), topic: .own("dansen"), wording: "Optreden"),
    ]
    talk.qualityOfLife = QualityOfLife(score: 5, reason: Self.words[3])
    talk.agreements = [Agreement(what: Self.words[4], who: "Wim", byWhen: try Self.day(5))]
    talk.nextTalk = try Self.day(100)
    talk.signals = [.listed("wachten"), .own(Self.words[5])]
    talk.voicesOffPage = [.other(name: "Amina")]
    return talk
  }

  private mutating func second(after first: Conversation) throws -> Conversation {
    var talk = Conversation(
      id: id(), resident: first.resident, day: try Self.day(100), number: 2,
      instrument: InstrumentReference(id: "zrm-2017", version: 1), professional: "Joris Meijer")
    talk.reviews = [
      GoalReview(
        goal: first.goals[0].id, outcome: .changed, newWording: "Minder schuld",
        newByWhen: try Self.day(150), isLifeBetter: true, words: Self.words[6]),
      GoalReview(goal: first.goals[1].id, outcome: .letGo),
    ]
    let domain = try #require(
      try Self.instruments.get().first { $0.reference == talk.instrument }?.domains.first)
    talk.talks = [
      DomainTalk(
        topic: .domain(domain.id),
        levels: [
          LevelScore(voice: .resident, level: try #require(Level(4)), day: try Self.day(100)),
          LevelScore(voice: .professional, level: try #require(Level(2)), day: try Self.day(99)),
        ])
    ]
    talk.agreements = [Agreement(what: "Bellen")]
    return talk
  }

  private mutating func third(after first: Conversation) throws -> Conversation {
    var talk = Conversation(
      id: id(), resident: first.resident, day: try Self.day(200), number: 3,
      instrument: InstrumentReference(id: "onbekend", version: 7))
    talk.reviews = [GoalReview(goal: first.goals[0].id, outcome: .reached, isLifeBetter: false)]
    talk.talks = [DomainTalk(topic: .domain("iets"))]
    talk.agreements = [Agreement(what: "Zwaaien", byWhen: try Self.day(201))]
    talk.ending = Ending(manner: .asPlanned, usefulness: .somewhat, words: "Bedankt hoor")
    return talk
  }
}
