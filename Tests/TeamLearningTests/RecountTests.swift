// SPDX-License-Identifier: EUPL-1.2

import Model
import Testing

@testable import TeamLearning

/// Counts again from the dossiers themselves, without figures, and compares.
@Suite struct RecountTests {
  private let names = [geld: "Geld", wonen: "Wonen", .domain("werk"): "Werk"]

  @Test(arguments: 0..<200)
  func `the marks are those of the dossiers`(seed: Int) throws {
    let trajectories = try caseload(seed: seed)
    var expected: [String: [Int]] = [:]
    for (topic, name) in names {
      let pairs = trajectories.compactMap { trajectory -> (Int, Int)? in
        let placed = trajectory.conversations.compactMap { conversation in
          conversation.talks.first { $0.topic == topic }?.residentPosition?.value
        }
        return placed.count < 2 ? nil : (placed[placed.count - 2], placed[placed.count - 1])
      }
      guard !pairs.isEmpty else { continue }
      expected[name] = [
        pairs.count { $0 < $1 }, pairs.count { $0 == $1 }, pairs.count { $0 > $1 }, pairs.count,
      ]
    }
    #expect(overview(trajectories).numbers(.marks) == expected)
  }

  @Test(arguments: 0..<200)
  func `the choices are those of the dossiers`(seed: Int) throws {
    let trajectories = try caseload(seed: seed)
    var expected: [String: [Int]] = [:]
    func isMeant(_ talk: DomainTalk, _ name: String) -> Bool {
      (names[talk.topic] ?? "Eigen onderwerp") == name
    }
    for name in names.values + ["Eigen onderwerp"] {
      let talks = trajectories.map { trajectory in
        trajectory.conversations.map { $0.talks.filter { isMeant($0, name) } }
      }
      let counts = [
        talks.joined().count { !$0.isEmpty },
        talks.count { $0.contains { !$0.isEmpty } },
        talks.count { $0.joined().contains(where: \.isOnTop) },
      ]
      if counts[0] > 0 { expected[name] = counts }
    }
    #expect(overview(trajectories).numbers(.chosen) == expected)
  }

  @Test(arguments: 0..<200)
  func `the goals and the figures for life are those of the dossiers`(seed: Int) throws {
    let trajectories = try caseload(seed: seed)
    let picture = overview(trajectories)
    let outcomes = trajectories.flatMap(\.goals).map(\.outcome)
    let words: [(GoalOutcome?, String)] = [
      (.reached, "Behaald"), (.underWay, "Op weg"), (.notYet, "Nog niet"),
      (.changed, "Veranderd"), (.letGo, "Losgelaten"), (nil, "Nog niet teruggekomen"),
    ]
    for (outcome, word) in words {
      let count = outcomes.count { $0 == outcome }
      #expect(picture.numbers(.goals)[word] == (outcomes.isEmpty ? nil : [count]))
    }
    let scores = trajectories.map { $0.conversations.compactMap(\.qualityOfLife?.score) }
    let latest = scores.compactMap(\.last)
    for score in 1...10 {
      let count = latest.count { $0 == score }
      #expect(picture.numbers(.lifeScores)["\(score)"] == (latest.isEmpty ? nil : [count]))
    }
    let pairs = scores.filter { $0.count > 1 }.map { $0.suffix(2) }
    let higher = pairs.count { $0[$0.startIndex] < $0[$0.startIndex + 1] }
    #expect(picture.numbers(.lifeChange)["Hoger"] == (pairs.isEmpty ? nil : [higher]))
    #expect(picture.base(.lifeChange) == [pairs.count])
  }
}
