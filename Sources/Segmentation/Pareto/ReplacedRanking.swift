/// A ranking in which one item has another value and stands where that value puts it.
///
/// Nothing is copied: places, values and sums are worked out from the ranking's own, O(1) each.
struct ReplacedRanking: RankedValues {
  private let ranking: Ranking
  private let oldPlace: Int
  private let oldValue: Int64
  /// Where the item stands now.
  let place: Int
  private let newValue: Int64

  /// The ranking with the item at `place` worth `value`, not below zero. O(log items).
  init(_ ranking: Ranking, at place: Int, value: Int64) {
    self.ranking = ranking
    oldPlace = place
    oldValue = ranking.values[place]
    newValue = value
    // Those that stand before the new value, less the item itself where it is among them.
    let position = ranking.place(value: value, item: Int(ranking.order[place]))
    self.place = position > place ? position - 1 : position
  }

  var count: Int { ranking.count }
  var total: Int128 { ranking.total - Int128(oldValue) + Int128(newValue) }

  func value(_ place: Int) -> Int64 {
    if place == self.place { return newValue }
    return ranking.values[position(ofOther: place > self.place ? place - 1 : place)]
  }

  func sum(before place: Int) -> Int128 {
    place <= self.place
      ? sumOfOthers(before: place) : sumOfOthers(before: place - 1) + Int128(newValue)
  }

  /// Where the other item stands in the original that is number `index` of all others.
  private func position(ofOther index: Int) -> Int { index < oldPlace ? index : index + 1 }

  private func sumOfOthers(before index: Int) -> Int128 {
    index <= oldPlace ? ranking.sums[index] : ranking.sums[index + 1] - Int128(oldValue)
  }
}
