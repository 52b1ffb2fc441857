/// A column of fixed-size values in one stretch of memory, perhaps a mapped file's.
///
/// Values are read in place: opening a column costs nothing, whatever its length.
/// Where `validity` is present and says no, the value is missing and what stands there is
/// meaningless (zero, in columns that Strata writes).
public struct Column<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  // Unchecked because of the pointer; it points into `owner`, which never changes.

  @usableFromInline let owner: SharedBytes
  @usableFromInline let base: UnsafePointer<Element>

  /// The number of rows.
  public let count: Int
  /// Which rows have a value; nil where all have.
  public let validity: Validity?

  /// A column over `count` elements that begin at `offset` bytes of `owner`.
  ///
  /// The caller has checked that they lie inside and are aligned.
  @inlinable
  public init(in owner: SharedBytes, at offset: Int, count: Int, validity: Validity? = nil) {
    precondition(offset >= 0 && count >= 0)
    precondition(offset + count * MemoryLayout<Element>.stride <= owner.count)
    precondition(validity.map { $0.count == count } ?? true)
    self.owner = owner
    self.count = count
    self.validity = validity
    if count > 0, let start = owner.buffer.baseAddress {
      base = (start + offset).assumingMemoryBound(to: Element.self)
    } else {
      base = UnsafePointer(bitPattern: 64).unsafelyUnwrapped
    }
  }

  /// A column with a copy of `elements`.
  @inlinable
  public init(_ elements: [Element], validity: Validity? = nil) {
    self.init(
      in: SharedBytes(copying: elements), at: 0, count: elements.count, validity: validity)
  }

  /// The value of a row, whether valid or not.
  @inlinable
  public subscript(row: Int) -> Element {
    precondition(row >= 0 && row < count)
    return base[row]
  }

  /// The value of a row, nil where it is missing.
  @inlinable
  public func value(_ row: Int) -> Element? {
    isValid(row) ? self[row] : nil
  }

  /// Whether a row has a value.
  @inlinable
  public func isValid(_ row: Int) -> Bool { validity?[row] ?? true }

  /// The rows' values in place, for loops.
  @inlinable
  public func withUnsafeBufferPointer<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(owner) {} }
    return try body(UnsafeBufferPointer(start: base, count: count))
  }
}
