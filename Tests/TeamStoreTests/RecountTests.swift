// SPDX-License-Identifier: EUPL-1.2

import FigureFixtures
import Figures
import Foundation
import Model
import SQLiteStorage
import TestSupport
import Testing

/// Every measure, counted again by DuckDB from the figures as CSV, without any of our SQL.
@Suite(.serialized, .waiting) struct RecountTests {
  private static let python = ProcessInfo.processInfo.environment["TUSSENSTAND_PYTHON"] ?? "python3"

  /// Residents of two laptops: a handful, a team, and a town.
  private static let sizes = [(1, 5), (2, 150), (3, 900)]

  @Test(arguments: sizes)
  func `the same to the last digit from every store`(seed: Int, residents: Int) throws {
    var team = InventedTeam(seed: seed)
    let shared =
      InventedTeam.shared(team.trajectories(residents))
      + InventedTeam.shared(team.trajectories(residents / 2), team: "De Beuk", laptop: 9)
      + InventedTeam.shared(team.courses(residents / 3))
      + InventedTeam.shared(team.courses(residents / 5), team: "De Beuk", laptop: 9)
    let folder = try TeamFile()
    try CSVFigures(shared.flatMap(\.conversations)).write(into: folder.folder)
    try CSVActivities(shared.flatMap(\.activities)).write(into: folder.folder)
    let expected = try Self.recount(folder.folder, questions)
    #expect(expected.contains { !$0.isEmpty })
    for kind in TeamStoreKind.present {
      try kind.with { writer, reader in
        try writer.replace(shared)
        for (question, cells) in zip(questions, expected) {
          let found = try reader.counts(question).written
          #expect(
            found == cells,
            "\(kind) \(question.measure): only ours \(Set(found).subtracting(cells)), only DuckDB's \(Set(cells).subtracting(found))"
          )
        }
      }
    }
  }

  @Test func `an invented city is counted like a real one, and is the same every time`() throws {
    let folder = try TeamFile()
    let again = try TeamFile()
    for place in [folder, again] {
      let process = Process()
      process.executableURL = Checkout.root.appending(path: "Scripts/demo-data")
      process.arguments = ["--out", place.folder, "--conversations", "600", "--seed", "5", "--csv"]
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    for table in FigureTable.allCases {
      let files = try [folder, again].map {
        try Data(contentsOf: URL(filePath: "\($0.folder)/\(table.rawValue).csv"))
      }
      #expect(files[0] == files[1], "\(table)")
    }
    // Goals have no pseudonym in a team store, and parts are bits there: those two need a dossier.
    let asked = questions.filter { ![.goals, .goalsByTopic, .filledParts].contains($0.measure) }
    let store = try SQLiteTeamStore.openToRead(at: folder.path)
    for (question, cells) in zip(asked, try Self.recount(folder.folder, asked)) {
      #expect(try store.counts(question).written == cells, "\(question.measure)")
    }
    #expect(try store.counts(CountRequest(.goals, in: allMonths)).cells.count > 4)
  }

  private struct NoAnswer: Error {}

  /// Asks DuckDB.
  private static func recount(
    _ folder: String, _ questions: [CountRequest]
  ) throws -> [[[String]]] {
    let asked = folder + "/questions"
    let lines = try questions.map { question in
      var json: [String: Any] = [
        "measure": question.measure.rawValue, "first": question.period.lowerBound.number,
        "last": question.period.upperBound.number, "by": question.dimensions.map(\.rawValue),
      ]
      json["neighbourhood"] = question.neighbourhood
      json["team"] = question.team
      return String(decoding: try JSONSerialization.data(withJSONObject: json), as: UTF8.self)
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: asked))
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let script = Checkout.root.appending(path: "Tests/TeamStoreTests/recount.py").path
    process.arguments = [python, script, folder]
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: asked))
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw NoAnswer() }
    return try text.split(separator: "\n").map { line in
      let cells = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [[Any]]
      return (cells ?? []).map { $0.map { "\($0)" } }.sorted { $0.lexicographicallyPrecedes($1) }
    }
  }
}

