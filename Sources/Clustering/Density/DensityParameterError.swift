/// A parameter of a method by density that makes no sense, with what would.
public struct DensityParameterError: Error, Sendable, Equatable {
  /// The parameter's name as on the command line.
  public let name: String
  public let found: String
  public let expected: String

  static func check(_ name: String, _ value: Int, least: Int) throws(DensityParameterError) {
    guard value >= least else {
      throw DensityParameterError(
        name: name, found: String(value), expected: "a whole number from \(least) on")
    }
  }
}
