// SPDX-License-Identifier: EUPL-1.2

/// An organisation's own templates, in the place of the built-in ones (sjablonen).
public struct OwnTemplates: Hashable, Sendable {
  /// Which template it is.
  public enum Kind: Hashable, Sendable {
    /// The page for a browser, in Mustache.
    case page
    /// The page on paper, in Typst.
    case paper
  }

  /// The page for a browser; `nil` for the built-in one.
  public var page: String?
  /// The page on paper, below the built-in `look.typ`; `nil` for the built-in one.
  public var paper: String?

  /// Takes templates.
  /// - Parameters:
  ///   - page: The page for a browser.
  ///   - paper: The page on paper.
  public init(page: String? = nil, paper: String? = nil) {
    self.page = page
    self.paper = paper
  }
}
