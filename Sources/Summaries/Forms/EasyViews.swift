// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// The easy page as its templates read it.
struct EasyView: Encodable {
  let topicTiles: [EasyTopicView]
  let topicsHeading: FixedView?
  let easyGoals: [EasyGoalView]
  let goalsHeading: FixedView?
  let next: EasyNextView?
  let contact: EasyContactView?
  let remark: FixedView?
  let goalsSign, nextSign, contactSign: String

  init(_ page: EasyPage, _ words: FormWords) {
    topicTiles = page.topics.map { EasyTopicView($0, words) }
    topicsHeading = page.topicsHeading.map(FixedView.init)
    easyGoals = page.goals.map { EasyGoalView($0, words) }
    goalsHeading = page.goalsHeading.map(FixedView.init)
    next = page.next.map {
      EasyNextView(nextHeading: FixedView($0.heading), lines: $0.lines.map(FixedView.init))
    }
    contact = page.contact.map { contact in
      EasyContactView(
        contactHeading: FixedView(contact.heading),
        contacts: contact.contacts.map {
          ContactView(contactLabel: FixedView($0.label), value: $0.value)
        })
    }
    remark = page.remark.map(FixedView.init)
    goalsSign = Picture.part(.goals)?.svg ?? ""
    nextSign = Picture.part(.next)?.svg ?? ""
    contactSign = Picture.part(.contact)?.svg ?? ""
  }

  private enum CodingKeys: CodingKey {
    case topicTiles, topicsHeading, easyGoals, goalsHeading, next, contact, remark
  }
}

struct EasyTopicView: Encodable {
  let easyName: FixedView
  let easyPicture: PictureView?
  let face: PictureView?
  let word: FixedView?
  let easyPriorities: [FixedView]

  init(_ topic: SummaryTopic, _ words: FormWords) {
    easyName = FixedView(topic.name)
    easyPicture = PictureView(topic.name, words)
    let place = topic.bar?.now?.word
    face = place.flatMap { PictureView(.face(for: $0), words.faces[$0]) }
    word = (place.flatMap { words.positions[$0] } ?? topic.levelWord).map(FixedView.init)
    easyPriorities = topic.priorities.map(FixedView.init)
  }
}

struct EasyGoalView: Encodable {
  let easyWording: [String]
  let instead: FixedView?
  let easyGoalPicture: PictureView?
  let easyByWhen: FixedView?

  init(_ goal: SummaryGoal, _ words: FormWords) {
    let fits = EasyPage.fits(goal)
    easyWording = fits ? goal.wording.paragraphs : []
    instead = fits ? nil : FixedView(words.easyLongGoal)
    easyGoalPicture = goal.topic.flatMap { PictureView($0, words) }
    easyByWhen = goal.byWhen.map(FixedView.init)
  }
}

struct EasyNextView: Encodable {
  let nextHeading: FixedView
  let lines: [FixedView]
}

struct EasyContactView: Encodable {
  let contactHeading: FixedView
  let contacts: [ContactView]
}
