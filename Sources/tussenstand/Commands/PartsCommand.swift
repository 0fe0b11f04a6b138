// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import Model
internal import Wording
internal import Workplace

/// `onderdelen`: which parts of the conversation are asked; what need not be known can go off.
struct PartsCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "onderdelen", abstract: HelpTexts["help-onderdelen"], aliases: ["parts"])

  @OptionGroup var general: GeneralOptions

  @Option(
    name: [.customLong("uit"), .customLong("off")],
    help: ArgumentHelp(HelpTexts["help-parts-off"], valueName: HelpTexts["help-value-part"]))
  var off: [String] = []

  @Option(
    name: [.customLong("aan"), .customLong("on")],
    help: ArgumentHelp(HelpTexts["help-parts-on"], valueName: HelpTexts["help-value-part"]))
  var on: [String] = []

  func perform(in work: Work) throws {
    var settings = try work.settings()
    let off = try Self.parts(off, work.texts)
    let on = try Self.parts(on, work.texts)
    guard off.isDisjoint(with: on) else { throw WorkplaceError.partOnAndOff }
    settings.switchedOff = settings.switchedOff.union(off).subtracting(on)
    let isChange = !off.isEmpty || !on.isEmpty
    if isChange { try work.dossiers.save(settings) }
    show(settings.switchedOff, on: work.console)
    work.console.space()
    guard isChange else {
      work.console.say(Message("text-parts-how"))
      work.console.say(Message("text-parts-example"))
      return
    }
    work.console.say(Message("text-parts-kept"))
  }

  private func show(_ switchedOff: Set<OptionalPart>, on console: Console) {
    console.heading(Message("heading-parts"))
    for part in OptionalPart.allCases {
      let values: [String: Message.Value] = [
        "word": .text(Self.words(part, console.texts)[0]),
        "part": .message(Message("label-part-\(part.rawValue)")),
      ]
      console.say(
        switchedOff.contains(part)
          ? Message("row-part-off", values) : Message("row-part-on", values))
    }
  }

  private static func words(_ part: OptionalPart, _ texts: Texts) -> [String] {
    let words = texts.words("words-part-\(part.rawValue)")
    return words.isEmpty ? [part.rawValue] : words
  }

  /// The parts that were named, by any of their words or by how they are stored.
  private static func parts(_ typed: [String], _ texts: Texts) throws -> Set<OptionalPart> {
    var parts: Set<OptionalPart> = []
    for name in typed.flatMap({ $0.split(separator: ",") }) {
      let wanted = name.trimmedText.lowercased()
      let part = OptionalPart.allCases.first {
        words($0, texts).contains(wanted) || $0.rawValue.lowercased() == wanted
      }
      guard let part else { throw WorkplaceError.noSuchPart }
      parts.insert(part)
    }
    return parts
  }
}

extension Substring {
  /// The words with one space between them.
  fileprivate var trimmedText: String { String(self).trimmedWords.joined(separator: " ") }
}
