// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
public import Model
public import Wording

/// What the programs read from the machine, once, at the edge: environment, clock, arguments.
public struct Surroundings: Sendable {
  /// The environment variables.
  public let environment: [String: String]
  /// The arguments, without the program's own name.
  public let arguments: [String]
  /// Whether a person sits at a terminal, to read and to type.
  public let isInteractive: Bool
  private let clockDay: CalendarDay?

  init(
    environment: [String: String], arguments: [String], isInteractive: Bool,
    clockDay: CalendarDay?
  ) {
    self.environment = environment
    self.arguments = arguments
    self.isInteractive = isInteractive
    self.clockDay = clockDay
  }

  /// Reads the machine.
  /// - Returns: As it is now.
  public static func current() -> Surroundings {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    let day = CalendarDay(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    return Surroundings(
      environment: ProcessInfo.processInfo.environment,
      arguments: Array(CommandLine.arguments.dropFirst()),
      isInteractive: isatty(0) == 1 && isatty(1) == 1,
      clockDay: day)
  }

  /// The day it is: `TUSSENSTAND_TODAY` (such as `2026-05-01`), else the clock's.
  /// - Returns: The day.
  /// - Throws: ``WorkplaceError/noSuchDay`` when that variable, or the clock, gives no day.
  public func today() throws(WorkplaceError) -> CalendarDay {
    let day = value("TUSSENSTAND_TODAY").map { CalendarDay(iso: $0) } ?? clockDay
    guard let day else { throw .noSuchDay }
    return day
  }

  /// The language: `--taal`, else the locale's, else Dutch.
  public var language: Language {
    if let word = argument(of: ["--taal", "--language"]), let language = Language(locale: word) {
      return language
    }
    // POSIX: the first of these that is set decides.
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = environment[name], !locale.isEmpty else { continue }
      return Language(locale: locale) ?? .dutch
    }
    return .dutch
  }

  /// The view that was asked for with `--weergave`, if any.
  public var view: ReadingView? {
    argument(of: ["--weergave", "--view"]).flatMap { ReadingView(word: $0) }
  }

  private func argument(of options: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      for name in options {
        if argument == name, index + 1 < arguments.count { return arguments[index + 1] }
        if argument.hasPrefix(name + "=") { return String(argument.dropFirst(name.count + 1)) }
      }
    }
    return nil
  }

  /// The folder with the sealed dossiers.
  public var dossierFolder: String {
    if let folder = value("TUSSENSTAND_HOME") { return folder }
    return (value("XDG_DATA_HOME") ?? home + "/.local/share") + "/tussenstand"
  }

  /// The folder where pages and other exports go.
  public var exportFolder: String { value("TUSSENSTAND_EXPORTS") ?? home + "/Tussenstand" }

  /// The folder with the organisation's house style.
  public var styleFolder: String { value("TUSSENSTAND_HUISSTIJL") ?? dossierFolder + "/huisstijl" }

  /// The folder with the lists that the organisation loaded.
  public var instrumentFolder: String { dossierFolder + "/instrumenten" }

  /// How long no key may come before the screen is hidden: ten minutes, or
  /// `TUSSENSTAND_IDLE_SECONDS`.
  public var idleLimit: Duration {
    .seconds(value("TUSSENSTAND_IDLE_SECONDS").flatMap { Int($0) }.map { max(1, $0) } ?? 600)
  }

  /// The file that the passphrase is in, for scripts.
  public var passphraseFile: String? { value("TUSSENSTAND_PASSPHRASE_FILE") }

  /// The name of the account: everybody who sees the laptop knows it.
  public var accountNames: [String] {
    ["USER", "LOGNAME"].compactMap(value) + home.split(separator: "/").suffix(1).map(String.init)
  }

  /// The Python interpreters that may have Typst, the most likely first.
  public var interpreters: [String] {
    [value("TUSSENSTAND_PYTHON"), "/usr/lib/tussenstand/venv/bin/python"].compactMap(\.self)
  }

  /// The folders that programs are looked for in.
  public var searchPath: [String] {
    (environment["PATH"] ?? "").split(separator: ":").map(String.init)
  }

  private var home: String { value("HOME") ?? NSHomeDirectory() }

  private func value(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
