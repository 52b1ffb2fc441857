import Glibc

/// Time that passes, by a clock that nobody sets, and the processor time of this process.
struct Stopwatch {
  private static let clock = ContinuousClock()
  private let start = Stopwatch.clock.now
  private let processorStart = Stopwatch.processor

  /// Seconds since it was made.
  var seconds: Double { Self.seconds(Self.clock.now - start) }

  /// Seconds that all threads of this process have worked since it was made: on a machine with
  /// other work to do, nearer to the truth than what a clock on the wall says.
  var processorSeconds: Double { Self.processor - processorStart }

  private static var processor: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

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
