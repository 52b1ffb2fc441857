/// Two points, or the clusters they stand for, and how far they are from each other.
struct PointPair: Sendable, Equatable {
  let one: Int32
  let other: Int32
  let distance: Double
}
