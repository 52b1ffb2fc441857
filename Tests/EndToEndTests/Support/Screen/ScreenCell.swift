/// One cell of a screen: a character and how it looks.
struct ScreenCell: Equatable, Sendable {
  /// A grapheme; a space where nothing was written; empty in the right half of a wide character.
  var text = " "
  var style = ScreenStyle()
}

/// How a cell looks.
struct ScreenStyle: Equatable, Sendable {
  /// Nil: the terminal's own colour.
  var foreground: ScreenColour?
  var background: ScreenColour?
  var isBold = false
  var isDim = false
  var isItalic = false
  var isUnderlined = false
  var isBlinking = false
  var isReversed = false
  var isHidden = false
  var isStruck = false
}

/// A colour that a program asked for.
enum ScreenColour: Equatable, Sendable, Hashable {
  /// 0...7 the basic ones, 8...15 their bright forms, 16...255 the cube and the greys.
  case indexed(UInt8)
  case rgb(UInt8, UInt8, UInt8)
}
