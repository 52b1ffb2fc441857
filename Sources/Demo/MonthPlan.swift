/// How many lines each month has, so that the whole file has as many as were asked for.
struct MonthPlan {
  /// Lines a month at a relative rate of 1.
  let scale: Double
  /// Lines of a month beside those of the story.
  let quotas: [Int]
  /// The month in which an item sells that by chance never would; 255 for all others.
  let forced: [UInt8]

  /// Shares `lines` out over the months as the items' demand runs.
  init(_ items: [Catalogue.Item], lines: Int) {
    var expected = 0.0
    for item in items {
      for month in 0..<DemoMonth.count { expected += item.expectation(month: month) }
    }
    scale = expected > 0 ? Double(lines) / expected : 0
    var counts = [Int](repeating: 0, count: DemoMonth.count)
    var forced = [UInt8](repeating: 255, count: items.count)
    for (index, item) in items.enumerated() {
      var total = 0
      for month in 0..<DemoMonth.count {
        let lines = item.lines(month: month, scale: scale)
        counts[month] += lines
        total += lines
      }
      if total == 0 {
        let month = item.quietMonth
        forced[index] = UInt8(month)
        counts[month] += 1
      }
    }
    self.forced = forced
    // Rounded sums, not rounded months: so the quotas come to `lines` exactly.
    let all = max(1, counts.reduce(0, +))
    var sum = 0
    var given = 0
    quotas = counts.map { count in
      sum += count
      let upTo = Int(Double(sum) / Double(all) * Double(lines))
      defer { given = upTo }
      return upTo - given
    }
  }

  /// The items of a month's lines in random order, exactly as many as its quota.
  func lines(of month: Int, _ items: [Catalogue.Item], _ random: inout Randomness) -> [UInt32] {
    var list: [UInt32] = []
    list.reserveCapacity(quotas[month] + quotas[month] / 8 + 16)
    for (index, item) in items.enumerated() {
      var count = item.lines(month: month, scale: scale)
      if forced[index] == UInt8(month) { count += 1 }
      for _ in 0..<count { list.append(UInt32(index)) }
    }
    fit(&list, to: quotas[month], items, &random)
    shuffle(&list, &random)
    return list
  }

  /// Rounding makes a few lines too many or too few; popular items give or take them, so that no
  /// item is lost and no rare one changes its pattern.
  private func fit(
    _ list: inout [UInt32], to quota: Int, _ items: [Catalogue.Item], _ random: inout Randomness
  ) {
    var tries = 0
    while list.count > quota {
      let place = random.below(list.count)
      tries += 1
      guard items[Int(list[place])].isPopular || tries > 64 * quota + 1024 else { continue }
      list.swapAt(place, list.count - 1)
      list.removeLast()
    }
    tries = 0
    while list.count < quota {
      let index = list.isEmpty ? random.below(items.count) : Int(list[random.below(list.count)])
      tries += 1
      guard items[index].isPopular || tries > 64 * quota + 1024 else { continue }
      list.append(UInt32(index))
    }
  }
}

extension Catalogue.Item {
  /// Whether it is among the best-selling half of the steady items.
  fileprivate var isPopular: Bool { rate > 2 && (shape == .smooth || shape == .seasonal) }

  /// A month in which it may sell if it never does by chance.
  fileprivate var quietMonth: Int {
    switch shape {
    case .new: DemoMonth.count - 1
    case .discontinued: 0
    default: Int(key >> 32) % DemoMonth.count
    }
  }
}

/// Puts a list into random order (Fisher and Yates).
func shuffle(_ list: inout [UInt32], _ random: inout Randomness) {
  guard list.count > 1 else { return }
  list.withUnsafeMutableBufferPointer { list in
    for place in stride(from: list.count - 1, to: 0, by: -1) {
      list.swapAt(place, random.below(place + 1))
    }
  }
}
