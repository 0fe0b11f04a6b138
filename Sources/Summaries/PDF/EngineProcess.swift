// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Processes

/// A program that makes something of a page, with the errors of this room.
struct EngineProcess {
  let executable: String
  let arguments: [String]
  /// How long it may take before it is ended.
  let limit: Duration

  typealias Ending = OutsideProgram.Ending

  /// Runs the program to its end.
  /// - Parameter input: What it reads.
  /// - Returns: How it ended.
  /// - Throws: ``SummaryError`` when it did not start or did not end in time.
  func run(_ input: Data) throws(SummaryError) -> Ending {
    let program = OutsideProgram(executable: executable, arguments: arguments, limit: limit)
    do throws(ProcessFailure) {
      return try program.run(input)
    } catch {
      switch error {
      case .notStarted: throw .engineFailed(.notStarted)
      case .timedOut: throw .engineFailed(.timedOut)
      }
    }
  }
}
