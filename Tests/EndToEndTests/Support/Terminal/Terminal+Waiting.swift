extension Terminal {
  /// How long something is waited for unless a test says otherwise.
  static let patience = Duration.seconds(20)

  /// Waits until the screen is as it should be.
  ///
  /// - Parameter what: in words, for the fault.
  func wait(
    until what: String, timeout: Duration = patience,
    _ isTrue: @Sendable (VirtualScreen) -> Bool
  ) async throws {
    var patience = Patience(timeout)
    while true {
      let isNews = update()
      if isTrue(screen) { return }
      if let exitStatus, !isNews {
        // What the program wrote last may still be on its way through the kernel.
        try await Task.sleep(for: .milliseconds(30))
        update()
        if isTrue(screen) { return }
        throw TerminalFault.ended(what, exitStatus, screen: screen.text)
      }
      guard patience.lasts(sawNews: isNews) else {
        throw TerminalFault.timeout(what, screen: screen.text)
      }
      try await Task.sleep(for: .milliseconds(isNews ? 1 : 8))
    }
  }

  /// Waits until the screen's text matches a regular expression; `^` and `$` are ends of lines.
  func wait(for pattern: String, timeout: Duration = patience) async throws {
    _ = try Self.regex(pattern)
    try await wait(until: "`\(pattern)`", timeout: timeout) { screen in
      Self.matches(screen, pattern)
    }
  }

  /// Waits until the screen's text does not match any more.
  func waitForAbsence(of pattern: String, timeout: Duration = patience) async throws {
    _ = try Self.regex(pattern)
    try await wait(until: "that `\(pattern)` goes", timeout: timeout) { screen in
      !Self.matches(screen, pattern)
    }
  }

  /// Whether the screen's text matches now.
  func shows(_ pattern: String) throws -> Bool {
    update()
    return screen.text.contains(try Self.regex(pattern))
  }

  /// Waits until nothing has been written for a while.
  func settle(
    still: Duration = .milliseconds(120), timeout: Duration = .seconds(5)
  ) async throws {
    var patience = Patience(timeout)
    var since = ContinuousClock.now
    while ContinuousClock.now - since < still, patience.lasts() {
      if update() { since = ContinuousClock.now }
      try await Task.sleep(for: .milliseconds(8))
    }
  }

  /// Waits until the program has ended, and takes in all that it wrote.
  @discardableResult
  func waitForExit(timeout: Duration = patience) async throws -> ExitStatus {
    var patience = Patience(timeout)
    while true {
      update()
      if let exitStatus {
        try await settle(still: .milliseconds(40), timeout: .seconds(1))
        return exitStatus
      }
      guard patience.lasts() else {
        throw TerminalFault.timeout("the program's end", screen: screen.text)
      }
      try await Task.sleep(for: .milliseconds(8))
    }
  }

  private static func regex(_ pattern: String) throws(TerminalFault) -> Regex<AnyRegexOutput> {
    do {
      return try Regex(pattern).anchorsMatchLineEndings()
    } catch {
      throw .invalidPattern(pattern)
    }
  }

  private static func matches(_ screen: VirtualScreen, _ pattern: String) -> Bool {
    guard let regex = try? regex(pattern) else { return false }
    return screen.text.contains(regex)
  }
}
