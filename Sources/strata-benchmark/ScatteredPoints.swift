import Clustering
import Glibc

/// Points to cluster: eight long groups of unequal size that partly overlap, and two in a hundred
/// far out; standardised. The same ones every time.
struct ScatteredPoints {
  let points: FeatureMatrix
  private let groups: [Int]

  private static let width = 8
  private static let shares = [0.26, 0.2, 0.15, 0.12, 0.1, 0.08, 0.05, 0.04]

  init(count: Int) {
    var random = SeededRandom(seed: 7)
    let width = Self.width
    func normal(_ random: inout SeededRandom) -> Double {
      // Box and Muller (1958).
      (-2 * log(1 - random.uniform())).squareRoot() * cos(2 * Double.pi * random.uniform())
    }
    let centres = Self.shares.map { _ in (0..<width).map { _ in 2.2 * normal(&random) } }
    let spreads = Self.shares.map { _ in (0..<width).map { _ in 0.35 + 1.15 * random.uniform() } }
    // A turn that mixes the features: each group lies along other directions.
    let turns = Self.shares.map { _ in
      (0..<width).map { _ in (0..<width).map { _ in normal(&random) / Double(width).squareRoot() } }
    }
    var (values, groups) = ([Double](), [Int]())
    values.reserveCapacity(count * width)
    for _ in 0..<count {
      var (left, group) = (random.uniform(), 0)
      while group < Self.shares.count - 1, left >= Self.shares[group] {
        left -= Self.shares[group]
        group += 1
      }
      groups.append(group)
      let along = (0..<width).map { spreads[group][$0] * normal(&random) }
      let isFarOut = random.uniform() < 0.02
      for feature in 0..<width {
        var value = centres[group][feature]
        for other in 0..<width { value += turns[group][feature][other] * along[other] }
        if isFarOut { value += 4 * normal(&random) }
        values.append(value)
      }
    }
    let raw = FeatureMatrix(
      values: values, count: count, names: (0..<width).map { "feature \($0 + 1)" })
    points = (try? FeatureScale.zScore.apply(raw)) ?? raw
    self.groups = groups
  }

  /// Writes `data/feat_N.npy` and `data/feat_N.labels.npy` into a folder, for NumPy.
  func write(to folder: String) throws {
    let made = try Child.run(["mkdir", "-p", "\(folder)/data"])
    guard made.status == 0 else { throw BenchmarkError(made.output) }
    let count = points.count
    let name = "\(folder)/data/feat_\(count)"
    try points.values.withUnsafeBytes {
      try Self.write($0, kind: "<f8", shape: "(\(count), \(points.width))", to: "\(name).npy")
    }
    try groups.map { Int64($0) }.withUnsafeBytes {
      try Self.write($0, kind: "<i8", shape: "(\(count),)", to: "\(name).labels.npy")
    }
  }

  /// NumPy's format, version 1.0.
  private static func write(
    _ bytes: UnsafeRawBufferPointer, kind: String, shape: String, to path: String
  ) throws {
    var header = "{'descr': '\(kind)', 'fortran_order': False, 'shape': \(shape), }"
    header += String(repeating: " ", count: 117 - header.utf8.count) + "\n"
    let head: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0, 118, 0] + Array(header.utf8)
    guard let file = fopen(path, "w") else { throw BenchmarkError(path, code: errno) }
    let written =
      fwrite(head, 1, head.count, file) + fwrite(bytes.baseAddress, 1, bytes.count, file)
    guard fclose(file) == 0, written == head.count + bytes.count else {
      throw BenchmarkError(path, code: errno)
    }
  }
}
