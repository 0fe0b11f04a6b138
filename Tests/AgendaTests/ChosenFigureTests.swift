// SPDX-License-Identifier: EUPL-1.2

@testable import TeamLearning
import TestSupport
import Testing

/// Which figures a team talks about.
@Suite struct ChosenFigureTests {
  @Test func `what changed most, what was chosen most, and the largest of another table`() {
    let chosen = ChosenFigure.choose(from: [
      figure("chosen", "Geld", now: 40, before: 38, isChoice: true),
      figure("chosen", "Wonen", now: 60, before: 60, isChoice: true),
      figure("marks", "Werk", now: 12, before: 30), figure("goals", "behaald", now: 9),
      figure("goals", "open", now: 90, before: 89),
    ])
    #expect(chosen.map(\.reason) == [.change, .choice, .size])
    #expect(chosen.map(\.figure.key.table) == ["marks", "chosen", "goals"])
    #expect(chosen.map(\.figure.now) == [.count(12), .count(60), .count(90)])
  }

  @Test func `what is hidden or zero is never chosen, and counts for no change`() {
    let chosen = ChosenFigure.choose(from: [
      figure("chosen", "Geld", now: nil, before: 99, isChoice: true),
      figure("chosen", "Wonen", now: 0, before: 50, isChoice: true),
      figure("marks", "Werk", now: 8),
    ])
    #expect(chosen.map(\.figure.now) == [.count(8)])
    #expect(ChosenFigure.choose(from: []) == [])
  }

  @Test(arguments: 0..<50)
  func `no figure is chosen twice, and never more than asked`(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let figures = (0..<12).map { number in
      figure(
        ["a", "b"].randomElement(using: &generator) ?? "a", "\(number)",
        now: [nil, 0, 5, 20].randomElement(using: &generator) ?? nil,
        before: [nil, 5, 9].randomElement(using: &generator) ?? nil,
        isChoice: number.isMultiple(of: 2))
    }
    let chosen = ChosenFigure.choose(from: figures)
    let shown = figures.count { $0.now != .hidden && $0.now != .count(0) }
    #expect(chosen.count == min(3, shown))
    #expect(Set(chosen.map(\.figure.key)).count == chosen.count)
  }
}
