// SPDX-License-Identifier: EUPL-1.2

/// What could be read, beside what could not: a damaged record never hides the healthy ones.
public struct DossierReading<Value> {
  /// What could be read.
  public var values: [Value]
  /// What could not, by name.
  public var damaged: [DamagedRecord]

  /// Makes a reading.
  /// - Parameters:
  ///   - values: What could be read.
  ///   - damaged: What could not.
  public init(values: [Value] = [], damaged: [DamagedRecord] = []) {
    self.values = values
    self.damaged = damaged
  }
}

extension DossierReading: Sendable where Value: Sendable {}
extension DossierReading: Equatable where Value: Equatable {}

/// A record that cannot be read, by name.
public struct DamagedRecord: Hashable, Sendable {
  /// What is the matter with a record.
  public enum Finding: String, Hashable, Sendable {
    /// The seal does not open: a byte was changed, or the row was moved or put back.
    case sealBroken
    /// The seal opens, but the contents are not what the kind should hold.
    case contentsUnknown
    /// A newer version of the program wrote it.
    case newerVersion
    /// It should be there, and is not.
    case missing
  }

  /// Which row.
  public let key: RecordKey
  /// What is the matter with it.
  public let finding: Finding

  /// Names a record.
  /// - Parameters:
  ///   - key: Which row.
  ///   - finding: What is the matter with it.
  public init(key: RecordKey, finding: Finding) {
    self.key = key
    self.finding = finding
  }
}
