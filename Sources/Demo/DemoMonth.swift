/// A month of the demonstration's horizon: November 2023 to October 2026.
struct DemoMonth {
  /// How many there are.
  static let count = 36

  let year: Int
  let month: Int
  /// The days on which orders come in: Monday to Friday, as `2026-10-30`.
  let workingDays: [[UInt8]]

  /// A month by its place in the horizon.
  init(_ index: Int) {
    let number = 2023 * 12 + 10 + index
    year = number / 12
    month = number % 12 + 1
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var days: [[UInt8]] = []
    for day in 1...lengths[month - 1] where Self.weekday(year, month, day) < 5 {
      days.append(Array("\(year)-\(Self.two(month))-\(Self.two(day))".utf8))
    }
    workingDays = days
  }

  /// 0 on Mondays. Source: T. Sakamoto's method (1992), which counts from Sunday.
  private static func weekday(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let shifted = month < 3 ? year - 1 : year
    let fromSunday = shifted + shifted / 4 - shifted / 100 + shifted / 400
    return (fromSunday + shifts[month - 1] + day + 6) % 7
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
