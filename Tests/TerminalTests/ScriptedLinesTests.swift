// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

@testable import Terminal

/// The twin for pipes.
@Suite(.waiting) struct ScriptedLinesTests {
  private final class Paper: TerminalOutput {
    var text = ""
    var width: Int { 80 }
    var usesColour: Bool { false }
    func write(_ text: String) { self.text += text }
  }

  private func lines(_ bytes: [UInt8], echoing: Bool = false) throws -> (ScriptedLines, Paper) {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(bytes))
    try pipe.fileHandleForWriting.close()
    let paper = Paper()
    let copy = dup(pipe.fileHandleForReading.fileDescriptor)
    return (ScriptedLines(output: paper, descriptor: copy, echoesAnswers: echoing), paper)
  }

  @Test func `each line is an answer and the end is told`() throws {
    let (source, paper) = try lines(Array("\u{FEFF}een\r\n\ntwee\u{0}\u{1B}\u{9}x".utf8))
    let request = LineRequest(prompt: "\u{1B}[1mnaam?\u{1B}[0m ")
    #expect(try source.readLine(request) == .line("een"))
    #expect(try source.readLine(request) == .line(""))
    #expect(try source.readLine(request) == .line("twee\tx"))
    #expect(try source.readLine(request) == .endOfInput)
    #expect(try source.readLine(request) == .endOfInput)
    #expect(paper.text == String(repeating: "naam? \n", count: 5))
    #expect(source.keys == nil)
  }

  @Test func `a line that is not UTF-8 is told and the next one is read`() throws {
    let (source, _) = try lines([0x61, 0xE9, 0x0A, 0x62, 0x0A])
    #expect(try source.readLine(LineRequest(prompt: "")) == .invalidText(typed: "a\u{FFFD}"))
    #expect(try source.readLine(LineRequest(prompt: "")) == .line("b"))
  }

  @Test func `answers can be shown but a passphrase never is`() throws {
    let (source, paper) = try lines(Array("een\ngeheim\n".utf8), echoing: true)
    #expect(try source.readLine(LineRequest(prompt: "naam? ")) == .line("een"))
    guard case .secret(let secret) = try source.readSecret(prompt: "wachtzin? ") else {
      Issue.record("no passphrase")
      return
    }
    #expect(secret.withBytes { $0.count } == 6)
    #expect(paper.text == "naam? een\nwachtzin? \n")
  }

  @Test func `a megabyte is one answer`() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(repeating: 0x61, count: 1_000_000).write(to: file)
    let handle = try FileHandle(forReadingFrom: file)
    let source = ScriptedLines(output: Paper(), descriptor: handle.fileDescriptor)
    #expect(
      try source.readLine(LineRequest(prompt: ""))
        == .line(String(repeating: "a", count: 1_000_000)))
  }
}
