// SPDX-License-Identifier: EUPL-1.2

internal import Embedded
internal import Foundation
internal import Glibc
internal import Processes

/// A Typst that stays open and makes one PDF after the other.
///
/// Starting Typst and reading fonts costs more than a page does; here that happens once. What the
/// page says goes through pipes only, as for one page. When the process fails it is let go, and
/// the next page starts a new one.
public final class PDFBatch {
  private let engine: PDFEngine
  private var process: OpenProcess?

  /// Prepares; nothing is started until a page is made.
  /// - Parameter engine: How Typst is run; one that cannot stay open gives `nil`.
  public init?(engine: PDFEngine?) {
    guard let engine, engine.kind == .python else { return nil }
    self.engine = engine
  }

  /// Makes a PDF, as ``PDFEngine/compile(_:_:)`` does; the bytes are the same.
  func compile(
    _ source: String, _ attempt: PDFEngine.Attempt
  ) throws(SummaryError) -> [UInt8] {
    let process: OpenProcess
    if let open = self.process { process = open } else { process = try start(attempt.fontFolders) }
    self.process = process
    var request = Data(
      """
      \(attempt.seconds) \(attempt.meetsStandard ? "ua-1" : "-") \
      \(attempt.usesSystemFonts ? "system" : "own") \(source.utf8.count)\n
      """.utf8)
    request.append(contentsOf: source.utf8)
    do throws(SummaryError) {
      let (status, line, pdf) = try process.answer(to: request, within: engine.limit)
      guard status == 0 else {
        if status == 2, line > 0 { throw SummaryError.engineFailed(.sourceBroken(line: line)) }
        throw SummaryError.engineFailed(status == 3 ? .signWithoutFont : .stopped(status: status))
      }
      guard pdf.starts(with: Array("%PDF-".utf8)) else {
        // It speaks another language than ours: what comes next cannot be trusted either.
        self.process = nil
        throw .engineFailed(.notAPDF)
      }
      return pdf
    } catch {
      if process.isBroken { self.process = nil }
      throw error
    }
  }

  private func start(_ fontFolders: [String]) throws(SummaryError) -> OpenProcess {
    guard let driver = EmbeddedFile.named("Templates/typst_driver.py") else {
      throw .templateMissing("typst_driver.py")
    }
    return try OpenProcess(
      executable: engine.path, arguments: ["-I", "-c", driver.text, "many"] + fontFolders)
  }
}

/// A process that answers requests until it is let go.
private final class OpenProcess {
  private let process = Process()
  private let input: FileHandle
  private let output: FileHandle
  /// Whether an answer was cut off: what would come next belongs to no question.
  private(set) var isBroken = false

  init(executable: String, arguments: [String]) throws(SummaryError) {
    let (stdin, stdout) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.environment = OutsideProgram.environment
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    input = stdin.fileHandleForWriting
    output = stdout.fileHandleForReading
    do { try process.run() } catch { throw .engineFailed(.notStarted) }
    for handle in [input, output] {
      let flags = fcntl(handle.fileDescriptor, F_GETFL)
      _ = fcntl(handle.fileDescriptor, F_SETFL, flags | O_NONBLOCK)
    }
  }

  deinit {
    try? input.close()
    if isBroken { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  /// Writes a request and reads the answer: a line with status, length and the line of a mistake,
  /// then so many bytes.
  func answer(
    to request: Data, within limit: Duration
  ) throws(SummaryError) -> (status: Int32, line: Int, bytes: [UInt8]) {
    isBroken = true
    let deadline = ContinuousClock.now + limit
    try write(request, until: deadline)
    var heard: [UInt8] = []
    var answer: (status: Int32, line: Int, start: Int, length: Int)?
    while true {
      if answer == nil, let end = heard.firstIndex(of: 0x0A) {
        let words = String(decoding: heard[..<end], as: UTF8.self).split(separator: " ")
        guard words.count == 3, let status = Int32(words[0]), let length = Int(words[1]),
          let line = Int(words[2])
        else { throw .engineFailed(.notAPDF) }
        answer = (status, line, end + 1, length)
      }
      if let answer, heard.count >= answer.start + answer.length {
        // More than was asked for would be taken for the next answer.
        guard heard.count == answer.start + answer.length else { throw .engineFailed(.notAPDF) }
        isBroken = false
        return (answer.status, answer.line, Array(heard[answer.start...]))
      }
      try wait(for: output, POLLIN, until: deadline)
      heard += try read()
    }
  }

  private func write(
    _ request: Data, until deadline: ContinuousClock.Instant
  ) throws(SummaryError) {
    let signals = NoPipeSignal()
    defer { signals.end() }
    var rest = request[...]
    while !rest.isEmpty {
      try wait(for: input, POLLOUT, until: deadline)
      // SAFETY: the bytes are lent for the time of the call, which writes no more than there are.
      let count = unsafe rest.withUnsafeBytes { bytes in
        unsafe Glibc.write(input.fileDescriptor, bytes.baseAddress, bytes.count)
      }
      if count > 0 { rest = rest.dropFirst(count) } else { try checkAgain() }
    }
  }

  private func read() throws(SummaryError) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    // SAFETY: reads into the array, no more than fits.
    let count = unsafe Glibc.read(output.fileDescriptor, &buffer, buffer.count)
    if count == 0 { throw .engineFailed(.stopped(status: -1)) }
    if count < 0 {
      try checkAgain()
      return []
    }
    return Array(buffer.prefix(count))
  }

  /// Goes on after a call that was only interrupted.
  private func checkAgain() throws(SummaryError) {
    guard errno == EAGAIN || errno == EINTR else { throw .engineFailed(.stopped(status: -1)) }
  }

  private func wait(
    for handle: FileHandle, _ event: Int32, until deadline: ContinuousClock.Instant
  ) throws(SummaryError) {
    var place = pollfd(fd: handle.fileDescriptor, events: Int16(event), revents: 0)
    let left = ContinuousClock.now.duration(to: deadline)
    guard left > .zero else { throw .engineFailed(.timedOut) }
    let parts = min(left, .seconds(3600)).components
    let milliseconds = parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000 + 1
    // SAFETY: one place, which lives on the stack for the time of the call.
    guard unsafe poll(&place, 1, Int32(milliseconds)) != 0 else { throw .engineFailed(.timedOut) }
  }
}

/// Keeps a process that stopped reading from ending ours with a signal.
private struct NoPipeSignal {
  private var earlier = sigset_t()
  private var pipe = sigset_t()

  init() {
    // SAFETY: the sets live here for the length of the calls.
    unsafe sigemptyset(&pipe)
    unsafe sigaddset(&pipe, SIGPIPE)
    unsafe pthread_sigmask(SIG_BLOCK, &pipe, &earlier)
  }

  /// Takes a signal that came meanwhile, and lets later ones through as before.
  func end() {
    var (earlier, pipe, none) = (earlier, pipe, timespec())
    // SAFETY: the sets and the time live on the stack for the length of the calls.
    while unsafe sigtimedwait(&pipe, nil, &none) == SIGPIPE {}
    unsafe pthread_sigmask(SIG_SETMASK, &earlier, nil)
  }
}
