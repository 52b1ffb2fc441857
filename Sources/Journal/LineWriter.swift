/// Writes the text of an entry: keys in their order, no spaces, non-ASCII as it is, control
/// characters (C0, DEL and C1) escaped, so that a line can be shown on a terminal.
struct LineWriter {
  private(set) var bytes: [UInt8] = []

  /// The line of a draft, without its LF.
  init(_ draft: Journal.Draft, seq: Int, prev: Journal.Digest) throws(JournalError) {
    bytes.reserveCapacity(512)
    put(#"{"seq":"#)
    put("\(seq)")
    put(#","at":""#)
    bytes += draft.at.bytes
    put(#"","actor":"#)
    put(string: draft.actor)
    put(#","kind":"#)
    put(string: draft.kind)
    for field in draft.fields {
      put(",")
      put(string: field.name)
      put(":")
      switch field.value {
      case .text(let text): put(string: text)
      case .texts(let texts): put(texts: texts)
      case .integer(let integer): put("\(integer)")
      case .number(let number):
        guard number.isFinite else {
          throw .refused(reason: "the field \(field.name) is \(number), which JSON cannot write")
        }
        put("\(number)")
      case .flag(let flag): put(flag ? "true" : "false")
      case .json(let text): put(text)
      }
    }
    put(#","prev":""#)
    bytes += prev.hexBytes
    put(#""}"#)
    try check()
  }

  /// The line must read back: what is refused here would be damage there.
  private func check() throws(JournalError) {
    guard bytes.count <= Journal.longestLine else {
      throw .refused(
        reason: "it would be \(bytes.count) bytes long; an entry has at most "
          + "\(Journal.longestLine)")
    }
    let problem = bytes.withUnsafeBytes { line -> LineScanner.Problem? in
      do throws(LineScanner.Problem) {
        _ = try LineScanner.parts(of: line)
        return nil
      } catch { return error }
    }
    if let problem {
      throw .refused(
        reason: "found \(Journal.Fault.quoted(bytes.dropFirst(problem.place), limit: 30)), "
          + "expected \(problem.expected)")
    }
  }

  private mutating func put(_ text: String) {
    bytes += text.utf8
  }

  private mutating func put(texts: [String]) {
    put("[")
    for (index, text) in texts.enumerated() {
      if index > 0 { put(",") }
      put(string: text)
    }
    put("]")
  }

  private mutating func put(string: String) {
    put("\"")
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0x22: put("\\\"")
      case 0x5C: put("\\\\")
      case 0x08: put("\\b")
      case 0x09: put("\\t")
      case 0x0A: put("\\n")
      case 0x0C: put("\\f")
      case 0x0D: put("\\r")
      case 0..<0x20, 0x7F..<0xA0:
        let digits = String(scalar.value, radix: 16)
        put("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    put("\"")
  }
}
