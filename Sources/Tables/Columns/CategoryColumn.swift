/// Texts of which few differ: a code a row into a short list of values (Arrow's dictionary).
///
/// The codes may come from a damaged file and are looked at one by one as they are used: a code
/// that is no index of `values` is a missing value, never a crash.
public struct CategoryColumn: Sendable {
  /// Index into `values` by row.
  public let codes: Column<Int32>
  /// The distinct values, in their meaningful order (A, B, C).
  public let values: [String]

  /// The number of rows.
  public var count: Int { codes.count }

  /// Codes, of which every valid one should be an index of `values`.
  public init(codes: Column<Int32>, values: [String]) {
    self.codes = codes
    self.values = values
  }

  /// The checked code of a row: an index of `values`, nil where the value is missing.
  @inlinable
  public func code(_ row: Int) -> Int? {
    guard let code = codes.value(row), code >= 0, Int(code) < values.count else { return nil }
    return Int(code)
  }

  /// The value of a row, nil where it is missing.
  @inlinable
  public func value(_ row: Int) -> String? { code(row).map { values[$0] } }
}
