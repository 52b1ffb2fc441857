extension Terminal {
  /// Does what a script says. The first step that fails ends it, with its line and the screen.
  ///
  /// After a key, a text or a click the screen may change; the next `wait` takes care of that, and
  /// `absent` waits until what must go is gone. With `pause`, each step is followed by
  /// quiet, as in a tour that somebody watches.
  ///
  /// - Returns: the screens at `text` and `shot`.
  @discardableResult
  func run(
    _ script: Script, timeout: Duration = patience, pause: Duration? = nil
  ) async throws -> [VirtualScreen] {
    var snapshots: [VirtualScreen] = []
    for line in script.lines {
      do {
        switch line.step {
        case .wait(let pattern): try await wait(for: pattern, timeout: timeout)
        case .absent(let pattern):
          try await settle()
          try await waitForAbsence(of: pattern, timeout: timeout)
        case .type(let text): try await type(text)
        case .resize(let columns, let rows): resize(columns: columns, rows: rows)
        case .click(let row, let column): try await click(row: row, column: column)
        case .signal(let signal): sendToForeground(signal: signal)
        case .sleep(let time): try await Task.sleep(for: time)
        case .say: break
        case .snapshot:
          try await settle()
          snapshots.append(screen)
        case .exit(let expected):
          let status = try await waitForExit(timeout: timeout)
          guard status == .exited(expected) else {
            throw TerminalFault.ended("with exit status \(expected)", status, screen: screen.text)
          }
        case .key(let key): try await press(key)
        }
        if let pause { try await settle(still: pause) }
      } catch let fault as TerminalFault {
        throw ScriptFault(
          description: "line \(line.number), `\(line.text)`: \(fault.description)")
      }
    }
    return snapshots
  }
}
