/// Time that passes, by a clock that nobody sets.
struct Stopwatch {
  private static let clock = ContinuousClock()
  private let start = Stopwatch.clock.now

  /// Seconds since it was made.
  var seconds: Double { Self.seconds(Self.clock.now - start) }

  /// Seconds that a call takes.
  static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let watch = Stopwatch()
    try body()
    return watch.seconds
  }

  private static func seconds(_ duration: Duration) -> Double {
    let (seconds, attoseconds) = duration.components
    return Double(seconds) + Double(attoseconds) * 1e-18
  }
}
