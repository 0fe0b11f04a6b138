// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Answers through a pipe: one per line, no escape codes, the same conversation.
public final class ScriptedLines: LineReading {
  private let output: any TerminalOutput
  private let descriptor: Int32
  private let echoesAnswers: Bool
  private var bytes: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private var isAtStart = true

  /// Makes the reader.
  ///
  /// - Parameters:
  ///   - output: Where the prompts go.
  ///   - descriptor: The input; standard input when left out.
  ///   - echoesAnswers: Whether each answer is shown after its prompt, so that the output reads
  ///     as a conversation.
  public init(output: any TerminalOutput, descriptor: Int32 = 0, echoesAnswers: Bool = false) {
    self.output = output
    self.descriptor = descriptor
    self.echoesAnswers = echoesAnswers
  }

  deinit { Secret.wipe(&bytes) }

  /// A pipe has no keys.
  public var keys: (any KeyReading)? { nil }

  /// Asks for one answer.
  ///
  /// - Parameter request: The prompt and what may help to answer.
  /// - Returns: The answer, or what happened instead.
  /// - Throws: `TerminalError` when the input cannot be read at all.
  public func readLine(_ request: LineRequest) throws(TerminalError) -> LineEvent {
    output.write(TextCleaning.withoutStyle(request.prompt))
    guard var line = try nextLine() else {
      output.write("\n")
      return .endOfInput
    }
    let valid = String(validating: line, as: UTF8.self)
    let text = TextCleaning.answer(valid ?? String(decoding: line, as: UTF8.self))
    Secret.wipe(&line)
    // At a terminal Enter confirms what stands in the line; an empty line does the same here. What
    // was kept by an older version, or came from elsewhere, is cleaned as if it were typed.
    let answer = text.isEmpty ? TextCleaning.answer(request.prefill) : text
    output.write(echoesAnswers ? answer + "\n" : "\n")
    return valid == nil ? .invalidText(typed: text) : .line(answer)
  }

  /// Asks for a passphrase, which is never shown.
  ///
  /// - Parameter prompt: What stands in front.
  /// - Returns: The passphrase, or what happened instead.
  /// - Throws: `TerminalError` when the input cannot be read at all.
  public func readSecret(prompt: String) throws(TerminalError) -> SecretEvent {
    output.write(TextCleaning.withoutStyle(prompt))
    defer { output.write("\n") }
    guard var line = try nextLine() else { return .endOfInput }
    return .secret(Secret(taking: &line))
  }

  /// The next line without its end; a last line without an end counts.
  private func nextLine() throws(TerminalError) -> [UInt8]? {
    var searched = start
    while true {
      if let end = bytes[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return line(bytes[start..<end])
      }
      if isAtEnd {
        guard start < bytes.count else { return nil }
        defer { start = bytes.count }
        return line(bytes[start...])
      }
      bytes.removeFirst(start)
      start = 0
      searched = bytes.count
      try readMore()
    }
  }

  private func line(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var content = content
    // A file from Windows: a mark in front, a return behind each line.
    if isAtStart, content.starts(with: [0xEF, 0xBB, 0xBF]) { content = content.dropFirst(3) }
    isAtStart = false
    if content.last == 0x0D { content = content.dropLast() }
    return Array(content)
  }

  private func readMore() throws(TerminalError) {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    defer { Secret.wipe(&chunk) }
    while true {
      // SAFETY: at most the size of the chunk is written into it.
      let count = unsafe read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      // Closed standard input is input that has ended.
      guard count >= 0 || errno == EBADF || errno == EIO else { throw .unreadable(errno: errno) }
      if count <= 0 { isAtEnd = true } else { bytes.append(contentsOf: chunk[..<count]) }
      return
    }
  }
}
