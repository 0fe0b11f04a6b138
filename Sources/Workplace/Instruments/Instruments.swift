// SPDX-License-Identifier: EUPL-1.2

internal import Embedded
internal import Interchange
public import Model

/// The instruments that are built into the program.
public enum Instruments {
  /// Reads all built-in instruments.
  /// - Returns: At least one.
  /// - Throws: `InstrumentError`, or ``WorkplaceError/instrumentMissing``.
  public static func builtIn() throws -> [Instrument] {
    let instruments = try read.get()
    guard !instruments.isEmpty else { throw WorkplaceError.instrumentMissing }
    return instruments
  }

  /// They are asked for more than once, and cannot change.
  private static let read = Result {
    try EmbeddedFile.all(in: "Instruments/").map {
      try InstrumentReader.instrument(file: $0.name, text: $0.text)
    }
  }

  /// Reads the built-in list of signals, which has the form of an instrument.
  /// - Returns: The list; `nil` leaves the question out.
  /// - Throws: `InstrumentError`.
  public static func signals() throws -> SignalList? {
    guard let file = EmbeddedFile.all(in: "Signals/").first else { return nil }
    let list = try InstrumentReader.instrument(file: file.name, text: file.text)
    return SignalList(reference: list.reference, signals: list.domains)
  }
}

/// The account of everything that is stored, and what for.
public enum RecordedItems {
  /// Reads the built-in account.
  /// - Returns: At least one item.
  /// - Throws: `RecordedError`.
  public static func builtIn() throws -> [RecordedItem] {
    try EmbeddedFile.all(in: "Records/").flatMap {
      try RecordedReader.items(file: $0.name, text: $0.text)
    }
  }
}
