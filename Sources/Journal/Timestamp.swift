import Glibc

extension Journal {
  /// A moment in UTC, in whole milliseconds since 1970-01-01; written `2026-11-23T22:14:05.123Z`.
  ///
  /// Years run from 0000 to 9999, so that the text is always 24 bytes long.
  public struct Timestamp: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    static let earliest: Int64 = -62_167_219_200_000
    static let latest: Int64 = 253_402_300_799_999

    /// A moment by its milliseconds; one outside the years 0000 to 9999 is moved to their edge.
    public init(milliseconds: Int64) {
      self.milliseconds = min(max(milliseconds, Self.earliest), Self.latest)
    }

    /// Reads `yyyy-MM-ddTHH:mm:ss.SSSZ`; nil for any other text and for days that do not exist.
    public init?(_ text: String) {
      var copy = text
      let parsed = copy.withUTF8 { Self.parse(UnsafeRawBufferPointer($0)) }
      guard let parsed else { return nil }
      milliseconds = parsed
    }

    /// The system's clock, now.
    public static func now() -> Timestamp {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      let seconds = Int64(time.tv_sec).multipliedReportingOverflow(by: 1000).partialValue
      return Timestamp(milliseconds: seconds &+ Int64(time.tv_nsec) / 1_000_000)
    }

    /// Whole days since 1970-01-01, in UTC.
    public var day: Int {
      Int((milliseconds - Self.earliest) / 86_400_000) + Int(Self.earliest / 86_400_000)
    }

    public var description: String {
      String(decoding: bytes, as: UTF8.self)
    }

    public static func < (left: Timestamp, right: Timestamp) -> Bool {
      left.milliseconds < right.milliseconds
    }

    /// The 24 bytes of the text.
    var bytes: [UInt8] {
      let inDay = Int(milliseconds - Int64(day) * 86_400_000)
      let date = Civil.date(ofDay: day)
      var out: [UInt8] = []
      out.reserveCapacity(24)
      func put(_ value: Int, _ width: Int) {
        var scale = [1, 10, 100, 1000][width - 1]
        while scale > 0 {
          out.append(UInt8(truncatingIfNeeded: 48 + value / scale % 10))
          scale /= 10
        }
      }
      put(date.year, 4)
      out.append(UInt8(ascii: "-"))
      put(date.month, 2)
      out.append(UInt8(ascii: "-"))
      put(date.day, 2)
      out.append(UInt8(ascii: "T"))
      put(inDay / 3_600_000, 2)
      out.append(UInt8(ascii: ":"))
      put(inDay / 60_000 % 60, 2)
      out.append(UInt8(ascii: ":"))
      put(inDay / 1000 % 60, 2)
      out.append(UInt8(ascii: "."))
      put(inDay % 1000, 3)
      out.append(UInt8(ascii: "Z"))
      return out
    }

    /// Milliseconds of a text of 24 bytes; nil when it is not one.
    static func parse(_ text: UnsafeRawBufferPointer) -> Int64? {
      guard text.count == 24 else { return nil }
      guard text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
        text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"),
        text[16] == UInt8(ascii: ":"), text[19] == UInt8(ascii: "."),
        text[23] == UInt8(ascii: "Z")
      else { return nil }
      var isNumber = true
      func number(_ start: Int, _ count: Int) -> Int {
        var value = 0
        for place in start..<start + count {
          let digit = Int(text[place]) - 48
          if digit < 0 || digit > 9 { isNumber = false }
          value = value * 10 + digit
        }
        return value
      }
      let (year, month, day) = (number(0, 4), number(5, 2), number(8, 2))
      let (hour, minute, second) = (number(11, 2), number(14, 2), number(17, 2))
      let fraction = number(20, 3)
      guard isNumber, hour < 24, minute < 60, second < 60,
        let days = Civil.day(year: year, month: month, day: day)
      else { return nil }
      let seconds = days * 86_400 + hour * 3600 + minute * 60 + second
      return Int64(seconds) * 1000 + Int64(fraction)
    }
  }
}
