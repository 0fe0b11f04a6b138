// SPDX-License-Identifier: EUPL-1.2

/// What a count is split by, such as the neighbourhood or the life domain (uitsplitsing).
public struct Breakdown: Hashable, Sendable {
  /// Whether somebody can be in two categories; it decides what follows from a total.
  public enum Kind: String, Hashable, Sendable {
    /// Everybody is in exactly one: the parts add up to the total.
    case parts
    /// Somebody can be in several, but is in one at least: the total is at most the sum of the
    /// parts, and at least each of them.
    case overlapping
  }

  /// One category, possibly of a wider one (categorie).
  public struct Category: Hashable, Sendable {
    /// Its name in machine formats.
    public let id: String
    /// The wider category that it is a part of; `nil` right below the total.
    public let parent: String?
    /// Whether the category is shown at all.
    ///
    /// The rest of a total, such as residents without a pair of marks, need not be shown, but can
    /// be worked out. It has to be given, so that it is protected too.
    public let isPublished: Bool

    /// Names a category.
    /// - Parameters:
    ///   - id: Its name in machine formats.
    ///   - parent: The wider category; only where the categories are parts.
    ///   - isPublished: `false` for the rest that is only there to be protected.
    public init(_ id: String, in parent: String? = nil, isPublished: Bool = true) {
      self.id = id
      self.parent = parent
      self.isPublished = isPublished
    }
  }

  /// Its name in machine formats.
  public let id: String
  /// Whether somebody can be in two categories.
  public let kind: Kind
  /// The categories, in the order in which they are shown.
  public let categories: [Category]
  /// Whether the total over the categories is in the tables; of parts it always is.
  public let hasTotal: Bool

  /// Defines a dimension.
  /// - Parameters:
  ///   - id: Its name in machine formats.
  ///   - kind: Whether somebody can be in two categories.
  ///   - categories: In the order in which they are shown.
  ///   - hasTotal: Only overlapping categories can be without a total.
  public init(_ id: String, _ kind: Kind, _ categories: [Category], hasTotal: Bool = true) {
    self.id = id
    self.kind = kind
    self.categories = categories
    self.hasTotal = hasTotal || kind == .parts
  }

  /// Throws when the categories do not form a tree.
  func validate() throws(DisclosureError) {
    var known: Set<String> = []
    guard !categories.isEmpty else { throw .invalidBreakdown(id) }
    for category in categories {
      // A parent comes before its children, so there can be no circle.
      let hasPlace = category.parent.map { known.contains($0) && kind == .parts } ?? true
      guard hasPlace, known.insert(category.id).inserted else { throw .invalidBreakdown(id) }
    }
  }
}
