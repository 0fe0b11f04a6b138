// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// A document as both templates read it: named fields, and one filled field per block.
///
/// The Typst template gets it as JSON; the page template by its field names. Positions are
/// percentages of the bar's width from the left.
struct PageView: Encodable {
  let language: String
  let title: String
  let fullTitle: String
  let resident: String?
  let facts: [String]
  let sections: [SectionView]
  let made: [Int]
  let footer: String
  let labels: LabelsView

  init(_ document: SummaryDocument) {
    language = document.language
    title = document.title
    fullTitle = document.fullTitle
    resident = document.resident.orNil
    facts = document.facts
    sections = document.sections.map(SectionView.init)
    made = [document.madeOn.year, document.madeOn.month, document.madeOn.day]
    footer = document.footer
    labels = LabelsView(document.labels)
  }
}

struct SectionView: Encodable {
  let sectionID: String
  let heading: String
  let blocks: [BlockView]

  init(_ section: SummarySection) {
    sectionID = section.kind.rawValue
    heading = section.heading
    blocks = section.blocks.map(BlockView.init)
  }
}

struct LabelsView: Encodable {
  let now, earlier, sad, happy, ownWords, what, who, byWhen: String

  init(_ labels: SummaryLabels) {
    now = labels.now
    earlier = labels.earlier
    sad = labels.sad
    happy = labels.happy
    ownWords = labels.ownWords
    what = labels.what
    who = labels.who
    byWhen = labels.byWhen
  }
}

/// A block of which one kind is filled.
///
/// A page template needs a flag to open a list before its first item.
struct BlockView: Encodable {
  var lead: String?
  var highlight: String?
  var topic: TopicView?
  var hasGoals: Bool?
  var goals: [GoalView]?
  var figure: FigureView?
  var agreements: AgreementsView?
  var hasContacts: Bool?
  var contacts: [ContactView]?
  var questions: [QuestionView]?

  init(_ block: SummaryBlock) {
    switch block {
    case .legend(let pictures, _): lead = pictures
    case .highlight(let text): highlight = text
    case .topic(let value): topic = TopicView(value)
    case .goals(let values):
      hasGoals = true
      goals = values.map(GoalView.init)
    case .figure(let value): figure = FigureView(value)
    case .agreements(let values): agreements = AgreementsView(values)
    case .contacts(let values):
      hasContacts = true
      contacts = values.map { ContactView(contactLabel: $0.label, value: $0.value) }
    case .questions(let values):
      questions = values.map { QuestionView(question: $0.question, answer: $0.answer) }
    }
  }
}

struct ContactView: Encodable {
  let contactLabel: String
  let value: String
}

struct QuestionView: Encodable {
  let question: String
  let answer: [String]
}
