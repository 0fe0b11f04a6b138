// SPDX-License-Identifier: EUPL-1.2

internal import Embedded
internal import Model

/// A picture that we drew: a sign for a life domain, a face, or a sign for a part of the page.
///
/// Each has one meaning and no text in it, and reads in black and white. The page and the PDF use
/// the same drawing.
struct Picture: Hashable {
  /// Its name, which no other picture has; templates call it by that.
  let name: String
  /// The drawing; its lines have the colour of the text around it.
  let svg: String

  private static let folder = "Pictures/"
  private static let ending = ".svg"
  /// The sign of what is in no list.
  static let own = "own"

  /// All pictures by their names; they are read once.
  private static let all: [String: Picture] = Dictionary(
    EmbeddedFile.all(in: folder).map { file in
      let name = file.name.split(separator: "/").last.map { String($0.dropLast(ending.count)) }
      return (name ?? file.name, Picture(name: name ?? file.name, svg: file.text.withoutLineEnd))
    },
    uniquingKeysWith: { first, _ in first })

  /// The names of the signs: the ids of the life domains, and the neutral one.
  static let signs: [String] = EmbeddedFile.all(in: folder + "Domains/").map {
    String($0.name.dropFirst((folder + "Domains/").count).dropLast(ending.count))
  }

  /// The sign for a topic: the neutral one for the resident's own, and for a domain without a sign.
  static func sign(for topic: TopicName) -> Picture? {
    guard case .domain(let id, _) = topic, signs.contains(id) else { return all[own] }
    return all[id]
  }

  /// The face for a place on the bar.
  static func face(for word: PositionWord) -> Picture? {
    switch word {
    case .veryBad: all["very-bad"]
    case .bad: all["bad"]
    case .between: all["between"]
    case .good: all["good"]
    case .veryGood: all["very-good"]
    }
  }

  /// The sign for a part of the easy page.
  static func part(_ kind: SummarySection.Kind) -> Picture? { all[kind.rawValue] }

  /// Every picture that may stand on the pages of a document, without repetition.
  static func onPage(_ document: SummaryDocument) -> Set<Picture> {
    var topics: [TopicName] = []
    for block in document.sections.flatMap(\.blocks) {
      switch block {
      case .topic(let topic): topics.append(topic.name)
      case .goals(let goals): topics += goals.compactMap(\.topic)
      default: break
      }
    }
    let parts = SummarySection.Kind.allCases.compactMap(part)
    let faces = PositionWord.allCases.compactMap(face)
    return Set(topics.compactMap(sign) + faces + parts)
  }
}

extension String {
  /// Without the line end that closes a file.
  var withoutLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
