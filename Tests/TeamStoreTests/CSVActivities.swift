// SPDX-License-Identifier: EUPL-1.2

import Figures
import Foundation
import Model

/// Figures of groups as CSV: what was said and when.
struct CSVActivities {
  private let activities: [ActivityFigures]

  init(_ activities: [ActivityFigures]) { self.activities = activities }

  func write(into folder: String) throws {
    try write("activity", ["reached"], into: folder) { figures in
      [[figures.reached.map { "\($0)" } ?? "\\N"]]
    }
    try write("activity_answer", ["question", "positive", "asked"], into: folder) { figures in
      figures.answers.map { [$0.question.rawValue, "\($0.positive)", "\($0.asked)"] }
    }
    let themes = Set(
      activities.flatMap { figures in
        figures.themes.map { "\(figures.group.description),\($0)" }
      })
    try write(["subject,theme"] + themes.sorted(), to: "\(folder)/activity_theme.csv")
  }

  private func write(
    _ name: String, _ columns: [String], into folder: String,
    rows: (ActivityFigures) -> [[String]]
  ) throws {
    let place = ["subject", "month", "order_in_month", "neighbourhood", "team"]
    var lines = [(place + columns).joined(separator: ",")]
    for figures in activities {
      let start = [
        figures.group.description, "\(figures.month.number)", "\(figures.orderInMonth)",
        figures.neighbourhood, figures.team,
      ]
      lines += rows(figures).map { (start + $0).joined(separator: ",") }
    }
    try write(lines, to: "\(folder)/\(name).csv")
  }

  private func write(_ lines: [String], to path: String) throws {
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path))
  }
}
