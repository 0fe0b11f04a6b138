// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

/// A document as both templates read it: named fields, and one filled field per block.
///
/// The Typst template gets it as JSON; the page template by its field names. Positions are
/// percentages of the bar's width from the left.
struct PageView: Encodable {
  let language: String
  let direction: String
  let besideLanguage: String
  /// Which of the pages on paper it is; the screen looks at its own width instead.
  let look: String
  /// All drawings that stand on the page, by name.
  let drawings: [String: String]
  let sadFace, happyFace: PictureView?
  let title: FixedView
  let fullTitle: String
  let resident: String?
  let facts: [FixedView]
  let notice: FixedView?
  let sections: [SectionView]
  let made: [Int]
  let footer: FixedView
  let footerInStyle: String
  let labels: LabelsView
  let readAloud: ReadAloudView
  let accent: String?
  let organisation: OrganisationView?
  let easy: EasyView

  init(_ document: SummaryDocument, look: String = "") {
    self.look = look
    language = document.language.code
    direction = document.language.direction.rawValue
    besideLanguage = (document.beside ?? .dutch).code
    title = FixedView(document.title)
    fullTitle = document.fullTitle
    resident = document.resident.orNil
    facts = document.facts.map(FixedView.init)
    notice = document.notice.map(FixedView.init)
    let words = document.formWords
    sections = document.sections.map { SectionView($0, words) }
    made = [document.madeOn.year, document.madeOn.month, document.madeOn.day]
    footer = FixedView(document.footer)
    footerInStyle = Self.styleString(document.footer.main)
    labels = LabelsView(document.labels)
    readAloud = ReadAloudView(words)
    accent = document.houseStyle.accent?.hex
    organisation = OrganisationView(document.houseStyle)
    sadFace = PictureView(.face(for: .veryBad), words.faces[.veryBad])
    happyFace = PictureView(.face(for: .veryGood), words.faces[.veryGood])
    easy = EasyView(EasyPage(document), words)
    drawings = Dictionary(
      uniqueKeysWithValues: Picture.onPage(document).map { ($0.name, $0.svg) })
  }

  /// The words in a string of a style sheet, in which only letters, digits and spaces are sure to
  /// mean themselves.
  ///
  /// Source: CSS Syntax Module Level 3, escaping.
  static func styleString(_ words: String) -> String {
    words.unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == " "
        ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }.joined()
  }
}

struct SectionView: Encodable {
  let sectionID: String
  let heading: FixedView
  let blocks: [BlockView]

  init(_ section: SummarySection, _ words: FormWords) {
    sectionID = section.kind.rawValue
    heading = FixedView(section.heading)
    blocks = section.blocks.map { BlockView($0, words) }
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
  var hasQuestions: Bool?
  var questions: [QuestionView]?
  var words: WordsView?
  var sentences: [FixedView]?

  init(_ block: SummaryBlock, _ formWords: FormWords) {
    switch block {
    case .legend(let pictures, _): lead = FixedView(pictures)
    case .highlight(let text): highlight = FixedView(text)
    case .topic(let value): topic = TopicView(value, formWords)
    case .goals(let values):
      hasGoals = true
      goals = values.map { GoalView($0, formWords) }
    case .figure(let value): figure = FigureView(value)
    case .agreements(let values): agreements = AgreementsView(values)
    case .contacts(let values):
      hasContacts = true
      contacts = values.map { ContactView(contactLabel: FixedView($0.label), value: $0.value) }
    case .questions(let values):
      hasQuestions = true
      questions = values.map(QuestionView.init)
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
  let hasBeside: Bool

  init(_ question: SummaryQuestion) {
    self.question = FixedView(question.question)
    answer = question.answer.map(FixedView.init)
    hasBeside = question.answer.contains { $0.beside != nil }
  }
}
