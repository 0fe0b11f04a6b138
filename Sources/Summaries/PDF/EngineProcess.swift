// SPDX-License-Identifier: EUPL-1.2

internal import Dispatch
internal import Foundation
internal import Synchronization

/// A program that reads standard input and writes standard output, with an end to our patience.
///
/// What the page says goes through pipes only: arguments can be read by every user of a machine,
/// and a file in clear may stay behind.
struct EngineProcess {
  let executable: String
  let arguments: [String]
  /// How long it may take before it is ended.
  let limit: Duration

  /// How the program ended and what it wrote.
  struct Ending {
    let status: Int32
    let output: Data
    let errors: Data
  }

  /// Runs the program to its end.
  /// - Parameter input: What it reads.
  /// - Returns: How it ended.
  /// - Throws: ``SummaryError`` when it did not start or did not end in time.
  func run(_ input: Data) throws(SummaryError) -> Ending {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    let stdin = Pipe()
    let stdout = Pipe()
    let stderr = Pipe()
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do { try process.run() } catch { throw .engineFailed(.notStarted) }

    // All three pipes move at once: a full one that nobody empties would stop the program.
    let written = Collected(reading: stdout.fileHandleForReading)
    let complaints = Collected(reading: stderr.fileHandleForReading)
    Self.write(input, to: stdin.fileHandleForWriting)

    let deadline = DispatchTime.now() + limit.seconds
    guard ended.wait(timeout: deadline) == .success else {
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
      throw .engineFailed(.timedOut)
    }
    guard let output = written.wait(until: deadline), let errors = complaints.wait(until: deadline)
    else { throw .engineFailed(.timedOut) }
    return Ending(
      status: process.terminationReason == .exit ? process.terminationStatus : -1, output: output,
      errors: errors)
  }

  private static func write(_ input: Data, to handle: FileHandle) {
    Thread.detachNewThread {
      // A program that stops reading must not end ours with a signal; the thread's mask ends
      // with the thread.
      var signals = sigset_t()
      // SAFETY: the set lives on this thread's stack for the length of the three calls.
      unsafe sigemptyset(&signals)
      unsafe sigaddset(&signals, SIGPIPE)
      unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
      try? handle.write(contentsOf: input)
      try? handle.close()
    }
  }
}

/// What came out of a pipe, gathered on a thread of its own.
private final class Collected: Sendable {
  private let data = Mutex(Data())
  private let done = DispatchSemaphore(value: 0)

  init(reading handle: FileHandle) {
    Thread.detachNewThread { [self] in
      let all = (try? handle.readToEnd()) ?? Data()
      data.withLock { $0 = all }
      done.signal()
    }
  }

  func wait(until deadline: DispatchTime) -> Data? {
    done.wait(timeout: deadline) == .success ? data.withLock { $0 } : nil
  }
}

extension Duration {
  fileprivate var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
