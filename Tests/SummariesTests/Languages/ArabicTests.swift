// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Model
import TestSupport
import Testing
import Wording

@testable import Summaries

/// Arabic in the PDF: its letters joined as HarfBuzz joins them, its lines from the right, and the
/// tags in the order in which it is read.
@Suite(.waiting) struct ArabicTests {
  /// What the judge found in a PDF.
  struct Finding: Decodable {
    let language: String
    /// Words in Arabic letters.
    let words: [String]
    /// Words whose glyphs are not those that HarfBuzz chooses.
    let wrong: [String]
    /// Words drawn with letters as they stand alone.
    let plain: [String]
    /// All text in the order of the tags.
    let reading: String
  }

  /// Reads the file with pikepdf, and compares outlines of glyphs, because a subset has no names.
  private static let script = #"""
    import io, json, re, sys
    import pikepdf, uharfbuzz
    from fontTools.pens.recordingPen import DecomposingRecordingPen
    from fontTools.ttLib import TTFont

    folder = sys.argv[2]
    found = {"words": [], "wrong": [], "plain": [], "reading": ""}

    def outlines(font):
        glyphs = font.getGlyphSet()
        def outline(name):
            pen = DecomposingRecordingPen(glyphs)
            glyphs[name].draw(pen)
            return pen.value
        return outline

