// SPDX-License-Identifier: EUPL-1.2

/// What a list offers, what is chosen already, and how it looks.
public struct ListRequest: Sendable {
  /// One thing that can be chosen.
  public struct Option: Equatable, Sendable {
    /// What it is called.
    public var name: String
    /// A few words about it; left out where they do not fit.
    public var hint: String

    /// Makes an option.
    ///
    /// - Parameters:
    ///   - name: What it is called.
    ///   - hint: A few words about it.
    public init(name: String, hint: String = "") {
      self.name = name
      self.hint = hint
    }
  }

  /// What can be chosen; numbered from 1 on the screen.
  public var options: [Option]
  /// The chosen options as indices, most important first.
  public var chosen: [Int]
  /// Whether something that is not on the list can be typed.
  public var allowsOwnWords: Bool
  /// Whether to use ASCII only.
  public var isPlain: Bool
  /// How long no key may come before the list is left with `ListResult.idle`; `nil` for no end.
  public var idleLimit: Duration?

  /// Makes a request.
  ///
  /// - Parameters:
  ///   - options: What can be chosen.
  ///   - chosen: The chosen options as indices, most important first.
  ///   - allowsOwnWords: Whether something that is not on the list can be typed.
  ///   - isPlain: Whether to use ASCII only.
  ///   - idleLimit: How long no key may come.
  public init(
    options: [Option], chosen: [Int] = [], allowsOwnWords: Bool = true, isPlain: Bool = false,
    idleLimit: Duration? = nil
  ) {
    self.options = options
    self.chosen = chosen
    self.allowsOwnWords = allowsOwnWords
    self.isPlain = isPlain
    self.idleLimit = idleLimit
  }
}

/// What came of walking a list.
///
/// Every way out but the end of input tells what was chosen: indices, most important first.
public enum ListResult: Equatable, Sendable {
  /// Enter; possibly nothing is chosen.
  case chosen([Int])
  /// Words that are not on the list, to be finished in a line: what was typed so far.
  case ownWords([Int], typed: String)
  /// Escape.
  case back([Int])
  /// `?`: explain, then go on from here.
  case explain([Int])
  /// `/`: a command is wanted.
  case command([Int])
  /// Ctrl-C.
  case interrupted([Int])
  /// The input is at its end.
  case endOfInput
  /// The terminal was closed or the program was asked to stop.
  case hangup([Int])
  /// No key came for as long as was asked.
  case idle([Int])
}
