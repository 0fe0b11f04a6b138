// SPDX-License-Identifier: EUPL-1.2

internal import CPostgres
internal import Figures

extension TeamStoreError {
  /// Says what the server's answer means; nothing of its text, which may hold values, stays.
  ///
  /// SAFETY: the caller owns the result, and every text is copied.
  init(_ result: OpaquePointer?, isAlive: Bool) {
    let field = unsafe PQresultErrorField(result, Int32(UInt8(ascii: "C")))
    let state = unsafe field.map { unsafe String(cString: $0) } ?? ""
    self = isAlive ? Self.meaning(of: state) : .unreachable
  }

  /// The meaning of an SQLSTATE, by its class first.
  static func meaning(of state: String) -> TeamStoreError {
    switch state {
    case "42501": .notAllowed
    case "42P01", "42883", "3F000": .olderThanProgram
    case "53100": .diskFull
    case "55P03", "40001", "40P01": .inUse
    case "57P01", "57P02", "57P03": .unreachable
    default:
      switch state.prefix(2) {
      case "08": .unreachable
      case "28": .notTrusted
      default: .refused
      }
    }
  }

  /// Says why a connection was not made.
  ///
  /// libpq gives no code here; its own words name the certificate, and it knows whether a password
  /// was wanted.
  /// SAFETY: the caller owns the connection, and every text is copied.
  init(refusedConnection handle: OpaquePointer) {
    let words = unsafe PQerrorMessage(handle).map { unsafe String(cString: $0) } ?? ""
    let isAboutPassword =
      unsafe PQconnectionNeedsPassword(handle) != 0 || PQconnectionUsedPassword(handle) != 0
    let isAboutTrust = ["certificate", "SSL", "authentication"].contains { words.contains($0) }
    self = isAboutPassword || isAboutTrust ? .notTrusted : .unreachable
  }
}
