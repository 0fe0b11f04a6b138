// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

@testable import Terminal

/// The list without a terminal: its drawing, and what each key does.
@Suite(.waiting) struct ListTests {
  private func request(
    _ names: [String] = ["Geld en schulden", "Gezondheid", "Wonen", "Één huis"],
    chosen: [Int] = [], own: Bool = true, hint: String = ""
  ) -> ListRequest {
    ListRequest(
      options: names.map { ListRequest.Option(name: $0, hint: hint) }, chosen: chosen,
      allowsOwnWords: own, isPlain: true)
  }

  private func walk(_ typed: String, own: Bool = true, chosen: [Int] = []) -> ListWalk {
    var walk = ListWalk(request(chosen: chosen, own: own))
    for scalar in typed.unicodeScalars { _ = walk.take(key(scalar), page: 2) }
    return walk
  }

  private func key(_ sign: Unicode.Scalar) -> Key {
    switch sign {
    case "^": .up(isLarge: false)
    case "v": .down(isLarge: false)
    case "A": .up(isLarge: true)
    case "B": .down(isLarge: true)
    case "<": .home
    case ">": .end
    default: .text(sign)
    }
  }

  @Test func `an option has a number, a rank when chosen, and a marker`() {
    let lines = ListDrawing.lines(
      request(hint: "kort"), chosen: [2, 0], place: 2, width: 80, rows: 10)
    #expect(
      lines == [
        "  1 [2] Geld en schulden: kort", "  2 [ ] Gezondheid: kort", "> 3 [1] Wonen: kort",
        "  4 [ ] Één huis: kort",
      ])
  }

  @Test(arguments: [20, 40, 80, 120], [3, 5, 19, 40])
  func `a list fits its window and shows where somebody stands`(width: Int, rows: Int) {
    let list = request(
      (1...30).map { "👩‍👩‍👧 domein \($0) met een bijzonder lange naam" }, hint: "en uitleg")
    for place in 0..<30 {
      let lines = ListDrawing.lines(list, chosen: [29, 3], place: place, width: width, rows: rows)
      #expect(lines.count == min(30, rows))
      let here = lines.filter { $0.hasPrefix(">") }
      #expect(
        lines.firstIndex { $0.hasPrefix(">") } == ListDrawing.row(of: place, count: 30, rows: rows))
      #expect(here.count == 1 && here[0].contains(" \(place + 1) ["))
      for line in lines { #expect(TextWidth.columns(of: line) < width) }
    }
  }

  @Test func `a list that scrolls tells how many there are above and below`() {
    let list = request((1...30).map { "domein \($0)" })
    let middle = ListDrawing.lines(list, chosen: [], place: 15, width: 40, rows: 7)
    #expect(middle.first == "  ^ 13" && middle.last == "  v 12")
    let top = ListDrawing.lines(list, chosen: [], place: 0, width: 40, rows: 7)
    #expect(top.first == "" && top.last == "  v 25")
  }

  @Test func `control characters in a name do nothing`() {
    let lines = ListDrawing.lines(
      request(["a\u{1B}[2J\nb\u{202E}c"]), chosen: [], place: 0, width: 40, rows: 5)
    #expect(lines == ["> 1 [ ] a[2J bc"])
  }

  @Test func `what stays is the chosen ones in their order`() {
    #expect(
      ListDrawing.summary(request(), chosen: [2, 0], width: 40)
        == ["  1  Wonen", "  2  Geld en schulden"])
    #expect(ListDrawing.summary(request(), chosen: [], width: 40) == [])
  }

  @Test(arguments: [
    (" ", [0]), (" v ", [0, 1]), ("  ", []), ("> < ", [3, 0]), (" v +", [1, 0]), (" v A", [1, 0]),
    (" v +-", [0, 1]), (" v ++^B", [1, 0]), ("^ ", [0]), ("vvvvvv ", [3]), ("3 1 ", [2, 0]),
    ("9 ", [0]), ("w ", [2]), ("ge ", [1]), ("gg ", [0]), ("gez ", [1]), ("e ", [3]), ("wg ", [0]),
    ("+", []), (" +", [0]),
  ])
  func `keys walk, choose and order`(typed: String, chosen: [Int]) {
    #expect(walk(typed).chosen == chosen)
  }

  @Test func `letters that begin nothing are words, and none of them is lost`() {
    for (typed, words) in [("t", "t"), ("wt", "wt"), ("gewx", "gewx"), (" vyo", "y")] {
      var walk = ListWalk(request())
      var found: String?
      for scalar in typed.unicodeScalars where found == nil {
        if case .ownWords(let text) = walk.take(key(scalar), page: 2) { found = text }
      }
      #expect(found == words, "\(typed)")
    }
    var walk = ListWalk(request())
    #expect(walk.take(.text(":"), page: 2) == .ownWords(""))
    #expect(walk.take(.pasted("mijn tuin", isDamaged: false), page: 2) == .ownWords("mijn tuin"))
    var closed = ListWalk(request(own: false))
    #expect(closed.take(.text("t"), page: 2) == .goesOn)
    #expect(closed.take(.pasted("mijn tuin", isDamaged: false), page: 2) == .goesOn)
  }

  @Test func `what is chosen before is kept in order, and nonsense is not`() {
    #expect(walk("", chosen: [2, 2, 9, -1, 0]).chosen == [2, 0])
    var empty = ListWalk(request([]))
    for key in [Key.text(" "), .text("1"), .text("+"), .down(isLarge: false), .end] {
      #expect(empty.take(key, page: 2) == .goesOn)
    }
    #expect(empty.chosen == [])
  }
}
