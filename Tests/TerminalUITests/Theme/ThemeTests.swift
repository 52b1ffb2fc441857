import Testing

@testable import TerminalUI

@Suite struct ThemeTests {
  @Test(arguments: ThemeFiles.names) func everyThemeIsSound(_ name: String) throws {
    let theme = try Looks.theme(name)
    #expect(!theme.title.isEmpty)
    for depth in ColourDepth.allCases {
      let palette = Palette(theme, depth: depth)
      for ink in Ink.all {
        for surface in Surface.all {
          let look = palette.appearance(Style(ink, on: surface))
          for colour in [look.foreground, look.background] {
            guard case .index(let index) = colour else { continue }
            switch depth {
            case .none: Issue.record("a colour where there are none")
            case .eight: #expect(index < 8)
            case .sixteen: #expect(index < 16)
            case .palette: break
            }
          }
        }
      }
    }
  }

  /// What is written can be read: 4.5 for values, 3 for captions and signs (WCAG 2.2, 1.4.3).
  @Test(arguments: ThemeFiles.names) func contrasts(_ name: String) throws {
    let palette = Palette(try Looks.theme(name), depth: .palette)
    let inks: [(Ink, Double)] = [
      (.text, 4.5), (.bright, 4.5), (.dim, 3), (.label, 3), (.accent, 3), (.key, 3), (.good, 3),
      (.warning, 3), (.error, 3),
    ]
    for surface in Surface.all {
      for (ink, least) in inks {
        if case .heat = surface, ![Ink.text, .bright, .dim].contains(ink) { continue }
        let look = palette.appearance(Style(ink, on: surface))
        guard case .index(let front) = look.foreground, case .index(let back) = look.background
        else { continue }
        let contrast = RGB(palette: front).contrast(with: RGB(palette: back))
        #expect(contrast >= min(least, 4), "\(name): \(ink) on \(surface) is \(contrast)")
      }
    }
  }

  @Test(arguments: ThemeFiles.names) func selectionsAreSeenAtEveryDepth(_ name: String) throws {
    let theme = try Looks.theme(name)
    for depth in ColourDepth.allCases {
      let palette = Palette(theme, depth: depth)
      #expect(palette.shows(.selection))
      #expect(palette.shows(.accent))
    }
  }

  @Test func saysEveryFaultAtOnce() throws {
    let text = """
      title = 3
      colour = "red"
      [ink]
      text = 256
      accent = { colour = "mauve", bold = true }
      shiny = 3
      [surface]
      page = { basic = 200, attributes = ["bold", "blink"] }
      [heat]
      fill = [1, 2, 3]
      shades = [1, 2, 3, 4, 5, 6, 7, "#12"]
      """
    do {
      _ = try Theme(toml: Array(text.utf8), name: "mine")
      Issue.record("accepted")
    } catch {
      #expect(
        error.faults.map(\.path) == [
          "colour", "heat.fill", "heat.shades[7]", "ink.accent.bold", "ink.accent.colour",
          "ink.shiny", "ink.text", "surface.page.attributes[1]", "surface.page.basic", "title",
        ])
      #expect(error.description.contains("theme mine: ink.text: found 256, expected 0 to 255"))
      #expect(!error.description.contains("\u{1B}"))
    }
  }

  @Test func hostileFilesAreRefused() {
    let files: [[UInt8]] = [
      [UInt8](repeating: 0xFF, count: 10), Array("a = ".utf8), Array("[[[".utf8),
      Array(String(repeating: "a=[", count: 5_000).utf8), [UInt8](repeating: 0x61, count: 70_000),
      Array("title = \"\u{1B}[31m".utf8), Array("[é]".utf8), Array("  [ [x]]".utf8),
      Array("title = \"a\"\0b".utf8), Array("[".utf8), Array("[\n".utf8),
    ]
    for bytes in files {
      #expect(throws: ThemeError.self) { try Theme(toml: bytes, name: "hostile") }
    }
  }

  @Test func reducesColours() throws {
    #expect(Colour(name: "#5fafaf") == .index(73))
    #expect(Colour(name: "#14171c") == .index(233) || Colour(name: "#14171c") == .index(234))
    #expect(Colour(name: "bright-cyan") == .index(14))
    #expect(Colour(name: "default") == .terminal)
    #expect(Colour(name: "#12345") == nil)
    #expect(Colour(name: "#+12345") == nil)
    #expect(RGB(palette: 196).nearest(in: 1...15) == 9)
    let look = try Looks.dark(.eight).palette.appearance(Style(.good))
    #expect(look.foreground == .index(2))
    let grey = try Looks.dark(.sixteen).palette.appearance(Style(.faint))
    #expect(grey.foreground == .index(8))
  }

  @Test func whiteAndBlackContrastMost() {
    #expect(abs(RGB(255, 255, 255).contrast(with: RGB(0, 0, 0)) - 21) < 0.01)
    #expect(RGB(95, 175, 175).hex == "#5fafaf")
  }

  @Test func withoutColoursAttributesSpeak() throws {
    let palette = try Looks.dark(.none).palette
    #expect(palette.appearance(Style(.bright)).attributes == .bold)
    #expect(palette.appearance(Style(.text, on: .selection)).attributes == .reverse)
    #expect(!palette.fillsHeat)
    #expect(!palette.shows(.chip))
  }
}
