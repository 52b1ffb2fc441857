/// Names of lamps and their spare parts, made from a few lists.
enum ProductNames {
  /// A kind of product: its usual price in euros and its usual units on an order line.
  struct Kind {
    let name: String
    let euros: Double
    let lot: Int
  }

  static let kinds = [
    Kind(name: "desk lamp", euros: 79, lot: 3), Kind(name: "floor lamp", euros: 169, lot: 2),
    Kind(name: "pendant", euros: 129, lot: 2), Kind(name: "wall sconce", euros: 69, lot: 4),
    Kind(name: "ceiling light", euros: 99, lot: 3), Kind(name: "track spot", euros: 45, lot: 6),
    Kind(name: "bollard light", euros: 149, lot: 4), Kind(name: "flood light", euros: 119, lot: 3),
    Kind(name: "mirror light", euros: 59, lot: 2), Kind(name: "night light", euros: 19, lot: 6),
    Kind(name: "chandelier", euros: 390, lot: 1), Kind(name: "street lantern", euros: 480, lot: 2),
    Kind(name: "LED bulb", euros: 6, lot: 24), Kind(name: "LED tube", euros: 11, lot: 20),
    Kind(name: "LED strip", euros: 15, lot: 8), Kind(name: "LED driver", euros: 28, lot: 5),
    Kind(name: "dimmer", euros: 34, lot: 4), Kind(name: "motion sensor", euros: 31, lot: 4),
    Kind(name: "lamp shade", euros: 24, lot: 4), Kind(name: "glass globe", euros: 18, lot: 4),
    Kind(name: "lamp holder", euros: 4, lot: 20), Kind(name: "textile cable", euros: 9, lot: 10),
    Kind(name: "ceiling rose", euros: 12, lot: 6), Kind(name: "pull switch", euros: 5, lot: 10),
    Kind(name: "gasket", euros: 2, lot: 30), Kind(name: "mounting bracket", euros: 8, lot: 8),
    Kind(name: "hanging rod", euros: 14, lot: 6), Kind(name: "starter", euros: 3, lot: 25),
  ]

  static let series = [
    "Aurora", "Polar", "Fjord", "Luna", "Halo", "Tindra", "Solveig", "Birka", "Komet", "Nova",
    "Stella", "Vega", "Lyra", "Orion", "Ember", "Glimt", "Skimmer", "Nebula", "Zenit", "Hafen",
    "Düne", "Möwe", "Leucht", "Ønsk",
  ]

  static let finishes = [
    "brass", "black", "white", "walnut", "oak", "chrome", "copper", "linen", "opal", "smoke",
    "sand", "graphite", "steel", "amber", "sage",
  ]

  /// Which kind a product is of.
  static func kind(of number: Int) -> Int { number % kinds.count * 11 % kinds.count }

  /// The name of the product with a number. The first ten thousand differ; behind them, names come
  /// again with a mark.
  static func name(of number: Int) -> String {
    // The place in each list follows from the places before, so that neighbours have little in
    // common and no combination comes twice.
    let kind = kinds[kind(of: number)].name
    let column = number % kinds.count
    let block = number / kinds.count
    let row = block % series.count
    let series = series[(block + column * 5) % series.count]
    let finish = finishes[(block / Self.series.count + column * 7 + row * 4) % finishes.count]
    let mark = block / (Self.series.count * finishes.count)
    let suffix = mark == 0 ? "" : " mk \(mark + 1)"
    switch number % 16 {
    case 5: return "\(series) \(kind), \(finish)\(suffix)"
    case 11 where kind == "hanging rod" || kind == "mounting bracket" || kind == "lamp holder":
      return "\(series) \(kind) 3/4\" \(finish)\(suffix)"
    default: return "\(series) \(kind) \(finish)\(suffix)"
    }
  }
}
