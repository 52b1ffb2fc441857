/// The demonstration's customers: made from a few lists.
enum CustomerBook {
  static let families = [
    "Lindgren", "Brandt", "Møller", "Weiss", "Okafor", "Petersen", "Dubois", "Rossi", "Novak",
    "Jansen", "Keller", "Grün", "Larsen", "Moreau", "Silva", "Horvat", "Wójcik", "Bauer", "Nyström",
    "Visser", "Hoffmann", "Costa", "Leroy", "Berg", "Schäfer", "Marino", "Virtanen", "Koch",
    "Andersen", "Fischer",
  ]
  static let trades = [
    "Interiors", "Elektro", "Lighting", "Hotels", "Architects", "Facilities", "Stores", "Builders",
    "Shipyards", "Clinics", "Museums", "Theatres",
  ]
  static let forms = ["GmbH", "& Co.", "AB", "BV", "SARL", "Group"]
  /// Regions with their shares in hundredths.
  static let regions = [
    ("North", 20), ("South", 18), ("West", 16), ("East", 15), ("Benelux", 12), ("Nordics", 9),
    ("Alps", 8), ("Baltic, islands", 2),
  ]

  /// The first customer holds the contract of the story.
  static func name(of number: Int) -> String {
    if number == 0 { return "Harbour Tunnel Authority" }
    let family = families[number * 7 % families.count]
    let trade = trades[(number * 5 + number / families.count) % trades.count]
    let form = forms[number / (families.count * trades.count) % forms.count]
    let mark = number / (families.count * trades.count * forms.count)
    let suffix = mark == 0 ? "" : " \(mark + 1)"
    return number % 19 == 7
      ? "\(family) & Sons, \(trade) \(form)\(suffix)" : "\(family) \(trade) \(form)\(suffix)"
  }

  static func region(of number: Int, seed: UInt64) -> String {
    var left = Int(Randomness.hash(seed, number) % 100)
    for (name, share) in regions {
      left -= share
      if left < 0 { return name }
    }
    return "North"
  }
}
