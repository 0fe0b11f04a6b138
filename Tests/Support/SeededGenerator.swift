// SPDX-License-Identifier: EUPL-1.2

/// Random numbers that are the same for the same seed (SplitMix64), so that a failure repeats.
///
/// <https://prng.di.unimi.it/splitmix64.c>
public struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Starts a row of numbers.
  ///
  /// - Parameter seed: The seed; a test takes it as its argument, so that it is printed.
  public init(seed: Int) {
    state = UInt64(bitPattern: Int64(seed))
  }

  /// The next number of the row.
  ///
  /// - Returns: 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
