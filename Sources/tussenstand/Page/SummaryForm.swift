// SPDX-License-Identifier: EUPL-1.2

/// A form in which the resident's page leaves the program.
enum SummaryForm: String, CaseIterable {
  case pdf, page, text

  /// The ending of the file's name.
  var fileEnding: String {
    switch self {
    case .pdf: "pdf"
    case .page: "html"
    case .text: "txt"
    }
  }
}
