/// The elbow of a falling curve: where more clusters stop paying.
public enum Elbow {
  /// The place at which a falling, convex curve bends most: farthest below the line from its first
  /// to its last point, both axes scaled to 0...1 (Satopää et al., "Finding a kneedle in a haystack",
  /// 2011).
  ///
  /// Nil with fewer than three points, or where no point lies below that line: then there is no
  /// elbow. O(n).
  public static func index(places: [Double], values: [Double]) -> Int? {
    precondition(places.count == values.count)
    guard places.count >= 3, let first = places.first, let last = places.last, last > first,
      let high = values.first, let low = values.last, high > low
    else { return nil }
    var (best, depth) = (-1, 1e-9)
    for place in places.indices {
      let along = (places[place] - first) / (last - first)
      let below = 1 - along - (values[place] - low) / (high - low)
      if below > depth { (best, depth) = (place, below) }
    }
    return best >= 0 ? best : nil
  }
}
