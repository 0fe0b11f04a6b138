// SPDX-License-Identifier: EUPL-1.2

extension String {
  /// What a screen says, without the breaks that its width made.
  public var unwrapped: String { replacing("\n", with: " ") }
}
