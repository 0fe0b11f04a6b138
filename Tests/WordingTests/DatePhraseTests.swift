// SPDX-License-Identifier: EUPL-1.2

import Model
import Testing
import Wording

/// All from Monday 2 March 2026.
@Suite struct DatePhraseTests {
  private static let today = monday
  private static let dutch = DatePhrase(texts: Texts(.dutch), today: today)
  private static let english = DatePhrase(texts: Texts(.english), today: today)

  @Test(arguments: [
    ("2026-06-12", "2026-06-12"), ("12-6-2026", "2026-06-12"), ("12/6/26", "2026-06-12"),
    ("12.06.2026", "2026-06-12"), ("12-6", "2026-06-12"), ("1-3", "2027-03-01"),
    ("12 juni", "2026-06-12"), ("12 juni 2027", "2027-06-12"), ("12 jun", "2026-06-12"),
    ("vrijdag 12 juni", "2026-06-12"), ("vr 12-6", "2026-06-12"), ("op 1 maart", "2027-03-01"),
    ("12e juni", "2026-06-12"), ("vandaag", "2026-03-02"), ("morgen", "2026-03-03"),
    ("overmorgen", "2026-03-04"), ("vrijdag", "2026-03-06"), ("maandag", "2026-03-09"),
    ("komende vrijdag", "2026-03-06"), ("deze week vrijdag", "2026-03-06"),
    ("volgende week vrijdag", "2026-03-13"), ("vrijdag over een week", "2026-03-13"),
    ("volgende week", "2026-03-09"), ("volgende maand", "2026-04-02"),
    ("over 3 maanden", "2026-06-02"), ("over drie maanden", "2026-06-02"),
    ("over een week", "2026-03-09"), ("binnen 10 dagen", "2026-03-12"),
    ("over een half jaar", "2026-09-02"), ("over een jaar", "2027-03-02"),
    ("in juni", "2026-06-30"), ("eind juni", "2026-06-30"), ("begin april", "2026-04-01"),
    ("half april", "2026-04-15"), ("februari", "2027-02-28"), ("juni 2027", "2027-06-30"),
    ("eind van het jaar", "2026-12-31"), ("29 februari", "2028-02-29"),
    ("voor de 12 juni", "2026-06-12"),
  ])
  func `Dutch dates`(phrase: String, expected: String) {
    #expect(Self.dutch.read(phrase) == CalendarDay(iso: expected).map { .day($0) })
  }

  @Test(arguments: [
    ("12 June", "2026-06-12"), ("June 12", "2026-06-12"), ("June 12th, 2027", "2027-06-12"),
    ("the 12th of June", "2026-06-12"), ("tomorrow", "2026-03-03"),
    ("the day after tomorrow", "2026-03-04"), ("next Friday", "2026-03-06"),
    ("Friday next week", "2026-03-13"), ("in 3 months", "2026-06-02"),
    ("in a week", "2026-03-09"), ("in half a year", "2026-09-02"), ("end of June", "2026-06-30"),
    ("end of the year", "2026-12-31"), ("next month", "2026-04-02"),
    ("in three weeks", "2026-03-23"),
  ])
  func `English dates`(phrase: String, expected: String) {
    #expect(Self.english.read(phrase) == CalendarDay(iso: expected).map { .day($0) })
  }

  @Test(arguments: ["31 juni", "30-2-2026", "0-0-2026", "32 mei", "12-13", "2026-13-01"])
  func `a day that does not exist is said to not exist`(phrase: String) {
    #expect(Self.dutch.read(phrase) == .noSuchDay)
  }

  @Test(arguments: [
    "", "ooit", "na de zomer", "over", "over veel weken", "vrijdag de zoveelste", "12", "-", "..",
    "over 999999999999999999999 dagen", "12-6-2026-1", "juni juni juni",
  ])
  func `what is no date is not guessed`(phrase: String) {
    #expect(Self.dutch.read(phrase) == .notUnderstood)
  }

  @Test func `the day that is read back is understood as the same day`() {
    for language in Language.ofInterface {
      let texts = Texts(language)
      let reader = DatePhrase(texts: texts, today: Self.today)
      for offset in 0..<800 {
        guard let date = Self.today.adding(days: offset) else { continue }
        #expect(reader.read(texts.longDay(date)) == .day(date))
        #expect(reader.read(texts.shortDay(date)) == .day(date))
      }
    }
  }
}

private let monday: CalendarDay = {
  guard let day = CalendarDay(iso: "2026-03-02") else { preconditionFailure("no such day") }
  return day
}()
