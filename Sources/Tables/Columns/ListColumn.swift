/// As many numbers in each row as in every other (Arrow's fixed-size list).
public struct ListColumn<Element: BitwiseCopyable & Sendable>: Sendable {
  /// How many elements a row has.
  public let width: Int
  /// All rows' elements, row after row.
  public let values: Column<Element>
  /// Which rows have a list; nil where all have. (Elements have a validity of their own.)
  public let validity: Validity?

  /// The number of rows.
  public var count: Int { values.count / width }

  /// `values` has a whole multiple of `width` elements.
  public init(width: Int, values: Column<Element>, validity: Validity? = nil) {
    precondition(width > 0 && values.count.isMultiple(of: width))
    precondition(validity.map { $0.count == values.count / width } ?? true)
    self.width = width
    self.values = values
    self.validity = validity
  }

  /// A row's elements as an array.
  @inlinable
  public subscript(row: Int) -> [Element] {
    precondition(row >= 0 && row < count)
    return values.withUnsafeBufferPointer { Array($0[row * width..<(row + 1) * width]) }
  }

  /// A row's elements, nil where the row has no list.
  @inlinable
  public func value(_ row: Int) -> [Element]? { isValid(row) ? self[row] : nil }

  /// Whether a row has a list.
  @inlinable
  public func isValid(_ row: Int) -> Bool { validity?[row] ?? true }
}
