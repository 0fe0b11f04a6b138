// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// What the easy page shows: what is most important, as much as fits on one A4.
///
/// Words are never cut: what is too long stands on the long page, and the easy page says so.
struct EasyPage {
  /// What is most important first; at most six.
  let topics: [SummaryTopic]
  let topicsHeading: FixedWords?
  /// At most four.
  let goals: [SummaryGoal]
  let goalsHeading: FixedWords?
  /// The next talk.
  let next: (heading: FixedWords, lines: [FixedWords])?
  /// Who to call.
  let contact: (heading: FixedWords, contacts: [SummaryContact])?
  /// Says that there is more, or that there is nothing yet.
  let remark: FixedWords?

  private static let mostTopics = 6
  private static let mostGoals = 4
  /// In letters; longer than this takes too much of the page, and of its reader.
  private static let longestName = 60
  private static let longestGoal = 160

  init(_ document: SummaryDocument) {
    var topics: [SummaryTopic] = []
    var goals: [SummaryGoal] = []
    var topicsHeading: FixedWords?
    var goalsHeading: FixedWords?
    var next: (FixedWords, [FixedWords])?
    var contact: (FixedWords, [SummaryContact])?
    for section in document.sections {
      for block in section.blocks {
        switch (section.kind, block) {
        case (.topics, .topic(let topic)):
          topicsHeading = section.heading
          topics.append(topic)
        case (.goals, .goals(let values)):
          goalsHeading = section.heading
          goals += values
        case (.next, .highlight(let words)):
          next = (section.heading, (next?.1 ?? []) + [words])
        case (.contact, .contacts(let values)): contact = (section.heading, values)
        default: break
        }
      }
    }
    self.topics = Self.mostImportant(of: topics)
    self.topicsHeading = self.topics.isEmpty ? nil : topicsHeading
    self.goals = Array(goals.prefix(Self.mostGoals))
    self.goalsHeading = goalsHeading
    self.next = next
    self.contact = contact.map { heading, contacts in
      // Who, and the number: a page for quick reading needs no more.
      (heading, Array(contacts.filter { $0.value.count <= Self.longestName }.prefix(2)))
    }
    let isEmpty = topics.isEmpty && goals.isEmpty && next == nil
    let shows: Set<SummarySection.Kind> = [.topics, .goals, .next, .contact, .reader]
    let hasMore =
      self.topics.count < topics.count || self.goals.count < goals.count
      || topics.contains { $0.words != nil } || goals.contains { $0.words != nil }
      || document.sections.contains { !shows.contains($0.kind) }
    remark =
      hasMore ? document.formWords.easyMore : isEmpty ? document.formWords.easyEmpty : nil
  }

  /// Those to work on or to be proud of go before others, and stand in the order of the talk.
  private static func mostImportant(of topics: [SummaryTopic]) -> [SummaryTopic] {
    let short = topics.enumerated().filter { $0.element.name.main.count <= longestName }
    let ordered =
      short.filter { !$0.element.priorities.isEmpty }
      + short.filter { $0.element.priorities.isEmpty }
    return ordered.prefix(mostTopics).sorted { $0.offset < $1.offset }.map(\.element)
  }

  /// Whether a goal stands on the page in its own words.
  static func fits(_ goal: SummaryGoal) -> Bool {
    goal.wording.text.count <= longestGoal && goal.wording.paragraphs.count <= 3
  }
}
