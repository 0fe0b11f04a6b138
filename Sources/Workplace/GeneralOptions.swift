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

  /// Refuses a language that the interface does not speak, and a view that there is not.
  /// - Throws: `ValidationError` in the language of the help.
  public func validate() throws {
    if let language, Language(locale: language) == nil {
      throw ValidationError(HelpTexts["error-language"])
    }
    if let view, ReadingView(word: view) == nil {
      throw ValidationError(HelpTexts["error-view"])
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
