/// English names of months and weekdays, read without regard to case.
enum DateNames {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private static let monthNames = months.map { Array($0.lowercased().utf8) }
  private static let weekdayNames = weekdays.map { Array($0.lowercased().utf8) }

  /// The month 1...12 whose name, or the first three letters or more of it, stands at `position`,
  /// which moves behind it and behind a full stop.
  static func month(_ bytes: UnsafeBufferPointer<UInt8>, at position: inout Int) -> Int? {
    name(bytes, at: &position, among: monthNames).map { $0 + 1 }
  }

  /// The weekday 1...7, likewise.
  static func weekday(_ bytes: UnsafeBufferPointer<UInt8>, at position: inout Int) -> Int? {
    name(bytes, at: &position, among: weekdayNames).map { $0 + 1 }
  }

  private static func name(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: inout Int, among names: [[UInt8]]
  ) -> Int? {
    var end = position
    while end < bytes.count, end - position < 10, isLetter(bytes[end]) { end += 1 }
    let length = end - position
    guard length >= 3, length < 10 else { return nil }
    search: for (number, name) in names.enumerated() where length <= name.count {
      for index in 0..<length where name[index] != bytes[position + index] | 0x20 {
        continue search
      }
      position = end
      if position < bytes.count, bytes[position] == UInt8(ascii: "."), length < name.count {
        position += 1
      }
      return number
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }
}
