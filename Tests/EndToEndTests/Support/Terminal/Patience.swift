/// How much longer something is waited for, looking again and again.
///
/// Between two looks the waiting task may itself have to wait: all tests share one pool of threads,
/// and those that compute without a pause hold it for a minute and more. That is no slowness of the
/// program under test, so of the time between two looks only a part counts; whoever waits always
/// gets to look many times, whatever the machine is busy with.
struct Patience {
  /// The most that the time between two looks can count.
  static let longestPause = Duration.milliseconds(250)

  private var left: Duration
  private var lastLook: ContinuousClock.Instant

  init(_ patience: Duration, from start: ContinuousClock.Instant = .now) {
    left = patience
    lastLook = start
  }

  /// Counts the time since the last look; whether it still makes sense to look again.
  mutating func lasts(at now: ContinuousClock.Instant = .now) -> Bool {
    left -= min(now - lastLook, Self.longestPause)
    lastLook = now
    return left > .zero
  }
}
