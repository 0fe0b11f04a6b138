// SPDX-License-Identifier: EUPL-1.2

import Figures
import Model
@testable import TeamLearning
import TestSupport
import Wording

let texts = Texts(.dutch)

func day(_ iso: String) -> CalendarDay {
  guard let day = CalendarDay(iso: iso) else { preconditionFailure("no such day") }
  return day
}

let today = day("2026-06-02")

let months: ClosedRange<Month> = Month(of: day("2025-06-01"))...Month(of: day("2026-05-01"))

func figure(
  _ table: String, _ domain: String, now: Int?, before: Int? = nil, isChoice: Bool = false
) -> TalkFigure {
  TalkFigure(
    FigureMention.Key(table: table, place: ["domain": domain]),
    label: Message("label-team-topic", ["name": .text(domain)]), in: months,
    now: now.map { .count($0) } ?? .hidden, before: before.map { .count($0) },
    isChoice: isChoice)
}

/// A talk about one or more figures of an invented team.
func talk(_ figures: [TalkFigure], residents: [String] = []) -> TeamTalk {
  var generator = SeededGenerator(seed: 1)
  return TeamTalk(
    figures.map { ChosenFigure(figure: $0, reason: .size) }, team: "De Linden", today: today,
    texts: texts,
    traces: PersonTraces(
      texts: texts, today: today, residents: residents, known: ["De Linden", "Bomenbuurt"]),
    using: &generator)
}

extension TeamTalk {
  /// Says lines and gives what came of the last.
  @discardableResult
  mutating func hear(all lines: [String]) -> Reaction {
    lines.map { hear($0) }.last ?? .stop
  }
}

/// The agenda that holds items, read back as a team store gives them.
func agenda(_ items: [AgendaItem]) -> LearningAgenda {
  LearningAgenda(items.filter { !$0.isEmpty }.map { AgendaEntry($0) })
}
