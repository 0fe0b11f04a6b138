// SPDX-License-Identifier: EUPL-1.2

public import Model

/// The figures of one meeting of a group: no name, no sentence, no day, no professional
/// (activiteitcijfers).
///
/// They count people and are about nobody: who was there was never asked.
public struct ActivityFigures: Hashable, Sendable, Codable {
  /// Which group.
  public let group: Pseudonym
  /// The month of the meeting.
  public let month: Month
  /// The place among the meetings of this group in the same month, from 1.
  public let orderInMonth: Int
  /// The group's neighbourhood, or the team's (wijk).
  public let neighbourhood: String
  /// The team.
  public let team: String
  /// The signals that the group answers to, by their ids.
  public let themes: [String]
  /// How many people were reached, if somebody counted.
  public let reached: Int?
  /// The questions that were put, with how many said yes.
  public let answers: [ActivityAnswerFigure]
}

/// How many said yes to a question, and of how many.
public struct ActivityAnswerFigure: Hashable, Sendable, Codable {
  /// Which question.
  public let question: GroupQuestion
  /// How many said yes.
  public let positive: Int
  /// Of how many who were asked.
  public let asked: Int
}

extension FigureDeriver {
  /// The figures of every meeting of a group; the same course always gives the same figures.
  /// - Parameter course: The group with its meetings.
  /// - Returns: One value per meeting, oldest first.
  public func figures(of course: GroupCourse) -> [ActivityFigures] {
    var countInMonth: [Month: Int] = [:]
    var themes: [String] = []
    for theme in course.group.themes where FigureTopic.isID(theme) && !themes.contains(theme) {
      themes.append(theme)
    }
    return course.activities.map { activity in
      let month = Month(of: activity.day)
      countInMonth[month, default: 0] += 1
      return ActivityFigures(
        group: pseudonyms.pseudonym(of: course.group.id), month: month,
        orderInMonth: countInMonth[month, default: 1],
        neighbourhood: course.group.neighbourhood ?? neighbourhood, team: team, themes: themes,
        reached: activity.reached,
        answers: GroupQuestion.allCases.compactMap { question in
          activity.answer(question).map {
            ActivityAnswerFigure(question: question, positive: $0.positive, asked: $0.asked)
          }
        })
    }
  }
}
