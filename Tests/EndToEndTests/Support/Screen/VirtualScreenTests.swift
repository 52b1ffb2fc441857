import Testing

@Suite("Virtual screen")
struct VirtualScreenTests {
  private func screen(
    _ text: String, columns: Int = 10, rows: Int = 4, erasesWithBackground: Bool = true
  ) -> VirtualScreen {
    var screen = VirtualScreen(
      columns: columns, rows: rows, erasesWithBackground: erasesWithBackground)
    screen.feed(text)
    return screen
  }

  private func lines(_ text: String, columns: Int = 10, rows: Int = 4) -> [String] {
    screen(text, columns: columns, rows: rows).lines
  }

  @Test("Text, lines and the margin")
  func writing() {
    #expect(lines("ab\r\ncd") == ["ab", "cd", "", ""])
    #expect(lines("ab\ncd") == ["ab", "  cd", "", ""])
    #expect(lines("0123456789x") == ["0123456789", "x", "", ""])
    // The tenth character waits at the margin; a carriage return does not begin a new line.
    #expect(lines("0123456789\rx") == ["x123456789", "", "", ""])
    #expect(lines("0123456789\u{8}x") == ["01234567x9", "", "", ""])
    #expect(lines("\u{1B}[?7l0123456789xyz") == ["012345678z", "", "", ""])
    #expect(lines("a\tb") == ["a       b", "", "", ""])
    #expect(lines("1\r\n2\r\n3\r\n4\r\n5") == ["2", "3", "4", "5"])
    #expect(screen("1\r\n2\r\n3\r\n4\r\n5").transcript == "1\n2\n3\n4\n5")
  }

  @Test(
    "Moves",
    arguments: [
      ("\u{1B}[2;3Hx", 1, 2), ("\u{1B}[Hx", 0, 0), ("\u{1B}[99;99Hx", 3, 9), ("\u{1B}[0;0Hx", 0, 0),
      ("\u{1B}[3;3H\u{1B}[Ax", 1, 2), ("\u{1B}[3;3H\u{1B}[9Ax", 0, 2), ("\u{1B}[2Bx", 2, 0),
      ("\u{1B}[3Cx", 0, 3), ("\u{1B}[3C\u{1B}[2Dx", 0, 1), ("ab\u{1B}[Ex", 1, 0),
      ("\u{1B}[3;3H\u{1B}[Fx", 1, 0), ("\u{1B}[5Gx", 0, 4), ("\u{1B}[3dx", 2, 0),
      ("ab\u{1B}7\u{1B}[4;4H\u{1B}8x", 0, 2), ("\u{1B}[s\u{1B}[4;4H\u{1B}[ux", 0, 0),
      ("\u{1B}[2;2fx", 1, 1), ("\u{1B}[2Ix", 0, 9), ("\u{1B}[9G\u{1B}[Zx", 0, 0),
      ("\u{1B}Dx", 1, 0), ("ab\u{1B}Ex", 1, 0),
    ])
  func moves(text: String, row: Int, column: Int) throws {
    let place = try #require(screen(text).find("x"))
    #expect(place == (row, column))
  }

  @Test("Erasing, inserting and deleting")
  func editing() {
    #expect(lines("abcdef\u{1B}[3G\u{1B}[K")[0] == "ab")
    #expect(lines("abcdef\u{1B}[3G\u{1B}[1K")[0] == "   def")
    #expect(lines("abcdef\u{1B}[2K")[0] == "")
    #expect(lines("abcdef\u{1B}[3G\u{1B}[2X")[0] == "ab  ef")
    #expect(lines("abcdef\u{1B}[3G\u{1B}[2@")[0] == "ab  cdef")
    #expect(lines("abcdef\u{1B}[3G\u{1B}[2P")[0] == "abef")
    #expect(lines("abc\u{1B}[1G\u{1B}[4hx\u{1B}[4ly")[0] == "xybc")
    #expect(lines("1\r\n2\r\n3\r\n4\u{1B}[2;1H\u{1B}[J") == ["1", "", "", ""])
    #expect(lines("1\r\n2\r\n3\r\n4\u{1B}[2;1H\u{1B}[1J") == ["", "", "3", "4"])
    #expect(lines("1\r\n2\r\n3\r\n4\u{1B}[2J") == ["", "", "", ""])
    #expect(lines("1\r\n2\r\n3\r\n4\u{1B}[2;1H\u{1B}[L") == ["1", "", "2", "3"])
    #expect(lines("1\r\n2\r\n3\r\n4\u{1B}[2;1H\u{1B}[2M") == ["1", "4", "", ""])
    #expect(lines("ab\u{1B}[3b") == ["abbbb", "", "", ""])
    #expect(lines("\u{1B}(0q\u{1B}[2b\u{1B}(B")[0] == "───")
  }

