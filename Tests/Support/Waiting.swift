// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
public import Testing

/// For tests that mostly wait for another program: they get threads of their own.
///
/// Swift runs tests on as many threads as there are processors. A test that waits for a program at a
/// terminal holds one of them without using a processor, and every other test waits with it.
public struct Waiting: SuiteTrait, TestTrait, TestScoping {
  /// Each test of a suite, also of suites within it.
  public var isRecursive: Bool { true }

  /// Performs a test on one of the threads for waiting.
  @concurrent public func provideScope(
    for test: Test, testCase: Test.Case?,
    performing function: @concurrent @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(WaitingThreads.shared) { try await function() }
  }
}

extension Trait where Self == Waiting {
  /// For tests that mostly wait for another program.
  public static var waiting: Waiting { Waiting() }
}

/// A few threads that may wait.
// SAFETY: what changes is touched with the lock held only.
private final class WaitingThreads: TaskExecutor, @unchecked Sendable {
  static let shared = WaitingThreads(count: 4)

  private let condition = NSCondition()
  private var jobs: [UnownedJob] = []

  init(count: Int) {
    for _ in 0..<count {
      let thread = Thread { [self] in work() }
      // What a test may need: the main thread has 8 MiB, a thread half of one.
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    condition.withLock { jobs.append(job) }
    condition.signal()
  }

  private func work() {
    while true {
      condition.lock()
      while jobs.isEmpty { condition.wait() }
      let job = jobs.removeFirst()
      condition.unlock()
      // SAFETY: a job is run once, and the threads are there until the tests have ended.
      unsafe job.runSynchronously(on: asUnownedTaskExecutor())
    }
  }
}
