// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// The sheet of a team talk, to hang on the wall (teamblad).
///
/// Its fields are what the templates `sheet.html` and `sheet.typ` call by name.
public struct TeamSheet: Sendable, Encodable {
  /// A figure that was talked about.
  struct Figure: Sendable, Encodable {
    let number: Int
    let name, shown, period: String
    let before: String?
    let stories: [Answer]
  }

  /// A label with the team's words.
  struct Answer: Sendable, Encodable {
    let label, words: String
  }

  /// What was decided at one figure; the lines of a table.
  struct Decision: Sendable, Encodable {
    let about: String?
    let actions: [Answer]
    let who, byWhen: String?
  }

  /// A day to look back, or a question, with the figure that it is about.
  struct Note: Sendable, Encodable {
    let words: String
    let about: String?
  }

  struct Labels: Sendable, Encodable {
    let figures, decisions, council, lookBack, noDecisions, what, who, byWhen: String
  }

  let language, title, fullTitle, subtitle, footer: String
  let made: [Int]
  let labels: Labels
  let figures: [Figure]
  let hasDecisions, hasCouncil, hasLookBack: Bool
  let decisions: [Decision]
  let council, lookBack: [Note]

  /// Makes the sheet of a talk.
  /// - Parameters:
  ///   - items: What was said at each figure.
  ///   - team: The team.
  ///   - day: The day of the talk.
  ///   - texts: The language of the sheet.
  public init(_ items: [AgendaItem], team: String, on day: CalendarDay, texts: Texts) {
    let named: [String: Message.Value] = ["team": .text(team), "day": .day(day)]
    language = texts.language.code
    title = texts("sheet-title")
    fullTitle = texts(Message("sheet-full-title", named))
    subtitle = texts(Message("sheet-made", named))
    footer = texts("sheet-footer")
    made = [day.year, day.month, day.day]
    labels = Labels(
      figures: texts("sheet-figures"), decisions: texts("sheet-decisions"),
      council: texts("sheet-council"), lookBack: texts("sheet-look-back"),
      noDecisions: texts("sheet-no-decisions"), what: texts("sheet-what"),
      who: texts("sheet-who"), byWhen: texts("sheet-by-when"))
    let numbered = items.enumerated().map { (number: $0.offset + 1, item: $0.element) }
    figures = numbered.map { Self.figure($0.item, number: $0.number, texts) }
    func about(_ number: Int) -> String? {
      items.count > 1 ? texts(Message("sheet-about", ["number": .number(number)])) : nil
    }
    decisions = numbered.filter { !$0.item.actions.isEmpty }.map { number, item in
      Decision(
        about: about(number), actions: Self.answers(item.actions, of: item, texts),
        who: item.answers[.who], byWhen: item.byWhen.map { texts.shortDay($0) })
    }
    council = numbered.compactMap { number, item in
      item.answers[.council].map { Note(words: $0, about: about(number)) }
    }
    let days = numbered.compactMap { number, item in
      item.lookBackOn.map { ($0, about(number)) }
    }
    lookBack = Self.days(days, texts)
    hasDecisions = !decisions.isEmpty
    hasCouncil = !council.isEmpty
    hasLookBack = !lookBack.isEmpty
  }

  /// Each day once; without saying at which figures when there is only one day.
  private static func days(_ days: [(CalendarDay, String?)], _ texts: Texts) -> [Note] {
    let byDay = Dictionary(grouping: days, by: \.0)
    return byDay.keys.sorted().map { day in
      let about = byDay[day, default: []].compactMap(\.1).joined(separator: ", ")
      return Note(words: texts.longDay(day), about: byDay.count > 1 ? about : nil)
    }
  }

  private static func figure(_ item: AgendaItem, number: Int, _ texts: Texts) -> Figure {
    func month(_ month: Month) -> Message.Value {
      .message(
        Message(
          "label-team-month",
          [
            "month": .message(Message("month-\(month.month)")), "year": .text(String(month.year)),
          ]))
    }
    return Figure(
      number: number, name: item.figure.label,
      shown: texts(Message("sheet-shown", ["now": item.figure.shown.value(of: item.figure.unit)])),
      period: texts(
        Message(
          "sheet-period", ["from": month(item.figure.from), "until": month(item.figure.until)])),
      before: item.figure.before.map { before in
        texts(Message("row-agenda-before", ["before": before.value(of: item.figure.unit)]))
      },
      stories: answers([.recognise, .story, .explain], of: item, texts))
  }

  private static func answers(
    _ questions: [AgendaQuestion], of item: AgendaItem, _ texts: Texts
  ) -> [Answer] {
    questions.compactMap { question in
      item.answers[question].map { Answer(label: texts(question.label), words: $0) }
    }
  }
}
