// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import Foundation

// Draws random tables, discloses them, and writes what was published and what was true.
//   disclosure-probe SEED COUNT PUBLISHED TRUTH     COUNT scenarios, one line of JSON each
/// How often each kind comes, in hundredths.
let shares = [
  ("line", 25), ("plane", 25), ("linked", 15), ("overlapping", 7), ("cube", 6), ("tree", 5),
  ("rest", 4), ("late", 6), ("periods", 4), ("visits", 3),
]

func outcome(
  _ request: Request, _ rule: DisclosureRule, _ ledger: ReleaseLedger
) -> Result<DisclosedReport, DisclosureError> {
  Result { () throws(DisclosureError) in
    try Disclosure.disclose(request.tables.map(\.table), by: rule, after: ledger)
  }
}

func disclose(_ number: Int, seed: Int) throws -> (PublishedCase, TruthCase) {
  var random = Random(seed &* 1_000_003 &+ number)
  var place = number % 100
  let kind =
    shares.first { share in
      place -= share.1
      return place < 0
    }?.0 ?? "line"
  let scenario = Scenario(kind, &random)
  let rule = DisclosureRule(random.happens(50) ? .team : .outside, threshold: random.number(1...14))
  var ledger = ReleaseLedger()
  var releases: [PublishedCase.Release] = []
  var truth: [[TruthCase.Cell]] = []
  var refused: [String] = []
  for request in scenario.requests {
    let report: DisclosedReport
    switch outcome(request, rule, ledger) {
    case .success(let disclosed): report = disclosed
    case .failure(let error):
      refused.append("\(error)")
      continue
    }
    releases.append(
      .init(
        from: request.months.lowerBound, until: request.months.upperBound, turn: request.turn,
        tables: report.tables))
    ledger = report.ledger ?? ledger
    truth.append(request.tables.flatMap(\.cells))
  }
  let published = PublishedCase(
    id: number, kind: kind, addsUp: scenario.addsUp,
    axes: scenario.dimensions.map { PublishedCase.Axis($0) }, releases: releases, ledger: ledger,
    refused: refused)
  return (published, TruthCase(id: number, releases: truth))
}

guard CommandLine.arguments.count == 5, let seed = Int(CommandLine.arguments[1]),
  let count = Int(CommandLine.arguments[2])
else { exit(64) }
let encoder = JSONEncoder()
encoder.outputFormatting = .sortedKeys
var published = Data()
var truth = Data()
for number in 0..<count {
  let (open, closed) = try disclose(number, seed: seed)
  published += try encoder.encode(open) + Data("\n".utf8)
  truth += try encoder.encode(closed) + Data("\n".utf8)
}
try published.write(to: URL(filePath: CommandLine.arguments[3]))
try truth.write(to: URL(filePath: CommandLine.arguments[4]))
