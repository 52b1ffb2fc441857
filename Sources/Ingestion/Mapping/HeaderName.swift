/// A header taken apart into words, for comparison: lower case, without accents and separators.
///
/// `InvoiceNo`, `invoice_no`, `Invoice No.` and `INVOICE-NO` are all `invoice no`. What stands in
/// parentheses, a unit or a hint, is left out where anything stands before it.
struct HeaderName {
  /// The words; `stockcode` stays one.
  let words: [String]

  init(_ header: String) {
    var main = header
    if let open = header.firstIndex(where: { $0 == "(" || $0 == "[" }) {
      let before = header[..<open]
      if before.contains(where: \.isLetter) { main = String(before) }
    }
    var words: [String] = []
    var word = ""
    let letters = Array(main)
    for (index, letter) in letters.enumerated() {
      guard letter.isLetter || letter.isNumber else {
        if letter == "#" {
          if !word.isEmpty { words.append(word) }
          words.append("no")
          word = ""
          continue
        }
        if !word.isEmpty { words.append(word) }
        word = ""
        continue
      }
      if letter.isUppercase, !word.isEmpty, index > 0 {
        // `orderDate` splits before D, `SKUCode` before C, `CustomerID` before I.
        let isAfterLower = letters[index - 1].isLowercase
        let isBeforeLower = index + 1 < letters.count && letters[index + 1].isLowercase
        if isAfterLower || (isBeforeLower && letters[index - 1].isUppercase) {
          words.append(word)
          word = ""
        }
      }
      word += Self.folded(letter)
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
  }

  /// Whether the name is that of a key, not of an amount.
  var isIdentifier: Bool {
    guard let last = words.last else { return false }
    return ["id", "key", "no", "nr", "number", "code", "zip", "zipcode", "year"].contains(last)
  }

  private static func folded(_ letter: Character) -> String {
    let lower = letter.lowercased()
    switch lower {
    case "ä", "à", "â", "á", "å", "ã": return "a"
    case "ö", "ô", "ó", "ò", "õ", "ø": return "o"
    case "ü", "û", "ú", "ù": return "u"
    case "é", "è", "ê", "ë": return "e"
    case "í", "î", "ï", "ì": return "i"
    case "ç": return "c"
    case "ñ": return "n"
    case "ß": return "ss"
    case "œ": return "oe"
    case "º", "°", "№": return "o"
    default: return lower
    }
  }
}
