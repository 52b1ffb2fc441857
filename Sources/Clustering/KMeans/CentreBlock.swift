/// Centres laid out for one point against all of them: feature by feature, eight centres to a vector.
///
/// Places without a centre are infinitely far away, so that they are never the nearest.
struct CentreBlock {
  /// Number of centres.
  let count: Int
  private let width: Int
  private let groups: Int
  /// `[feature * groups + group]`
  private var lanes: [SIMD8<Double>]

  /// `count` centres of `width` features, all infinitely far away.
  init(count: Int, width: Int) {
    self.count = count
    self.width = width
    groups = (count + 7) / 8
    lanes = Array(repeating: SIMD8(repeating: .infinity), count: width * groups)
  }

  /// Centres row by row: `values[centre * width + feature]`.
  init(_ values: [Double], width: Int) {
    self.init(count: values.count / width, width: width)
    for centre in 0..<count { values.withUnsafeBufferPointer { set(centre, $0, row: centre) } }
  }

  /// Sets one centre to a row of points.
  mutating func set(_ centre: Int, _ points: UnsafeBufferPointer<Double>, row: Int) {
    for feature in 0..<width {
      lanes[feature * groups + centre / 8][centre % 8] = points[row * width + feature]
    }
  }

  /// Calls `body` with what measures distances; what it is given stands only meanwhile.
  @inline(__always)
  func withDistances<Result>(_ body: (Distances) -> Result) -> Result {
    lanes.withUnsafeBufferPointer { lanes in
      body(Distances(lanes: lanes.baseAddress.unsafelyUnwrapped, width: width, groups: groups))
    }
  }

  /// Squared distances from one point to eight centres at a time.
  struct Distances {
    fileprivate let lanes: UnsafePointer<SIMD8<Double>>
    fileprivate let width: Int
    let groups: Int

    /// To the centres of one group of eight.
    @inline(__always)
    func squared(_ point: UnsafePointer<Double>, group: Int) -> SIMD8<Double> {
      var sum = SIMD8<Double>.zero
      var place = lanes + group
      for feature in 0..<width {
        let difference = SIMD8(repeating: point[feature]) - place.pointee
        sum += difference * difference
        place += groups
      }
      return sum
    }

    /// The nearest centre, the lowest of equally near ones, and the squared distances to it and to
    /// the next.
    @inline(__always)
    func nearest(_ point: UnsafePointer<Double>) -> (centre: Int, first: Double, second: Double) {
      var (centre, first, second) = (0, Double.infinity, Double.infinity)
      for group in 0..<groups {
        let distances = squared(point, group: group)
        for lane in 0..<8 {
          let distance = distances[lane]
          if distance < first {
            second = first
            first = distance
            centre = group &* 8 &+ lane
          } else if distance < second {
            second = distance
          }
        }
      }
      return (centre, first, second)
    }
  }
}

/// The squared distance of two points.
@inline(__always)
func squaredDistance(
  _ one: UnsafePointer<Double>, _ other: UnsafePointer<Double>, _ width: Int
) -> Double {
  var sum = 0.0
  for feature in 0..<width {
    let difference = one[feature] - other[feature]
    sum += difference * difference
  }
  return sum
}
