// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

/// The scripts do what they say, and fail when they should, against a pretended machine.
struct ScriptTests {
  @Test func `the tests pass when everything passes`() throws {
    let machine = try Machine()
    let run = try machine.run("Scripts/test")
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.split(separator: "\n").last?.contains("Test run with 3 tests") == true)
  }

  @Test(arguments: [
    ["lint": "exit 1"], ["build": "echo broken; exit 1"],
    ["test": "echo '✘ Test run with 3 tests failed after 1 second with 1 issue.'; exit 1"],
    ["test": "echo '✔ Test run with 3 tests passed after 1 second.'; exit 1"],
    ["test": "echo '✘ Test run with 3 tests failed after 1 second with 1 issue.'"],
    ["test": "echo '✔ Test run with 0 tests passed after 0 seconds.'"],
    ["test": "echo Killed"],
  ])
  func `the tests fail when a part fails`(answers: [String: String]) throws {
    let run = try Machine(swift: answers).run("Scripts/test")
    #expect(run.status != 0, "\(run.output)")
  }

  @Test func `names become filters`() throws {
    let machine = try Machine()
    #expect(try machine.run("Scripts/test", "WordingTests").status == 0)
    #expect(try machine.asked().contains { $0.hasSuffix("--filter WordingTests") })
  }

  @Test func `start builds and hands over arguments and standard input`() throws {
    let machine = try Machine()
    let run = try machine.run("Scripts/start", "oefenen", "twee woorden", input: "een\ntwee\n")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "2: oefenen|twee woorden|\neen\ntwee\n")
    #expect(run.errors.contains("building"))
  }

  @Test func `start works from elsewhere and through a link`() throws {
    let machine = try Machine()
    let link = machine.root.appending(path: "bin/begin")
    try FileManager.default.createSymbolicLink(
      at: link, withDestinationURL: machine.root.appending(path: "Scripts/start"))
    let run = try machine.run("bin/begin", from: "/")
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `start shows why a build failed`() throws {
    let run = try Machine(swift: ["build": "echo 'error: broken'; exit 1"]).run("Scripts/start")
    #expect(run.status == 1)
    #expect(run.errors.contains("error: broken"))
    #expect(run.output == "")
  }

  @Test func `a second start installs nothing`() throws {
    let machine = try Machine()
    #expect(try machine.run("Scripts/start").errors.contains("requirements.txt"))
    #expect(try !machine.run("Scripts/start").errors.contains("requirements.txt"))
    #expect(try !machine.asked().contains { $0.hasPrefix("apt-get") })
  }

  @Test func `a missing package is installed in one go`() throws {
    let machine = try Machine(missing: ["libedit-dev", "libsodium-dev"])
    let run = try machine.run("Scripts/start")
    #expect(run.status == 0, "\(run.errors)")
    let calls = try machine.asked().filter { $0.hasPrefix("apt-get") }
    let install = "apt-get install -y --no-install-recommends libedit-dev libsodium-dev"
    #expect(calls == ["apt-get update", install])
  }

  @Test func `a package that cannot be installed is named`() throws {
    let run = try Machine(missing: ["libedit-dev"], apt: "exit 100").run("Scripts/start")
    #expect(run.status == 1)
    let advice = "sudo apt-get install --no-install-recommends libedit-dev"
    #expect(run.errors.contains(advice), "\(run.errors)")
  }

  @Test(arguments: ["5.10.1", "6.1", "nothing"])
  func `an old Swift is refused with advice`(version: String) throws {
    let run = try Machine(swift: ["--version": "echo Swift version \(version)"]).run("Scripts/test")
    #expect(run.status == 1)
    #expect(run.output.contains("https://www.swift.org/install"))
  }

  @Test func `a Swift that does not run says why`() throws {
    let broken = ["--version": "echo 'libz.so is missing' >&2; exit 127"]
    let run = try Machine(swift: broken).run("Scripts/start")
    #expect(run.status == 1)
    #expect(run.errors.contains("libz.so is missing"))
  }

  @Test(arguments: [
    (["--from", "/nowhere"], "Name the folder with the programs."),
    (["--try", "/nowhere.deb"], "Name the package: Scripts/package --try FILE"),
    (["onzin"], "Give nothing, --from PROGRAMS or --try FILE."),
  ])
  func `a package of what is not there is refused`(arguments: [String], advice: String) throws {
    let machine = try Machine()
    let run = try machine.run(
      "Scripts/package", arguments[0], arguments.count > 1 ? arguments[1] : "")
    #expect(run.status == 1)
    #expect(run.errors.contains(advice), "\(run.errors)")
    #expect(try machine.asked().isEmpty)
  }

  @Test func `a package with a build that failed is not made`() throws {
    let run = try Machine(swift: ["build": "echo 'error: broken'; exit 1"]).run("Scripts/package")
    #expect(run.status == 1)
    #expect(run.errors.contains("error: broken"))
  }
}
