// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

/// What the forms need besides the talk itself.
extension SummaryWriter {
  var formWords: FormWords {
    FormWords(
      pictures: Dictionary(
        uniqueKeysWithValues: Picture.signs.map { ($0, say("label-picture-\($0)")) }),
      faces: [
        .veryBad: say("label-face-very-bad"), .bad: say("label-face-bad"),
        .between: say("label-face-between"), .good: say("label-face-good"),
        .veryGood: say("label-face-very-good"),
      ],
      positions: Dictionary(
        uniqueKeysWithValues: PositionWord.allCases.map { ($0, say(word(for: $0).id)) }),
      easyMore: say("line-easy-more"), easyLongGoal: say("line-easy-long-goal"),
      easyEmpty: say("line-easy-empty"), readAloud: say("label-read-aloud"),
      readPause: say("label-read-pause"), readGoOn: say("label-read-go-on"),
      readStop: say("label-read-stop"),
      howToRead: say(
        "line-script-how",
        [
          "pause": .message(Message("label-script-pause")),
          "longPause": .message(Message("label-script-long-pause")),
        ]),
      pause: say("label-script-pause"), longPause: say("label-script-long-pause"),
      goal: say("label-script-goal"),
      agreement: say("label-script-agreement"))
  }
}
