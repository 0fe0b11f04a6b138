// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import Model
internal import Summaries
internal import Wording
internal import Workplace

/// `samenvatting`: the resident's page of the latest conversation, or those of everybody.
struct SummaryCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "samenvatting", abstract: HelpTexts["help-samenvatting"], aliases: ["summary"])
  static let isAudited = true

  @OptionGroup var general: GeneralOptions
  @OptionGroup var wanted: PageOptions
  @OptionGroup var who: ResidentOption

  @Flag(
    name: [.customLong("anders"), .customLong("change")],
    help: ArgumentHelp(HelpTexts["help-page-change"]))
  var asksAll = false

  @Flag(
    name: [.customLong("alle"), .customLong("everybody")],
    help: ArgumentHelp(HelpTexts["help-page-everybody"]))
  var isForEverybody = false

  @Flag(
    name: [.customLong("meegegeven"), .customLong("given")],
    help: ArgumentHelp(HelpTexts["help-page-given"]))
  var showsGiven = false

  /// The language is that of the page: at the prompt the interface stays as it is.
  var ofInterface: GeneralOptions {
    var options = general
    options.language = nil
    return options
  }

  func perform(in work: Work) throws {
    if showsGiven { return try HandedOverList(work).show(try who.find(in: work)) }
    let words = WishWords(texts: work.texts)
    _ = try wanted.forms.map(words.forms)
    let style = PageStyle(path: wanted.style ?? work.styleFolder)
    style.tell(work.console)
    if isForEverybody {
      let round = GivingRound(work, style, to: wanted.folder) { wish, subject in
        try wanted.change(wish, in: general.language, words, among: subject.otherVoices)
      }
      if try !round.run() { throw ExitCode.failure }
      return
    }
    let resident = try who.find(in: work)
    let subject = try PageMaker.Subject(latestOf: try work.dossiers.trajectory(of: resident))
    let maker = try PageMaker(work, style)
    var wish = try wanted.change(
      PageWish(resident.page, in: work.texts.language), in: general.language, words,
      among: subject.otherVoices)
    let talk = GivingTalk(work, maker, about: subject)
    if asksAll {
      var changed = try talk.change(wish)
      while changed == nil {
        work.console.say(Message("text-at-the-start"), as: .explanation)
        changed = try talk.change(wish)
      }
      wish = changed ?? wish
    } else if work.console.isInteractive, wanted.isEmpty, general.language == nil {
      guard let answer = try talk.ask(wish) else { return }
      wish = answer
    }
    let given = try work.dossiers.copies(of: resident.id).values
    let isComplete = try Giving(work, maker, to: wanted.folder)
      .give(subject, as: wish, after: given)
    if !isComplete { throw ExitCode.failure }
  }
}

/// How a page is wanted, as options: they go before what was wanted the last time.
struct PageOptions: ParsableArguments {
  @Option(
    name: [
      .customLong("vorm"), .customLong("formaat"), .customLong("form"), .customLong("format"),
    ],
    help: ArgumentHelp(HelpTexts["help-form"], valueName: HelpTexts["help-value-form"]))
  var forms: String?

  @Option(
    name: [.customLong("naast"), .customLong("beside")],
    help: ArgumentHelp(HelpTexts["help-beside"], valueName: HelpTexts["help-value-language"]))
  var beside: String?

  @Option(
    name: [.customLong("zonder"), .customLong("without")],
    help: ArgumentHelp(HelpTexts["help-without"], valueName: HelpTexts["help-value-part"]))
  var without: String?

  @Option(
    name: [.customLong("naar"), .customLong("to")],
    help: ArgumentHelp(HelpTexts["help-folder"], valueName: HelpTexts["help-value-folder"]))
  var folder: String?

  @Option(
    name: [.customLong("huisstijl"), .customLong("house-style")],
    help: ArgumentHelp(HelpTexts["help-style-folder"], valueName: HelpTexts["help-value-folder"]))
  var style: String?

  /// Whether nothing was said about how the page is wanted.
  var isEmpty: Bool { forms == nil && beside == nil && without == nil }

  /// Puts what was asked over a wish.
  /// - Parameters:
  ///   - wish: How the page was wanted the last time.
  ///   - language: The language that was asked for, if any.
  ///   - words: Understands what was typed.
  ///   - voices: Whose marks can stand on the page.
  /// - Returns: How the page is wanted now.
  /// - Throws: ``WorkplaceError`` for a word that is not known.
  func change(
    _ wish: PageWish, in language: String?, _ words: WishWords, among voices: [Voice]
  ) throws -> PageWish {
    var wish = wish
    if let forms { wish.forms = try words.forms(forms) }
    if let language {
      wish.language = try words.language(language)
      // Another language is another page: Dutch stands beside it only when that is said too.
      wish.beside = nil
    }
    if let beside {
      guard try words.language(beside) == .dutch else { throw WorkplaceError.onlyDutchBeside }
      wish.beside = wish.language == .dutch ? nil : .dutch
    }
    if let without { (wish.partsOff, wish.voicesOff) = try words.off(without, among: voices) }
    return wish
  }
}
