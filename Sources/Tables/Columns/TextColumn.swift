/// Texts of any length: one stretch of UTF-8 and the offsets where each begins.
///
/// Row `r` is bytes `offsets[r] ..< offsets[r + 1]`. No String is made until one is asked for.
public struct TextColumn: Sendable {
  private let blob: Column<UInt8>
  private let offsets: Column<Int32>

  /// The number of rows.
  public var count: Int { offsets.count - 1 }
  /// Which rows have a value; nil where all have.
  public let validity: Validity?

  /// `offsets` has one element more than there are rows, rises, and ends inside `blob`;
  /// the caller has checked it.
  public init(blob: Column<UInt8>, offsets: Column<Int32>, validity: Validity? = nil) {
    precondition(offsets.count >= 1)
    self.blob = blob
    self.offsets = offsets
    self.validity = validity
  }

  /// A copy of the texts; nil is a missing value.
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
  public func withBytes<Result>(
    _ row: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let start = Int(offsets[row])
    let end = Int(offsets[row + 1])
    return try blob.withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[start..<end]))
    }
  }

  /// All bytes and all offsets (one more than rows) in place: for loops over the whole column.
  public func withBlob<Result>(
    _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<Int32>) throws -> Result
  ) rethrows -> Result {
    try blob.withUnsafeBufferPointer { bytes in
      try offsets.withUnsafeBufferPointer { try body(bytes, $0) }
    }
  }

  /// The text of a row; invalid UTF-8 is replaced. Empty where the value is missing.
  public subscript(row: Int) -> String {
    withBytes(row) { String(decoding: $0, as: UTF8.self) }
  }

  /// The text of a row, nil where it is missing.
  public func value(_ row: Int) -> String? { isValid(row) ? self[row] : nil }

  /// Whether a row has a value.
  public func isValid(_ row: Int) -> Bool { validity?[row] ?? true }
}

/// Texts of which few differ: a code a row into a short list of values (Arrow's dictionary).
public struct CategoryColumn: Sendable {
  /// Index into `values` by row.
  public let codes: Column<Int32>
  /// The distinct values, in their meaningful order (A, B, C).
  public let values: [String]

  /// The number of rows.
  public var count: Int { codes.count }

  /// Every valid code is an index of `values`; the caller has checked it.
  public init(codes: Column<Int32>, values: [String]) {
    self.codes = codes
    self.values = values
  }

  /// The value of a row, nil where it is missing.
  public func value(_ row: Int) -> String? { codes.value(row).map { values[Int($0)] } }
}

/// As many numbers in each row as in every other (Arrow's fixed-size list).
public struct ListColumn<Element: BitwiseCopyable & Sendable>: Sendable {
  /// How many elements a row has.
  public let width: Int
  /// All rows' elements, row after row.
  public let values: Column<Element>

  /// The number of rows.
  public var count: Int { width == 0 ? 0 : values.count / width }

  /// `values` has a whole multiple of `width` elements.
  public init(width: Int, values: Column<Element>) {
    precondition(width > 0 && values.count.isMultiple(of: width))
    self.width = width
    self.values = values
  }

  /// A row's elements as an array.
  public subscript(row: Int) -> [Element] {
    values.withUnsafeBufferPointer { Array($0[row * width..<(row + 1) * width]) }
  }
}
