// SPDX-License-Identifier: EUPL-1.2

import Model
import TeamLearning
import TestSupport
import Testing
import Wording

@Suite struct PeriodTextTests {
  /// Read once: a test has its own instance of the suite.
  private static let dutch = Texts(.dutch)
  private var texts: Texts { Self.dutch }

  private func reader(_ year: Int = 2026, _ month: Int = 5) throws -> PeriodText {
    PeriodText(
      today: try #require(CalendarDay(year: year, month: month, day: 1)), texts: texts)
  }

  @Test(arguments: [
    ("2026", "2026-01/2026-12"), ("2026-K2", "2026-04/2026-06"), ("2026-k4", "2026-10/2026-12"),
    ("2026-Q1", "2026-01/2026-03"), ("2026-05", "2026-05/2026-05"), ("2026-5", "2026-05/2026-05"),
    (" Laatste  12 maanden ", "2025-05/2026-04"), ("laatste 1 maand", "2026-04/2026-04"),
    ("last 3 months", "2026-02/2026-04"),
  ])
  func `a period is read as people write it`(text: String, written: String) throws {
    let english = PeriodText(
      today: try #require(CalendarDay(year: 2026, month: 5, day: 31)), texts: Texts(.english))
    #expect(try english.period(text).written == written)
  }

  @Test(arguments: [
    ("", PeriodError.notAPeriod), ("mei", .notAPeriod), ("2026-", .notAPeriod), ("26", .notAPeriod),
    ("2026-K", .notAPeriod), ("2026-04-01", .notAPeriod), ("2026-K5", .noSuchQuarter),
    ("2026-K0", .noSuchQuarter), ("2026-13", .noSuchMonth), ("2026-00", .noSuchMonth),
    ("0026", .noSuchYear), ("9999", .noSuchYear), ("laatste 0 maanden", .lengthOutOfRange),
    ("laatste 121 maanden", .lengthOutOfRange), ("laatste twaalf maanden", .notAPeriod),
    ("laatste -1 maanden", .notAPeriod), ("２０２６", .notAPeriod),
  ])
  func `what is no period is refused with what is wrong`(text: String, error: PeriodError) throws {
    #expect(throws: error) { try reader().period(text) }
    #expect(!texts(error.message).hasPrefix("["))
  }

  @Test(arguments: 0..<300)
  func `the period before adjoins and is as long`(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let year = Int.random(in: 1950...2900, using: &generator)
    let forms = [
      "\(year)", "\(year)-K\(Int.random(in: 1...4, using: &generator))",
      "\(year)-\(Int.random(in: 1...12, using: &generator))",
      "laatste \(Int.random(in: 1...120, using: &generator)) maanden",
    ]
    let text = try #require(forms.randomElement(using: &generator))
    let period = try reader(year, Int.random(in: 1...12, using: &generator)).period(text)
    let before = try #require(period.before)
    #expect(before.count == period.count)
    #expect(before.months.upperBound < period.months.lowerBound)
    #expect(
      Period(before.months.lowerBound...period.months.upperBound).count == 2 * period.count)
    #expect(period.eachMonth.count == period.count)
    #expect(period.eachMonth.first?.months.lowerBound == period.months.lowerBound)
    #expect(period.eachMonth.last?.months.upperBound == period.months.upperBound)
    #expect(!texts(period.label).contains("["))
  }

  @Test(arguments: 0..<500)
  func `any words are read or refused`(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["laatste", "12", "maanden", "2026", "-", "K", "2", " ", "é", "💶", "99999999999"]
    let text = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      pieces.randomElement(using: &generator) ?? ""
    }.joined()
    if let period = try? reader().period(text) { #expect(period.count >= 1) }
  }

  @Test func `periods are said in words`() throws {
    func label(_ text: String) throws -> String { texts(try reader().period(text).label) }
    #expect(try label("2026") == "heel 2026")
    #expect(try label("2026-K2") == "kwartaal 2 van 2026")
    #expect(try label("2026-05") == "mei 2026")
    #expect(try label("laatste 12 maanden") == "mei 2025 tot en met april 2026")
  }

  @Test func `the last quarter and year are whole`() throws {
    #expect(try reader(2026, 5).lastQuarter.written == "2026-01/2026-03")
    #expect(try reader(2026, 1).lastQuarter.written == "2025-10/2025-12")
    #expect(try reader(2026, 6).lastYear.written == "2025-06/2026-05")
  }
}
