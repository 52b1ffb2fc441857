/// Bars of characters.
public enum Bar {
  /// A horizontal bar of a share, 0...1, in eighths of a column; a share above 0 is never nothing.
  public static func text(_ share: Double, width: Int, glyphs: GlyphSet) -> String {
    guard width > 0, share.isFinite, share > 0 else { return "" }
    let eighths = max(1, Int((min(1, share) * Double(width) * 8).rounded()))
    let full = String(repeating: glyphs.bars[8], count: eighths / 8)
    let part = glyphs.bars[eighths % 8]
    return full.isEmpty && part.isEmpty ? glyphs.bars[8] : full + part
  }

  /// Small columns, one a value, the largest full. Values of 0 and below are a dot. Where there are
  /// more values than columns, neighbours are added up.
  public static func sparkline(_ values: [Double], width: Int, glyphs: GlyphSet) -> String {
    guard width > 0, !values.isEmpty else { return "" }
    let shown = gathered(values, into: width)
    let top = shown.filter(\.isFinite).max() ?? 0
    return shown.map { value in
      guard value.isFinite, value > 0, top > 0 else { return glyphs.nothing }
      return glyphs.columns[min(7, Int(value / top * 7.999))]
    }.joined()
  }

  /// At most `count` sums of neighbours.
  static func gathered(_ values: [Double], into count: Int) -> [Double] {
    guard values.count > count, count > 0 else { return values }
    return (0..<count).map { index in
      let from = index * values.count / count
      let to = (index + 1) * values.count / count
      return values[from..<to].reduce(0, +)
    }
  }

  /// The step of the heat ramp of a weight, 0...1: 0 only for nothing; the square root, so that
  /// small cells differ from empty ones.
  public static func level(_ weight: Double) -> UInt8 {
    guard weight.isFinite, weight > 0 else { return 0 }
    return UInt8(min(7, max(1, Int(min(1, weight).squareRoot() * 7.999))))
  }
}
