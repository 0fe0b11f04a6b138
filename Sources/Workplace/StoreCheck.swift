// SPDX-License-Identifier: EUPL-1.2

internal import Dispatch
public import Dossiers
internal import Foundation
internal import Glibc
internal import SQLiteStorage
internal import Sealing
internal import Synchronization

/// The check of a whole store, which can go on beside who begins to type (controle ernaast).
///
/// With thousands of records it takes longer than somebody wants to wait for a prompt. It reads what
/// stood there when it began, over a connection of its own. Whoever is about to do something with
/// what is kept asks for ``findings()`` first.
public final class StoreCheck: Sendable {
  private let result = Mutex<Result<[IntegrityFinding], any Error>?>(nil)
  private let done = DispatchSemaphore(value: 0)

  /// Whether asking does not have to wait.
  public var isDone: Bool { result.withLock { $0 != nil } }

  /// What was noticed, when the check is done.
  /// - Returns: As ``DossierStore/verify()``.
  /// - Throws: `StoreError`.
  public func findings() throws -> [IntegrityFinding] {
    done.wait()
    done.signal()
    return try result.withLock { $0 }?.get() ?? []
  }

  /// Checks, and is done when this returns.
  init(_ dossiers: DossierStore) { finish { try dossiers.verify() } }

  /// Begins to check the store in a folder on a thread of its own.
  init(in folder: String, _ sealer: RecordSealer) {
    Thread.detachNewThread { [self] in
      // A signal is for the prompt, which waits for it.
      var signals = sigset_t()
      // SAFETY: the set lives on this thread's stack for the length of the two calls.
      unsafe sigfillset(&signals)
      unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
      finish {
        let storage = try SQLiteStorage.openBeside(in: folder)
        return try DossierStore(storage: storage, sealer: sealer).verify()
      }
    }
  }

  private func finish(_ check: () throws -> [IntegrityFinding]) {
    let found = Result { try check() }
    result.withLock { $0 = found }
    done.signal()
  }
}

extension UnlockedStore {
  /// Begins a check of everything that is kept.
  /// - Parameter goesBeside: Whether somebody types meanwhile; otherwise it is done on return.
  /// - Returns: The check.
  public func beginCheck(goesBeside: Bool) -> StoreCheck {
    guard goesBeside, let folder = storage.folder else { return StoreCheck(dossiers) }
    return StoreCheck(in: folder, sealer)
  }
}
