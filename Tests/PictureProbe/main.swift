// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import FigureFixtures
internal import Figures
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import TeamLearning

// Makes pictures of invented people through the same code as `teambeeld`, and writes what was
// published and what was true.
//   picture-probe SEED COUNT PUBLISHED TRUTH     COUNT scenarios, one line of JSON each

/// How often each kind of scenario comes, in hundredths.
let shares = [
  ("overview", 22), ("neighbourhood", 22), ("team", 8), ("both", 8), ("months", 6),
  ("one place", 4), ("question", 8), ("row", 10), ("periods", 7), ("late", 5),
]

let instruments = [1, 2].map { version in
  Instrument(
    reference: InstrumentReference(id: "proef", version: version), titles: ["nl": "Proeflijst"],
    source: "", licence: "",
    domains: ["geld", "wonen", "werk"].map { LifeDomain(id: $0, names: ["nl": $0]) })
}
let signals = SignalList(
  reference: InstrumentReference(id: "signalen", version: 1),
  signals: ["eenzaam", "wachten", "wonen"].map { LifeDomain(id: $0, names: ["nl": $0]) })

func scenario(
  _ number: Int, seed: Int
) throws -> (PublishedScenario, PublishedScenario) {
  var people = Neighbours(seed: seed &* 1_000_003 &+ number)
  // Any row of scenarios has some of each kind.
  var place = number * 37 % 100
  let kind =
    shares.first { share in
      place -= share.1
      return place < 0
    }?.0 ?? "overview"
  let asked = Asked(kind, &people)
  var ledger = ReleaseLedger()
  var seen: [PublishedPicture] = []
  var truth: [PublishedPicture] = []
  var refused: [String] = []
  var makers: [Int: PictureMaker] = [:]
  for step in asked.steps {
    let maker: PictureMaker
    if let known = makers[step.turn] {
      maker = known
    } else {
      let store = try SQLiteTeamStore.inMemory()
      try store.replace(asked.turns[step.turn])
      maker = PictureMaker(CountSource(store), instruments: instruments, signals: signals)
      makers[step.turn] = maker
    }
    do {
      let picture = try maker.picture(step.request, after: ledger)
      ledger = picture.ledger ?? ledger
      var open = step.request
      open.rule = DisclosureRule(.own)
      seen.append(PublishedPicture(picture, turn: step.turn))
      truth.append(PublishedPicture(try maker.picture(open), turn: step.turn))
    } catch let error as PictureError {
      refused.append("\(error)")
    }
  }
  return (
    PublishedScenario(id: number, kind: kind, pictures: seen, refused: refused),
    PublishedScenario(id: number, kind: kind, pictures: truth, refused: [])
  )
}

let words = CommandLine.arguments
guard words.count == 5, let seed = Int(words[1]), let count = Int(words[2]) else { exit(64) }
let encoder = JSONEncoder()
encoder.outputFormatting = .sortedKeys
var published = Data()
var truth = Data()
for number in 0..<count {
  let (open, closed) = try scenario(number, seed: seed)
  published += try encoder.encode(open) + Data("\n".utf8)
  truth += try encoder.encode(closed) + Data("\n".utf8)
}
try published.write(to: URL(filePath: words[3]))
try truth.write(to: URL(filePath: words[4]))
