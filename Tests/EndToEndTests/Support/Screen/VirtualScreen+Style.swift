extension VirtualScreen {
  /// Select Graphic Rendition: `ESC [ ... m`.
  mutating func applyStyle() {
    let parameters = parser.parameters
    var index = 0
    while index < parameters.count {
      let code = (parameters[index].first ?? nil) ?? 0
      switch code {
      case 0: cursor.style = ScreenStyle()
      case 1: cursor.style.isBold = true
      case 2: cursor.style.isDim = true
      case 3: cursor.style.isItalic = true
      case 4: cursor.style.isUnderlined = parameters[index].dropFirst().first != .some(0)
      case 5, 6: cursor.style.isBlinking = true
      case 7: cursor.style.isReversed = true
      case 8: cursor.style.isHidden = true
      case 9: cursor.style.isStruck = true
      case 21: cursor.style.isUnderlined = true
      case 22: (cursor.style.isBold, cursor.style.isDim) = (false, false)
      case 23: cursor.style.isItalic = false
      case 24: cursor.style.isUnderlined = false
      case 25: cursor.style.isBlinking = false
      case 27: cursor.style.isReversed = false
      case 28: cursor.style.isHidden = false
      case 29: cursor.style.isStruck = false
      case 30...37: cursor.style.foreground = .indexed(UInt8(code - 30))
      case 39: cursor.style.foreground = nil
      case 40...47: cursor.style.background = .indexed(UInt8(code - 40))
      case 49: cursor.style.background = nil
      case 90...97: cursor.style.foreground = .indexed(UInt8(code - 82))
      case 100...107: cursor.style.background = .indexed(UInt8(code - 92))
      case 38, 48:
        let colour: ScreenColour?
        if parameters[index].count > 1 {
          colour = Self.colour(parameters[index].dropFirst().map { $0 ?? 0 }, hasSpace: true)
        } else {
          let rest = parameters[(index + 1)...].map { ($0.first ?? nil) ?? 0 }
          colour = Self.colour(rest, hasSpace: false)
          index += rest.first == 5 ? 2 : rest.first == 2 ? 4 : 0
        }
        if let colour {
          if code == 38 {
            cursor.style.foreground = colour
          } else {
            cursor.style.background = colour
          }
        }
      default: break
      }
      index += 1
    }
  }

  /// `5;N` and `2;R;G;B`; with colons a colour space may stand before the red.
  private static func colour(_ parts: [Int], hasSpace: Bool) -> ScreenColour? {
    func byte(_ value: Int) -> UInt8 { UInt8(clamping: value) }
    switch parts.first {
    case 5 where parts.count >= 2: return .indexed(byte(parts[1]))
    case 2 where hasSpace && parts.count >= 5:
      return .rgb(byte(parts[2]), byte(parts[3]), byte(parts[4]))
    case 2 where parts.count >= 4: return .rgb(byte(parts[1]), byte(parts[2]), byte(parts[3]))
    default: return nil
    }
  }
}
