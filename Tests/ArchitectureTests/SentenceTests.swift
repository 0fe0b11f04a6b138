// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

/// Every sentence a user reads stands in a text file.
struct SentenceTests {
  /// Literals with words that are no sentence for a user, each with its reason.
  private static let exceptions: [String: String] = [
    "SQLite format 3": "the first bytes of every SQLite file",
    "import typst": "a question to the Python interpreter",
    "could not be displayed with": "what Typst says when no font has a sign",
    "#let {} = json(bytes({}))\n": "the first line of the Typst source",
    "<break time=\"600ms\"/>": "a pause in SSML",
    "<break time=\"1500ms\"/>": "a pause in SSML",
    "<speak xml:lang=\"{}\">\n": "the first line of SSML",
  ]

  /// Labels of arguments that hold no words for users: data, or a note for who mends the program.
  private static let labels = ["sql:", "literal:", "debugDescription:"]

  /// Whether words for a reader stand in a literal: two words with a space between them.
  private static func isSentence(_ literal: SwiftSource.Literal) -> Bool {
    if labels.contains(where: { literal.before.hasSuffix($0) }) { return false }
    return literal.parts.contains { $0.contains(/\p{L}{2,}[,.:;?!]?[ \n]+\p{L}{2,}/) }
  }

  @Test func `no sentence stands in Swift`() {
    var used: Set<String> = []
    for file in Checkout.files(in: "Sources", ending: ".swift") {
      for literal in SwiftSource(file.text).literals where Self.isSentence(literal) {
        if Self.exceptions[literal.text] != nil {
          used.insert(literal.text)
          continue
        }
        Issue.record("\(file):\(literal.line) has a sentence: \(literal.text)")
      }
    }
    #expect(Set(Self.exceptions.keys).subtracting(used) == [], "needs no exception any more")
  }

  @Test(arguments: [
    #"print("Wat wilt u?")"#, #"say("Tot \(name) dan weer.")"#, #"say("\(name) komt terug")"#,
    "let x = \"\"\"\n  Goedendag allemaal\n  \"\"\"", ##"let x = #"twee woorden"#"##,
    #"print("\(flag ? "ja zeker" : "nee")")"#,
  ])
  func `a sentence is seen`(code: String) {
    #expect(SwiftSource(code).literals.contains(where: Self.isSentence))
  }

  @Test(arguments: [
    #"Message("question-goal")"#, "// print(\"niet dit\")",
    "/* \"niet dit\" /* ook \"niet dit\" */ */",
    #"row(sql: "SELECT id FROM record")"#, #"context(debugDescription: "not a record id")"#,
    #"let x = "\(one) \(two)""#, #"let x = "\u{1B}[1m""#,
  ])
  func `what is no sentence is let through`(code: String) {
    #expect(!SwiftSource(code).literals.contains(where: Self.isSentence))
  }

  @Test func `literals keep their place and their parts`() {
    let source = SwiftSource("let a = 1\nlet b = \"x-\\(f(\"y\"))-z\" // \"no\"")
    #expect(source.literals.map(\.parts) == [["x-", "-z"], ["y"]])
    #expect(source.literals.map(\.line) == [2, 2])
    #expect(source.literals.first?.before == "let b =")
  }
}
