// SPDX-License-Identifier: EUPL-1.2

internal import TestSupport

/// A document for people, with the commands and the screens in it.
///
/// A block that is fenced as `console`, with a day behind it when the day matters, holds commands behind
/// `$ ` with what they show; `…` stands for lines that are left out, `[1]` for the exit status. One that
/// is fenced as `text` with a path is a part of that file.
struct Manual {
  /// A command and what the document says of it.
  struct Command {
    let line: String
    let day: String?
    var shown: [String] = []
    var status: Int32 = 0
  }

  /// A part of a file that the document shows.
  struct Excerpt {
    let path: String
    var lines: [String] = []
  }

  private(set) var commands: [Command] = []
  private(set) var excerpts: [Excerpt] = []
  /// The languages of blocks whose commands nobody would run.
  private(set) var otherBlocks: [String] = []

  init(_ text: String) {
    var fence: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        fence = fence == nil ? open(line.dropFirst(3).split(separator: " ")) : nil
      } else if let fence {
        take(String(line), in: fence)
      }
    }
  }

  private mutating func open(_ words: [Substring]) -> [Substring] {
    if words.first == "text", words.count == 2 {
      excerpts.append(Excerpt(path: String(words[1])))
    } else if words.first != "console" {
      otherBlocks.append(words.joined(separator: " "))
    }
    return words
  }

  private mutating func take(_ line: String, in fence: [Substring]) {
    switch fence.first {
    case "text":
      if !excerpts.isEmpty { excerpts[excerpts.count - 1].lines.append(line) }
    case "console":
      if line.hasPrefix("$ ") {
        let day = fence.count > 1 ? String(fence[1]) : nil
        commands.append(Command(line: String(line.dropFirst(2)), day: day))
      } else if let status = line.wholeMatch(of: /\[(\d+)\]/).flatMap({ Int32($0.1) }) {
        if !commands.isEmpty { commands[commands.count - 1].status = status }
      } else if !commands.isEmpty {
        commands[commands.count - 1].shown.append(line)
      }
    default: break
    }
  }

  /// The first line that a document shows and that does not stand there.
  /// - Parameters:
  ///   - shown: The lines of the document; empty ones count for nothing.
  ///   - output: What was really said.
  /// - Returns: The line, or `nil` when all stand there, in their order.
  static func missing(from shown: [String], in output: String) -> String? {
    var rest = Self.solid(output.split(separator: "\n").map(String.init))[...]
    var mayPass = false
    for line in Self.solid(shown) {
      if line.drop(while: \.isWhitespace) == "…" {
        mayPass = true
      } else if mayPass {
        guard let place = rest.firstIndex(of: line) else { return line }
        rest = rest[(place + 1)...]
        mayPass = false
      } else {
        guard rest.first == line else { return line }
        rest = rest.dropFirst()
      }
    }
    return nil
  }

  /// The lines without the space behind them, and without empty ones.
  private static func solid(_ lines: [String]) -> [String] {
    lines.map { line in
      var line = line
      while line.last?.isWhitespace == true { line.removeLast() }
      return line
    }.filter { !$0.isEmpty }
  }
}
