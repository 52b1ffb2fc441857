import CTerminal

/// Colour pairs as they are needed: ncurses wants each pair of colours under a number.
struct PairTable {
  private struct Colours: Hashable {
    let foreground: Int32
    let background: Int32
  }

  private var numbers: [Colours: Int32] = [:]
  private let limit: Int32

  /// Room for so many pairs, the first of which is the terminal's own.
  init(limit: Int32) {
    self.limit = limit
  }

  /// The number of a pair; 0, the terminal's own two colours, where there is no room for it.
  mutating func number(_ foreground: Colour, _ background: Colour) -> Int32 {
    let colours = Colours(foreground: Self.code(foreground), background: Self.code(background))
    if colours.foreground < 0, colours.background < 0 { return 0 }
    if let number = numbers[colours] { return number }
    let next = Int32(numbers.count + 1)
    guard next < limit, ct_make_pair(next, colours.foreground, colours.background) != 0 else {
      return 0
    }
    numbers[colours] = next
    return next
  }

  private static func code(_ colour: Colour) -> Int32 {
    switch colour {
    case .terminal: -1
    case .index(let index): Int32(index)
    }
  }
}