extension RawCounts {
  /// The cells as DuckDB writes them; one in which nobody stands last is there too.
  fileprivate var written: [[String]] {
    cells.map { cell in
      var columns = [cell.neighbourhood, cell.team, cell.month.map { "\($0.number)" }]
        .compactMap(\.self)
      if request.measure.isByTopic {
        columns += [cell.instrument?.id ?? "", "\(cell.instrument?.version ?? 0)"]
        switch cell.topic {
        case .domain(let id): columns.append(id)
        case .own: columns.append("*")
        case nil: break
        }
      }
      return columns + [cell.category, "\(cell.count)", "\(cell.residents)"]
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

/// Figures as CSV: what was said and when, and nothing that looks ahead.
struct CSVFigures {
  private let conversations: [ConversationFigures]

  init(_ conversations: [ConversationFigures]) { self.conversations = conversations }

  func write(into folder: String) throws {
    let place = ["subject", "month", "order_in_month", "neighbourhood", "team"]
    let topic = ["instrument", "instrument_version", "topic"]
    let files: [(String, [String], (ConversationFigures) -> [[String]])] = [
      (
        "conversation", ["kind", "parts", "score", "has_ending", "manner", "usefulness"],
        { figures in
          [
            [
              figures.kind.rawValue, figures.filledParts.map(\.rawValue).joined(separator: " "),
              Self.optional(figures.qualityOfLife?.score), figures.ending == nil ? "0" : "1",
              Self.optional(figures.ending?.manner?.rawValue),
              Self.optional(figures.ending?.usefulness?.rawValue),
            ]
          ]
        }
      ),
      (
        "topic", topic + ["is_on_top", "position"],
        { figures in
          Set(figures.topics.map(\.topic)).map { topic in
            let said = figures.topics.filter { $0.topic == topic }
            let position = topic == .own ? nil : said.first?.residentMark?.position.value
            return Self.columns(topic, said.first?.instrument ?? figures.instrument)
              + [said.contains(where: \.isOnTop) ? "1" : "0", Self.optional(position)]
          }
        }
      ),
      (
        "goal", topic + ["goal", "outcome"],
        { figures in
          figures.goals.map {
            Self.columns($0.topic, $0.instrument) + [
              $0.goal.description, $0.outcome?.rawValue ?? "set",
            ]
          }
        }
      ),
      ("signal", ["signal"], { $0.signals.map { [$0] } }),
      (
        "level", topic + ["voice", "level", "mapped_from"],
        { figures in
          figures.levels.filter { $0.voice != .other }.compactMap { level in
            guard case .domain(let id) = level.topic else { return nil }
            return [
              level.instrument.id, "\(level.instrument.version)", id, level.voice.rawValue,
              "\(level.level.number)", level.mappedFrom?.description ?? "",
            ]
          }
        }
      ),
    ]
    for (name, columns, rows) in files {
      var lines = [(place + columns).joined(separator: ",")]
      for figures in conversations {
        let start = [
          figures.subject.description, "\(figures.month.number)", "\(figures.orderInMonth)",
          figures.neighbourhood, figures.team,
        ]
        lines += rows(figures).map { (start + $0).joined(separator: ",") }
      }
      try Data((lines.joined(separator: "\n") + "\n").utf8)
        .write(to: URL(filePath: "\(folder)/\(name).csv"))
    }
  }

  private static func columns(_ topic: FigureTopic, _ list: InstrumentReference) -> [String] {
    switch topic {
    case .domain(let id): [list.id, "\(list.version)", id]
    case .own: ["", "0", "*"]
    }
  }

  private static func optional<Value>(_ value: Value?) -> String { value.map { "\($0)" } ?? "\\N" }
}
