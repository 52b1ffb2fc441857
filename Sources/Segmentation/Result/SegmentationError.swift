/// Why a model cannot be applied to measures: every fault, not only the first.
public struct SegmentationError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The faults, in the order in which they were found; never empty.
  public let faults: [Fault]

  /// An error of these faults.
  public init(_ faults: [Fault]) { self.faults = faults }

  /// One thing that is wrong.
  public enum Fault: Sendable, Equatable {
    /// The matrix's rows or columns name a dimension that the model has not.
    case unknownDimension(side: String, name: String, known: [String])
    /// Two dimensions have the same name.
    case duplicateDimension(String)
    /// A dimension has two classes of one name, a class without a name, or no classes.
    case badClasses(dimension: String, classes: [String])
    /// A dimension has more classes than an index can hold.
    case tooManyClasses(dimension: String, count: Int)
    /// There must be one class more than there are cuts.
    case cutCount(dimension: String, cuts: Int, classes: Int)
    /// The cuts must rise.
    case cutsNotRising(dimension: String, before: ExactRatio, after: ExactRatio)
    /// A cut lies outside what is possible: a share of 0 to 1, a coefficient of 0 or more.
    case cutOutOfRange(dimension: String, cut: ExactRatio, allowed: String)
    /// Two segments would have the same name.
    case ambiguousSegment(String)
    /// Classes are given to a dimension that does not wait for any.
    case notGiven(dimension: String)
    /// The minimum history is below zero.
    case negativeHistory(Int)
    /// A dimension, or the model itself, needs totals that were not measured.
    case missingTotals(Measure, neededBy: String)
    /// A dimension needs demand by bucket that was not measured.
    case missingDemand(Measure, neededBy: String)
    /// An array is not as long as it must be.
    case lengthDiffers(of: String, found: Int, expected: Int)
    /// A column has more decimal places than Strata counts exactly.
    case scaleOutOfRange(of: String, scale: Int)
  }

  /// One line a fault: what was found, what was expected, what to do.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}

extension SegmentationError.Fault: CustomStringConvertible {
  /// What was found, what was expected, what to do.
  public var description: String {
    switch self {
    case .unknownDimension(let side, let name, let known):
      "the matrix's \(side) name the dimension '\(name)', which the model does not have; "
        + "name one of: \(known.joined(separator: ", "))"
    case .duplicateDimension(let name):
      "two dimensions are called '\(name)'; give each a name of its own"
    case .badClasses(let dimension, let classes):
      "the classes of '\(dimension)' are [\(classes.joined(separator: ", "))]; "
        + "each needs a name, and no two may be alike"
    case .tooManyClasses(let dimension, let count):
      "'\(dimension)' has \(count) classes; at most 255 are possible"
    case .cutCount(let dimension, let cuts, let classes):
      "'\(dimension)' has \(cuts) cuts for \(classes) classes; there must be \(classes - 1)"
    case .cutsNotRising(let dimension, let before, let after):
      "the cuts of '\(dimension)' must rise, but \(after.text) follows \(before.text)"
    case .cutOutOfRange(let dimension, let cut, let allowed):
      "'\(dimension)' has the cut \(cut.text); it must be \(allowed)"
    case .ambiguousSegment(let name):
      "two segments would be called '\(name)'; rename a class"
    case .notGiven(let dimension):
      "classes are given to '\(dimension)', which is no dimension that waits for them"
    case .negativeHistory(let minimum):
      "the minimum history is \(minimum) buckets; it must be 0 or more"
    case .missingTotals(let measure, let user):
      "\(user) needs totals of '\(measure.rawValue)', which were not measured; map the field"
    case .missingDemand(let measure, let user):
      "\(user) needs demand by bucket of '\(measure.rawValue)', which was not measured"
    case .lengthDiffers(let what, let found, let expected):
      "\(what): found \(found) elements, expected \(expected)"
    case .scaleOutOfRange(let what, let scale):
      "\(what) has \(scale) decimal places; 0 to 12 are possible"
    }
  }
}
