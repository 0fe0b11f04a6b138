// SPDX-License-Identifier: EUPL-1.2

import Model
import Summaries
import Wording

/// An invented resident, Samira, with three conversations over a year.
struct InventedCase {
  var resident: Resident
  var conversations: [Conversation]
  var settings = TeamSettings(
    professional: "Karin de Wit", team: "Wijkteam De Linde", neighbourhood: "De Linde",
    organisation: "Stichting Samen Verder (verzonnen)",
    dataContact: "Piet Jansen, gegevens@samenverder.example", telephone: "000 000 00 00")

  static let instrument = Instrument(
    reference: InstrumentReference(id: "leefgebieden", version: 1),
    titles: ["nl": "Leefgebieden", "en": "Life domains"], source: "Invented for tests.",
    licence: "EUPL-1.2",
    domains: [
      LifeDomain(
        id: "geld",
        names: [
          "nl": "Geld", "en": "Money", "tr": "Para", "ar": "المال", "pl": "Pieniądze",
          "uk": "Гроші",
        ]),
      LifeDomain(
        id: "wonen",
        names: [
          "nl": "Wonen", "en": "Housing", "tr": "Konut", "ar": "السكن", "pl": "Mieszkanie",
          "uk": "Житло",
        ]),
      LifeDomain(
        id: "sociale-contacten",
        names: [
          "nl": "Sociale contacten", "en": "Social contacts", "tr": "Sosyal ilişkiler",
          "ar": "العلاقات الاجتماعية", "pl": "Kontakty z ludźmi", "uk": "Спілкування з людьми",
        ]),
      LifeDomain(
        id: "lichamelijke-gezondheid",
        names: [
          "nl": "Lichamelijke gezondheid", "en": "Physical health", "tr": "Beden sağlığı",
          "ar": "الصحة الجسدية", "pl": "Zdrowie fizyczne", "uk": "Фізичне здоров’я",
        ]),
    ])

  static let sister = Voice.other(name: "Fatima, mijn zus")

  init(address: FormOfAddress = .formal) {
    resident = Resident(id: recordID(1), name: "Samira", address: address)
    conversations = [Self.first(resident.id), Self.second(resident.id), Self.third(resident.id)]
  }

  var trajectory: Trajectory { Trajectory(resident: resident, conversations: conversations) }

  /// Writes the page of one of the conversations.
  /// - Parameters:
  ///   - index: From 0, in order of time.
  ///   - language: The language of the page.
  ///   - beside: Dutch, on a page in two languages.
  ///   - leavingOut: Voices that stay off the page.
  ///   - leavingOutParts: Parts that stay off the page.
  ///   - houseStyle: How the organisation's page looks.
  /// - Returns: `nil` when there is no such conversation.
  func document(
    _ index: Int, _ language: Language, beside: Language? = nil, leavingOut: Set<Voice> = [],
    leavingOutParts: Set<SummarySection.Kind> = [], houseStyle: HouseStyle = HouseStyle()
  ) -> SummaryDocument? {
    let conversation = trajectory.conversations[index]
    return SummaryWriter(
      conversation: conversation.id, in: trajectory, settings: settings,
      instruments: [Self.instrument.reference: Self.instrument], texts: Texts(language),
      beside: beside.map { Texts($0) },
      options: SummaryOptions(
        leavingOut: leavingOut, leavingOutParts: leavingOutParts, madeOn: conversation.day,
        houseStyle: houseStyle)
    )?.document()
  }

  static func empty(_ resident: RecordID, _ id: UInt64, _ day: CalendarDay) -> Conversation {
    Conversation(
      id: recordID(id), resident: resident, day: day, instrument: instrument.reference,
      professional: "Karin de Wit")
  }

  private static func first(_ resident: RecordID) -> Conversation {
    var talk = empty(resident, 11, date(2025, 5, 13))
    talk.talks = [
      DomainTalk(
        topic: .domain("geld"), isOnTop: true, marks: marks(12, professional: 30),
        words: "Ik durf de post niet meer open te maken. Er ligt een hele stapel."),
      DomainTalk(
        topic: .domain("wonen"), isOnTop: true, marks: marks(35),
        words: "De slaapkamer is vochtig. De verhuurder doet niets."),
      DomainTalk(topic: .domain("sociale-contacten"), marks: marks(40, sister: 25)),
      DomainTalk(
        topic: .own("de volkstuin"), marks: marks(92),
        words: "Daar ben ik trots op. Mijn tomaten gaan naar de hele straat!"),
    ]
    talk.goals = [
      Goal(
        id: recordID(101), topic: .domain("geld"), wording: "Alle post openmaken, samen met Karin",
        byWhen: date(2025, 7, 1)),
      Goal(
        id: recordID(102), topic: .domain("wonen"), wording: "Een andere woning vinden",
        byWhen: date(2025, 12, 31)),
      Goal(
        id: recordID(103), topic: .domain("sociale-contacten"),
        wording: "Elke week naar de koffieochtend"),
    ]
    talk.qualityOfLife = QualityOfLife(
      score: 4, reason: "Ik slaap slecht door de zorgen over geld.")
    talk.agreements = [
      Agreement(what: "Samen de post openmaken", who: "Samira en Karin", byWhen: date(2025, 5, 20))
    ]
    talk.nextTalk = date(2025, 9, 9)
    return talk
  }

