// SPDX-License-Identifier: EUPL-1.2

/// Texts that may read less easily, each with its reason.
///
/// Think twice: a resident may hear it read aloud.
enum ReadabilityExceptions {
  /// By the id of the text.
  static let texts: [String: String] = [:]
}
