// SPDX-License-Identifier: EUPL-1.2

public import Model

/// Words that belong to a form and not to the talk: what pictures show, buttons, reading aloud.
public struct FormWords: Hashable, Sendable {
  /// What each sign shows, by the name of its picture.
  public var pictures: [String: FixedWords]
  /// What each face shows.
  public var faces: [PositionWord: FixedWords]
  /// How somebody is doing, in one or two words.
  public var positions: [PositionWord: FixedWords]
  /// The easy page does not hold everything.
  public var easyMore: FixedWords
  /// Stands on the easy page instead of a goal that is too long for it.
  public var easyLongGoal: FixedWords
  /// Stands on an easy page that has nothing to show.
  public var easyEmpty: FixedWords
  /// The button that reads the page aloud, and what it says while it does.
  public var readAloud: FixedWords
  /// Stops for a moment.
  public var readPause: FixedWords
  /// Goes on after a moment.
  public var readGoOn: FixedWords
  /// Stops for good.
  public var readStop: FixedWords
  /// Tells the reader of the script what its pauses mean.
  public var howToRead: FixedWords
  /// A pause in the script.
  public var pause: FixedWords
  /// A longer pause in the script.
  public var longPause: FixedWords
  /// Announces a goal to who cannot see that it is one.
  public var goal: FixedWords
  /// Announces an agreement.
  public var agreement: FixedWords
}
