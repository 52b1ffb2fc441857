import Foundation
import Testing

/// The workbench in a pseudo-terminal, with keys as a person types them.
@Suite("Workbench", .drivesPrograms)
struct WorkbenchTests {
  /// Opens the demo and waits for the matrix.
  private func opened(
    _ workspace: TestWorkspace, as actor: String = "planner-a", columns: Int = 120, rows: Int = 40,
    term: String = "xterm-256color", environment: [String: String] = [:]
  ) async throws -> Terminal {
    let terminal = try workspace.open(
      as: actor, columns: columns, rows: rows, term: term, environment: environment)
    try await terminal.wait(for: "295 products")
    try await terminal.wait(for: "q quit")
    return terminal
  }

  private func leave(_ terminal: Terminal) async throws {
    try await terminal.press("q")
    #expect(try await terminal.waitForExit() == .exited(0))
    #expect(await terminal.leftOver == [])
  }

  @Test(
    "Matrix, members, item and back on every kind of terminal",
    arguments: [
      ("xterm-256color", "C.UTF-8", false), ("screen-256color", "C.UTF-8", false),
      ("tmux-256color", "C.UTF-8", false), ("linux", "C.UTF-8", false), ("vt100", "C.UTF-8", false),
      ("xterm-256color", "C", false), ("xterm-256color", "C.UTF-8", true), ("vt100", "C", false),
    ])
  func terminals(term: String, language: String, withoutColour: Bool) async throws {
    let workspace = try await TestWorkspace.demo()
    var environment = ["LANG": language, "LC_ALL": language]
    if withoutColour { environment["NO_COLOR"] = "1" }
    let terminal = try await opened(
      workspace, columns: 80, rows: 24, term: term, environment: environment)
    if withoutColour || term == "vt100" {
      let screen = await terminal.screen
      let cells = (0..<24).flatMap { row in
        (0..<80).compactMap { screen.cell(row: row, column: $0) }
      }
      #expect(cells.allSatisfy { $0.style.foreground == nil && $0.style.background == nil })
    }
    if language == "C" {
      #expect(await terminal.screen.text.unicodeScalars.allSatisfy { $0.isASCII })
    }
    try await terminal.press("Right")
    try await terminal.press("Enter")
    try await terminal.wait(for: "Members +18 items")
    try await terminal.wait(for: "NL-10226")
    try await terminal.press("Enter")
    try await terminal.wait(for: "Orion street lantern smoke")
    try await terminal.wait(for: "abc")
    try await terminal.press("Escape")
    try await terminal.wait(for: "Members +18 items")
    try await terminal.press("Escape")
    try await terminal.waitForAbsence(of: "Members")
    try await leave(terminal)
  }

  @Test("The side panel follows the arrows, and hjkl do as the arrows")
  func moving() async throws {
    let terminal = try await opened(try await TestWorkspace.demo())
    try await terminal.wait(for: "A X  steady best sellers")
    try await terminal.press("Right")
    try await terminal.wait(for: "A Y ")
    try await terminal.press("j")
    try await terminal.wait(for: "B Y ")
    try await terminal.press("h")
    try await terminal.wait(for: "B X ")
    try await terminal.press("Up")
    try await terminal.wait(for: "A X ")
    try await terminal.press("m")
    try await terminal.wait(for: "^ Revenue  ")
    try await terminal.press("m")
    try await terminal.wait(for: "^ (Count|Items) ")
    try await leave(terminal)
  }

  @Test("The list narrows with each letter, by words and by query; a mistake is said")
  func filtering() async throws {
    let terminal = try await opened(try await TestWorkspace.demo())
    try await terminal.press("Enter")
    try await terminal.wait(for: "Members +11 items")
    try await terminal.press("/")
    try await terminal.type("aur")
    try await terminal.wait(for: "Members +1 of 11 items")
    #expect(try await terminal.shows("NL-10001"))
    try await terminal.press("C-u")
    try await terminal.type("cv > 0.3")
    try await terminal.wait(for: "Members +\\d+ of 11 items")
    try await terminal.waitForAbsence(of: "NL-10001")
    try await terminal.press("C-u")
    try await terminal.type("nmae = x")
    try await terminal.wait(for: "nmae")
    try await terminal.wait(for: "name|nothing|0 of 11|no item")
    try await terminal.press("Escape")
    try await terminal.wait(for: "Members +11 items")
    try await leave(terminal)
  }

