/// A colour that a terminal can be asked for.
public enum Colour: Sendable, Hashable {
  /// The terminal's own foreground or background.
  case terminal
  /// An entry of the 256-colour palette; 0...15 are the terminal's own sixteen.
  case index(UInt8)

  /// The names of the first eight; `bright-` before them names the other eight.
  static let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

  /// The colour for a name: `default`, `red`, `bright-red`, `#5fafaf` (the nearest of the palette).
  public init?(name: String) {
    if name == "default" {
      self = .terminal
      return
    }
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
        let value = UInt32(digits, radix: 16)
      else { return nil }
      self = .index(RGB(value).nearest(in: 16...255))
      return
    }
    let bright = name.hasPrefix("bright-")
    let base = bright ? String(name.dropFirst(7)) : name
    guard let position = Self.names.firstIndex(of: base) else { return nil }
    self = .index(UInt8(position + (bright ? 8 : 0)))
  }
}

/// A colour by its parts, 0...255.
public struct RGB: Sendable, Hashable {
  public let red: Int
  public let green: Int
  public let blue: Int

  init(_ red: Int, _ green: Int, _ blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// 0xRRGGBB.
  init(_ value: UInt32) {
    self.init(Int(value >> 16 & 255), Int(value >> 8 & 255), Int(value & 255))
  }

  /// The first sixteen as xterm has them: a terminal may show others.
  private static let basic: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  /// An entry of xterm's palette: sixteen, a 6 × 6 × 6 cube, 24 greys.
  public init(palette index: UInt8) {
    let value = Int(index)
    if value < 16 {
      self.init(Self.basic[value])
    } else if value < 232 {
      let levels = [0, 95, 135, 175, 215, 255]
      let cube = value - 16
      self.init(levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6])
    } else {
      let grey = 8 + (value - 232) * 10
      self.init(grey, grey, grey)
    }
  }

  /// `#rrggbb`.
  public var hex: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return digits.count < 2 ? "0" + digits : digits
      }.joined()
  }

  /// The nearest entry of a part of the palette: squared distance with the weights of the eye
  /// (2 red, 4 green, 3 blue). The first of equals.
  public func nearest(in entries: ClosedRange<UInt8>) -> UInt8 {
    var best = entries.lowerBound
    var least = Int.max
    for entry in entries {
      let other = RGB(palette: entry)
      let r = red - other.red
      let g = green - other.green
      let b = blue - other.blue
      let distance = 2 * r * r + 4 * g * g + 3 * b * b
      if distance < least {
        least = distance
        best = entry
      }
    }
    return best
  }

  /// Relative luminance, 0...1 (WCAG 2).
  public var luminance: Double {
    func linear(_ part: Int) -> Double {
      let value = Double(part) / 255
      return value <= 0.03928 ? value / 12.92 : Self.power24((value + 0.055) / 1.055)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// x to the power of 2.4: x² times x^0.4, the latter by Newton's method for the fifth root.
  private static func power24(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    let square = x * x
    var root = 1.0
    for _ in 0..<20 {
      let fourth = root * root * root * root
      root -= (fourth * root - square) / (5 * fourth)
    }
    return square * root
  }

  /// How well two colours are told apart, 1...21 (WCAG 2); 4.5 reads well.
  public func contrast(with other: RGB) -> Double {
    let a = luminance
    let b = other.luminance
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }
}
