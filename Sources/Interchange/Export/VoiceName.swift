// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// Whose voice, as exports write it.
enum VoiceName: String, CaseIterable, Encodable {
  case resident, professional, other

  init(_ voice: Voice) {
    self =
      switch voice {
      case .resident: .resident
      case .professional: .professional
      case .other: .other
      }
  }
}

extension Voice {
  /// The name of a named other.
  var otherName: String? { if case .other(let name) = self { name } else { nil } }
}

extension Conversation {
  /// Whoever gave a mark or a level, each once, the resident first.
  var voices: [Voice] {
    var voices: [Voice] = [.resident]
    for voice in talks.flatMap({ $0.marks.map(\.voice) + $0.levels.map(\.voice) })
    where !voices.contains(voice) { voices.append(voice) }
    return voices
  }
}
