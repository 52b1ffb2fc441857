import Foundation

/// Numbers as a planner reads them: thousands apart, a true minus, units behind.
///
/// One place decides, so that every screen says the same figure in the same way. Machine-readable
/// output does not pass here.
public enum Figures {
  /// `1 622`, `−12`.
  public static func whole(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(" ") }
      text.append(digit)
    }
    return value < 0 ? "−" + text : text
  }

  /// With so many decimals: `2 053.17`. A dash for what is not a number.
  public static func decimal(_ value: Double, places: Int) -> String {
    guard value.isFinite, abs(value) < 1e15, places >= 0 else {
      return value.isFinite ? scientific(value) : "–"
    }
    let text = String(format: "%.\(places)f", abs(value))
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let whole = Self.whole(Int(parts[0]) ?? 0)
    let isZero = !text.contains { $0 != "0" && $0 != "." }
    let sign = value < 0 && !isZero ? "−" : ""
    return sign + whole + (parts.count > 1 ? "." + parts[1] : "")
  }

  private static func scientific(_ value: Double) -> String {
    (value < 0 ? "−" : "") + String(format: "%.3e", abs(value))
  }

  /// The decimals with which numbers of one column read alike: as few as tell each of them, and no
  /// more than show three figures of the largest, at least two. 0 for whole numbers.
  public static func places(_ values: [Double]) -> Int {
    let largest = values.reduce(0) { max($0, abs($1)) }
    let most = largest > 0 && largest < 1 ? min(8, 2 - Int(log10(largest).rounded(.down))) : 2
    return values.reduce(0) { places, value in
      (places..<most).first { place in
        let power = pow(10, Double(place))
        return (value * power).rounded() / power == value
      } ?? most
    }
  }

  /// As few decimals as tell the value, at most `most`: `40`, `40.5`.
  public static func plain(_ value: Double, most: Int = 2) -> String {
    guard value.isFinite else { return "–" }
    for places in 0..<most {
      let power = pow(10, Double(places))
      if (value * power).rounded() / power == value { return decimal(value, places: places) }
    }
    return decimal(value, places: most)
  }

  /// `33.6 %` for 0.336.
  public static func percent(_ share: Double, places: Int = 1) -> String {
    share.isFinite ? decimal(share * 100, places: places) + " %" : "–"
  }

  /// `£10.27 m`, `£51.4 k`, `£940`: three or four figures that matter.
  public static func compactMoney(_ value: Double, currency: String?) -> String {
    prefixed(compact(value), currency: currency)
  }

  /// `£51 427`.
  public static func money(_ value: Double, currency: String?, places: Int = 0) -> String {
    prefixed(decimal(value, places: places), currency: currency)
  }

  /// `10.27 m`, `51.4 k`, `940`.
  public static func compact(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    let size = abs(value)
    if size >= 999_950_000 { return decimal(value / 1e9, places: 2) + " bn" }
    if size >= 999_950 { return decimal(value / 1e6, places: 2) + " m" }
    if size >= 9_999.5 { return decimal(value / 1e3, places: 1) + " k" }
    return decimal(value, places: size < 10 && size != size.rounded() ? 2 : 0)
  }

  /// The sign of a currency by its code; codes without a sign of their own stay.
  public static func sign(ofCurrency code: String) -> String {
    switch code {
    case "GBP": "£"
    case "EUR": "€"
    case "USD": "$"
    case "JPY", "CNY": "¥"
    default: code + " "
    }
  }

  private static func prefixed(_ text: String, currency: String?) -> String {
    guard let currency, text != "–" else { return text }
    let sign = sign(ofCurrency: currency)
    return text.hasPrefix("−") ? "−" + sign + text.dropFirst() : sign + text
  }

  /// A change, always signed: `+12`, `−1`, `0`.
  public static func change(_ value: Int) -> String {
    value > 0 ? "+" + whole(value) : whole(value)
  }

  /// `1 item`, `337 items`.
  public static func count(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
    whole(count) + " " + (count == 1 ? singular : plural ?? singular + "s")
  }

  /// How old, coarse as one says it: `just now`, `5 min old`, `2 h old`, `3 days old`.
  public static func age(seconds: Double) -> String {
    time(seconds).map { $0 + " old" } ?? "just now"
  }

  /// How long ago: `just now`, `5 min ago`, `2 h ago`, `5 weeks ago`.
  public static func ago(seconds: Double) -> String {
    time(seconds).map { $0 + " ago" } ?? "just now"
  }

  private static func time(_ seconds: Double) -> String? {
    guard seconds.isFinite else { return nil }
    func rounded(_ unit: Double) -> String { plain((seconds / unit).rounded(), most: 0) }
    switch seconds {
    case ..<60: return nil
    case ..<5_400: return rounded(60) + " min"
    case ..<129_600: return rounded(3_600) + " h"
    case ..<1_814_400: return rounded(86_400) + " days"
    default: return rounded(604_800) + " weeks"
    }
  }
}
