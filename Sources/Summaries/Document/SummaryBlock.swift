// SPDX-License-Identifier: EUPL-1.2

public import Model

/// One thing on the resident's page.
public enum SummaryBlock: Hashable, Sendable {
  /// How to read the bars: once as pictures, once as rows of signs.
  case legend(pictures: FixedWords, signs: FixedWords)
  /// Something to see at a glance, such as the day of the next talk.
  case highlight(FixedWords)
  /// A topic with its bar and the resident's own words.
  case topic(SummaryTopic)
  /// Goals, one under the other.
  case goals([SummaryGoal])
  /// The figure for life.
  case figure(SummaryFigure)
  /// Who does what by when.
  case agreements([SummaryAgreement])
  /// Who to call.
  case contacts([SummaryContact])
  /// Questions with our answers, such as those about the page itself.
  case questions([SummaryQuestion])
  /// The resident's own words about the whole.
  case words(OwnWords)
  /// What the organisation always says.
  case sentences([FixedWords])
}

/// What counts for the resident, with where they stand.
public struct SummaryTopic: Hashable, Sendable {
  /// The name of the life domain, or the resident's own.
  public var name: TopicName
  /// Says that the resident wants to work on this most, or is proud of it, if so.
  public var priorities: [FixedWords]
  /// The bar, when somebody placed a mark.
  public var bar: SummaryBar?
  /// The levels, each voice on its own; the resident's first.
  public var levels: [SummaryLevel] = []
  /// The resident's own level in a word or two, for a page of few words.
  public var levelWord: FixedWords?
  /// Says that the levels are too old to say something about now, when they are.
  public var levelNote: FixedWords?
  /// The resident's own words, unchanged.
  public var words: OwnWords?
}

/// The level that one voice gave, in words, with how it went from time to time.
public struct SummaryLevel: Hashable, Sendable {
  /// Whose level it is and which, now and last time.
  public var description: FixedWords
  /// Each time that this voice gave a level, oldest first; none when this is the first time.
  public var times: [Time]

  /// One time that a level was given.
  public struct Time: Hashable, Sendable {
    /// The day, and the level in words.
    public var label: FixedWords
    /// How many steps are reached.
    public var reached: Int
    /// How many steps there are.
    public var count: Int
  }
}

/// A bar from a sad to a happy face (streep), with its description in words.
public struct SummaryBar: Hashable, Sendable {
  /// Where the resident stands now.
  public var now: Position?
  /// Where the resident stood before, when there is a mark now to see beside it.
  public var earlier: Position?
  /// The marks of others, each with its own sign.
  public var others: [OtherMark]
  /// The resident's marks in words, when there are any; says all that the picture shows of them.
  public var description: FixedWords?

  /// The mark of somebody else than the resident.
  public struct OtherMark: Hashable, Sendable {
    /// Which sign the voice has on the whole page.
    public var sign: Sign
    /// Whose mark it is and where it stands, in words.
    public var description: FixedWords
    /// Where it stands.
    public var position: Position
  }

  /// A sign that can be told from the others in black and white.
  public enum Sign: String, CaseIterable, Hashable, Sendable {
    case square, triangle, diamond
  }
}

/// A goal as it reads now (doel).
public struct SummaryGoal: Hashable, Sendable {
  /// The resident's own words, unchanged.
  public var wording: OwnWords
  /// What it is about.
  public var topic: TopicName?
  /// By when, in a few words.
  public var byWhen: FixedWords?
  /// How it stands, in a few words.
  public var outcome: FixedWords?
  /// Introduces the earlier wordings, when there are any.
  public var earlierLabel: FixedWords?
  /// Earlier wordings, oldest first, unchanged.
  public var earlierWordings: [String]
  /// What the resident says about it, unchanged.
  public var words: OwnWords?
}

/// The figure for life now and before (cijfer voor het leven).
public struct SummaryFigure: Hashable, Sendable {
  /// 1 to 10.
  public var score: Int
  /// 1 to 10, of the last time it was asked.
  public var earlierScore: Int?
  /// The figures in words.
  public var description: FixedWords
  /// Why, in the resident's own words.
  public var reason: OwnWords?
}

/// Who does what by when (afspraak).
public struct SummaryAgreement: Hashable, Sendable {
  /// What is done.
  public var what: OwnWords
  /// Who does it, if named.
  public var who: String?
  /// By when, if named.
  public var byWhen: FixedWords?
}

/// One way to reach somebody.
public struct SummaryContact: Hashable, Sendable {
  /// What it is, such as a telephone number.
  public var label: FixedWords
  /// A name, a number or an address.
  public var value: String
}

/// A question with our answer.
public struct SummaryQuestion: Hashable, Sendable {
  /// What a resident might ask.
  public var question: FixedWords
  /// The answer, one sentence per item.
  public var answer: [FixedWords]
}
