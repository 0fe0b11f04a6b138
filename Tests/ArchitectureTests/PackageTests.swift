// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

/// What stands in the Debian package besides the programs; `Scripts/package --try` tries the rest.
struct PackageTests {
  private static let folder = "Scripts/packaging"

  /// The fields of a file in the form of Debian's control files, or of a menu.
  private func fields(_ name: String, between sign: Character) throws -> [String: String] {
    let file = try #require(Checkout.file("\(Self.folder)/\(name)"))
    var fields: [String: String] = [:]
    for line in file.lines where line.first != " " {
      let parts = line.split(separator: sign, maxSplits: 1)
      if parts.count == 2 { fields[String(parts[0])] = parts[1].drop { $0 == " " }.description }
    }
    return fields
  }

  @Test func `the package says what it is and what it needs`() throws {
    let fields = try fields("control", between: ":")
    for name in [
      "Package", "Version", "Architecture", "Maintainer", "Installed-Size", "Depends", "Section",
      "Priority", "Description",
    ] {
      #expect(fields[name]?.isEmpty == false, "control lacks \(name)")
    }
    #expect(fields["Depends"]?.hasPrefix("@LIBRARIES@, python3 (>= @PYTHON@)") == true)
    let description = try #require(fields["Description"])
    #expect(description.count <= 60 && description.last != ".")
    // What the script has to fill in.
    let script = try #require(Checkout.file("Scripts/package")).text
    let control = try #require(Checkout.file("\(Self.folder)/control")).text
    for match in control.matches(of: /@[A-Z_]+@/) {
      #expect(script.contains("s|\(match.output)|"), "nobody fills in \(match.output)")
    }
  }

  @Test func `the menu opens a program of ours in a terminal`() throws {
    let fields = try fields("tussenstand.desktop", between: "=")
    #expect(fields["Exec"] == "tussenstand")
    #expect(fields["Terminal"] == "true")
    #expect(fields["Name"] != nil && fields["Comment[nl]"] != nil)
    #expect(Checkout.exists("\(Self.folder)/\(fields["Icon"] ?? "none").svg"))
  }

  @Test func `the licences name everything that is in the package`() throws {
    let copyright = try #require(Checkout.file("\(Self.folder)/copyright")).text
    let manifest = try #require(Checkout.file("Package.swift")).text
    let packages = manifest.matches(of: /\.package\(url: "[^"]+\/([^"\/]+)"/).map(\.1)
    let python = try #require(Checkout.file("Scripts/requirements.txt")).text
      .matches(of: /(?m)^([\w.\-]+)==/).map(\.1)
    #expect(packages.count == 4 && python.count == 3)
    for name in packages + python { #expect(copyright.contains(name), "\(name)") }
    // Each licence that is named has its text, or the place where Debian keeps it.
    for name in ["EUPL-1.2", "Apache-2.0", "Expat", "Unicode-3.0"] {
      #expect(copyright.contains("\nLicense: \(name)\n "), "\(name) has no text")
    }
  }
}
