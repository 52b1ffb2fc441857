/// An item of the demonstration that is worth a look; its id is the same at any size.
public struct StoryItem: Sendable, Equatable {
  /// The product's id.
  public let id: String
  /// The product's name.
  public let name: String
  /// What it is an example of, in a few words.
  public let headline: String
  /// What to look at on its screen.
  public let look: String
  /// The override that a planner might propose, where there is one.
  public let suggestion: Suggestion?

  /// An override worth proposing.
  public struct Suggestion: Sendable, Equatable {
    /// The segment that is wanted.
    public let to: String
    /// A reason code that the demonstration's configuration allows.
    public let reason: String
    /// The justification.
    public let because: String
  }

  /// Units sold by month, on how many lines, and at what price.
  let sales: Sales

  /// What the generator writes for the item.
  struct Sales: Equatable, Sendable {
    let units: [Int]
    let linesAMonth: Int
    let cents: Int
    /// Whether only the first customer buys it, on orders of its own.
    var isContract = false

    /// How many lines a month has: no line without a unit.
    func lines(in month: Int) -> Int { min(linesAMonth, units[month]) }

    /// The units of a month's line: as equal as whole units allow.
    func units(in month: Int, line: Int) -> Int {
      let lines = lines(in: month)
      return units[month] / lines + (line < units[month] % lines ? 1 : 0)
    }
  }
}

extension DemoCompany {
  /// The items with a story, in the order in which to show them.
  public static let story: [StoryItem] = [
    StoryItem(
      id: "NL-10001", name: "Aurora desk lamp, brass",
      headline: "A steady seller",
      look: "Three years without a weak month: high revenue, a low coefficient of variation, AX.",
      suggestion: nil,
      sales: StoryItem.Sales(
        units: (0..<36).map { 240 + [18, 30, 6, -8, -14, -4, 0, -10, -22, -6, 4, 12][$0 % 12] },
        linesAMonth: 12, cents: 89_00)),
    StoryItem(
      id: "NL-10002", name: "Ballast igniter, 400 W",
      headline: "A spare part that is seldom sold and badly missed",
      look:
        "Five sales in 36 months, little revenue: CZ and lumpy. A tunnel stays dark without it.",
      suggestion: StoryItem.Suggestion(
        to: "AZ", reason: "strategic",
        because: "Tunnel lighting fails without this part and no substitute is approved."),
      sales: StoryItem.Sales(
        units: sparse([3: 1, 10: 1, 16: 8, 25: 1, 32: 2]), linesAMonth: 1, cents: 34_00)),
    StoryItem(
      id: "NL-10003", name: "Halo LED strip, 5 m",
      headline: "A sale that never was",
      look: "80,000 units ordered once and cancelled minutes later: gross a million, net nothing.",
      suggestion: nil,
      sales: StoryItem.Sales(units: sparse([:]), linesAMonth: 1, cents: phantomCents)),
    StoryItem(
      id: "NL-10004", name: "Polar floor lamp, walnut",
      headline: "A new item",
      look: "Two months of history: state new, outside the matrix until there is more.",
      suggestion: nil,
      sales: StoryItem.Sales(units: sparse([34: 60, 35: 95]), linesAMonth: 6, cents: 249_00)),
    StoryItem(
      id: "NL-10005", name: "Fjord exit sign, 230 V",
      headline: "A contract that the figures do not know",
      look: "Just behind the cut to class A: BY. The contract promises the service of an A item.",
      suggestion: StoryItem.Suggestion(
        to: "AY", reason: "contract",
        because: "The framework contract promises delivery within 24 hours until June 2027."),
      sales: StoryItem.Sales(
        units: contractUnits, linesAMonth: 3, cents: 35_30, isContract: true)),
    StoryItem(
      id: "NL-10006", name: "Luna wall sconce, black",
      headline: "Exactly on the boundary between Y and Z",
      look: "24 units in half of the months, none in the others: CV 1.0 to the last digit.",
      suggestion: nil,
      sales: StoryItem.Sales(
        units: (0..<36).map { [1, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1][$0 % 12] * 24 },
        linesAMonth: 3, cents: 65_00)),
    StoryItem(
      id: "NL-10007", name: "Tindra track spot, 3000 K",
      headline: "Exactly on the boundary between X and Y",
      look: "10 units in half of the months, 30 in the others: CV 0.5 to the last digit.",
      suggestion: nil,
      sales: StoryItem.Sales(
        units: (0..<36).map { [10, 30, 30, 10, 10, 30, 10, 30, 10, 30, 30, 10][$0 % 12] },
        linesAMonth: 4, cents: 52_00)),
  ]

  /// The place in `story` of the sale that was cancelled, and its figures.
  static let phantom = 2
  static let phantomUnits = 80_000
  static let phantomCents = 12_50
  static let phantomMonth = 20

  private static let contractUnits = (0..<36).map { index in
    [2, 9, 4, 3, 12, 1, 5, 8, 2, 3, 14, 4][index % 12] * 2
  }

  private static func sparse(_ units: [Int: Int]) -> [Int] {
    (0..<DemoMonth.count).map { units[$0] ?? 0 }
  }
}
