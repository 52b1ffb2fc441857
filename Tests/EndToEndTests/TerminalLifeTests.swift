import Foundation
import Glibc
import Testing

/// The workbench and the terminal it is lent: how it takes it, and how it gives it back.
@Suite("The terminal's life")
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
