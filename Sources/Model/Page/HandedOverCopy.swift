// SPDX-License-Identifier: EUPL-1.2

/// A page that a resident took home (meegegeven blad).
///
/// It holds no word of the page. Whether a later page says the same shows from the mark of its
/// contents, which cannot be read back.
public struct HandedOverCopy: Hashable, Sendable, Codable, Identifiable {
  /// Random.
  public let id: RecordID
  /// Whose page it is.
  public let resident: RecordID
  /// Which conversation it is about.
  public let conversation: RecordID
  /// The day it was given.
  public let day: CalendarDay
  /// Counts up from 1 with every change of what the pages of one conversation say.
  public let version: Int
  /// The forms and language it was given in, and what stayed off it.
  public let choice: PageChoice
  /// The mark of its contents (kenmerk).
  public let contents: ContentsMark
  /// The day on which something was corrected that stood on it, or may have (verouderd).
  public var outdatedOn: CalendarDay?

  /// Makes a copy.
  /// - Parameters:
  ///   - id: Random.
  ///   - resident: Whose page it is.
  ///   - conversation: Which conversation it is about.
  ///   - day: The day it was given.
  ///   - version: From 1.
  ///   - choice: The forms and language, and what stayed off.
  ///   - contents: The mark of its contents.
  public init(
    id: RecordID, resident: RecordID, conversation: RecordID, day: CalendarDay, version: Int,
    choice: PageChoice, contents: ContentsMark
  ) {
    self.id = id
    self.resident = resident
    self.conversation = conversation
    self.day = day
    self.version = version
    self.choice = choice
    self.contents = contents
  }
}

/// Tells whether two pages say the same (kenmerk).
public struct ContentsMark: Hashable, Sendable, Codable {
  /// The first 64 bits of a keyed hash.
  public let high: UInt64
  /// The last 64 bits.
  public let low: UInt64

  /// Makes a mark from its bits.
  /// - Parameters:
  ///   - high: The first 64 bits.
  ///   - low: The last 64 bits.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}

extension Sequence<HandedOverCopy> {
  /// The version that a page of a conversation has.
  /// - Parameters:
  ///   - contents: The mark of what it says.
  ///   - conversation: Which conversation it is about.
  /// - Returns: That of the page that was given last when it says the same, else the next.
  public func version(of contents: ContentsMark, about conversation: RecordID) -> Int {
    let given = filter { $0.conversation == conversation }
    guard let last = given.max(by: { $0.version < $1.version }) else { return 1 }
    return last.contents == contents ? last.version : last.version + 1
  }
}