  @Test("Scroll regions")
  func regions() {
    let four = "1\r\n2\r\n3\r\n4"
    #expect(lines(four + "\u{1B}[2;3r\u{1B}[3;1H\nx") == ["1", "3", "x", "4"])
    #expect(lines(four + "\u{1B}[2;3r\u{1B}[2;1H\u{1B}Mx") == ["1", "x", "2", "4"])
    #expect(lines(four + "\u{1B}[2;4r\u{1B}[S") == ["1", "3", "4", ""])
    #expect(lines(four + "\u{1B}[2;4r\u{1B}[2T") == ["1", "", "", "2"])
    #expect(lines(four + "\u{1B}[2;3r\u{1B}[4;1H\nx") == ["1", "2", "3", "x"])
    #expect(lines(four + "\u{1B}[2;3r\u{1B}[?6h\u{1B}[1;1Hx") == ["1", "x", "3", "4"])
    #expect(lines(four + "\u{1B}[3;2r\u{1B}[1;1Hx")[0] == "x")
  }

  @Test("Line drawing, by either way of choosing it")
  func lineDrawing() {
    #expect(lines("\u{1B}(0lqk\u{1B}(Blqk")[0] == "┌─┐lqk")
    #expect(lines("\u{1B})0\u{0E}mqj\u{0F}mqj")[0] == "└─┘mqj")
  }

  @Test("Wide characters take two cells, marks none")
  func wide() throws {
    let wide = screen("a漢b\u{301}c")
    #expect(wide.lines[0] == "a漢b\u{301}c")
    #expect(try #require(wide.find("c")).column == 4)
    #expect(wide.cell(row: 0, column: 2)?.text == "")
    // A wide character does not fit into the last column.
    #expect(lines("012345678漢") == ["012345678", "漢", "", ""])
    // Half of one is none.
    #expect(lines("a漢b\u{1B}[2Gx")[0] == "ax b")
    #expect(lines("a漢b\u{1B}[3Gx")[0] == "a xb")
    #expect(lines("a漢b\u{1B}[3G\u{1B}[X")[0] == "a  b")
    #expect(lines("01234567漢\u{1B}[1G\u{1B}[@")[0] == " 01234567")
    #expect(lines("a漢b\u{1B}[3G\u{1B}[P")[0] == "a b")
    #expect(CharacterWidth.of("█") == 1 && CharacterWidth.of("─") == 1)
    #expect(CharacterWidth.of("⠿") == 1 && CharacterWidth.of("\u{1F600}") == 2)
  }

