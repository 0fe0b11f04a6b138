// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Wording
internal import Workplace

/// `huisstijl`: whether the organisation's own look and words can be used, file by file.
struct HouseStyleCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "huisstijl", abstract: HelpTexts["help-huisstijl"], aliases: ["house-style"])

  @OptionGroup var general: GeneralOptions

  @Argument(
    help: ArgumentHelp(
      HelpTexts["help-style-folder"], valueName: HelpTexts["help-value-folder"]))
  var folder: String?

  /// From the shell no store is opened: who makes a house style need not know a passphrase.
  func run() throws {
    try general.requireSpoken()
    let (_, console) = try Wiring.door()
    try check(folder ?? Surroundings.current().styleFolder, on: console)
  }

  func perform(in work: Work) throws { try check(folder ?? work.styleFolder, on: work.console) }

  private func check(_ path: String, on console: Console) throws {
    let style = PageStyle(path: path)
    guard style.exists else {
      console.say(Message("text-style-none", ["file": .text(path)]))
      return
    }
    style.tell(console)
    guard style.findings.isEmpty else { throw ExitCode.failure }
    console.say(Message("text-style-good"))
  }
}
