// SPDX-License-Identifier: EUPL-1.2

public import Figures
internal import Foundation
internal import SQLiteStorage

#if PostgreSQL
  internal import PostgresStorage
#endif

/// Opens a team store: a file, or a server when the program was built for one.
public struct TeamDoor {
  /// The absolute path of a team file, or the address of a server.
  public let place: String

  /// Understands what somebody typed.
  /// - Parameter text: A path, also a relative one, or an address.
  /// - Throws: `TeamStoreError.badAddress`.
  public init(_ text: String) throws {
    if text.contains("://") {
      place = text
      _ = try server(text)
    } else {
      guard !text.isEmpty else { throw TeamStoreError.badAddress }
      place = URL(filePath: text).standardizedFileURL.path
    }
  }

  /// The store to share with.
  /// - Parameter makesFile: Whether a team file that is not there is made.
  /// - Returns: The store.
  /// - Throws: `TeamStoreError`.
  public func openToShare(makesFile: Bool = false) throws -> any TeamStore {
    place.contains("://")
      ? try server(place) : try SQLiteTeamStore.open(at: place, makesFile: makesFile)
  }

  /// The store to count in.
  /// - Returns: The store.
  /// - Throws: `TeamStoreError`.
  public func openToRead() throws -> any TeamStore {
    place.contains("://") ? try server(place) : try SQLiteTeamStore.openToRead(at: place)
  }

  /// The store to keep what a team agrees.
  /// - Returns: The learning agenda in the store.
  /// - Throws: `TeamStoreError`.
  public func openAgenda() throws -> any AgendaStore {
    place.contains("://")
      ? try server(place) : try SQLiteTeamStore.open(at: place, makesFile: false)
  }

  /// The store to make and to bring up to date, for who owns it.
  /// - Returns: Its upkeep.
  /// - Throws: `TeamStoreError`.
  public func upkeep() throws -> any TeamStoreUpkeep {
    guard isServer else { return SQLiteTeamUpkeep(path: place) }
    #if PostgreSQL
      return PostgresTeamUpkeep(try PostgresAddress(place))
    #else
      throw TeamStoreError.noServers
    #endif
  }

  /// Whether the place is a server, and not a file.
  public var isServer: Bool { place.contains("://") }

  private func server(_ address: String) throws -> any TeamStore & AgendaStore {
    #if PostgreSQL
      return PostgresTeamStore(try PostgresAddress(address))
    #else
      throw TeamStoreError.noServers
    #endif
  }
}