  @Test("Challenge: faults beside their fields, the effect, the written line; u takes it back")
  func challenge() async throws {
    let workspace = try await TestWorkspace.demo()
    let terminal = try await opened(workspace)
    try await terminal.press("Enter")
    try await terminal.wait(for: "Members +11 items")
    try await terminal.press("c")
    try await terminal.wait(for: "Challenge  NL-10001")
    try await terminal.press("Enter")
    try await terminal.wait(for: "3 fields need your attention")
    #expect(try await terminal.shows("missing; one of contract"))
    #expect(workspace.journal.isEmpty)
    try await terminal.type("B")
    try await terminal.press("Right")
    try await terminal.press("Tab")
    try await terminal.type("c")
    try await terminal.press("Tab")
    try await terminal.type("The contract names a service level.")
    try await terminal.wait(for: "35 characters")
    try await terminal.wait(for: "items in BY .*\\+1")
    try await terminal.press("Enter")
    try await terminal.wait(for: "journal ✓ 1")
    try await terminal.wait(for: "override.proposed")
    #expect(workspace.journal.count == 1)
    #expect(workspace.journal.first?.contains("\"to\":\"BY\"") == true)
    try await terminal.press("Enter")
    try await terminal.waitForAbsence(of: "override.proposed")
    try await terminal.press("u")
    try await terminal.wait(for: "[Tt]ake back")
    try await terminal.press("Enter")
    try await terminal.wait(for: "journal ✓ 2")
    #expect(workspace.journal.last?.contains("override.withdrawn") == true)
    try await leave(terminal)
    #expect(try await workspace.strata("journal", "verify").code == 0)
  }

  @Test("A long justification comes from the editor of one's own")
  func editor() async throws {
    let workspace = try await TestWorkspace.demo()
    let script = try workspace.folder.write(
      "#!/bin/sh\nprintf 'Written in an editor, at leisure.' > \"$1\"\n", to: "editor.sh")
    chmod(script, 0o755)
    let terminal = try await opened(workspace, environment: ["EDITOR": script, "VISUAL": ""])
    try await terminal.press("Enter")
    try await terminal.wait(for: "Members")
    try await terminal.press("c")
    try await terminal.wait(for: "Challenge  NL-10001")
    try await terminal.press("C-e")
    try await terminal.wait(for: "Written in an editor, at leisure\\.")
    try await terminal.wait(for: "33 characters")
    try await terminal.press("Escape")
    try await terminal.wait(for: "Members")
    try await leave(terminal)
  }

  @Test("Approvals: one's own is refused in words, another's is approved, the toggle shows both")
  func approvals() async throws {
    let workspace = try await TestWorkspace.demo()
    try await workspace.propose("NL-10001", to: "BY", as: "board-a")
    try await workspace.propose("NL-10002", to: "AY")
    let terminal = try await opened(workspace, as: "board-a")
    try await terminal.press("a")
    try await terminal.wait(for: "▌ +OV-1[\\s\\S]*OV-2")
    // Largest effect first: the steady seller, which is the board member's own.
    try await terminal.press("a")
    try await terminal.wait(for: "OV-1 is your own proposal")
    #expect(workspace.journal.count == 2)
    try await terminal.press("Down")
    try await terminal.press("a")
    try await terminal.wait(for: "─ Approve")
    try await terminal.press("Enter")
    try await terminal.wait(for: "journal ✓ 3")
    #expect(workspace.journal.last?.contains("override.approved") == true)
    #expect(workspace.journal.last?.contains("OV-2") == true)
    try await terminal.press("H")
    try await terminal.wait(for: "19 items")
    try await terminal.press("o")
    try await terminal.wait(for: "without overrides")
    try await terminal.wait(for: "18 items")
    try await leave(terminal)
  }

  @Test("Masked, no id and no name is to be seen on any screen, nor in what is exported")
  func masking() async throws {
    let workspace = try await TestWorkspace.demo()
    try await workspace.propose("NL-10001", to: "BY")
    let terminal = try await opened(workspace)
    try await terminal.wait(for: "Aurora")
    try await terminal.press("X")
    try await terminal.wait(for: "names masked")
    for key in ["Enter", "Enter", "H", "a", "J", "R", "H"] {
      try await terminal.press(key)
      try await terminal.settle()
      #expect(try await !terminal.shows("NL-\\d|Aurora|Orion"), "after \(key)")
    }
    try await terminal.press("e")
    try await terminal.wait(for: "Write to a file")
    try await terminal.press("Enter")
    try await terminal.wait(for: "written to strata-screen\\.txt")
    let text = try workspace.folder.read("strata-screen.txt")
    #expect(text.contains("northlight") && !text.contains("NL-1") && !text.contains("Aurora"))
    try await terminal.press("X")
    try await terminal.wait(for: "Aurora")
    try await leave(terminal)
  }

  @Test("The screen as text, with colours, and as a picture")
  func exports() async throws {
    let workspace = try await TestWorkspace.demo()
    let terminal = try await opened(workspace)
    for (downs, name) in [
      (0, "strata-screen.txt"), (1, "strata-screen.ansi"), (2, "strata-screen.svg"),
    ] {
      try await terminal.press("e")
      try await terminal.wait(for: "Write to a file")
      for _ in 0..<downs { try await terminal.press("Down") }
      try await terminal.press("Enter")
      try await terminal.wait(for: "written to \(name)")
    }
    #expect(try workspace.folder.read("strata-screen.txt").contains("A X  steady best sellers"))
    #expect(try workspace.folder.read("strata-screen.ansi").contains("\u{1B}["))
    #expect(try workspace.folder.read("strata-screen.svg").contains("<svg"))
    try await leave(terminal)
  }

