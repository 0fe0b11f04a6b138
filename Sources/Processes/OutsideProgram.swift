// SPDX-License-Identifier: EUPL-1.2

internal import Dispatch
public import Foundation
internal import Synchronization

/// A program that reads standard input and writes standard output, with an end to our patience.
///
/// What people said goes through pipes only: arguments can be read by every user of a machine, and
/// a file in clear may stay behind.
public struct OutsideProgram: Sendable {
  /// All that such a program learns of ours.
  ///
  /// A template or a file from elsewhere could ask it to fetch something, and so tell where it is
  /// used: the way to the network leads to a port where nobody listens.
  public static let environment = [
    "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8",
    "HTTPS_PROXY": "http://127.0.0.1:9", "ALL_PROXY": "http://127.0.0.1:9",
  ]

  private let executable: String
  private let arguments: [String]
  private let limit: Duration

  /// Names a program; nothing is started.
  /// - Parameters:
  ///   - executable: The path of the program.
  ///   - arguments: Nothing that somebody said.
  ///   - limit: How long it may take before it is ended.
  public init(executable: String, arguments: [String], limit: Duration) {
    self.executable = executable
    self.arguments = arguments
    self.limit = limit
  }

  /// How the program ended and what it wrote.
  public struct Ending: Sendable {
    /// The exit status; -1 after a signal.
    public let status: Int32
    /// What it wrote on standard output.
    public let output: Data
    /// What it wrote on standard error.
    public let errors: Data
  }

  /// Runs the program to its end.
  /// - Parameter input: What it reads.
  /// - Returns: How it ended.
  /// - Throws: ``ProcessFailure``.
  public func run(_ input: Data = Data()) throws(ProcessFailure) -> Ending {
    let (process, ended, pipes) = try start()
    // All three pipes move at once: a full one that nobody empties would stop the program.
    let written = Collected(reading: pipes.output.fileHandleForReading)
    let complaints = Collected(reading: pipes.errors.fileHandleForReading)
    Self.write(input, to: pipes.input.fileHandleForWriting)

    let deadline = DispatchTime.now() + limit.seconds
    guard ended.wait(timeout: deadline) == .success else {
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
      throw .timedOut
    }
    guard let output = written.wait(until: deadline), let errors = complaints.wait(until: deadline)
    else { throw .timedOut }
    return Ending(status: Self.status(of: process), output: output, errors: errors)
  }

  /// Runs the program to its end, and hands over what it writes as it comes.
  /// - Parameter hear: Is given some bytes at a time; standard error is passed over.
  /// - Returns: The exit status; -1 after a signal.
  /// - Throws: ``ProcessFailure``.
  public func run(hearing hear: (Data) -> Void) throws(ProcessFailure) -> Int32 {
    let (process, ended, pipes) = try start()
    _ = Collected(reading: pipes.errors.fileHandleForReading)
    Self.write(Data(), to: pipes.input.fileHandleForWriting)
    let isLate = Mutex(false)
    let number = process.processIdentifier
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread { [limit] in
      guard ended.wait(timeout: DispatchTime.now() + limit.seconds) != .success else {
        done.signal()
        return
      }
      isLate.withLock { $0 = true }
      kill(number, SIGKILL)
      ended.wait()
      done.signal()
    }
    let output = pipes.output.fileHandleForReading
    while let bytes = try? output.read(upToCount: 1 << 18), !bytes.isEmpty { hear(bytes) }
    done.wait()
    if isLate.withLock({ $0 }) { throw .timedOut }
    return Self.status(of: process)
  }

  private typealias Pipes = (input: Pipe, output: Pipe, errors: Pipe)

  private func start() throws(ProcessFailure) -> (Process, DispatchSemaphore, Pipes) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.environment = Self.environment
    let pipes = (input: Pipe(), output: Pipe(), errors: Pipe())
    process.standardInput = pipes.input
    process.standardOutput = pipes.output
    process.standardError = pipes.errors
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do { try process.run() } catch { throw .notStarted }
    return (process, ended, pipes)
  }

  private static func status(of process: Process) -> Int32 {
    process.terminationReason == .exit ? process.terminationStatus : -1
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
