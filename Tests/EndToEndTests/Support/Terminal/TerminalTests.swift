import Glibc
import Testing

/// What the machine at hand has: `sh` everywhere, `less` and `tput` mostly.
private func has(_ program: String) -> Bool {
  ["/usr/bin/", "/bin/", "/usr/local/bin/"].contains { access($0 + program, X_OK) == 0 }
}

@Suite("Terminal", .drivesPrograms)
struct TerminalTests {
  private func shell(
    _ script: String, columns: Int = 80, rows: Int = 24, term: String = "xterm-256color",
    environment: [String: String] = [:], directory: String? = nil
  ) throws -> Terminal {
    try Terminal(
      ["sh", "-c", script], columns: columns, rows: rows, term: term, environment: environment,
      directory: directory)
  }

  @Test("Output, exit status, and the order of lines")
  func output() async throws {
    let terminal = try shell("printf 'one\\ntwo\\n'; exit 3")
    #expect(try await terminal.waitForExit() == .exited(3))
    #expect(await terminal.screen.lines.prefix(2) == ["one", "two"])
    #expect(await terminal.leftOver.isEmpty)
  }

  @Test("The program has a terminal, its size, its name and its environment")
  func environment() async throws {
    let terminal = try shell(
      "test -t 0 && test -t 1 && test -t 2 && echo terminal; stty size; echo $TERM $X; pwd; "
        + "echo >/dev/tty controlling",
      columns: 100, rows: 30, term: "vt100", environment: ["X": "y z"], directory: "/usr")
    try await terminal.waitForExit()
    #expect(
      await terminal.screen.lines.prefix(5)
        == ["terminal", "30 100", "vt100 y z", "/usr", "controlling"])
  }

  @Test("Typing, and the line that is read")
  func typing() async throws {
    let terminal = try shell("read -r line; echo \"got <$line>\"")
    try await terminal.type("héllo")
    try await terminal.press("Enter")
    try await terminal.wait(for: "^got <héllo>$")
    #expect(try await terminal.waitForExit() == .exited(0))
  }

  @Test("Control-C interrupts; a signal is told from an exit")
  func signals() async throws {
    // A shell would take a signal that comes before its child for itself, and wait. What stands
    // there twice was echoed by the terminal and written by cat, which is then all there is.
    let terminal = try shell("exec cat")
    try await terminal.type("ready\n")
    try await terminal.wait(for: "ready\\s+ready")
    try await terminal.press("C-c")
    #expect(try await terminal.waitForExit() == .signalled(SIGINT))
    let other = try shell("echo ready; exec sleep 30")
    try await other.wait(for: "ready")
    await other.send(signal: SIGTERM)
    #expect(try await other.waitForExit() == .signalled(SIGTERM))
  }

  @Test("A new size is told")
  func resize() async throws {
    let terminal = try shell(
      "trap 'stty size' WINCH; echo ready; while :; do sleep 0.02; done", columns: 80, rows: 24)
    try await terminal.wait(for: "ready")
    await terminal.resize(columns: 132, rows: 50)
    try await terminal.wait(for: "^50 132$")
  }

  @Test("What is waited for in vain says what the screen was")
  func timeout() async throws {
    let terminal = try shell("echo here; sleep 30")
    try await terminal.wait(for: "here")
    let fault = await #expect(throws: TerminalFault.self) {
      try await terminal.wait(for: "there", timeout: .milliseconds(50))
    }
    #expect(try #require(fault).description.contains("here"))
    let ended = try shell("echo gone")
    await #expect(throws: TerminalFault.self) { try await ended.wait(for: "never") }
    await #expect(throws: TerminalFault.self) { try await ended.wait(for: "(") }
    #expect(throws: TerminalFault.self) { try Terminal(["/nonexistent/program"]) }
  }

  @Test("What a program leaves switched on is found")
  func leftOver() async throws {
    let terminal = try shell("stty -echo; printf '\\033[?1049h\\033[?25l\\033[1m'")
    try await terminal.waitForExit()
    let faults = await terminal.leftOver
    #expect(faults.count == 4, "\(faults)")
    #expect(await !terminal.attributes.echoes)
  }

  @Test("Much output is not lost")
  func muchOutput() async throws {
    let terminal = try shell("i=0; while [ $i -lt 3000 ]; do echo line $i; i=$((i+1)); done")
    try await terminal.wait(for: "line 2999")
    let transcript = await terminal.screen.transcript
    #expect(transcript.contains("line 2500\nline 2501\n"))
  }

  @Test(
    "tput's sequences mean what they are called", .enabled(if: has("tput")),
    arguments: ["xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100"])
  func tput(term: String) async throws {
    let terminal = try shell(
      """
      tput clear; tput cup 4 10; printf here; tput bold; tput rev; printf BOLD; tput sgr0
      tput cup 6 0; printf abcdef; tput cup 6 2; tput el; tput cup 8 0; tput smacs; printf lqk
      tput rmacs; tput csr 10 12; tput cup 10 0; printf '1\\n2\\n3\\n4'; tput csr 0 23
      tput cup 20 0; tput setaf 1 || :; printf plain; tput sgr0
      """, term: term)
    try await terminal.waitForExit()
    let screen = await terminal.screen
    #expect(screen.find("here").map { [$0.row, $0.column] } == [4, 10])
    #expect(screen.style(of: "BOLD")?.isBold == true)
    #expect(screen.style(of: "BOLD")?.isReversed == true)
    #expect(screen.lines[6] == "ab")
    // Terminals that need their sets chosen first draw letters until that is done.
    #expect(["┌─┐", "lqk"].contains(screen.lines[8]))
    #expect(Array(screen.lines[10...12]) == ["2", "3", "4"])
    #expect(screen.style(of: "plain")?.foreground == (term == "vt100" ? nil : .indexed(1)))
    #expect(screen.cursor.style == ScreenStyle())
  }

  @Test(
    "less pages, searches, and leaves the terminal as it was", .enabled(if: has("less")),
    arguments: ["xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100"])
  func less(term: String) async throws {
    let terminal = try shell(
      "echo before; seq 1 500 | sed 's/$/ line/' | less; echo after", rows: 12, term: term,
      environment: ["LESS": "", "LESSHISTFILE": "-"])
    try await terminal.wait(for: "^11 line$")
    let isAlternate =
      term.hasPrefix("xterm") || term.hasPrefix("tmux")
      || term.hasPrefix("screen")
    #expect(await terminal.screen.modes.isAlternate == isAlternate)
    #expect(await !terminal.attributes.echoes)
    try await terminal.press("Down")
    try await terminal.wait(for: "^12 line$")
    try await terminal.press("Space")
    try await terminal.wait(for: "^23 line$")
    try await terminal.press("g")
    try await terminal.wait(for: "^1 line$")
    try await terminal.type("/^321")
    try await terminal.press("Enter")
    try await terminal.wait(for: "^321 line$")
    // Standout is reverse or, in screen, italic.
    #expect(await terminal.screen.style(of: "321") != ScreenStyle())
    await terminal.resize(columns: 60, rows: 8)
    // less forgets what is typed while it adapts.
    try await terminal.settle()
    try await terminal.press("G")
    try await terminal.wait(for: "^500 line$")
    #expect(
      await terminal.screen.lines.prefix(7)
        == [494, 495, 496, 497, 498, 499, 500].map { "\($0) line" }[...])
    try await terminal.press("q")
    try await terminal.wait(for: "^after$")
    #expect(try await terminal.waitForExit() == .exited(0))
    #expect(await terminal.leftOver.isEmpty)
    if isAlternate {
      #expect(await terminal.screen.text == "before\nafter" + String(repeating: "\n", count: 6))
    }
  }

  @Test(
    "A program in a shell with job control can be suspended and resumed", .enabled(if: has("bash")))
  func suspend() async throws {
    let terminal = try Terminal(
      ["bash", "--norc", "--noprofile", "-i"], environment: ["PS1": "$ "])
    try await terminal.wait(for: "^\\$$")
    try await terminal.type("sh -c 'echo go; exec cat'\r")
    try await terminal.wait(for: "^go$")
    try await terminal.type("one\r")
    try await terminal.wait(for: "one\\none")
    try await terminal.press("C-z")
    try await terminal.wait(for: "Stopped")
    try await terminal.type("fg\r")
    try await terminal.wait(for: "^sh -c .*cat'$")
    try await terminal.type("two\r")
    try await terminal.wait(for: "two\\ntwo")
    try await terminal.press("C-d")
    try await terminal.type("exit 7\r")
    #expect(try await terminal.waitForExit() == .exited(7))
  }

  @Test("A program that still runs goes with its terminal")
  func killed() async throws {
    let process: pid_t
    do {
      let terminal = try shell("echo ready; sleep 30")
      try await terminal.wait(for: "ready")
      process = terminal.process
    }
    for _ in 0..<200 where kill(process, 0) == 0 { try await Task.sleep(for: .milliseconds(10)) }
    #expect(kill(process, 0) != 0)
  }
}
