// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Model

/// A picture with what it shows.
struct PictureView: Encodable {
  let drawing: String
  let alternative: String
  let svg: String

  /// The drawing itself is given once per page.
  private enum CodingKeys: CodingKey { case drawing, alternative }

  init?(_ picture: Picture?, _ words: FixedWords?) {
    guard let picture, let words else { return nil }
    drawing = picture.name
    svg = picture.svg
    alternative = words.main
  }

  init?(_ topic: TopicName, _ words: FormWords) {
    let picture = Picture.sign(for: topic)
    self.init(picture, picture.flatMap { words.pictures[$0.name] })
  }
}

/// Whose page it is.
struct OrganisationView: Encodable {
  let logo: LogoView?
  let addressLines: [String]

  init?(_ style: HouseStyle) {
    logo = style.logo.map(LogoView.init)
    addressLines = style.address
    if logo == nil, addressLines.isEmpty { return nil }
  }
}

/// The organisation's picture: as a file in the page, and as Typst wants it.
struct LogoView: Encodable {
  let kind: String
  let text: String
  let bytes: [UInt8]
  let address: String
  let logoAlternative: String

  init(_ logo: HouseStyle.Logo) {
    kind = logo.kind == .svg ? "svg" : "png"
    text = logo.kind == .svg ? String(decoding: logo.bytes, as: UTF8.self) : ""
    bytes = logo.kind == .svg ? [] : logo.bytes
    address = "data:\(logo.kind.rawValue);base64," + Data(logo.bytes).base64EncodedString()
    logoAlternative = logo.alternative
  }

  private enum CodingKeys: CodingKey { case kind, text, bytes, logoAlternative }
}

/// What stands on the button that reads aloud.
struct ReadAloudView: Encodable {
  let start, pause, goOn, stop: String

  init(_ words: FormWords) {
    start = words.readAloud.main
    pause = words.readPause.main
    goOn = words.readGoOn.main
    stop = words.readStop.main
  }
}
