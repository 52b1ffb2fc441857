/// How much longer something is waited for, looking again and again.
///
/// Between two looks the waiting task may itself have to wait, for a machine that is busy with other
/// things. That is no slowness of the program under test, so of the time between two looks only a
/// part counts; whoever waits always gets to look many times.
struct Patience {
  /// The most that the time between two looks can count.
  static let longestPause = Duration.milliseconds(250)
  /// How often patience begins anew, at most, because there was something new to be seen: work that
  /// goes on is waited for longer than silence, but not for ever.
  static let renewals = 10

  private let whole: Duration
  private var left: Duration
  private var renewals = Self.renewals
  private var lastLook: ContinuousClock.Instant

  init(_ patience: Duration, from start: ContinuousClock.Instant = .now) {
    whole = patience
    left = patience
    lastLook = start
  }

  /// Counts the time since the last look; whether it still makes sense to look again.
  ///
  /// - Parameter sawNews: whether there was something new to be seen since the look before.
  mutating func lasts(
    at now: ContinuousClock.Instant = .now, sawNews: Bool = false
  ) -> Bool {
    left -= min(now - lastLook, Self.longestPause)
    lastLook = now
    // Near its end only, so that a program that writes much does not use the renewals up at once.
    if sawNews, renewals > 0, left < whole / 2 {
      left = whole
      renewals -= 1
    }
    return left > .zero
  }
}
