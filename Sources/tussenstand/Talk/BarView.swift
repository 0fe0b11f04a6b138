// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import Model
internal import Terminal
internal import Wording
internal import Workplace

/// The signs and words of the bar: each voice has its own sign and its own word.
struct BarView {
  private let console: Console

  init(_ console: Console) { self.console = console }

  /// The bar to place a mark on; empty when nothing was placed before.
  func request(_ bar: Bar, start: Int?) -> BarRequest {
    var others = bar.others.map { mark($0.voice, $0.position) }
    if let last = bar.last { others.append(earlier(last)) }
    var request = request(mark(bar.voice, Position(clamping: start ?? 50)), others)
    request.isPlaced = start != nil
    return request
  }

  /// The bar of a topic on the board; `nil` when nobody placed a mark.
  func request(_ row: Board.Row) -> BarRequest? {
    var marks = row.marks.map { mark($0.voice, $0.position) }
    if let last = row.last { marks.append(earlier(last)) }
    guard let first = marks.first else { return nil }
    return request(first, Array(marks.dropFirst()))
  }

  /// What each sign means, for the marks that stand on some bars.
  func legend(_ marks: [Mark], withEarlier: Bool) -> String {
    var words: [String] = []
    for mark in marks.map({ self.mark($0.voice, $0.position) }) {
      let entry = "\(mark.sign) \(mark.word)"
      if !words.contains(entry) { words.append(entry) }
    }
    if withEarlier {
      let mark = earlier(Position(clamping: 0))
      words.append("\(mark.sign) \(mark.word)")
    }
    return words.joined(separator: "   ")
  }

  /// Says in words what stands on a bar already, and which words can be chosen.
  func say(_ bar: Bar) {
    if let last = bar.last {
      console.say(Message("text-last-word", ["position": word(last)]), as: .explanation)
    }
    for mark in bar.others {
      let position = word(mark.position)
      switch mark.voice {
      case .resident: console.say(Message("text-mark-resident", ["position": position]))
      case .professional: console.say(Message("text-mark-professional", ["position": position]))
      case .other(let name):
        console.say(Message("text-mark-other", ["name": .text(name), "position": position]))
      }
    }
    console.say(Message("text-position-words"), as: .explanation)
  }

  private func word(_ position: Position) -> Message.Value {
    .message(Message("label-position-\(position.word.rawValue)"))
  }

  private func request(_ own: BarMark, _ others: [BarMark]) -> BarRequest {
    BarRequest(
      ends: (console.texts("label-bar-sad"), console.texts("label-bar-happy")), own: own,
      others: others, isPlain: console.screen.isPlain, idleLimit: console.lock?.limit)
  }

  private func mark(_ voice: Voice, _ position: Position) -> BarMark {
    let isPlain = console.screen.isPlain
    return switch voice {
    case .resident:
      BarMark(
        position: position.value, sign: isPlain ? "X" : "●", word: console.texts("label-bar-now"))
    case .professional:
      BarMark(
        position: position.value, sign: isPlain ? "P" : "■",
        word: console.texts("label-bar-professional"))
    case .other(let name):
      BarMark(
        position: position.value, sign: isPlain ? "A" : "▲", word: TextCleaning.displaySafe(name))
    }
  }

  private func earlier(_ position: Position) -> BarMark {
    BarMark(
      position: position.value, sign: console.screen.isPlain ? "o" : "○",
      word: console.texts("label-bar-last"))
  }
}
