import Foundation
import Glibc
import Testing

/// The workbench and the terminal it is lent: how it takes it, and how it gives it back.
@Suite("The terminal's life", .drivesPrograms)
struct TerminalLifeTests {
  @Test("An unknown TERM: a sentence, a remedy, exit 2")
  func unknownTerm() async throws {
    let workspace = try await TestWorkspace.demo()
    let terminal = try workspace.open(term: "nonsense-9000")
    #expect(try await terminal.waitForExit() == .exited(2))
    let text = await terminal.screen.text
    #expect(text.contains("TERM=nonsense-9000") && text.contains("TERM=xterm-256color"), "\(text)")
    #expect(await terminal.leftOver.isEmpty)
  }

  @Test("No terminal: a sentence that names the commands, exit 2")
  func noTerminal() async throws {
    let workspace = try await TestWorkspace.demo()
    let outcome = try await workspace.strata()
    #expect(outcome.code == 2, "\(outcome)")
    #expect(outcome.errors.contains("strata matrix"), "\(outcome)")
    #expect(outcome.output == "")
    let redirected = try Terminal(
      [
        "/bin/sh", "-c", "'\(StrataProgram.path)' -w '\(workspace.root)' > '\(workspace.home)/out'",
      ],
      environment: ["HOME": workspace.home])
    #expect(try await redirected.waitForExit() == .exited(2))
    #expect(await redirected.screen.text.contains("standard output"))
    #expect(try workspace.folder.read("home/out") == "")
  }

  @Test("A polite end gives the terminal back", arguments: [SIGTERM, SIGHUP])
  func terminated(signal: Int32) async throws {
    let workspace = try await TestWorkspace.demo()
    let terminal = try workspace.open()
    try await terminal.wait(for: "q quit")
    await terminal.send(signal: signal)
    try await terminal.waitForExit()
    #expect(await terminal.leftOver == [])
  }

  @Test("A terminal that is shut ends it at once, and what was open is remembered")
  func hungUp() async throws {
    let workspace = try await TestWorkspace.demo()
    let terminal = try workspace.open()
    try await terminal.wait(for: "q quit")
    try await terminal.press("J")
    try await terminal.wait(for: "Journal")
    await terminal.hangUp()
    // A second one, as a shell sends it to its jobs.
    await terminal.send(signal: SIGHUP)
    // The second may find the session remembered and the program on its way out.
    let end = try await terminal.waitForExit(timeout: .seconds(10))
    #expect(end == .exited(0) || end == .signalled(SIGHUP), "\(end)")
    let folder = workspace.home + "/.local/state/strata/sessions"
    let file = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    let memory = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
    #expect(memory.contains("\"journal\""), "\(memory)")
  }

  @Test("The environment's theme wins over the remembered one, --theme over both")
  func theme() async throws {
    let workspace = try await TestWorkspace.demo()
    func remembered() throws -> String {
      let folder = workspace.home + "/.local/state/strata/sessions"
      let file = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
      return try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
    }
    func session(_ keys: [String], _ environment: [String: String] = [:]) async throws -> String {
      let terminal = try workspace.open(environment: environment)
      try await terminal.wait(for: "q quit")
      for key in keys { try await terminal.press(key) }
      if !keys.isEmpty { try await terminal.wait(for: "Theme:") }
      let text = await terminal.screen.text
      try await terminal.press("q")
      try await terminal.waitForExit()
      return text
    }
    #expect(try await session(["T"]).contains("Theme: dark"))
    #expect(try remembered().contains("\"dark\""))
    // The next after light, not the one after dark.
    let next = try await session(["T"], ["STRATA_THEME": "light"])
    #expect(next.contains("Theme: high-contrast"), "\(next)")
    #expect(try remembered().contains("\"high-contrast\""), "what was chosen is kept")
    _ = try await session([], ["STRATA_THEME": "light"])
    #expect(try remembered().contains("\"high-contrast\""), "what was given is not")
    let wrong = try await StrataProgram.run(["open", "--theme", "drak", "-w", workspace.root])
    #expect(wrong.code == 2 && wrong.errors.contains("Did you mean \"dark\"?"), "\(wrong)")
  }

  @Test("Control-C leaves, as q does")
  func interrupted() async throws {
    let workspace = try await TestWorkspace.demo()
    let terminal = try workspace.open()
    try await terminal.wait(for: "q quit")
    try await terminal.press("C-c")
    #expect(try await terminal.waitForExit() == .exited(0))
    #expect(await terminal.leftOver == [])
  }

  @Test("A hard kill leaves the journal sound")
  func killed() async throws {
    let workspace = try await TestWorkspace.demo()
    try await workspace.propose("NL-10001", to: "BY")
    let terminal = try workspace.open()
    try await terminal.wait(for: "journal ✓ 1")
    await terminal.send(signal: SIGKILL)
    #expect(try await terminal.waitForExit() == .signalled(SIGKILL))
    #expect(try await workspace.strata("journal", "verify").code == 0)
    try await workspace.propose("NL-10002", to: "AY")
  }

  @Test("Stopped with Control-Z, the shell has its terminal; fg brings the screen back")
  func suspended() async throws {
    let workspace = try await TestWorkspace.demo()
    let shell = try Terminal(
      ["/bin/bash", "--norc", "--noprofile", "-i"], columns: 120, rows: 40,
      environment: ["HOME": workspace.home, "PS1": "ready> ", "STRATA_USER": "planner-a"])
    try await shell.wait(for: "^ready>$")
    try await shell.type("'\(StrataProgram.path)' -w '\(workspace.root)'\r")
    try await shell.wait(for: "q quit")
    try await shell.press("C-z")
    try await shell.wait(for: "Stopped")
    try await shell.wait(for: "^ready>$")
    #expect(await !shell.screen.modes.isAlternate)
    try await shell.type("echo mid$((1+1))way\r")
    try await shell.wait(for: "mid2way")
    try await shell.type("fg\r")
    try await shell.wait(for: "q quit")
    try await shell.press("Right")
    try await shell.wait(for: "A Y ")
    try await shell.press("q")
    try await shell.wait(for: "^ready>$")
    try await shell.type("exit\r")
    #expect(try await shell.waitForExit() == .exited(0))
    #expect(await shell.screen.modes.leftOver.isEmpty)
  }
}
