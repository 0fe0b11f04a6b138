// SPDX-License-Identifier: EUPL-1.2

internal import CPostgres
public import Figures
internal import Glibc

/// Where a team store on a server is, and how it is trusted (adres van de server).
///
/// The written form is libpq's own, `postgresql://user@host:port/database?sslmode=…`. A password is
/// refused there: it belongs in libpq's password file (`~/.pgpass`, or `passfile=…`), which only its
/// owner may read.
///
/// Off this machine the certificate must be that of the host (`verify-full`), unless `verify-ca` is
/// asked for; anything weaker is refused.
public struct PostgresAddress: Hashable, Sendable {
  /// What libpq is told, by its own names.
  let parameters: [String: String]

  /// What may stand in an address; `hostaddr` is not there, which would go around the certificate.
  private static let known: Set<String> = [
    "host", "port", "dbname", "user", "sslmode", "sslrootcert", "sslcert", "sslkey", "sslcrl",
    "passfile", "service", "connect_timeout",
  ]

  /// Where Debian keeps the certificates that it trusts.
  private static let debianCertificates = "/etc/ssl/certs/ca-certificates.crt"

  /// Reads an address.
  ///
  /// C: `PQconninfoParse`.
  /// - Parameter text: A `postgresql://` address.
  /// - Throws: `TeamStoreError.badAddress` when it is not understood, holds a password, or would
  ///   trust a server without looking.
  public init(_ text: String) throws(TeamStoreError) {
    guard Self.isAddress(text) else { throw .badAddress }
    var found = try Self.parse(text)
    guard Set(found.keys).isSubset(of: Self.known), found["host"] != nil || found["service"] != nil
    else { throw .badAddress }
    let ports = (found["port"] ?? "").split(separator: ",")
    guard ports.allSatisfy({ UInt16($0) != nil }) else { throw .badAddress }
    let hosts = (found["host"] ?? "elsewhere").split(separator: ",")
    let isHere = !hosts.isEmpty && hosts.allSatisfy(Self.isThisMachine)
    let mode = found["sslmode"] ?? (isHere ? "prefer" : "verify-full")
    guard isHere || mode == "verify-full" || mode == "verify-ca" else { throw .badAddress }
    found["sslmode"] = mode
    if mode.hasPrefix("verify"), found["sslrootcert"] == nil {
      found["sslrootcert"] = Self.debianCertificates
    }
    parameters = found.merging(Self.fixed) { given, _ in given }
  }

  /// Whether a text looks like the address of a server, and not like a path.
  /// - Parameter text: What stands in the settings.
  /// - Returns: `true` for `postgresql://…` and `postgres://…`.
  public static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("postgresql://") || text.hasPrefix("postgres://")
  }

  private static let fixed = [
    "application_name": "tussenstand", "client_encoding": "UTF8", "connect_timeout": "10",
    // A connection that went silent is given up, in milliseconds.
    "tcp_user_timeout": "30000",
    "options": "-csearch_path=tussenstand -cclient_min_messages=warning",
  ]

  /// A socket or the loopback address: no network to listen on.
  private static func isThisMachine(_ host: Substring) -> Bool {
    host.hasPrefix("/") || ["localhost", "127.0.0.1", "::1"].contains(host)
  }

  private static func parse(_ text: String) throws(TeamStoreError) -> [String: String] {
    // SAFETY: libpq gives a list that ends with an entry without keyword; it is freed here, and
    // every text is copied before.
    guard let list = unsafe PQconninfoParse(text, nil) else { throw .badAddress }
    defer { unsafe PQconninfoFree(list) }
    var found: [String: String] = [:]
    var entry = unsafe list
    while let keyword = unsafe entry.pointee.keyword {
      if let value = unsafe entry.pointee.val {
        unsafe found[String(cString: keyword)] = String(cString: value)
      }
      unsafe entry += 1
    }
    return found
  }
}
