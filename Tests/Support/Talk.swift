// SPDX-License-Identifier: EUPL-1.2

internal import CPty
internal import Foundation

/// A program in a real pseudo-terminal, and somebody who types.
///
/// The program gets a session and a controlling terminal of its own, so that Ctrl-C arrives, and no
/// blocked signals: the threads that tests run on block nearly all of them. Every wait has its own
/// end, because a test's time limit does not end a blocked read.
public final class Talk {
  /// What can go wrong around a talk.
  public enum Failure: Error {
    /// There is no pseudo-terminal, or the program cannot be started.
    case notStarted(errno: Int32)
    /// The text did not come in time; here is what was not read yet.
    case notSeen(String, unread: String)
    /// The program did not end in time.
    case stillRunning
  }

  /// The number of the process.
  public let process: Int32
  /// Everything that the program wrote, and what the terminal echoed.
  public private(set) var raw: [UInt8] = []
  private var readUpTo = 0
  private let master: Int32
  private let terminal: String
  private var isOpen = true
  private var status: Int32?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: The path of the program.
  ///   - arguments: Its arguments, without its own name.
  ///   - environment: Its whole environment.
  ///   - columns: The width of the window.
  ///   - rows: The height of the window.
  /// - Throws: `Failure.notStarted`.
  public init(
    _ program: String, _ arguments: [String] = [],
    environment: [String: String] = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"],
    columns: Int = 80, rows: Int = 24
  ) throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    // Not `ttyname`: its one buffer is shared by all tests that run at the same time.
    var name = [CChar](repeating: 0, count: 128)
    // SAFETY: two places for two descriptors, one size, and a buffer with its length.
    guard unsafe openpty(&master, &slave, nil, nil, &size) == 0,
      unsafe ttyname_r(slave, &name, name.count) == 0
    else {
      throw Failure.notStarted(errno: errno)
    }
    let path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    self.master = master
    terminal = path
    // Kept open while the child starts, or the master would be told that the line is closed.
    defer { close(slave) }
    process = try Self.spawn(program, arguments, environment: environment, terminal: path)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      _ = try? exitStatus(within: 5)
    }
    if isOpen { close(master) }
  }

  /// Everything so far without escape codes and returns.
  public var transcript: String { Self.stripped(raw[...]) }

  /// Types.
  ///
  /// - Parameter text: What is typed; Enter is `\r`.
  public func send(_ text: String) { send(bytes: Array(text.utf8)) }

  /// Types bytes, also such as are not UTF-8.
  ///
  /// - Parameter bytes: The bytes.
  public func send(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = Array(rest.prefix(1024))
      // SAFETY: at most the bytes of the piece are written.
      let count = unsafe write(master, piece, piece.count)
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
      // A terminal echoes: unread echo would stop the program, and then us.
      if !rest.isEmpty { _ = readMore(within: 0) }
    }
  }

  /// Types a line and Enter.
  ///
  /// - Parameter text: The line.
  public func sendLine(_ text: String) { send(text + "\r") }

  /// Pastes as a terminal with bracketed paste does.
  ///
  /// - Parameter text: The text.
  public func paste(_ text: String) { send("\u{1B}[200~\(text)\u{1B}[201~") }

  /// Presses Ctrl-C.
  public func interrupt() { send("\u{3}") }

  /// Waits until a text has come after what was waited for before.
  ///
  /// - Parameters:
  ///   - text: The text, as seen without escape codes.
  ///   - seconds: How long to wait.
  /// - Returns: What came up to and with the text, without escape codes.
  /// - Throws: `Failure.notSeen`.
  @discardableResult
  public func waitFor(_ text: String, seconds: Double = 60) throws -> String {
    let end = Date().addingTimeInterval(seconds)
    while true {
      let unread = raw[readUpTo...]
      if let seen = Self.firstPart(of: unread, with: text) {
        readUpTo = seen
        return Self.stripped(unread[..<seen])
      }
      let left = end.timeIntervalSinceNow
      guard left > 0, readMore(within: left) else {
        let left = Self.stripped(raw[readUpTo...])
        throw Failure.notSeen(text, unread: left + (left.isEmpty ? "(errno \(errno))" : ""))
      }
    }
  }

  /// Reads what comes until nothing has come for a while.
  ///
  /// - Parameter seconds: How long nothing has to come.
  /// - Returns: The bytes, escape codes and all.
  @discardableResult
  public func settle(_ seconds: Double = 0.2) -> [UInt8] {
    let end = Date().addingTimeInterval(60)
    // On a busy machine silence may only mean that the program has not had its turn yet.
    let program = RunningProgram(process: process, terminal: terminal)
    repeat {
      while readMore(within: seconds) {}
    } while !program.isWaiting && end.timeIntervalSinceNow > 0
    defer { readUpTo = raw.count }
    return Array(raw[readUpTo...])
  }

  /// Reads what comes in a while, whatever it is.
  ///
  /// - Parameter seconds: How long.
  public func listen(_ seconds: Double) {
    let end = Date().addingTimeInterval(seconds)
    while case let left = end.timeIntervalSinceNow, left > 0 {
      if !readMore(within: left) { return }
    }
  }

  /// Makes the window another size; the program is told.
  ///
  /// - Parameters:
  ///   - columns: The width.
  ///   - rows: The height.
  public func resize(columns: Int, rows: Int = 24) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    // SAFETY: reads the one structure.
    _ = unsafe ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends a signal to the program.
  ///
  /// - Parameter number: The signal.
  public func signal(_ number: Int32) { kill(process, number) }

  /// Ends the program at once, as a power cut would.
  ///
  /// - Throws: `Failure.stillRunning`.
  public func killHard() throws {
    kill(process, SIGKILL)
    _ = try exitStatus()
  }

  /// Closes the window.
  public func hangUp() {
    if isOpen { close(master) }
    isOpen = false
  }

  /// The settings of the terminal now (`c_lflag`: echo, lines, signals).
  public var localModes: UInt32 {
    var settings = termios()
    // SAFETY: fills the one structure.
    unsafe tcgetattr(master, &settings)
    return settings.c_lflag
  }

  /// Waits for the program's end.
  ///
  /// - Parameter seconds: How long.
  /// - Returns: The exit status, or 128 and the signal.
  /// - Throws: `Failure.stillRunning`; the program is ended then.
  @discardableResult
  public func exitStatus(within seconds: Double = 60) throws -> Int32 {
    if let status { return status }
    let end = Date().addingTimeInterval(seconds)
    var wait: Int32 = 0
    while true {
      // SAFETY: one place for one status.
      if unsafe waitpid(process, &wait, WNOHANG) == process {
        while isOpen, readMore(within: 0) {}
        let result = wait & 0x7F == 0 ? (wait >> 8) & 0xFF : 128 + (wait & 0x7F)
        status = result
        return result
      }
      guard end.timeIntervalSinceNow > 0 else {
        kill(process, SIGKILL)
        throw Failure.stillRunning
      }
      // What it still writes must be read, or it would wait for us.
      if !isOpen || !readMore(within: 0.01) { usleep(2_000) }
    }
  }

  /// Reads once; false when nothing came in time, or the program is gone.
  private func readMore(within seconds: Double) -> Bool {
    guard isOpen else { return false }
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    // SAFETY: one descriptor.
    let end = Date().addingTimeInterval(seconds)
    var ready: Int32
    repeat {
      ready = unsafe poll(&source, 1, Int32(max(0, end.timeIntervalSinceNow) * 1000))
    } while ready < 0 && errno == EINTR
    guard ready > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    // SAFETY: at most the size of the chunk is written into it.
    let count = unsafe read(master, &chunk, chunk.count)
    guard count > 0 else { return false }
    raw.append(contentsOf: chunk[..<count])
    return true
  }
}