    def letters(font):
        map = {}
        for block in re.findall(r"beginbfchar(.*?)endbfchar", font.ToUnicode.read_bytes().decode("latin-1"), re.S):
            for code, text in re.findall(r"<(\w+)>\s*<(\w+)>", block):
                map[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
        return map

    originals = {}
    def original(name):
        if name not in originals:
            path = f"{folder}/{name}.ttf"
            originals[name] = (TTFont(path), uharfbuzz.Font(uharfbuzz.Face(open(path, "rb").read())))
        return originals[name]

    def compare(text, codes, name, used):
        """The glyphs in the file against those of HarfBuzz, and against letters that stand alone."""
        font, shaper = original(name)
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(shaper, buffer)
        drawn = [used(code) for code in codes]
        outline = outlines(font)
        right = [outline(font.getGlyphName(info.codepoint)) for info in buffer.glyph_infos]
        alone = [outline(font.getBestCmap()[ord(sign)]) for sign in reversed(text)]
        if drawn != right: found["wrong"].append(text)
        if drawn == alone: found["plain"].append(text)
        found["words"].append(text)

    said = {}
    with pikepdf.open(sys.argv[1]) as pdf:
        found["language"] = str(pdf.Root.Lang)
        for page in pdf.pages:
            fonts = {}
            for key, font in page.Resources.Font.items():
                inner = font.DescendantFonts[0]
                data = TTFont(io.BytesIO(inner.FontDescriptor.FontFile2.read_bytes()))
                order, draw = data.getGlyphOrder(), outlines(data)
                fonts[key] = (letters(font), str(font.BaseFont)[8:], lambda c, o=order, d=draw: d(o[c]))
            marks, current = [], None
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if name in ("BDC", "BMC"):
                    place = operands[1] if len(operands) > 1 else None
                    place = place.get("/MCID") if isinstance(place, pikepdf.Dictionary) else None
                    marks.append((str(operands[0]), place))
                elif name == "EMC": marks.pop()
                elif name == "Tf": current = fonts[str(operands[0])]
                elif name in ("Tj", "TJ"):
                    parts = [operands[0]] if name == "Tj" else [s for s in operands[0] if isinstance(s, pikepdf.String)]
                    data = b"".join(bytes(part) for part in parts)
                    codes = [data[i] << 8 | data[i + 1] for i in range(0, len(data), 2)]
                    signs = [current[0].get(code, "") for code in codes]
                    if any(tag == "/ReversedChars" for tag, _ in marks): signs.reverse()
                    text = "".join(signs)
                    word = text.strip("\u00a0 .:،؟")
                    if len(word) > 1 and re.fullmatch("[\u0621-\u064a]+", word) and text == word:
                        compare(word, codes, current[1], current[2])
                    places = [place for _, place in marks if place is not None]
                    if places: said.setdefault((page.objgen, int(places[-1])), []).append(text)

        def read(item, page):
            if isinstance(item, int): return "".join(said.get((page.objgen, item), []))
            page = item.get("/Pg", page)
            if item.get("/Type") == pikepdf.Name.MCR:
                return "".join(said.get((page.objgen, int(item.MCID)), []))
            kids = item.get("/K")
            if kids is None: return ""
            kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
            return "".join(read(kid, page) for kid in kids) + (" " if "/S" in item else "")
        found["reading"] = " ".join(read(pdf.Root.StructTreeRoot, None).replace("\u00a0", " ").split())
    print(json.dumps(found))
    """#

  /// One word on the paper, in points from the left and the top.
  struct Word {
    let text: String
    let left, right, top: Double
  }

  private static let fonts = "/usr/share/fonts/truetype/noto"

  private func bytes(
    _ language: Language, beside: Language? = nil, _ look: PDFSummary.Look = .a4,
    saying words: String? = nil
  ) throws -> [UInt8] {
    var invented = InventedCase()
    if let words { invented.conversations[2].talks[0].words = words }
    let document = try #require(invented.document(2, language, beside: beside))
    let file = try PDFSummary(engine: TestTools.engine()).render(document, as: look)
    #expect(file.meetsStandard)
    return file.bytes
  }

  private func finding(_ bytes: [UInt8]) throws -> Finding {
    try Judge.withFile(bytes) { path in
      let result = try Judge.python(Self.script, [path, Self.fonts])
      #expect(result.status == 0, "\(result.errors)")
      return try JSONDecoder().decode(Finding.self, from: Data(result.output.utf8))
    }
  }

  private func words(on bytes: [UInt8]) throws -> [Word] {
    let text = try TestTools.text(of: bytes, "-bbox")
    let word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">(.*?)<\/word>/
    return text.matches(of: word).map { found in
      Word(
        text: String(found.4), left: Double(found.1) ?? 0, right: Double(found.3) ?? 0,
        top: Double(found.2) ?? 0)
    }
  }

  @Test(arguments: PDFSummary.Look.allCases, [nil, Language.dutch])
  func `each word has the joined letters that HarfBuzz gives it`(
    look: PDFSummary.Look, beside: Language?
  ) throws {
    let found = try finding(bytes(.arabic, beside: beside, look))
    #expect(found.language == "ar")
    #expect(found.words.count > 50)
    #expect(found.wrong == [])
    // Letters that never join the next one, and one letter behind them, look as they do alone.
    for word in found.plain { #expect(word.wholeMatch(of: /[اأإآدذرزو]+./) != nil, "\(word)") }
    #expect(found.plain.count * 5 < found.words.count)
  }

  @Test(arguments: [nil, Language.dutch])
  func `who has the page read aloud hears each sentence in its order`(beside: Language?) throws {
    let reading = try finding(bytes(.arabic, beside: beside)).reading
    let inOrder = [
      "وضعي الآن", "محادثة يوم الخميس 12 آذار/مارس 2026، مع Karin de Wit", "ما يهمني",
      "يمتد كل خط من الوجه الحزين إلى الوجه السعيد. الدائرة الممتلئة هي الآن.", "المال",
      "أريد العمل على هذا أكثر من غيره",
      "الآن: جيد. أعلى من المرة السابقة، يوم 9 أيلول/سبتمبر 2025، برأيك.", "رأي Karin de Wit: جيد",
      "رأي Fatima, mijn zus: متوسط", "الصحة الجسدية · الموعد الأخير: 12 حزيران/يونيو 2026",
      "تقييمي لحياتي الآن: 7. في المرة السابقة، يوم 9 أيلول/سبتمبر 2025، كان: 6.",
      "1 نيسان/أبريل 2026", "الخميس 18 حزيران/يونيو 2026", "الهاتف", "000 000 00 00",
      "لدى: Karin de Wit", "هل يحق لي أن أرى ما هو مكتوب عني؟",
      "هيئة حماية البيانات الهولندية، Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl.",
    ]
    var rest = reading[...]
    for words in inOrder {
      let found = try #require(rest.firstRange(of: words), "\(words) in \(rest.prefix(300))")
      rest = rest[found.upperBound...]
    }
  }

  @Test func `a line begins at the right, and names and numbers in it run from the left`() throws {
    let words = try words(on: bytes(.arabic))
    func first(_ text: String) throws -> Word { try #require(words.first { $0.text == text }) }
    let (name, day, year) = (try first("Samira"), try first("12"), try first("2026"))
    let (karin, de, wit) = (try first("Karin"), try first("de"), try first("Wit"))
    #expect(karin.right < de.left && de.right < wit.left)
    #expect(wit.right < year.left && year.right < day.left)
    let line = words.filter { abs($0.top - year.top) < 6 }
    let start = try #require(line.map(\.right).max())
    #expect(abs(start - name.right) < 3, "the line and the name end at the same side")
    #expect(start > 500, "near the right edge of A4, 595 points wide")
    let groups = words.filter { ["000", "00"].contains($0.text) }
    #expect(groups.map(\.text) == ["000", "000", "00", "00"])
    #expect(groups.map(\.left) == groups.map(\.left).sorted())
  }

  @Test func `Arabic words on a Dutch page are joined, in order and at the right`() throws {
    let said = "أريد أن أتعلم اللغة الهولندية، وعندي 2 أطفال"
    let bytes = try bytes(.dutch, saying: said)
    let found = try finding(bytes)
    #expect(found.language == "nl")
    #expect(found.wrong == [])
    #expect(found.words.contains("اللغة"))
    #expect(found.reading.contains(said))
  }

  @Test func `the judge finds letters that are not joined`() throws {
    // Letters with a sign between them that keeps them apart.
    let said = "الهولندية".map(String.init).joined(separator: "\u{200C}")
    let found = try finding(bytes(.dutch, saying: said))
    #expect(!found.words.contains("الهولندية"))
  }
}
