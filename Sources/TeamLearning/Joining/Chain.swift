// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure

/// The categories that something is counted in: together they are everybody (indeling).
struct Chain {
  /// Its name in machine formats.
  let id: String
  let categories: [Breakdown.Category]
  /// The category that takes who is in none of the others; never shown.
  let rest: String?

  /// Who is outside the group that the chain divides; never shown.
  static let outside = "n-a"

  /// The categories that somebody is in, and not in a part of.
  var leaves: [String] {
    let parents = Set(categories.compactMap(\.parent))
    return categories.map(\.id).filter { !parents.contains($0) }
  }

  /// As a dimension.
  /// - Parameter isGated: Whether there is a group outside it.
  /// - Returns: The dimension.
  func breakdown(isGated: Bool) -> Breakdown {
    let outside = isGated ? [Breakdown.Category(Self.outside, isPublished: false)] : []
    return Breakdown(id, .parts, categories + outside)
  }

  private init(_ id: String, _ categories: [Breakdown.Category], rest: String? = nil) {
    self.id = id
    self.categories = categories + (rest.map { [.init($0, isPublished: false)] } ?? [])
    self.rest = rest
  }

  private init(_ id: String, _ names: [String], rest: String? = nil) {
    self.init(id, names.map { .init($0) }, rest: rest)
  }

  private static let compared: [Breakdown.Category] = [
    .init("compared"), .init("higher", in: "compared"), .init("same", in: "compared"),
    .init("lower", in: "compared"), .init("single", isPublished: false),
  ]

  /// Conversations: one of each resident, and those that residents have besides.
  ///
  /// Who had the first one is counted among the residents, so that who had not is protected too.
  static let kind = Chain(
    "kind",
    [
      .init("residents"), .init("first", in: "residents"),
      .init("later", in: "residents", isPublished: false), .init("more", isPublished: false),
    ])
  /// Who gave a figure for life, and did so at their latest conversation.
  static let latestScore = Chain("latestScore", ["filled"], rest: "earlier")
  /// Who ended, and did so at their latest conversation.
  static let latestEnding = Chain("latestEnding", ["filled"], rest: "earlier")
  /// Who filled goals in, and a day for one of them.
  static let days = Chain("days", ["filled"], rest: "without")
  static let top = Chain("top", ["onTop"], rest: "below")
  static let change = Chain("change", compared, rest: "unmarked")
  static let position = Chain(
    "position", ["veryBad", "bad", "between", "good", "veryGood"], rest: "unmarked")
  static let levelChange = Chain("levelChange", compared, rest: "unscored")
  static let ownLevelChange = Chain("ownLevelChange", compared, rest: "unscored")
  static let outcome = Chain(
    "outcome", ["reached", "underWay", "notYet", "changed", "letGo", "open"])
  static let since = Chain("since", ["set"], rest: "earlier")
  static let score = Chain("score", (1...10).map { String($0) })
  static let scoreChange = Chain("scoreChange", compared)
  static let manner = Chain("manner", ["asPlanned", "earlier", "elsewhere", "other", "unsaid"])
  static let usefulness = Chain("usefulness", ["yes", "somewhat", "no", "unsaid"])

  /// The levels of a scale; who gave none is the rest.
  static func levels(_ count: Int, own: Bool) -> Chain {
    Chain(own ? "ownLevel" : "level", (1...max(1, count)).map { String($0) }, rest: "unscored")
  }

  /// A chain of categories that come from data, such as the topics of goals.
  static func found(_ id: String, _ categories: [String]) -> Chain { Chain(id, categories) }
}

/// Who a family of tables divides further, and who not: the second group is never shown, but can be
/// worked out from the residents of the period, so it is protected too.
struct Gate {
  let id: String
  let yes: String
  let no: String

  var breakdown: Breakdown {
    Breakdown(id, .parts, [.init(yes), .init(no, isPublished: false)])
  }

  static let chosen = Gate(id: "choice", yes: "chosen", no: "not")
  static let given = Gate(id: "given", yes: "given", no: "none")
  static let ended = Gate(id: "ended", yes: "ended", no: "open")
  static let named = Gate(id: "named", yes: "named", no: "not")
  static let filled = Gate(id: "filled", yes: "filled", no: "empty")
}
