// SPDX-License-Identifier: EUPL-1.2

internal import Model

extension SharedFigures {
  /// The rows of a group: the group itself, its themes, its meetings and their answers.
  var activityRows: [FigureRow] {
    guard let first = activities.first else { return [] }
    let group = FigureValue.text(subject.description)
    let themes = first.themes.map { theme in
      FigureRow(table: .activityTheme, values: [group, .text(theme)])
    }
    return [FigureRow(table: .group, values: [group])] + themes
      + activities.flatMap { activity -> [FigureRow] in
        let place: [FigureValue] = [
          group, .month(activity.month), .integer(activity.orderInMonth),
          .text(activity.neighbourhood), .text(activity.team),
        ]
        let answers = activity.answers.map { answer in
          FigureRow(
            table: .activityAnswer,
            values: place + [
              .text(answer.question.rawValue), .integer(answer.positive), .integer(answer.asked),
            ])
        }
        return [FigureRow(table: .activity, values: place + [.integer(activity.reached)])] + answers
      }
  }
}
