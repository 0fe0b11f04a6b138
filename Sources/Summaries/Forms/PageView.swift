// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

/// A document as both templates read it: named fields, and one filled field per block.
///
/// The Typst template gets it as JSON; the page template by its field names. Positions are
/// percentages of the bar's width from the left.
struct PageView: Encodable {
  let language: String
  let besideLanguage: String
  let title: FixedView
  let fullTitle: String
  let resident: String?
  let facts: [FixedView]
  let notice: FixedView?
  let sections: [SectionView]
  let made: [Int]
  let footer: FixedView
  let labels: LabelsView

  init(_ document: SummaryDocument) {
    language = document.language.code
    besideLanguage = document.beside?.code ?? ""
    title = FixedView(document.title)
    fullTitle = document.fullTitle
    resident = document.resident.orNil
    facts = document.facts.map(FixedView.init)
    notice = document.notice.map(FixedView.init)
    sections = document.sections.map(SectionView.init)
    made = [document.madeOn.year, document.madeOn.month, document.madeOn.day]
    footer = FixedView(document.footer)
    labels = LabelsView(document.labels)
  }
}

struct SectionView: Encodable {
  let sectionID: String
  let heading: FixedView
  let blocks: [BlockView]

  init(_ section: SummarySection) {
    sectionID = section.kind.rawValue
    heading = FixedView(section.heading)
    blocks = section.blocks.map(BlockView.init)
  }
}

struct LabelsView: Encodable {
  let now, earlier, sad, happy, ownWords, what, who, byWhen, translation: FixedView

  init(_ labels: SummaryLabels) {
    now = FixedView(labels.now)
    earlier = FixedView(labels.earlier)
    sad = FixedView(labels.sad)
    happy = FixedView(labels.happy)
    ownWords = FixedView(labels.ownWords)
    what = FixedView(labels.what)
    who = FixedView(labels.who)
    byWhen = FixedView(labels.byWhen)
    translation = FixedView(labels.translation)
  }
}

/// A block of which one kind is filled.
///
/// A page template needs a flag to open a list before its first item.
struct BlockView: Encodable {
  var lead: FixedView?
  var highlight: FixedView?
  var topic: TopicView?
  var hasGoals: Bool?
  var goals: [GoalView]?
  var figure: FigureView?
  var agreements: AgreementsView?
  var hasContacts: Bool?
  var contacts: [ContactView]?
  var questions: [QuestionView]?
  var words: WordsView?
  var sentences: [FixedView]?

  init(_ block: SummaryBlock) {
    switch block {
    case .legend(let pictures, _): lead = FixedView(pictures)
    case .highlight(let text): highlight = FixedView(text)
    case .topic(let value): topic = TopicView(value)
    case .goals(let values):
      hasGoals = true
      goals = values.map(GoalView.init)
    case .figure(let value): figure = FigureView(value)
    case .agreements(let values): agreements = AgreementsView(values)
    case .contacts(let values):
      hasContacts = true
      contacts = values.map { ContactView(contactLabel: FixedView($0.label), value: $0.value) }
    case .questions(let values):
      questions = values.map {
        QuestionView(question: FixedView($0.question), answer: $0.answer.map(FixedView.init))
      }
    case .words(let value): words = WordsView(value)
    case .sentences(let values): sentences = values.map(FixedView.init)
    }
  }
}

struct ContactView: Encodable {
  let contactLabel: FixedView
  let value: String
}

struct QuestionView: Encodable {
  let question: FixedView
  let answer: [FixedView]
}
