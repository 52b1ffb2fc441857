/// The currency signs and codes that may stand beside a number.
enum Currencies {
  /// Signs: longer ones first, so that `R$` is not read as something and `$`.
  private static let signs: [[UInt8]] = [
    "US$", "AU$", "CA$", "NZ$", "HK$", "R$", "A$", "C$", "S$", "$", "£", "€", "¥", "￥", "₹", "₽",
    "₩", "₺", "₫", "₱", "₦", "₪", "₴", "฿", "¢",
  ].map { Array($0.utf8) }

  /// Words: ISO 4217 codes of currencies that order files are written in, and usual short forms.
  /// No letter may follow them.
  private static let words: Set<[UInt8]> = Set(
    [
      "AED", "ARS", "AUD", "BGN", "BHD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK",
      "EGP", "EUR", "GBP", "GHS", "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JOD", "JPY", "KES",
      "KRW", "KWD", "LKR", "MAD", "MXN", "MYR", "NGN", "NOK", "NZD", "OMR", "PEN", "PHP", "PKR",
      "PLN", "QAR", "RMB", "RON", "RSD", "RUB", "SAR", "SEK", "SGD", "THB", "TND", "TRY", "TWD",
      "UAH", "USD", "UYU", "VND", "XAF", "XOF", "ZAR", "KR", "RS", "FR", "FT", "DM",
    ].map { Array($0.utf8) } + [Array("zł".utf8), Array("Kč".utf8)])

  /// The width in bytes of the currency at `index`, a full stop after a short form included.
  static func width(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    for sign in signs where starts(bytes, at: index, with: sign) { return sign.count }

    var end = index
    var word: [UInt8] = []
    while end < bytes.count, word.count < 4 {
      let byte = bytes[end]
      let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
      guard isLetter || byte >= 0x80, TextBytes.spaceWidth(bytes, at: end) == nil else { break }
      word.append(isLetter ? byte & 0xDF : byte)
      end += 1
    }
    if !words.contains(word) {
      // Polish and Czech short forms keep their case.
      word = Array(bytes[index..<end])
      guard words.contains(word) else { return nil }
    }
    // `Fr. 5` and `5 kr.`, but not `Fr.5`, where the point may begin decimals.
    if word.count == 2, end < bytes.count, bytes[end] == UInt8(ascii: "."),
      end + 1 == bytes.count || bytes[end + 1] == 0x20
    {
      end += 1
    }
    return end - index
  }

  private static func starts(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, with sign: [UInt8]
  ) -> Bool {
    guard bytes.count - index >= sign.count else { return false }
    for offset in 0..<sign.count where bytes[index + offset] != sign[offset] { return false }
    return true
  }
}
