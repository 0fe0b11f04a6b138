// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Disclosure
internal import Wording
internal import Workplace

/// For whom a picture is, where its figures come from, and how it is given.
struct PictureOptions: ParsableArguments {
  @Option(
    name: [.customLong("bron"), .customLong("source")],
    help: ArgumentHelp(HelpTexts["help-report-source"], valueName: HelpTexts["help-value-source"]))
  var source: String?

  @Option(
    name: [.customLong("voor"), .customLong("for")],
    help: ArgumentHelp(HelpTexts["help-report-for"], valueName: HelpTexts["help-value-audience"]))
  var audience: String?

  @Option(
    name: [.customLong("drempel"), .customLong("threshold")],
    help: ArgumentHelp(
      HelpTexts["help-report-threshold"], valueName: HelpTexts["help-value-threshold"]))
  var threshold: String?

  @Option(
    name: [.customLong("vorm"), .customLong("form")],
    help: ArgumentHelp(HelpTexts["help-report-form"], valueName: HelpTexts["help-value-form"]))
  var form: String?

  @Option(
    name: [.customLong("naar"), .customLong("to")],
    help: ArgumentHelp(HelpTexts["help-report-to"], valueName: HelpTexts["help-value-folder"]))
  var folder: String?

  @Flag(
    name: [.customLong("rustig"), .customLong("calm")],
    help: ArgumentHelp(HelpTexts["help-calm"]))
  var isCalm = false

  /// Whether nothing was asked but the own picture on the screen.
  var isPlain: Bool {
    [source, audience, threshold, form, folder].allSatisfy { $0 == nil }
  }

  /// What was asked, understood.
  /// - Parameters:
  ///   - texts: The words of the language; the Dutch ones are always understood.
  ///   - usual: Where figures come from when nobody says.
  /// - Returns: What fits together.
  /// - Throws: ``TeambeeldError``.
  func settings(
    _ texts: Texts, usual: PictureSettings.Source = .own
  ) throws(TeambeeldError) -> PictureSettings {
    let audience = try self.audience.map { word throws(TeambeeldError) in
      try Self.choice(
        word, texts,
        [
          ("audience-words-own", Audience.own), ("audience-words-team", .team),
          ("audience-words-outside", .outside),
        ], or: .noSuchAudience)
    }
    let form = try self.form.map { word throws(TeambeeldError) in
      try Self.choice(
        word, texts,
        [
          ("form-words-screen", PictureSettings.Form.screen), ("form-words-html", .html),
          ("form-words-csv", .csv), ("form-words-json", .json),
        ], or: .noSuchForm)
    }
    let source = self.source.map { Self.source($0, texts) } ?? Self.source(for: audience, usual)
    let people = audience ?? (source == .own ? .own : .team)
    guard people != .own || source == .own else { throw .teamIsNotOwn }
    guard people != .own || form ?? .screen == .screen else { throw .ownIsForTheScreen }
    var least = 0
    if let threshold {
      guard let number = Int(threshold), number > 0 else { throw .thresholdNotANumber }
      least = number
    }
    return PictureSettings(
      source: source, rule: DisclosureRule(people, threshold: least), form: form ?? .screen,
      folder: folder, isCalm: isCalm)
  }

  private static func source(
    for audience: Audience?, _ usual: PictureSettings.Source
  ) -> PictureSettings.Source {
    switch audience {
    case .own: .own
    case .team, .outside: .team
    case nil: usual
    }
  }

  private static func source(_ word: String, _ texts: Texts) -> PictureSettings.Source {
    if isWord(word, "source-words-own", texts) { return .own }
    if isWord(word, "source-words-team", texts) { return .team }
    return .place(word)
  }

  private static func choice<Value>(
    _ word: String, _ texts: Texts, _ choices: [(id: String, value: Value)],
    or error: TeambeeldError
  ) throws(TeambeeldError) -> Value {
    guard let found = choices.first(where: { isWord(word, $0.id, texts) }) else { throw error }
    return found.value
  }

  private static func isWord(_ word: String, _ id: String, _ texts: Texts) -> Bool {
    (texts.words(id) + texts.inDutch.words(id)).contains(word.lowercased())
  }
}

/// What was asked of a picture, understood.
struct PictureSettings {
  /// Where figures come from.
  enum Source: Equatable {
    /// The own unlocked dossiers.
    case own
    /// The team store of the settings.
    case team
    /// The path of a team file, or the address of a server.
    case place(String)
  }

  /// How it is given.
  enum Form: Equatable { case screen, html, csv, json }

  let source: Source
  let rule: DisclosureRule
  let form: Form
  let folder: String?
  let isCalm: Bool
}
