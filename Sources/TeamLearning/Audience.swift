// SPDX-License-Identifier: EUPL-1.2

/// For whom figures are made; it decides what is shown (voor wie).
public enum Audience: String, Sendable, CaseIterable {
  /// The professional's own unlocked dossiers, on the screen only (eigen).
  ///
  /// Nothing is hidden: whoever can open the dossiers can read every one of them.
  case own = "eigen"
}
