// SPDX-License-Identifier: EUPL-1.2

public import Model

/// One thing on the resident's page.
public enum SummaryBlock: Hashable, Sendable {
  /// How to read the bars: once as pictures, once as rows of signs.
  case legend(pictures: String, signs: String)
  /// Something to see at a glance, such as the day of the next talk.
  case highlight(String)
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
  /// Questions about the page itself, with their answers.
  case questions([SummaryQuestion])
}

/// What counts for the resident, with where they stand.
public struct SummaryTopic: Hashable, Sendable {
  /// The name of the life domain, or the resident's own.
  public var name: String
  /// Says that the resident wants to work on this most, or is proud of it, if so.
  public var priority: String?
  /// The bar, when somebody placed a mark.
  public var bar: SummaryBar?
  /// The resident's own words, unchanged.
  public var words: String?
}

/// A bar from a sad to a happy face (streep), with its description in words.
public struct SummaryBar: Hashable, Sendable {
  /// Where the resident stands now.
  public var now: Position?
  /// Where the resident stood before, when there is a mark now to see beside it.
  public var earlier: Position?
  /// The marks of others, each with its own sign.
  public var others: [OtherMark]
  /// The resident's marks in words; says all that the picture shows of them.
  public var description: String

  /// The mark of somebody else than the resident.
  public struct OtherMark: Hashable, Sendable {
    /// Which sign the voice has on the whole page.
    public var sign: Sign
    /// Whose mark it is and where it stands, in words.
    public var description: String
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
  public var wording: String
  /// What it is about.
  public var topic: String
  /// By when, in a few words.
  public var byWhen: String?
  /// How it stands, in a few words.
  public var outcome: String?
  /// Introduces the earlier wordings, when there are any.
  public var earlierLabel: String?
  /// Earlier wordings, oldest first, unchanged.
  public var earlierWordings: [String]
  /// What the resident says about it, unchanged.
  public var words: String?
}

/// The figure for life now and before (cijfer voor het leven).
public struct SummaryFigure: Hashable, Sendable {
  /// 1 to 10.
  public var score: Int
  /// 1 to 10, of the last time it was asked.
  public var earlierScore: Int?
  /// The figures in words.
  public var description: String
  /// Why, in the resident's own words.
  public var reason: String?
}

/// Who does what by when (afspraak).
public struct SummaryAgreement: Hashable, Sendable {
  /// What is done.
  public var what: String
  /// Who does it, if named.
  public var who: String?
  /// By when, if named.
  public var byWhen: String?
}

/// One way to reach somebody.
public struct SummaryContact: Hashable, Sendable {
  /// What it is, such as a telephone number.
  public var label: String
  /// A name, a number or an address.
  public var value: String
}

/// A question about the page itself, with its answer.
public struct SummaryQuestion: Hashable, Sendable {
  /// What a resident might ask.
  public var question: String
  /// The answer, one sentence per item.
  public var answer: [String]
}
