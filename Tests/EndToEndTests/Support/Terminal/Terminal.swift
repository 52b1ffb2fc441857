import Glibc

/// A person at a terminal, for tests: starts a program, types, looks at the screen.
///
/// The program runs in a pseudo-terminal of its own and sees nothing of the machine's environment
/// but PATH. Nothing is read in the background: what the program wrote is taken in when something
/// is waited for. A program that still runs when the terminal goes is killed with its session.
///
/// The program leads its session, so the kernel ignores SIGTSTP for it; to test suspending, start a
/// shell with job control here and the program in it.
actor Terminal {
  /// The TERM that the program was told.
  nonisolated let term: String
  /// The attributes before the program was started.
  nonisolated let attributesAtStart: TerminalAttributes
  /// The program's process id, its session's and its process group's.
  nonisolated let process: pid_t
  private let terminal: PseudoTerminal
  private(set) var screen: VirtualScreen
  private(set) var exitStatus: ExitStatus?
  /// All that the program wrote, the last 4 MiB.
  private(set) var output: [UInt8] = []

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - command: the program and its arguments.
  ///   - term: the terminfo entry; also decides which bytes keys send.
  ///   - environment: added to PATH, TERM, HOME (`/nonexistent`) and LANG (`C.UTF-8`).
  ///   - directory: where it starts.
  init(
    _ command: [String], columns: Int = 80, rows: Int = 24, term: String = "xterm-256color",
    environment: [String: String] = [:], directory: String? = nil
  ) throws(TerminalFault) {
    let terminal = try PseudoTerminal(columns: columns, rows: rows)
    var variables = ["TERM": term, "HOME": "/nonexistent", "LANG": "C.UTF-8"]
    variables["PATH"] = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    variables.merge(environment) { _, given in given }
    attributesAtStart = terminal.attributes
    do {
      process = try ChildProcess.start(
        command, on: terminal, environment: variables, directory: directory)
    } catch {
      terminal.close()
      throw error
    }
    self.term = term
    self.terminal = terminal
    let fillsWithBackground = !["screen", "tmux", "vt"].contains { term.hasPrefix($0) }
    screen = VirtualScreen(
      columns: columns, rows: rows, erasesWithBackground: fillsWithBackground)
  }

  deinit {
    if exitStatus == nil {
      kill(-process, SIGKILL)
      kill(process, SIGKILL)
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
    terminal.close()
  }

  /// The attributes now.
  var attributes: TerminalAttributes { terminal.attributes }

  /// What a program that ended has not put back, in words; empty if all is as it was.
  var leftOver: [String] {
    var faults = screen.modes.leftOver
    if screen.cursor.style != ScreenStyle() { faults.append("colours or bold are on") }
    if screen.cursor.drawsLines[screen.cursor.activeSet] { faults.append("letters draw lines") }
    if screen.region != 0...(screen.rows - 1) { faults.append("only a part of the screen scrolls") }
    if attributes != attributesAtStart {
      faults.append("the attributes are \(attributes) and were \(attributesAtStart)")
    }
    return faults
  }

  /// Takes in what the program has written, answers its questions, notices its end.
  ///
  /// - Returns: whether anything was written.
  @discardableResult
  func update() -> Bool {
    let isOver = exitStatus == nil && reap()
    let bytes = terminal.read()
    screen.feed(bytes)
    output += bytes
    if output.count > 1 << 22 { output.removeFirst(output.count - 1 << 22) }
    if !screen.replies.isEmpty {
      let replies = screen.replies
      screen.replies = []
      _ = terminal.write(replies[...])
    }
    return isOver || !bytes.isEmpty
  }

  private func reap() -> Bool {
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return false }
    exitStatus = ExitStatus(waitStatus: status)
    return true
  }

  /// Types a text as it is.
  func type(_ text: String) async throws { try await send(Array(text.utf8)) }

  /// Presses a key, named as tmux does: `Enter`, `Up`, `C-c`, `M-x`, `F1`, `j`.
  func press(_ key: String) async throws {
    update()
    let encoder = KeyEncoder(term: term, applicationCursor: screen.modes.applicationCursor)
    guard let bytes = encoder.bytes(for: key) else { throw TerminalFault.unknownKey(key) }
    try await send(bytes)
  }

  /// Pastes a text, in brackets if the program asked for them.
  func paste(_ text: String) async throws {
    update()
    let isBracketed = screen.modes.bracketedPaste
    try await type(isBracketed ? "\u{1B}[200~\(text)\u{1B}[201~" : text)
  }

  /// Clicks with the left button, counted from 0; nothing happens unless the mouse is reported.
  func click(row: Int, column: Int) async throws {
    update()
    guard !screen.modes.mouse.isEmpty else { return }
    if screen.modes.sendsExtendedMouse {
      let place = "\(column + 1);\(row + 1)"
      try await type("\u{1B}[<0;\(place)M\u{1B}[<0;\(place)m")
    } else {
      let (x, y) = (UInt8(clamping: column + 33), UInt8(clamping: row + 33))
      try await send([0x1B, 0x5B, 0x4D, 32, x, y, 0x1B, 0x5B, 0x4D, 35, x, y])
    }
  }

  private func send(_ bytes: [UInt8]) async throws {
    var rest = bytes[...]
    for _ in 0..<1000 {
      rest = rest.dropFirst(terminal.write(rest))
      if rest.isEmpty { return }
      update()
      try await Task.sleep(for: .milliseconds(5))
    }
    throw TerminalFault.timeout("typing \(bytes.count) bytes", screen: screen.text)
  }

  /// Changes the size.
  func resize(columns: Int, rows: Int) {
    update()
    screen.resize(columns: columns, rows: rows)
    terminal.resize(columns: columns, rows: rows)
  }

  /// Shuts the terminal while the program runs in it.
  func hangUp() {
    update()
    terminal.hangUp()
  }

  /// Sends a signal to the program.
  func send(signal: Int32) { kill(process, signal) }

  /// Sends a signal to whatever has the terminal: a program that a shell started here, too.
  func sendToForeground(signal: Int32) {
    let group = tcgetpgrp(terminal.master)
    if group > 0 { kill(-group, signal) }
  }
}
