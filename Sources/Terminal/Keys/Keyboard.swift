// SPDX-License-Identifier: EUPL-1.2

internal import Glibc

/// The keys of one terminal, with what has come but has not been used yet.
final class Keyboard {
  /// How long an Escape may wait for the rest of a key, in milliseconds.
  private static let escapeWait: Int32 = 50
  /// How long a bracketed paste may be silent before it counts as broken off, in milliseconds.
  private static let pasteWait: Int32 = 5000
  /// How close together a paste comes in, in milliseconds.
  static let burstGap: Int32 = 5

  private let descriptor: Int32
  private let signals: TerminalSignals
  private var decoder = KeyDecoder()
  private var waiting: ArraySlice<Key> = []
  /// Whether the program was asked to stop: every question after that one is told so too.
  private var hasHungUp = false
  private let idleness = IdleClock()
  private var chunk = [UInt8](repeating: 0, count: 65_536)
  private var arrivals = Arrivals()

  init(descriptor: Int32, signals: TerminalSignals) {
    self.descriptor = descriptor
    self.signals = signals
  }

  /// Waits for the next key or signal.
  ///
  /// - Returns: The key.
  /// - Throws: `TerminalError.unreadable` when the terminal cannot be read.
  func next() throws(TerminalError) -> Key {
    while true {
      if hasHungUp { return .signal(.hangup) }
      if let key = try keyNow(wait: decoder.isInside ? insideWait : -1) { return key }
    }
  }

  /// Gives `TerminalSignal.idle` when no key comes for a while.
  ///
  /// - Parameter limit: How long; `nil` to wait for ever.
  func watchIdleness(_ limit: Duration?) {
    idleness.limit = limit
  }

  /// Reads ahead what arrives without a gap, for telling a paste from typing.
  ///
  /// - Returns: The keys that are waiting; they stay waiting.
  /// - Throws: `TerminalError.unreadable` when the terminal cannot be read.
  func burst() throws(TerminalError) -> ArraySlice<Key> {
    var arrived = waiting
    waiting = []
    while let key = try keyNow(wait: Self.burstGap) {
      arrived.append(key)
      if key == .closed { break }
    }
    waiting = arrived
    return waiting
  }

  /// Whether the key that came last was pressed by itself, so that it is no part of a paste.
  var wasTyped: Bool { arrivals.wasTyped }

  /// Whether much more is there than anybody types.
  var isFlooded: Bool { waiting.count >= 32 || decoder.count >= 32 }

  /// Takes the first keys of what is waiting.
  ///
  /// - Parameter count: How many.
  func drop(_ count: Int) {
    waiting.removeFirst(min(count, waiting.count))
  }

  /// Forgets key strokes that are half in the memory, after a passphrase.
  func wipe() {
    decoder.wipe()
    Secret.wipe(&chunk)
    chunk = [UInt8](repeating: 0, count: 65_536)
  }

  private var insideWait: Int32 { decoder.isInsidePaste ? Self.pasteWait : Self.escapeWait }

  /// The next key, if one is there within `wait` milliseconds (-1: however long it takes).
  private func keyNow(wait: Int32) throws(TerminalError) -> Key? {
    if let key = waiting.popFirst() { return key }
    if let key = decoder.next() { return key }
    let wait = decoder.isInside ? max(wait, insideWait) : wait
    var sources = [
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      // Half a key or half a paste is finished first, so that nothing of it gets lost.
      pollfd(
        fd: decoder.isInside ? -1 : idleness.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    // SAFETY: three descriptors in an array of three; one below 0 is passed over.
    let ready = unsafe poll(&sources, 3, wait)
    guard ready >= 0 else {
      if errno == EINTR { return try keyNow(wait: wait) }
      throw .unreadable(errno: errno)
    }
    if ready == 0 { return decoder.next(isFinal: true) }
    if sources[0].revents != 0, let signal = signals.next() {
      hasHungUp = signal == .hangup
      return .signal(signal)
    }
    // Before the keys: whoever comes back to the laptop must not see the screen first.
    if sources[2].revents != 0 {
      idleness.restart()
      return .signal(.idle)
    }
    guard sources[1].revents != 0 else { return nil }
    // SAFETY: at most the size of the chunk is written into it.
    let count = unsafe read(descriptor, &chunk, chunk.count)
    // A closed terminal answers EIO.
    guard count > 0 || (count < 0 && errno != EIO) else {
      return decoder.next(isFinal: true) ?? .closed
    }
    guard count > 0 else {
      if errno == EINTR || errno == EAGAIN { return try keyNow(wait: wait) }
      throw .unreadable(errno: errno)
    }
    idleness.restart()
    arrivals.note(count, at: .now)
    decoder.feed(chunk[..<count])
    if let key = decoder.next() { return key }
    return wait < 0 ? nil : try keyNow(wait: wait)
  }
}
