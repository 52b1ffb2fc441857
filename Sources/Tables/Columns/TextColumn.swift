/// Texts of any length: one stretch of UTF-8 and the offsets where each begins.
///
/// Row `r` is bytes `offsets[r] ..< offsets[r + 1]`. No String is made until one is asked for.
///
/// The offsets may come from a damaged file and nobody has looked at them: that would make opening
/// as slow as the file is long. So each access looks at the two it needs. A row whose offsets fall
/// or leave the bytes is an empty text, never a crash; `firstDamagedRow` finds it.
public struct TextColumn: Sendable {
  @usableFromInline let blob: Column<UInt8>
  @usableFromInline let offsets: Column<Int32>

  /// The number of rows.
  public var count: Int { offsets.count - 1 }
  /// Which rows have a value; nil where all have.
  public let validity: Validity?

  /// `offsets` has one element more than there are rows. They should rise and end inside `blob`.
  public init(blob: Column<UInt8>, offsets: Column<Int32>, validity: Validity? = nil) {
    precondition(offsets.count >= 1)
    precondition(validity.map { $0.count == offsets.count - 1 } ?? true)
    self.blob = blob
    self.offsets = offsets
    self.validity = validity
  }

  /// A copy of the texts, of less than 2 GiB together; nil is a missing value.
  public init(_ texts: [String?]) {
    var bytes: [UInt8] = []
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(texts.count + 1)
    for text in texts {
      if let text { bytes.append(contentsOf: text.utf8) }
      offsets.append(Int32(bytes.count))
    }
    self.init(
      blob: Column(bytes), offsets: Column(offsets), validity: Validity(texts.map { $0 != nil }))
  }

  /// The bytes of one row, in place: for comparison and search. Only valid inside `body`.
  @inlinable
  public func withBytes<Result>(
    _ row: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let start = Int(offsets[row])
    let end = Int(offsets[row + 1])
    let whole = start >= 0 && start <= end && end <= blob.count
    return try blob.withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[whole ? start..<end : 0..<0]))
    }
  }

  /// All bytes and all offsets (one more than rows) in place: for loops over the whole column.
  ///
  /// The offsets that `body` sees always rise and end inside the bytes. They are checked first (a
  /// fraction of a millisecond a million rows); from the first damaged row on, all texts are empty.
  public func withBlob<Result>(
    _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<Int32>) throws -> Result
  ) rethrows -> Result {
    if count > 0, firstDamagedRow == nil {
      return try blob.withUnsafeBufferPointer { bytes in
        try offsets.withUnsafeBufferPointer { try body(bytes, $0) }
      }
    }
    let damaged = firstDamagedRow ?? 0
    let end = damaged > 0 ? offsets[damaged] : 0
    let mended = (0...count).map { $0 < damaged ? offsets[$0] : end }
    return try blob.withUnsafeBufferPointer { bytes in
      try mended.withUnsafeBufferPointer { try body(bytes, $0) }
    }
  }

  /// The first row whose offsets fall or leave the bytes; nil in a sound column. O(rows).
  public var firstDamagedRow: Int? {
    offsets.withUnsafeBufferPointer { offsets in
      let limit = Int32(clamping: blob.count)
      let rows = offsets.count - 1
      // The sign bit stays clear while every offset is positive and none falls.
      var signs = offsets[rows]
      for row in 0..<rows { signs |= (offsets[row + 1] &- offsets[row]) | offsets[row] }
      if signs >= 0 && offsets[rows] <= limit { return nil }
      return (0..<rows).first { row in
        offsets[row] < 0 || offsets[row + 1] < offsets[row] || offsets[row + 1] > limit
      }
    }
  }

  /// The text of a row; invalid UTF-8 is replaced. Empty where the value is missing.
  public subscript(row: Int) -> String {
    withBytes(row) { String(decoding: $0, as: UTF8.self) }
  }

  /// The text of a row, nil where it is missing.
  public func value(_ row: Int) -> String? { isValid(row) ? self[row] : nil }

  /// Whether a row has a value.
  @inlinable
  public func isValid(_ row: Int) -> Bool { validity?[row] ?? true }
}