  @Test("Colours and attributes")
  func styles() throws {
    let text =
      "\u{1B}[1;31mR\u{1B}[0;38;5;208mO\u{1B}[48;2;1;2;3mB\u{1B}[39mD"
      + "\u{1B}[38:2::9:8:7mC\u{1B}[92;7mG\u{1B}[27;22mP\u{1B}[mN\u{1B}[2;3;4;9mM"
    let styled = screen(text)
    func style(_ text: String) throws -> ScreenStyle { try #require(styled.style(of: text)) }
    #expect(try style("R").foreground == .indexed(1) && style("R").isBold)
    #expect(try style("O").foreground == .indexed(208) && !style("O").isBold)
    #expect(try style("B").background == .rgb(1, 2, 3))
    #expect(try style("D").foreground == nil)
    #expect(try style("C").foreground == .rgb(9, 8, 7))
    #expect(try style("G").foreground == .indexed(10) && style("G").isReversed)
    #expect(try !style("P").isReversed)
    #expect(try style("N") == ScreenStyle())
    #expect(try style("M").isDim && style("M").isItalic && style("M").isUnderlined)
  }

  @Test("Erased cells take the background where the terminal does so")
  func backgroundErase() {
    let blue = screen("\u{1B}[44m\u{1B}[K")
    #expect(blue.cell(row: 0, column: 9)?.style.background == .indexed(4))
    let plain = screen("\u{1B}[44m\u{1B}[K", erasesWithBackground: false)
    #expect(plain.cell(row: 0, column: 9)?.style.background == nil)
  }

  @Test("The alternate screen gives the main one back")
  func alternate() {
    var screen = screen("main\u{1B}[?1049h\u{1B}[?25l\u{1B}[?1000h\u{1B}[?1006hother")
    #expect(screen.modes.isAlternate && screen.text.contains("other"))
    #expect(!screen.text.contains("main"))
    #expect(screen.modes.leftOver.count == 3)
    screen.feed("\u{1B}[?1000l\u{1B}[?1006l\u{1B}[?25h\u{1B}[?1049lx")
    #expect(screen.lines[0] == "mainx")
    #expect(screen.modes.leftOver.isEmpty)
  }

  @Test("Titles and other strings are read over")
  func strings() {
    let titled = screen(
      "\u{1B}]0;a title\u{7}x\u{1B}]2;two\u{1B}\\y\u{1B}Pq\u{1B}\\z\u{1B}kname\u{1B}\\.")
    #expect(titled.lines[0] == "xyz.")
    #expect(titled.title == "two")
    // The Linux console's palette has no end mark.
    #expect(lines("\u{1B}]P1aabbccx\u{1B}]Ry")[0] == "xy")
    #expect(lines("\u{1B}[?1;2;3$px\u{1B}[>4;1my\u{1B}[2 qz")[0] == "xyz")
  }

  @Test("Questions are answered")
  func replies() {
    #expect(screen("ab\u{1B}[6n").replies == Array("\u{1B}[1;3R".utf8))
    #expect(screen("\u{1B}[c").replies.starts(with: Array("\u{1B}[?62".utf8)))
  }

  @Test("A smaller screen keeps the cursor's line")
  func resize() {
    var screen = screen("1\r\n2\r\n3\r\n4")
    screen.resize(columns: 5, rows: 2)
    #expect(screen.lines == ["3", "4"])
    screen.resize(columns: 12, rows: 3)
    screen.feed("x")
    #expect(screen.lines == ["3", "4x", ""])
  }

  @Test("Sequences and characters may be cut anywhere")
  func splits() {
    let bytes = Array(
      "a\u{1B}[1;31m漢\u{1B}[0m\u{1B}]0;t\u{1B}\\é\u{1B}(0q\u{1B}(B\u{1B}[2;2Hz".utf8)
    let whole = screen(String(decoding: bytes, as: UTF8.self))
    for cut in 0...bytes.count {
      var parts = VirtualScreen(columns: 10, rows: 4)
      parts.feed(bytes[..<cut])
      parts.feed(bytes[cut...])
      #expect(parts.grid == whole.grid && parts.title == whole.title)
    }
    var broken = VirtualScreen(columns: 10, rows: 4)
    broken.feed([0x61, 0xE6, 0xBC, 0x62, 0xFF, 0x63])
    #expect(broken.lines[0] == "a\u{FFFD}b\u{FFFD}c")
  }

  @Test("Any bytes will do, in any size")
  func hostile() {
    var state: UInt64 = 42
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let alphabet =
      Array("\u{1B}\u{1B}\u{1B}[[[[]();?0123456789ABCDEFGHJKLMPSTXZ@`bdefghlmnrsu78DEMc#=>".utf8)
      + Array("ab漢e\u{301}\u{7}\u{8}\t\n\r\u{0E}\u{0F}".utf8) + [0xFF, 0x00, 0x9B]
    for _ in 0..<400 {
      var screen = VirtualScreen(columns: random(8) + 1, rows: random(5) + 1)
      for _ in 0..<6 {
        screen.feed((0..<80).map { _ in alphabet[random(alphabet.count)] })
        if random(3) == 0 { screen.resize(columns: random(9), rows: random(6)) }
        #expect(screen.grid.count == screen.rows)
        #expect(screen.grid.allSatisfy { $0.count == screen.columns })
        #expect(screen.cursor.row < screen.rows && screen.cursor.column < screen.columns)
      }
    }
  }
}
