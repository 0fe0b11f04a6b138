// SPDX-License-Identifier: EUPL-1.2

internal import CPostgres
internal import Figures

/// One connection to a server; closed when nobody has it any more.
///
/// Values are always parameters, never part of the text.
///
/// SAFETY: the handle is made here, never handed out, and let go when the connection is.
@safe final class PostgresConnection {
  private let handle: OpaquePointer

  /// Connects.
  ///
  /// C: `PQconnectdbParams`.
  init(_ address: PostgresAddress) throws(TeamStoreError) {
    let pairs = address.parameters.sorted { $0.key < $1.key }
    // SAFETY: the lists end with a null pointer, and live until the call returns.
    let made = unsafe Self.withCStrings(pairs.map(\.key)) { keys in
      unsafe Self.withCStrings(pairs.map(\.value)) { values in
        unsafe PQconnectdbParams(keys, values, 0)
      }
    }
    guard let made = unsafe made else { throw .unreachable }
    unsafe handle = made
    guard unsafe PQstatus(handle) == CONNECTION_OK else {
      throw unsafe TeamStoreError(refusedConnection: handle)
    }
  }

  deinit { unsafe PQfinish(handle) }

  /// Whether the connection still stands, as far as libpq knows.
  var isAlive: Bool { unsafe PQstatus(handle) == CONNECTION_OK }

  /// Runs one statement.
  ///
  /// C: `PQexecParams`.
  /// - Parameters:
  ///   - sql: With parameters `$1`, `$2` …
  ///   - values: Those of the parameters.
  /// - Returns: The texts of the rows; what is null is empty.
  /// - Throws: ``TeamStoreError``.
  @discardableResult
  func run(sql: String, _ values: [FigureValue] = []) throws(TeamStoreError) -> [[String]] {
    // SAFETY: the values live until the call returns; a null pointer stands for NULL.
    let result = unsafe Self.withCStrings(values.map(\.written)) { texts in
      unsafe PQexecParams(handle, sql, Int32(values.count), nil, texts, nil, nil, 0)
    }
    return try unsafe checked(result)
  }

  /// Runs the statements of a built-in file.
  ///
  /// C: `PQexec`.
  /// - Parameter script: Statements without parameters.
  /// - Throws: ``TeamStoreError``.
  func runAll(sql script: String) throws(TeamStoreError) {
    // SAFETY: libpq copies the text.
    _ = try unsafe checked(PQexec(handle, script))
  }

  /// Runs statements together or not at all.
  func transaction(_ body: () throws(TeamStoreError) -> Void) throws(TeamStoreError) {
    try run(sql: "BEGIN")
    do throws(TeamStoreError) {
      try body()
      try run(sql: "COMMIT")
    } catch {
      _ = try? run(sql: "ROLLBACK")
      throw error
    }
  }

  private func checked(_ result: OpaquePointer?) throws(TeamStoreError) -> [[String]] {
    // SAFETY: the result is freed here; every text is copied before.
    defer { unsafe PQclear(result) }
    let status = unsafe PQresultStatus(result)
    guard status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK else {
      throw unsafe TeamStoreError(result, isAlive: isAlive)
    }
    let columns = unsafe PQnfields(result)
    return unsafe (0..<PQntuples(result)).map { row in
      (0..<columns).map { column in
        unsafe PQgetvalue(result, row, column).map { unsafe String(cString: $0) } ?? ""
      }
    }
  }

  /// Lends texts as a list of C strings that ends with a null pointer.
  private static func withCStrings<Value>(
    _ texts: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) throws -> Value
  ) rethrows -> Value {
    var bytes: [CChar] = []
    let offsets = texts.map { text -> Int? in
      guard let text else { return nil }
      defer {
        bytes += text.utf8.map { CChar(bitPattern: $0) }
        bytes.append(0)
      }
      return bytes.count
    }
    // A place to point to, also when every text is null.
    bytes.append(0)
    return try unsafe bytes.withUnsafeBufferPointer { buffer in
      let start = buffer.baseAddress
      var list: [UnsafePointer<CChar>?] = unsafe []
      for place in offsets { unsafe list.append(place.flatMap { unsafe start?.advanced(by: $0) }) }
      unsafe list.append(nil)
      return try unsafe list.withUnsafeBufferPointer { pointers in
        try unsafe body(pointers.baseAddress)
      }
    }
  }
}

extension FigureValue {
  /// The written form, without zero bytes, which PostgreSQL has no place for; `nil` for NULL.
  fileprivate var written: String? {
    switch self {
    case .null: nil
    case .integer(let number): String(number)
    case .text(let text): text.contains("\0") ? text.filter { $0 != "\0" } : text
    }
  }
}