  private static func second(_ resident: RecordID) -> Conversation {
    var talk = empty(resident, 12, date(2025, 9, 9))
    talk.reviews = [
      GoalReview(goal: recordID(101), outcome: .reached, words: "De stapel is weg!"),
      GoalReview(
        goal: recordID(102), outcome: .changed,
        newWording: "De verhuurder maakt de slaapkamer droog", newByWhen: date(2026, 2, 1)),
      GoalReview(goal: recordID(103), outcome: .notYet),
    ]
    talk.talks = [
      DomainTalk(
        topic: .domain("geld"), isOnTop: true, marks: marks(45, professional: 55),
        words: "Ik weet nu wat ik heb en wat ik moet betalen."),
      DomainTalk(topic: .domain("sociale-contacten"), marks: marks(40, sister: 50)),
    ]
    talk.goals = [
      Goal(
        id: recordID(104), topic: .domain("geld"), wording: "Elke maand 25 euro sparen",
        byWhen: date(2026, 3, 1))
    ]
    talk.qualityOfLife = QualityOfLife(score: 6)
    talk.nextTalk = date(2026, 3, 12)
    return talk
  }

  private static func third(_ resident: RecordID) -> Conversation {
    var talk = empty(resident, 13, date(2026, 3, 12))
    talk.reviews = [
      GoalReview(
        goal: recordID(102), outcome: .reached,
        words: "Na de brief kwam er iemand. De muur is droog en wit."),
      GoalReview(
        goal: recordID(103), outcome: .letGo,
        words: "De koffieochtend is niets voor mij. In de tuin zie ik genoeg mensen."),
      GoalReview(goal: recordID(104), outcome: .underWay),
    ]
    talk.talks = [
      DomainTalk(
        topic: .domain("geld"), isOnTop: true, marks: marks(68, professional: 68, sister: 52),
        words: "Er blijft elke maand iets over. Ik kijk weer vooruit."),
      DomainTalk(topic: .domain("wonen"), marks: marks(74)),
      DomainTalk(topic: .domain("sociale-contacten"), marks: marks(40, sister: 60)),
      DomainTalk(
        topic: .domain("lichamelijke-gezondheid"), isOnTop: true, marks: marks(28),
        words: "Mijn knie doet pijn bij het spitten."),
      DomainTalk(
        topic: .own("de volkstuin"), marks: marks(88),
        words: "Dit jaar doe ik mee met de oogstmarkt."),
    ]
    talk.goals = [
      Goal(
        id: recordID(105), topic: .domain("lichamelijke-gezondheid"),
        wording: "Weer zonder pijn in de tuin werken", byWhen: date(2026, 6, 12)),
      Goal(
        id: recordID(106), topic: .own("de volkstuin"),
        wording: "Met mijn tomaten op de oogstmarkt staan", byWhen: date(2026, 9, 5)),
    ]
    talk.qualityOfLife = QualityOfLife(
      score: 7, reason: "Ik slaap weer. En mijn zus zegt dat ik meer lach.")
    talk.agreements = [
      Agreement(
        what: "De huisarts bellen over mijn knie", who: "Samira", byWhen: date(2026, 3, 16)),
      Agreement(
        what: "Uitzoeken wat de oogstmarkt kost", who: "Karin", byWhen: date(2026, 4, 1)),
      Agreement(what: "Helpen met spitten", who: "Fatima"),
    ]
    talk.nextTalk = date(2026, 6, 18)
    return talk
  }

  private static func marks(
    _ resident: Int, professional: Int? = nil, sister: Int? = nil
  ) -> [Mark] {
    var marks = [Mark(voice: .resident, position: Position(clamping: resident))]
    if let professional {
      marks.append(Mark(voice: .professional, position: Position(clamping: professional)))
    }
    if let sister {
      marks.append(Mark(voice: Self.sister, position: Position(clamping: sister)))
    }
    return marks
  }
}

/// An id that is the same in every run.
func recordID(_ number: UInt64) -> RecordID {
  var numbers = Counted(next: number)
  return RecordID(using: &numbers)
}

private struct Counted: RandomNumberGenerator {
  var number: UInt64

  init(next number: UInt64) { self.number = number }

  mutating func next() -> UInt64 { number }
}

/// A day that exists: one outside its month becomes the last of that month.
func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
  CalendarDay(year: year, month: month, day: day) ?? date(year, month, day - 1)
}
