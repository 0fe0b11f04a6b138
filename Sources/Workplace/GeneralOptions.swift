// SPDX-License-Identifier: EUPL-1.2

public import ArgumentParser
public import Wording

/// The options that every command has.
public struct GeneralOptions: ParsableArguments {
  /// The language; ``Surroundings/language`` reads it before anything else, because help needs it.
  @Option(
    name: [.customLong("taal"), .customLong("language")],
    help: ArgumentHelp(HelpTexts["help-language"], valueName: HelpTexts["help-value-language"]))
  public var language: String?

  /// The view; ``Surroundings/view`` reads it for the whole run.
  @Option(
    name: [.customLong("weergave"), .customLong("view")],
    help: ArgumentHelp(HelpTexts["help-view"], valueName: HelpTexts["help-value-view"]))
  public var view: String?

  /// Makes the options, for the argument parser.
  public init() {}

  /// Refuses a language that does not exist here, and a view that there is not.
  ///
  /// The parser gives the whole program the language of a page too, so that is let through here.
  /// - Throws: `ValidationError` in the language of the help.
  public func validate() throws {
    if let language, Language(rawValue: language.lowercased()) == nil { try requireSpoken() }
    if let view, ReadingView(word: view) == nil {
      throw ValidationError(HelpTexts["error-view"])
    }
  }

  /// Refuses a language that the interface does not speak.
  /// - Throws: `ValidationError` in the language of the help.
  public func requireSpoken() throws {
    if let language, Language(locale: language) == nil {
      throw ValidationError(HelpTexts["error-language"])
    }
  }
}

/// The texts of the command line's own help, in the language that was asked for.
///
/// The parser wants them before a command runs, so they are looked up by id at first use.
public enum HelpTexts {
  /// All texts in that language, read once for the whole run.
  public static let texts = Texts(Surroundings.current().language)

  /// A text of the help.
  /// - Parameter id: The id of the text.
  /// - Returns: The text.
  public static subscript(id: String) -> String { texts(id) }
}
