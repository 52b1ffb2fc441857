import Segmentation

/// The boundary rules item by item in small fractions, as one would on paper.
enum NaivePareto {
  /// The class of each value; cuts are in hundredths.
  static func classes(
    _ values: [Int64], cuts: [Int64], _ boundary: Pareto.Boundary, _ ties: Pareto.Ties
  ) -> [Int] {
    let order = values.indices.sorted { (-values[$0], $0) < (-values[$1], $1) }
    let total = values.reduce(0, +)
    let last = cuts.count
    var classes = [Int](repeating: last, count: values.count)
    var before: Int64 = 0
    var current = 0
    var held: Int64 = 0
    var ends: [Int] = []
    for (index, cut) in cuts.enumerated() {
      let share = cut - (index == 0 ? 0 : cuts[index - 1])
      ends.append((ends.last ?? 0) + rounded(Int64(values.count) * share, over: 100))
    }
    for (place, item) in order.enumerated() {
      let value = values[item]
      let isTied = place > 0 && values[order[place - 1]] == value && ties == .together
      var index: Int
      switch boundary {
      case .crossing: index = cuts.firstIndex { before * 100 < $0 * total } ?? last
      case .upTo: index = cuts.firstIndex { (before + value) * 100 <= $0 * total } ?? last
      case .below: index = cuts.firstIndex { (before + value) * 100 < $0 * total } ?? last
      case .count: index = ends.firstIndex { place < $0 } ?? last
      case .refill:
        while !isTied, current < last,
          held * 100 >= (cuts[current] - (current == 0 ? 0 : cuts[current - 1])) * total
        {
          current += 1
          held = 0
        }
        held += value
        index = current
      }
      if total == 0, boundary != .count { index = last }
      if isTied { index = classes[order[place - 1]] }
      classes[item] = index
      before += value
    }
    return classes
  }

  private static func rounded(_ numerator: Int64, over denominator: Int64) -> Int {
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    if 2 * rest == denominator { return Int(whole + whole % 2) }
    return Int(2 * rest > denominator ? whole + 1 : whole)
  }
}