  @Test("Themes, help, palette, another screen by its name")
  func themesAndHelp() async throws {
    let terminal = try await opened(try await TestWorkspace.demo())
    for theme in ["dark", "light", "high-contrast", "colour-blind", "terminal"] {
      try await terminal.press("T")
      try await terminal.wait(for: "Theme: \(theme)")
    }
    try await terminal.press("?")
    try await terminal.wait(for: "[Mm]ask names and ids")
    try await terminal.press("Escape")
    try await terminal.waitForAbsence(of: "[Mm]ask names and ids")
    try await terminal.press(":")
    try await terminal.wait(for: "Commands")
    try await terminal.type("runs of")
    try await terminal.wait(for: "Runs of the model")
    try await terminal.press("Enter")
    try await terminal.wait(for: "› [Rr]uns")
    try await terminal.press("Escape")
    try await terminal.wait(for: "steady best sellers")
    try await leave(terminal)
  }

  @Test("A terminal that grows, shrinks below what is needed, and comes back")
  func resizing() async throws {
    let terminal = try await opened(try await TestWorkspace.demo())
    await terminal.resize(columns: 60, rows: 15)
    try await terminal.wait(for: "80")
    try await terminal.waitForAbsence(of: "steady best sellers")
    await terminal.resize(columns: 200, rows: 60)
    try await terminal.wait(for: "steady best sellers")
    await terminal.resize(columns: 80, rows: 24)
    try await terminal.wait(for: "295 products")
    await terminal.resize(columns: 1, rows: 1)
    try await terminal.settle()
    await terminal.resize(columns: 120, rows: 40)
    try await terminal.wait(for: "steady best sellers")
    try await leave(terminal)
  }

  @Test("A click selects a cell, a second opens it; a click selects a row")
  func mouse() async throws {
    let terminal = try await opened(try await TestWorkspace.demo())
    try await terminal.wait(for: "A X  steady best sellers")
    let cell = try #require(await terminal.screen.find("18 items"))
    try await terminal.click(row: cell.row, column: cell.column)
    try await terminal.wait(for: "│ A Y ")
    try await terminal.press("Enter")
    try await terminal.wait(for: "Members +18 items")
    try await terminal.wait(until: "five items") { screen in
      screen.lines.filter { $0.contains("NL-1") }.count > 4
    }
    let lines = await terminal.screen.lines
    let row = try #require(lines.indices.filter { lines[$0].contains("NL-1") }.dropFirst(3).first)
    let id = try #require(lines[row].split(separator: " ").first { $0.hasPrefix("NL-") })
    try await terminal.click(row: row, column: 6)
    try await terminal.wait(for: "▌ +\(id)")
    try await leave(terminal)
  }

  @Test("One comes back to the screen, the filter and the row where one was")
  func sessionScreens() async throws {
    let workspace = try await TestWorkspace.demo()
    var terminal = try await opened(workspace)
    try await terminal.press("Right")
    try await terminal.press("Enter")
    try await terminal.wait(for: "Members +18 items")
    try await terminal.press("/")
    try await terminal.type("cv > 0.8")
    try await terminal.wait(for: "Members +\\d+ of 18 items")
    try await terminal.press("Enter")
    try await terminal.wait(for: "▌ +NL-10226")
    try await terminal.press("Down")
    try await terminal.wait(for: "▌ +NL-10287")
    try await leave(terminal)
    terminal = try workspace.open()
    try await terminal.wait(for: "Members +\\d+ of 18 items")
    try await terminal.wait(for: "▌ +NL-10287")
    try await leave(terminal)
  }

  @Test("Keys of one's own, from a file; what is wrong there is said")
  func ownFiles() async throws {
    let workspace = try await TestWorkspace.demo()
    try workspace.folder.write(
      "measure = [\"z\"]\n", to: "home/.config/strata/keys.toml")
    var terminal = try await opened(workspace)
    try await terminal.press("z")
    try await terminal.wait(for: "^ Revenue  ")
    try await leave(terminal)
    try workspace.folder.write(
      "mesure = [\"z\"]\n", to: "home/.config/strata/keys.toml")
    terminal = try await opened(workspace)
    try await terminal.wait(for: "keys.toml: .*mesure")
    try await leave(terminal)
  }

  @Test("What was chosen is there again when one comes back")
  func session() async throws {
    let workspace = try await TestWorkspace.demo()
    var terminal = try await opened(workspace)
    try await terminal.press("T")
    try await terminal.wait(for: "Theme: dark")
    try await leave(terminal)
    try await workspace.propose("NL-10001", to: "BY")
    terminal = try await opened(workspace)
    try await terminal.wait(for: "1 new entr(y|ies) in the journal")
    try await terminal.press("T")
    try await terminal.wait(for: "Theme: light")
    try await leave(terminal)
  }
}
