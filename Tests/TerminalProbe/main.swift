// SPDX-License-Identifier: EUPL-1.2

// A program with nothing but the terminal room in it, for the tests in a real pseudo-terminal.
//
// Each argument is one thing to ask: `line`, `line=PREFILL`, `alone` (without joining bursts),
// `secret`, `bar`, `emptybar`, `list`, `longlist`, `list=NUMBERS` (chosen already), `throw`,
// `wait=SECONDS`; `idle=SECONDS` sets the limit for what follows it. What came is printed as one line: a kind and the UTF-8
// bytes as hexadecimal digits.

import Foundation
import Terminal

struct Probe {
  let environment: [String: String]
  let screen: Screen
  let colour = "\u{1B}[36m"

  func report(_ kind: String, _ text: some Sequence<UInt8>) {
    screen.write("[\(kind) \(text.map { String(format: "%02x", $0) }.joined())]\n")
  }

  func report(_ event: LineEvent) {
    switch event {
    case .line(let text) where text.utf8.count > 10_000: screen.write("[long \(text.utf8.count)]\n")
    case .line(let text): report("line", text.utf8)
    case .interrupted(let text): report("interrupted", text.utf8)
    case .endOfInput: report("end", [])
    case .invalidText(let text): report("invalid", text.utf8)
    case .hangup(let text): report("hangup", text.utf8)
    case .idle(let text): report("idle", text.utf8)
    }
  }

  @Sendable static func completions(_ typed: String) -> [Completion] {
    let start =
      typed.count - (typed.split(separator: ",").last.map { $0.drop { $0 == " " } } ?? "").count
    let words = [
      ("/terug", "een stap terug"), ("/terug naar", "naar een onderdeel"),
      ("Geld en schulden", "rondkomen"),
      ("Gezondheid", "lichaam en hoofd"), ("Wonen", "huis en buurt"),
    ]
    let part = String(typed.dropFirst(start)).lowercased()
    return words.filter { $0.0.lowercased().hasPrefix(part) }
      .map { Completion(replacement: $0.0, start: start, description: $0.1) }
  }

  func request(_ kind: String, _ value: String, _ limit: Duration?) -> ListRequest {
    let names =
      kind == "list"
      ? ["Geld en schulden", "Gezondheid", "Wonen", "Één huis"]
      : (1...30).map { "domein \($0) met een lange naam" }
    return ListRequest(
      options: names.map { ListRequest.Option(name: $0, hint: "waar het over gaat") },
      chosen: value.split(separator: ",").compactMap { Int($0) }, isPlain: true, idleLimit: limit)
  }

  func run() throws {
    var limit: Duration?
    let source = try LineSource.open(screen: screen, environment: environment)
    for task in CommandLine.arguments.dropFirst() {
      let parts = task.split(separator: "=", maxSplits: 1).map(String.init)
      let value = parts.count > 1 ? parts[1] : ""
      switch parts[0] {
      case "line", "alone":
        report(
          try source.readLine(
            LineRequest(
              prompt: screen.usesColour ? "\(colour)naam?\u{1B}[0m " : "naam? ", prefill: value,
              joinsBursts: parts[0] == "line", idleLimit: limit,
              completions: Self.completions)))
      case "secret":
        switch try source.readSecret(prompt: "wachtzin? ") {
        case .secret(let secret):
          secret.withBytes { report("secret", (0..<$0.count).map { [span = $0] in span[$0] }) }
        case .interrupted: report("interrupted", [])
        case .endOfInput: report("end", [])
        case .hangup: report("hangup", [])
        }
      case "idle": limit = Double(value).map { .seconds($0) }
      case "list", "longlist":
        guard let keys = source.keys else {
          screen.write("[no keys]\n")
          continue
        }
        let list = request(parts[0], value, limit)
        screen.write("[\(try ListEditor(keys: keys, output: screen).choose(list))]\n")
      case "bar", "emptybar":
        guard let keys = source.keys else {
          screen.write("[no keys]\n")
          continue
        }
        let request = BarRequest(
          ends: ("slecht", "goed"), own: BarMark(position: 50, sign: "#", word: "u"),
          isPlaced: parts[0] == "bar",
          others: [BarMark(position: 20, sign: "o", word: "vorige keer")], isPlain: true,
          idleLimit: limit)
        screen.write("[\(try BarEditor(keys: keys, output: screen).place(request))]\n")
      case "throw": throw Stopped()
      case "wait": Thread.sleep(forTimeInterval: Double(value) ?? 0)
      default: exit(64)
      }
    }
    screen.write("[done]\n")
  }
}

struct Stopped: Error {}

let environment = ProcessInfo.processInfo.environment
let probe = Probe(environment: environment, screen: Screen(environment: environment))
do { try probe.run() } catch {
  probe.screen.write("[thrown]\n")
  exit(1)
}
