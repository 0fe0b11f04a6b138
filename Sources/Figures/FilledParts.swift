// SPDX-License-Identifier: EUPL-1.2

internal import Model

extension Conversation {
  /// Whether something was filled in for a part that may be left out.
  func fills(_ part: OptionalPart) -> Bool {
    switch part {
    case .ownWords:
      talks.contains { Self.isFilled($0.words) } || reviews.contains { Self.isFilled($0.words) }
        || Self.isFilled(qualityOfLife?.reason) || Self.isFilled(ending?.words)
    case .otherVoices:
      talks.contains { talk in
        talk.marks.contains { $0.voice != .resident }
          || talk.levels.contains { $0.voice != .resident }
      }
    case .pride: talks.contains(where: \.isPride)
    case .onTop: talks.contains(where: \.isOnTop)
    case .goals: !goals.isEmpty || !reviews.isEmpty
    case .goalDays: goals.contains { $0.byWhen != nil } || reviews.contains { $0.newByWhen != nil }
    case .qualityOfLife: qualityOfLife != nil
    case .agreements: !agreements.isEmpty
    case .nextTalk: nextTalk != nil
    case .ending: ending != nil
    case .signals: !signals.isEmpty
    }
  }

  private static func isFilled(_ words: String?) -> Bool { words?.isEmpty == false }
}

extension OptionalPart {
  /// The bit of the part in a stored figure; never given to another part.
  var bit: Int {
    switch self {
    case .ownWords: 1
    case .otherVoices: 2
    case .pride: 4
    case .onTop: 8
    case .goals: 16
    case .goalDays: 32
    case .qualityOfLife: 64
    case .agreements: 128
    case .nextTalk: 256
    case .ending: 512
    case .signals: 1024
    }
  }
}
