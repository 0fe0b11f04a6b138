// SPDX-License-Identifier: EUPL-1.2

internal import CEditline
internal import Glibc

/// The character set of the process, which is always UTF-8.
///
/// Under another one libedit cuts what is typed at the first letter that is not ASCII, silently.
enum UTF8Locale {
  /// Whether a UTF-8 character set is in use; set once, at the first question about it.
  static let isReady: Bool = {
    // SAFETY: called once, before any other thread of ours asks about characters.
    unsafe setlocale(LC_CTYPE, "")
    if ceditline_locale_is_utf8() != 0 { return true }
    return unsafe setlocale(LC_CTYPE, "C.UTF-8") != nil
  }()
}
