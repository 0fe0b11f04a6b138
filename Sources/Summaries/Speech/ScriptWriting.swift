// SPDX-License-Identifier: EUPL-1.2

/// Turns a document into the steps of reading it aloud.
struct ScriptWriting {
  let words: FormWords
  let labels: SummaryLabels
  private(set) var steps: [SpokenScript.Step] = []

  init(words: FormWords, labels: SummaryLabels) {
    self.words = words
    self.labels = labels
  }

  mutating func write(_ document: SummaryDocument) {
    say(document.title.main)
    say(document.resident)
    for fact in document.facts { say(fact.main) }
    if let notice = document.notice { say(notice.main) }
    for section in document.sections {
      steps.append(.longPause)
      say(section.heading.main)
      for block in section.blocks { write(block) }
    }
    steps.append(.longPause)
    say(document.footer.main)
  }

  private mutating func write(_ block: SummaryBlock) {
    switch block {
    // How to read a picture helps nobody who hears it.
    case .legend: break
    case .highlight(let text):
      steps.append(.pause)
      say(text.main)
    case .topic(let topic): write(topic)
    case .goals(let goals): goals.forEach { write($0) }
    case .figure(let figure):
      steps.append(.pause)
      say(figure.description.main)
      own(figure.reason)
    case .agreements(let rows): rows.forEach { write($0) }
    case .contacts(let contacts):
      steps.append(.pause)
      for contact in contacts { say("\(contact.label.main): \(contact.value)") }
    case .questions(let questions):
      for question in questions {
        steps.append(.pause)
        say(question.question.main)
        for answer in question.answer { say(answer.main) }
      }
    case .words(let words): own(words)
    case .sentences(let sentences):
      steps.append(.pause)
      for sentence in sentences { say(sentence.main) }
    }
  }

  private mutating func write(_ topic: SummaryTopic) {
    steps.append(.pause)
    say(topic.name.main)
    for priority in topic.priorities { say(priority.main) }
    if let bar = topic.bar {
      if let description = bar.description { say(description.main) }
      for other in bar.others { say(other.description.main) }
    }
    for level in topic.levels {
      say(level.description.main)
      for time in level.times { say(time.label.main) }
    }
    if let note = topic.levelNote { say(note.main) }
    own(topic.words)
  }

  private mutating func write(_ goal: SummaryGoal) {
    steps.append(.pause)
    say("\(words.goal.main): \(goal.wording.text)")
    if let topic = goal.topic { say(topic.main) }
    if let day = goal.byWhen { say(day.main) }
    if let outcome = goal.outcome { say(outcome.main) }
    if let label = goal.earlierLabel {
      for wording in goal.earlierWordings { say("\(label.main): \(wording)") }
    }
    own(goal.words)
  }

  private mutating func write(_ row: SummaryAgreement) {
    steps.append(.pause)
    say("\(words.agreement.main): \(row.what.text)")
    if let who = row.who { say("\(labels.who.main): \(who)") }
    if let day = row.byWhen { say("\(labels.byWhen.main): \(day.main)") }
  }

  private mutating func own(_ own: OwnWords?) {
    guard let own else { return }
    say(labels.ownWords.main + ":")
    say(own.text)
  }

  /// Adds the sentences of a text, each on its own and closed by a sign, so that a voice rests.
  private mutating func say(_ text: String) {
    for sentence in Self.sentences(in: text) { steps.append(.sentence(sentence)) }
  }

  /// The signs after which a sentence has ended, in the scripts that people write in here.
  private static let ends: Set<Character> = [".", "!", "?", "…", "؟", "۔", "。", "！", "？", "።"]

  /// Breaks text into sentences: at a line end, and at a sign of ending with a space after it.
  ///
  /// A capital before a full stop is an initial; a number is, with a small letter after it, a date.
  static func sentences(in text: String) -> [String] {
    var sentences: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ")
      var sentence = ""
      for (index, word) in words.enumerated() {
        sentence += sentence.isEmpty ? String(word) : " " + word
        let next = index + 1 < words.count ? words[index + 1] : nil
        guard endsSentence(word, before: next) else { continue }
        sentences.append(sentence)
        sentence = ""
      }
      if !sentence.isEmpty { sentences.append(closed(sentence)) }
    }
    return sentences
  }

  private static func endsSentence(_ word: Substring, before next: Substring?) -> Bool {
    guard let last = word.last, ends.contains(last) else { return false }
    guard last == ".", let next else { return true }
    let bare = word.dropLast()
    if bare.count == 1, bare.allSatisfy(\.isUppercase) { return false }
    return !bare.allSatisfy(\.isNumber) || next.first?.isLowercase != true
  }

  private static func closed(_ sentence: String) -> String {
    guard let last = sentence.last, !ends.contains(last), last != ":" else { return sentence }
    return sentence + "."
  }
}
