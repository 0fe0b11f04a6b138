// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import Figures
internal import Model
internal import TeamLearning

/// What is asked of one population, one picture after the other, and what happens in between.
struct Asked {
  struct Step {
    let request: PictureRequest
    /// In which turn: pictures of one turn are of the same figures.
    let turn: Int
  }

  let kind: String
  let rule: DisclosureRule
  let steps: [Step]
  /// The figures of each turn.
  let turns: [[SharedFigures]]

  init(_ kind: String, _ people: inout Neighbours) {
    self.kind = kind
    // Only what is for outside has a register of releases.
    let hasRegister = ["row", "periods", "late"].contains(kind)
    let rule = DisclosureRule(
      hasRegister || people.happens(50) ? .outside : .team, threshold: people.number(1...12))
    var steps: [Step] = []
    func request(in period: Period, _ slices: Set<Slice>) -> PictureRequest {
      var asked = PictureRequest(in: period, by: slices, rule: rule)
      // The period before is a picture of its own, of other months.
      asked.comparesBefore = slices.isEmpty
      return asked
    }
    var turns = [people.residents(people.number(12...people.number(20...160)))]
    let year = Self.period(1...12)
    switch kind {
    case "neighbourhood": steps = [Step(request: request(in: year, [.neighbourhood]), turn: 0)]
    case "team": steps = [Step(request: request(in: year, [.team]), turn: 0)]
    case "both": steps = [Step(request: request(in: year, [.neighbourhood, .team]), turn: 0)]
    case "months": steps = [Step(request: request(in: Self.period(1...3), [.month]), turn: 0)]
    case "one place":
      var asked = request(in: year, people.happens(50) ? [] : [.team])
      asked.neighbourhood = turns[0].first?.conversations.first?.neighbourhood
      steps = [Step(request: asked, turn: 0)]
    case "question": steps = [Step(request: Self.question(in: year, &people, rule), turn: 0)]
    case "row":
      for slices: Set<Slice> in [[], [.neighbourhood], [.team]].shuffled(using: &people.generator) {
        steps.append(Step(request: request(in: year, slices), turn: 0))
        if people.happens(60) {
          steps.append(Step(request: Self.question(in: year, &people, rule), turn: 0))
        }
      }
    case "periods":
      let slices: Set<Slice> = people.happens(50) ? [] : [.neighbourhood]
      let all = [1...3, 4...6, 7...9, 10...12, 1...6, 7...12, 1...12]
      for months in all.shuffled(using: &people.generator).prefix(people.number(2...4)) {
        var asked = request(in: Self.period(months), slices)
        asked.comparesBefore = people.happens(30)
        steps.append(Step(request: asked, turn: 0))
      }
    case "late":
      let asked =
        people.happens(50) ? request(in: year, []) : Self.question(in: year, &people, rule)
      let way = people.number(1...3)
      for turn in 0..<people.number(2...3) {
        if turn > 0 {
          var now = turns[turn - 1]
          if way != 2 { now += people.residents(people.number(0...7)) }
          if way != 1 {
            for _ in 0..<people.number(0...4) { now.remove(at: people.number(0...(now.count - 1))) }
          }
          turns.append(now)
        }
        steps.append(Step(request: asked, turn: turn))
      }
    default: steps = [Step(request: request(in: year, []), turn: 0)]
    }
    self.rule = rule
    self.steps = steps
    self.turns = turns
  }

  private static func question(
    in period: Period, _ people: inout Neighbours, _ rule: DisclosureRule
  ) -> PictureRequest {
    var question = PictureQuestion(people.pick(PictureMeasure.allCases))
    question.slices = people.pick([[], [.neighbourhood], [.team], [.domain]])
    return question.request(in: period, rule: rule)
  }

  private static func period(_ months: ClosedRange<Int>) -> Period {
    guard let first = Month(year: 2026, month: months.lowerBound),
      let last = Month(year: 2026, month: months.upperBound)
    else { preconditionFailure("no such month") }
    return Period(first...last)
  }
}
