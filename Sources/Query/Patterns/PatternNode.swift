/// A regular expression as it was written, case already taken into account.
indirect enum PatternNode {
  case empty
  /// One character out of a set.
  case set(ScalarSet)
  case sequence([PatternNode])
  case choice([PatternNode])
  /// `most` is nil where there is no limit.
  case repeated(PatternNode, least: Int, most: Int?)
  case assertion(PatternAssertion)
}

/// A condition on a place between two bytes.
enum PatternAssertion: UInt8 {
  case textStart, textEnd
  /// Between an ASCII word character and something else, and its opposite.
  case wordBoundary, noWordBoundary
}
