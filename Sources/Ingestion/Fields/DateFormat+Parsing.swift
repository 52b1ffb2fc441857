import Tables

extension DateFormat {
  /// `yyyy-MM-dd`, alone or with a time behind a space or `T`: one look at ten bytes.
  static func parseISO(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard bytes.count >= 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    @inline(__always) func digit(_ index: Int) -> Int { Int(bytes[index] &- 0x30) }
    let (y1, y2, y3, y4) = (digit(0), digit(1), digit(2), digit(3))
    let (m1, m2, d1, d2) = (digit(5), digit(6), digit(8), digit(9))
    guard max(max(max(y1, y2), max(y3, y4)), max(max(m1, m2), max(d1, d2))) <= 9,
      bytes.count == 10 || isTime(bytes, from: 10)
    else { return nil }
    return Days.from(
      year: y1 * 1000 + y2 * 100 + y3 * 10 + y4, month: m1 * 10 + m2, day: d1 * 10 + d2)
  }

  func parseTokens(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    var position = 0
    while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
    var year = 0
    var month = 0
    var day = 1
    for token in tokens {
      switch token {
      case .literal(let byte):
        guard position < bytes.count, bytes[position] == byte else { return nil }
        position += 1
      case .year(let digits):
        guard let number = Self.number(bytes, &position, least: digits, most: digits) else {
          return nil
        }
        year = digits == 2 ? Self.fullYear(number) : number
      case .month(let width, let isFixed):
        let least = isFixed ? width : 1
        let most = isFixed ? width : 2
        guard let number = Self.number(bytes, &position, least: least, most: most) else {
          return nil
        }
        month = number
      case .day(let width, let isFixed):
        let least = isFixed ? width : 1
        let most = isFixed ? width : 2
        guard let number = Self.number(bytes, &position, least: least, most: most) else {
          return nil
        }
        day = number
      case .time(let width, let limit, let isFixed):
        let least = isFixed ? width : 1
        guard let number = Self.number(bytes, &position, least: least, most: 2), number <= limit
        else { return nil }
      case .monthName:
        guard let number = DateNames.month(bytes, at: &position) else { return nil }
        month = number
      case .weekday:
        guard DateNames.weekday(bytes, at: &position) != nil else { return nil }
      case .half:
        guard position + 1 < bytes.count, let half = Self.lower(bytes[position]),
          half == UInt8(ascii: "a") || half == UInt8(ascii: "p"),
          Self.lower(bytes[position + 1]) == UInt8(ascii: "m")
        else { return nil }
        position += 2
      }
    }
    guard position == bytes.count || Self.isTime(bytes, from: position) else { return nil }
    return Days.from(year: year, month: month, day: day)
  }

  /// The full year of two digits; POSIX `strptime` has the same pivot.
  static func fullYear(_ twoDigits: Int) -> Int {
    twoDigits < 69 ? 2000 + twoDigits : 1900 + twoDigits
  }

  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, least: Int, most: Int
  ) -> Int? {
    var value = 0
    var digits = 0
    while digits < most, position < bytes.count, bytes[position] &- 0x30 < 10 {
      value = value * 10 + Int(bytes[position] &- 0x30)
      position += 1
      digits += 1
    }
    return digits >= least ? value : nil
  }

  private static func lower(_ byte: UInt8) -> UInt8? {
    let lower = byte | 0x20
    return lower >= 0x61 && lower <= 0x7A ? lower : nil
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Whether nothing but a time of day follows: blanks, or a blank, `T` or comma and a time such as
  /// `08:26`, `08:26:00.000`, `9:05 PM`, `21:05:00+02:00`, `00:00:00Z`. The hour is looked at, so
  /// that any text with a date before it does not become a date.
  static func isTime(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var position = start
    guard position < bytes.count else { return true }
    let first = bytes[position]
    guard isBlank(first) || first == UInt8(ascii: "T") || first == UInt8(ascii: ",") else {
      return false
    }
    position += 1
    while position < bytes.count, isBlank(bytes[position]) { position += 1 }
    if position == bytes.count { return isBlank(first) }

    guard let hour = number(bytes, &position, least: 1, most: 2), hour <= 24,
      position < bytes.count, bytes[position] == UInt8(ascii: ":") || bytes[position] == 0x2E
    else { return false }
    guard bytes.count - position <= 32 else { return false }
    for index in position..<bytes.count {
      switch bytes[index] {
      case 0x30...0x39, 0x20, 0x09, UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ","),
        UInt8(ascii: "+"), UInt8(ascii: "-"):
        continue
      default:
        // AM, PM, Z, UTC, GMT.
        guard let letter = lower(bytes[index]), "ampzutcg".utf8.contains(letter) else {
          return false
        }
      }
    }
    return true
  }
}

extension DateFormat {
  /// The day written in this format; a time of day is written as zeros.
  public func string(from days: Int32) -> String {
    let (year, month, day) = Days.civil(days)
    var text: [UInt8] = []
    for token in tokens {
      switch token {
      case .literal(let byte): text.append(byte)
      case .year(let digits):
        text += Days.padded(digits == 2 ? year % 100 : year, to: digits).utf8
      case .month(let width, _): text += Days.padded(month, to: width).utf8
      case .monthName(let isFull):
        let name = DateNames.months[(month - 1) % 12]
        text += Array((isFull ? name : String(name.prefix(3))).utf8)
      case .day(let width, _): text += Days.padded(day, to: width).utf8
      case .weekday(let isFull):
        let name = DateNames.weekdays[Days.weekday(days) - 1]
        text += Array((isFull ? name : String(name.prefix(3))).utf8)
      case .time(let width, let limit, _): text += Days.padded(limit == 12 ? 12 : 0, to: width).utf8
      case .half: text += "AM".utf8
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
