/// Few points that a clustering sets apart from all the others, which stay in one cluster.
///
/// Such a cut says what lies far out. Indices praise it, since the few are far off indeed; of the
/// others it says nothing.
public enum SetApart {
  /// How many there are, from clusters' sizes; nil where clusters say more. One cluster then holds
  /// at least nine tenths, and each other one fewer than five points or a fiftieth of all.
  public static func count(_ sizes: [Int]) -> Int? {
    let falling = sizes.sorted(by: >)
    guard falling.count > 1 else { return nil }
    let all = falling.reduce(0, +)
    let apart = all - falling[0]
    return apart * 10 <= all && (falling[1] < 5 || falling[1] * 50 < all) ? apart : nil
  }
}
