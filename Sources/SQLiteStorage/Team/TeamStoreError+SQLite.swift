// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Figures
internal import Glibc

extension TeamStoreError {
  /// Does something with the team file and says what was found when it is refused.
  static func translating<Value>(_ body: () throws -> Value) throws(TeamStoreError) -> Value {
    errno = 0
    do {
      return try body()
    } catch let error as TeamStoreError {
      throw error
    } catch {
      throw TeamStoreError(StoreError(error, systemError: errno))
    }
  }

  private init(_ error: StoreError) {
    self =
      switch error {
      case .inUse: .inUse
      case .newerThanProgram: .newerThanProgram
      case .olderThanProgram: .olderThanProgram
      case .missing: .missing
      case .damaged: .damaged
      case .notWritable: .notAllowed
      case .diskFull: .diskFull
      case .inputOutput: .unreachable
      case .conflict: .refused
      }
  }
}
