// SPDX-License-Identifier: EUPL-1.2

internal import TestSupport

/// A first conversation with Samira, who is invented, as parts of questions and their answers.
enum FirstTalk {
  /// A part of a question, and what is answered.
  typealias Turn = (String, String)

  /// Words that stand in no text of the program, one in every kind of answer.
  static let markers = [
    "volkstuin", "Zwanenburg", "deurwaarder", "rabarber", "kwijtgescheld", "courgette",
    "Balthasar", "huishoudboekje", "Hortensia", "Pimpernel",
  ]

  static let turns: [Turn] = [
    ("Is dit duidelijk?", "ja"),
    ("Wat telt nu voor u?", "geld, sociale contacten, eigen: de volkstuin"),
    ("Geld: waar staat u nu", "slecht"),
    ("Geld: wat wilt u erover", "Schulden bij Zwanenburg. De deurwaarder belt."),
    ("Sociale contacten: waar staat u", "gaat wel"),
    ("Sociale contacten: wat wilt u", "Café met Renée 🌷, كل أسبوع."),
    ("de volkstuin: waar staat u nu", "heel goed"),
    ("de volkstuin: wat wilt u", "De rabarber komt op."),
    ("Waar bent u trots op?", "volkstuin"),
    ("Zet nog iemand een streepje?", "professional, iemand anders"),
    ("Hoe heet die ander?", "Balthasar"),
    ("Geld: waar zet de professional", "gaat wel"),
    ("contacten: waar zet de professional", "gaat wel"),
    ("volkstuin: waar zet de professional", "heel goed"),
    ("streepje van de professional op uw blad?", "ja"),
    ("Geld: waar zet Balthasar", "slecht"),
    ("contacten: waar zet Balthasar", "goed"),
    ("volkstuin: waar zet Balthasar", ""),
    ("streepje van Balthasar op uw blad?", "nee"),
    ("Wat staat bovenaan?", "geld, volkstuin"),
    ("Geld: wat wilt u bereiken", "Alles is kwijtgescheld"),
    ("Wanneer wilt u dat bereiken", "over een half jaar"),
    ("Geld: nog een doel?", ""),
    ("de volkstuin: wat wilt u bereiken", "Meer courgette"),
    ("Wanneer wilt u dat bereiken", "1 juni"),
    ("de volkstuin: nog een doel?", ""),
    ("ook een doel bij iets anders?", ""),
    ("Hoe tevreden bent u", "5"),
    ("Waarom dat cijfer?", "Het geld en Hortensia."),
    ("Wat spreken we af?", "Het huishoudboekje bijhouden"),
    ("Wie doet dat?", "Balthasar en Samira"),
    ("Wanneer is het klaar?", "vrijdag"),
    ("Spreken we nog iets af?", ""),
    ("Wanneer praten we weer?", "over 3 maanden"),
    ("ook bij anderen speelt?", "wachten, eigen: geen Pimpernel in het park"),
    ("Klopt dit? (ja", "ja"),
  ]

  /// The answers alone, one per line, as they go through a pipe.
  static func script(_ turns: some Sequence<Turn> = turns) -> String {
    turns.map { $0.1 + "\n" }.joined()
  }
}

extension Talk {
  /// Waits for a question and the place to answer it.
  func ask(_ question: String) throws {
    try waitFor(question)
    try waitFor("›")
  }

  /// Answers a question.
  func answer(_ question: String, _ answer: String) throws {
    try ask(question)
    sendLine(answer)
  }

  /// Waits for a question with a bar, until the bar stands there.
  func bar(_ question: String) throws {
    try waitFor(question)
    try waitFor("Escape gaat terug.")
    try waitFor(" blij")
  }

  /// Types an answer, or a command, where a bar is shown.
  func sayAtBar(_ words: String) throws {
    send("/")
    try waitFor("› /")
    clearLine()
    sendLine(words)
  }

  /// Takes away what stands in the line.
  func clearLine() { send("\u{15}") }

  /// Holds a part of a conversation in words, also where a bar is shown.
  func hold(_ turns: some Sequence<FirstTalk.Turn>) throws {
    for (question, words) in turns {
      if question.contains(": waar ") {
        try bar(question)
        try sayAtBar(words.isEmpty ? "/overslaan" : words)
      } else {
        try answer(question, words)
      }
    }
  }
}
