/// Times that were taken of one thing, in seconds.
struct Samples {
  private(set) var values: [Double] = []

  mutating func add(_ seconds: Double) { values.append(seconds) }

  /// The value in the middle; 0 where there is none.
  var median: Double { percentile(0.5) }
  /// The least.
  var best: Double { values.min() ?? 0 }
  /// The greatest.
  var worst: Double { values.max() ?? 0 }

  /// The least value that at least this share of the values does not exceed.
  func percentile(_ share: Double) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    let place = (share * Double(sorted.count)).rounded(.up)
    return sorted[min(max(Int(place) - 1, 0), sorted.count - 1)]
  }

  /// Takes the time of some calls, one after the other.
  static func of(_ count: Int, _ body: () throws -> Void) rethrows -> Samples {
    var samples = Samples()
    for _ in 0..<count { samples.add(try Stopwatch.seconds(body)) }
    return samples
  }
}
