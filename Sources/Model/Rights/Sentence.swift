// SPDX-License-Identifier: EUPL-1.2

/// A sentence of a dossier that can be corrected, and where it stands (zin).
public struct Sentence: Hashable, Sendable {
  /// What kind of sentence.
  public let part: SentencePart
  /// In which conversation; `nil` for what belongs to the resident themself.
  public let conversation: RecordID?
  /// The words.
  public let text: String
  /// The place among those of its kind in the conversation, from 0.
  let index: Int

  /// The name of a resident, as a sentence.
  /// - Parameter resident: Whose name.
  public init(nameOf resident: Resident) {
    self.init(.name, resident.name, 0, in: nil)
  }

  init(_ part: SentencePart, _ text: String, _ index: Int, in conversation: RecordID?) {
    self.part = part
    self.conversation = conversation
    self.text = text
    self.index = index
  }
}

extension Conversation {
  /// The sentences in this conversation, in the order of the talk.
  public var sentences: [Sentence] {
    var found: [Sentence] = []
    func add(_ part: SentencePart, _ texts: [String?]) {
      for (index, text) in texts.enumerated() {
        if let text, !text.isEmpty { found.append(Sentence(part, text, index, in: id)) }
      }
    }
    add(.reviewWords, reviews.map(\.words))
    add(.newWording, reviews.map(\.newWording))
    add(.topic, talks.map(\.topic.ownWords))
    add(.words, talks.map(\.words))
    add(.otherName, otherNames)
    add(.goal, goals.map(\.wording))
    add(.lifeReason, [qualityOfLife?.reason])
    add(.agreement, agreements.map(\.what))
    add(.agreementWho, agreements.map(\.who))
    add(.signal, signals.map(\.ownWords))
    add(.endingWords, [ending?.words])
    return found
  }

  /// The conversation with other words in the place of a sentence.
  ///
  /// A topic of one's own and the name of another person are the same ones everywhere: they change
  /// wherever they stand, in this and in every other conversation.
  /// - Parameters:
  ///   - sentence: Which sentence; of another conversation only those two kinds change.
  ///   - words: What it says now; `nil` leaves it out, where that can be.
  /// - Returns: The conversation as it is from here on.
  public func correcting(_ sentence: Sentence, to words: String?) -> Conversation {
    var corrected = self
    switch (sentence.part, words) {
    case (.topic, let words?): corrected.renameTopic(sentence.text, to: words)
    case (.otherName, let words?): corrected.renameOther(sentence.text, to: words)
    default: if sentence.conversation == id { corrected.replace(sentence, by: words) }
    }
    return corrected
  }

  private mutating func replace(_ sentence: Sentence, by words: String?) {
    let index = sentence.index
    switch (sentence.part, words) {
    case (.reviewWords, _): reviews[index].words = words
    case (.newWording, _): reviews[index].newWording = words
    case (.words, _): talks[index].words = words
    case (.goal, let words?): goals[index].wording = words
    case (.lifeReason, _): qualityOfLife?.reason = words
    case (.agreement, let words?): agreements[index].what = words
    case (.agreement, nil): agreements.remove(at: index)
    case (.agreementWho, _): agreements[index].who = words
    case (.signal, let words?): signals[index] = .own(words)
    case (.signal, nil): signals.remove(at: index)
    case (.endingWords, _): ending?.words = words
    case (.name, _), (.otherName, _), (.topic, _), (.goal, nil): break
    }
  }

  // MARK: - What is the same everywhere

  private var otherNames: [String] {
    var seen: Set<String> = []
    return talks.flatMap { talk in
      (talk.marks.map(\.voice) + talk.levels.map(\.voice)).compactMap(\.otherName)
    }.filter { seen.insert($0).inserted }
  }

  private mutating func renameTopic(_ old: String, to new: String) {
    for index in talks.indices where talks[index].topic == .own(old) {
      talks[index].topic = .own(new)
    }
    for index in goals.indices where goals[index].topic == .own(old) {
      goals[index].topic = .own(new)
    }
  }

  private mutating func renameOther(_ old: String, to new: String) {
    func renamed(_ voice: Voice) -> Voice { voice == .other(name: old) ? .other(name: new) : voice }
    for talk in talks.indices {
      for mark in talks[talk].marks.indices {
        talks[talk].marks[mark].voice = renamed(talks[talk].marks[mark].voice)
      }
      for level in talks[talk].levels.indices {
        talks[talk].levels[level].voice = renamed(talks[talk].levels[level].voice)
      }
    }
    voicesOffPage = voicesOffPage.map(renamed)
  }
}

extension Resident {
  /// The resident with other words in the place of a sentence that belongs to them.
  /// - Parameters:
  ///   - sentence: Their name, or the name of another person in how they want the page.
  ///   - words: What it says now.
  /// - Returns: The resident as they are from here on.
  public func correcting(_ sentence: Sentence, to words: String?) -> Resident {
    guard let words else { return self }
    var corrected = self
    if sentence.part == .name { corrected.name = words }
    if sentence.part == .otherName {
      corrected.page?.voicesOff =
        page?.voicesOff.map { voice in
          voice == .other(name: sentence.text) ? .other(name: words) : voice
        } ?? []
    }
    return corrected
  }
}

extension Signal {
  fileprivate var ownWords: String? {
    if case .own(let words) = self { words } else { nil }
  }
}

extension Voice {
  fileprivate var otherName: String? {
    if case .other(let name) = self { name } else { nil }
  }
}
