// SPDX-License-Identifier: EUPL-1.2

import Model
import Testing
import Workplace

@testable import Interchange

/// What stands in one cell: dates, numbers, and the habits of spreadsheets.
struct CellTests {
  private func day(_ text: String, _ order: DateOrder = .dayMonthYear) -> String? {
    CellDate(order, months: ImportTools.months).day(text)?.description
  }

  @Test(arguments: [
    ("1-6-2026", "2026-06-01"), ("01-06-26", "2026-06-01"), ("1/6/2026", "2026-06-01"),
    ("01.06.2026", "2026-06-01"), ("1 juni 2026", "2026-06-01"), ("1 jun. 2026", "2026-06-01"),
    ("1-jun-2026", "2026-06-01"), ("maandag 1 juni 2026", "2026-06-01"),
    ("June 1, 2026", "2026-06-01"), ("2026-06-01", "2026-06-01"),
    ("2026-06-01T00:00:00", "2026-06-01"), ("01-06-2026 13:45", "2026-06-01"),
    ("20260601", "2026-06-01"), ("46174", "2026-06-01"), ("46174,5", "2026-06-01"),
    ("1-6-98", "1998-06-01"), ("3 sept 2025", "2025-09-03"),
  ])
  func `a date is read`(text: String, expected: String) { #expect(day(text) == expected) }

  @Test(arguments: [
    "31-2-2026", "1-13-2026", "juni 2026", "1-6", "1-6-026", "morgen", "12", "99999", "1-6-2026-7",
    "--2026", "1--2026", "", "maandag", "0-0-0000", "1 juni juli 2026 5",
  ])
  func `what is no date is refused`(text: String) { #expect(day(text) == nil) }

  @Test func `the order of the parts can be another`() {
    #expect(day("6/1/2026", .monthDayYear) == "2026-06-01")
    #expect(day("26-6-1", .yearMonthDay) == "2026-06-01")
    #expect(day("2026-6-1", .monthDayYear) == "2026-06-01")
  }

  @Test(arguments: [
    ("=\"0012\"", "0012"), ("\u{A0} Ada\u{200B} ", "Ada"), ("'=SOM(1)", "=SOM(1)"),
    ("=SOM(A1:A2)", "=SOM(A1:A2)"), ("'s-Gravenhage", "'s-Gravenhage"), ("=\"\"", ""), ("", ""),
    ("=\"", "=\""), ("\u{FEFF}Naam", "Naam"),
  ])
  func `the habits of spreadsheets are taken away, and formulas are text`(
    cell: String, plain: String
  ) { #expect(CellText.plain(cell) == plain) }

  @Test(arguments: [
    ("7", 70), ("7,5", 75), ("7.5", 75), ("7,0", 70), ("7,50", 75), ("10", 100), ("0", 0),
  ])
  func `a number is read with a Dutch or an English comma`(text: String, tenths: Int) {
    #expect(CellNumber.tenths(text) == tenths)
  }

  @Test(arguments: [
    "", "7,", ",5", "7,55", "-7", "+7", "7,5,0", "zeven", "7 ", "1e3", "12345", "٧",
  ])
  func `what is no number is refused`(text: String) { #expect(CellNumber.tenths(text) == nil) }
}
