import ArgumentParser

/// How many clusters: a number, or all numbers of a range.
enum ClusterCounts: Equatable {
  case single(Int)
  case range(ClosedRange<Int>)

  /// The most clusters that can be asked for.
  private static let most = 1_000

  /// Reads `4` or `2..10`; throws why it is neither, with the right form.
  init(written text: String) throws {
    let ends = text.components(separatedBy: "..")
    let numbers = ends.map { Int($0) }
    if ends.count == 1, let count = numbers[0] {
      guard (1...Self.most).contains(count) else {
        throw ValidationError("expected 1 to \(Self.most) clusters.")
      }
      self = .single(count)
    } else if ends.count == 2, let low = numbers[0], let high = numbers[1] {
      self = .range(try Self.checked(low, high))
    } else if ends.count == 2, ends.contains(""), numbers.contains(where: { $0 != nil }) {
      throw ValidationError(
        "the range has no \(ends[0].isEmpty ? "beginning" : "end"); expected both, as 2..10.")
    } else {
      throw ValidationError("expected a number of clusters, as 4, or a range of them, as 2..10.")
    }
  }

  private static func checked(_ low: Int, _ high: Int) throws -> ClosedRange<Int> {
    guard (1...most).contains(low), (1...most).contains(high) else {
      throw ValidationError("expected a range within 2..\(most).")
    }
    guard low <= high else {
      throw ValidationError("the range runs backwards; expected \(max(2, high))..\(low).")
    }
    guard low >= 2 else {
      throw ValidationError(
        "expected a range from 2 on, as 2..\(max(2, high)); whether one cluster is better is "
          + "compared with it anyhow.")
    }
    return low...high
  }

  /// The number, where it is one.
  var single: Int? { if case .single(let count) = self { count } else { nil } }

  /// As it is written.
  var text: String {
    switch self {
    case .single(let count): String(count)
    case .range(let counts): "\(counts.lowerBound)..\(counts.upperBound)"
    }
  }
}
