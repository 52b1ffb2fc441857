/// Reads dates, and remembers the last one: order lines mostly come in order of their dates.
struct DayMemo {
  private var first: UInt64 = 0
  private var rest: UInt64 = 0
  private var count = 0
  private var known: Int32 = 0

  /// The day of a text in one of the formats, within `DayRange`; nil if it is none. 16 bytes from
  /// the text's start are readable.
  @inline(__always)
  mutating func day(_ start: UnsafeRawPointer, _ count: Int, _ formats: [DateFormat]) -> Int32? {
    guard count > 0, count <= 16 else { return Self.parse(start, count, formats) }
    let first = LineReader.word(start, count)
    let rest = count > 8 ? LineReader.word(start + 8, count &- 8) : 0
    if first == self.first && rest == self.rest && count == self.count { return known }
    guard let day = Self.parse(start, count, formats) else { return nil }
    (self.first, self.rest, self.count) = (first, rest, count)
    known = day
    return day
  }

  private static func parse(
    _ start: UnsafeRawPointer, _ count: Int, _ formats: [DateFormat]
  ) -> Int32? {
    let text = UnsafeBufferPointer(
      start: start.assumingMemoryBound(to: UInt8.self), count: max(count, 0))
    for format in formats {
      guard let day = format.parse(text) else { continue }
      return day >= DayRange.first && day <= DayRange.last ? day : nil
    }
    return nil
  }
}
