// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Interchange
import Model
import TestSupport
import Testing
import Wording

/// The bundle of FHIR resources: judged by a library, and by our own lists of codes.
@Suite(.waiting) struct FHIRTests {
  private static func bundle() throws -> String {
    try FHIRBundle(try Invented.dossier(), texts: Texts(.dutch)).json()
  }

  private static func read(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private static func resources(_ text: String, _ type: String? = nil) throws -> [[String: Any]] {
    let entries = try #require(try read(text)["entry"] as? [[String: Any]])
    return entries.compactMap { $0["resource"] as? [String: Any] }.filter {
      type == nil || $0["resourceType"] as? String == type
    }
  }

  @Test func `the library for R4B reads every resource, and sees one that is wrong`() throws {
    let good = try Self.bundle()
    let nonsense = good.replacing("\"completed\"", with: "\"nonsense\"")
    let wrong = good.replacing("\"dueDate\" : \"", with: "\"dueDate\" : \"soon ")
    let ran = try Judge.python(
      """
      import json, sys
      from fhir.resources.R4B.bundle import Bundle
      def judge(text):
          try:
              return len(Bundle.model_validate_json(text).entry)
          except Exception as error:
              return type(error).__name__
      print(json.dumps([judge(text) for text in json.load(sys.stdin)]))
      """,
      input: String(decoding: try JSONEncoder().encode([good, nonsense, wrong]), as: UTF8.self))
    #expect(ran.status == 0, "\(ran.errors)")
    let found = try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [Any]
    let count = try Self.resources(good).count
    #expect(found?.first as? Int == count)
    // The library takes a status that does not exist; our own lists below do not.
    #expect(found?.dropFirst().first as? Int == count)
    #expect(found?.last as? String == "ValidationError")
    #expect(try FHIRCodeLists.findings(Self.read(good)) == [])
    #expect(try !FHIRCodeLists.findings(Self.read(nonsense)).isEmpty)
  }

  @Test(arguments: FHIRCodeLists.lists.keys.sorted())
  func `a nonsense code in any list is found`(path: String) throws {
    var seen = 0
    let nonsense = FHIRCodeLists.changing(try Self.read(Self.bundle()), at: path) { _ in
      seen += 1
      return "nonsense"
    }
    // A list that the bundle does not use would prove nothing.
    #expect(seen > 0)
    #expect(FHIRCodeLists.findings(nonsense).contains { $0.hasPrefix(path + " ") })
  }

  @Test func `every pointer leads to a resource of the bundle, and every id is there once`() throws
  {
    let bundle = try Self.bundle()
    let entries = try #require(try Self.read(bundle)["entry"] as? [[String: Any]])
    let addresses = entries.compactMap { $0["fullUrl"] as? String }
    #expect(Set(addresses).count == entries.count)
    let pointers = bundle.matches(of: /"reference" : "([^"]+)"/).map { String($0.output.1) }
    #expect(pointers.count > 40)
    #expect(Set(pointers).subtracting(addresses) == [])
    for entry in entries {
      let id = (entry["resource"] as? [String: Any])?["id"] as? String
      #expect(entry["fullUrl"] as? String == id.map { "urn:uuid:" + $0 })
    }
  }

  @Test func `our own codes are each in a list of the bundle`() throws {
    let bundle = try Self.bundle()
    var codes: [String: Set<String>] = [:]
    for list in try Self.resources(bundle, "CodeSystem") {
      let concepts = try #require(list["concept"] as? [[String: String]])
      codes[try #require(list["url"] as? String)] = Set(concepts.compactMap { $0["code"] })
    }
    var used = 0
    FHIRCodeLists.walk(try Self.read(bundle)) { _, value in
      guard let coding = value as? [String: Any], let system = coding["system"] as? String,
        let code = coding["code"] as? String
      else { return }
      used += 1
      if system.hasPrefix("urn:") { #expect(codes[system]?.contains(code) == true, "\(code)") }
    }
    #expect(used > 20)
    #expect(!bundle.contains("loinc") && !bundle.contains("snomed"))
  }

  @Test func `the same dossier gives the same bytes, and another other ids`() throws {
    #expect(try Self.bundle() == Self.bundle())
    let other = try FHIRBundle(Invented.dossier(seed: 900), texts: Texts(.dutch)).json()
    let pattern = /"fullUrl" : "([^"]+)"/
    let ids = { (text: String) in Set(text.matches(of: pattern).map { String($0.output.1) }) }
    #expect(ids(try Self.bundle()).isDisjoint(with: ids(other)))
  }

  @Test func `a goal says how it stands, in the resident's words`() throws {
    let goals = try Self.resources(Self.bundle(), "Goal")
    #expect(goals.map { $0["lifecycleStatus"] as? String } == ["completed", "cancelled"])
    #expect((goals[0]["description"] as? [String: Any])?["text"] as? String == "Minder schuld")
    let day = try Invented.day(150).description
    #expect((goals[0]["target"] as? [[String: Any]])?.first?["dueDate"] as? String == day)
    let notes = try #require(goals[0]["note"] as? [[String: Any]])
    #expect(notes.map { $0["text"] as? String } == [Invented.words[2], Invented.words[6]])
    // Let go is no failure: no code of FHIR says it, only our own.
    let status = try #require(goals[1]["achievementStatus"] as? [String: Any])
    #expect((status["coding"] as? [[String: String]])?.map { $0["code"] } == ["letGo"])
  }

  @Test func `who said it and who typed it stand apart`() throws {
    let bundle = try Self.bundle()
    let people = Dictionary(
      uniqueKeysWithValues: try Self.resources(bundle).compactMap { resource in
        (resource["name"] as? [[String: Any]]).map {
          ("urn:uuid:\(resource["id"] ?? "")", $0.first?["text"] as? String ?? "")
        }
      })
    let accounts = try Self.resources(bundle, "Provenance").map { account in
      (account["agent"] as? [[String: Any]] ?? []).map { agent in
        people[(agent["who"] as? [String: String])?["reference"] ?? ""] ?? ""
      }
    }
    let (samira, joris) = ("Samira \"de Groot\"", "Joris Meijer")
    #expect(accounts.count == 6)
    for pair in [[samira, joris], [joris, joris], ["Amina", joris]] {
      #expect(accounts.contains(pair))
    }
  }

  @Test func `every word that was said is in the bundle`() throws {
    let bundle = try Self.bundle()
    for words in Invented.words + ["Bedankt hoor", "Optreden", "dansen"] {
      let json = String(decoding: try JSONEncoder().encode(words), as: UTF8.self)
        .replacing("\\/", with: "/")
      #expect(bundle.contains(json), "\(words)")
    }
  }
}
