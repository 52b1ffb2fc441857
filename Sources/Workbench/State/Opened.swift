import Segmentation
import Tables
import Workspace

/// A run with what the screens need of it at every key, made once when it is opened.
public struct Opened: Sendable {
  /// The run with overrides.
  public let snapshot: Snapshot
  /// The same run as if nothing had been overridden.
  public let plain: Snapshot
  /// The matrix of each.
  public let matrix: MatrixSummary
  public let plainMatrix: MatrixSummary
  /// Sums of each, so that no key has to make them.
  let totals: MatrixTotals
  let plainTotals: MatrixTotals
  /// The first rows of every segment in rank order.
  let leading: LeadingRows
  let plainLeading: LeadingRows

  /// Takes time proportional to cells and overrides, and to how far down the first items of the
  /// rarest segment stand.
  public init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    matrix = snapshot.matrix()
    totals = MatrixTotals(matrix)
    leading = LeadingRows(snapshot, matrix)
    if snapshot.applied.isEmpty {
      plain = snapshot
      plainMatrix = matrix
      plainTotals = totals
      plainLeading = leading
    } else {
      plain = snapshot.with(overrides: false)
      plainMatrix = plain.matrix()
      plainTotals = MatrixTotals(plainMatrix)
      plainLeading = LeadingRows(plain, plainMatrix)
    }
  }
}

/// The sums of a matrix.
struct MatrixTotals: Sendable {
  let rows: [SegmentSummary]
  let columns: [SegmentSummary]
  let inside: SegmentSummary

  init(_ matrix: MatrixSummary) {
    rows = matrix.rows.indices.map { matrix.total(row: $0) }
    columns = matrix.columns.indices.map { matrix.total(column: $0) }
    inside = matrix.inside
  }
}

/// The first items of every segment, found in one walk down the rank order.
struct LeadingRows: Sendable {
  static let limit = 20
  private var rows: [String: [Int]] = [:]

  init(_ snapshot: Snapshot, _ matrix: MatrixSummary) {
    guard case .category(let effective)? = snapshot.column(named: "effective") else { return }
    let wanted = effective.values.map { min(Self.limit, matrix[$0]?.count ?? 0) }
    var found = [[Int]](repeating: [], count: effective.values.count)
    var missing = wanted.reduce(0, +)
    effective.codes.withUnsafeBufferPointer { codes in
      var row = 0
      while missing > 0, row < codes.count {
        let code = Int(codes[row])
        if code >= 0, code < found.count, found[code].count < wanted[code] {
          found[code].append(row)
          missing -= 1
        }
        row += 1
      }
    }
    for (value, list) in zip(effective.values, found) { rows[value] = list }
  }

  /// The first rows of several segments together, in rank order.
  func first(_ count: Int, of segments: [String]) -> [Int] {
    Array(segments.flatMap { rows[$0] ?? [] }.sorted().prefix(count))
  }
}
