// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// One page for a group itself: its colours with their words, the questions, and how that was
/// before (groepsblad).
///
/// Its fields are what the templates `group.html` and `group.typ` call by name. Nothing on it is
/// about one person.
public struct GroupSheet: Sendable, Encodable {
  /// A label with words.
  struct Line: Sendable, Encodable, Hashable {
    let label, words: String
  }

  /// A count at one meeting, drawn as a bar.
  struct Bar: Sendable, Encodable, Hashable {
    let label, words: String
    /// Of a hundred: how long the bar is.
    let share: Int
  }

  /// A colour with its sign, its words, and how many chose it.
  struct Colour: Sendable, Encodable, Hashable {
    let colour, sign, name, words: String
    let bars: [Bar]
  }

  /// The colours as they were agreed, with the meetings they were used in.
  struct Legend: Sendable, Encodable, Hashable {
    let heading: String?
    let colours: [Colour]
  }

  struct Question: Sendable, Encodable, Hashable {
    let name: String
    let bars: [Bar]
  }

  struct Words: Sendable, Encodable, Hashable {
    let name: String
    let sayings: [Line]
  }

  struct Labels: Sendable, Encodable, Hashable {
    let colours, questions, asked, words: String
  }

  let language, title, fullTitle, subtitle, footer: String
  let made: [Int]
  let labels: Labels
  let facts: [Line]
  let note: String?
  let hasLegends, hasQuestions, hasWords: Bool
  let legends: [Legend]
  let questions: [Question]
  let words: [Words]

  /// The most meetings beside each other: more are too small to read together.
  static let mostMeetings = 4

  /// Makes the page of a group.
  /// - Parameters:
  ///   - course: The group with its meetings.
  ///   - day: The day on which the page is made.
  ///   - texts: The language of the page.
  public init(_ course: GroupCourse, on day: CalendarDay, texts: Texts) {
    let shown = GroupCourse(course.group, Array(course.activities.suffix(Self.mostMeetings)))
    let group: [String: Message.Value] = ["name": .text(course.group.name), "day": .day(day)]
    language = texts.language.code
    title = course.group.name
    fullTitle = texts(Message("group-sheet-full-title", group))
    subtitle = texts(Message("group-sheet-made", group))
    footer = texts("group-sheet-footer")
    made = [day.year, day.month, day.day]
    labels = Labels(
      colours: texts("group-sheet-colours"), questions: texts("group-sheet-questions"),
      asked: texts("group-sheet-asked"), words: texts("group-sheet-words"))
    facts = Self.facts(shown, texts)
    let left = course.activities.count - shown.activities.count
    note = left > 0 ? texts(Message("group-sheet-left-out", ["n": .number(left)])) : nil
    legends = shown.byLegend.map { legend, activities in
      Self.legend(legend, activities, isLatest: legend == shown.latest?.legend, texts)
    }
    questions = Self.questions(shown, texts)
    words = Self.words(shown, texts)
    hasLegends = !legends.isEmpty
    hasQuestions = !questions.isEmpty
    hasWords = !words.isEmpty
  }

  // MARK: - Parts

  private static func facts(_ course: GroupCourse, _ texts: Texts) -> [Line] {
    var lines: [Line] = []
    if let audience = course.group.audience {
      lines.append(Line(label: texts("group-sheet-audience"), words: audience))
    }
    for activity in course.activities {
      var parts = [activity.subject].compactMap(\.self)
      if let reached = activity.reached {
        parts.append(texts(Message("group-sheet-reached", ["n": .number(reached)])))
      }
      guard !parts.isEmpty else { continue }
      lines.append(
        Line(label: texts.shortDay(activity.day), words: parts.joined(separator: " · ")))
    }
    return lines
  }

  private static func legend(
    _ legend: [LegendColour], _ activities: [GroupActivity], isLatest: Bool, _ texts: Texts
  ) -> Legend {
    let counts = activities.flatMap(\.colours).map(\.count)
    let largest = max(1, counts.max() ?? 1)
    return Legend(
      heading: isLatest ? nil : texts("group-sheet-other-colours"),
      colours: legend.map { colour in
        Colour(
          colour: colour.colour.rawValue, sign: String(colour.sign.character),
          name: texts("label-colour-\(colour.colour.rawValue)"), words: colour.words,
          bars: activities.compactMap { activity in
            activity.count(of: colour).map { count in
              Bar(
                label: texts.shortDay(activity.day), words: String(count),
                share: count * 100 / largest)
            }
          })
      })
  }

  private static func questions(_ course: GroupCourse, _ texts: Texts) -> [Question] {
    GroupQuestion.allCases.compactMap { question in
      let bars = course.activities.compactMap { activity in
        activity.answer(question).map { tally in
          Bar(
            label: texts.shortDay(activity.day), words: texts(Message(sheet: tally)),
            share: tally.positive * 100 / tally.asked)
        }
      }
      guard !bars.isEmpty else { return nil }
      return Question(name: texts("group-question-\(question.rawValue)"), bars: bars)
    }
  }

  private static func words(_ course: GroupCourse, _ texts: Texts) -> [Words] {
    let all: [(String, KeyPath<GroupActivity, String?>)] = [
      (texts("group-sheet-talents"), \.talents), (texts("group-sheet-worries"), \.worries),
      (texts("group-sheet-suggestions"), \.suggestions),
    ]
    return all.compactMap { name, path in
      let sayings = course.activities.compactMap { activity in
        activity[keyPath: path].map { Line(label: texts.shortDay(activity.day), words: $0) }
      }
      return sayings.isEmpty ? nil : Words(name: name, sayings: sayings)
    }
  }
}

extension Message {
  fileprivate init(sheet tally: GroupTally) {
    self.init(
      tally.way == .hands ? "group-sheet-hands" : "group-sheet-sample",
      ["positive": .number(tally.positive), "asked": .number(tally.asked)])
  }
}
