/// The classes of a dimension that the model does not decide itself.
public struct GivenClasses: Sendable, Equatable {
  /// The dimension, whose kind is `given`.
  public var dimension: String
  /// The names of the classes, best first.
  public var classes: [String]
  /// By item: the index of its class; `SegmentationResult.noClass` where it has none.
  public var codes: [UInt8]

  /// Classes with an index an item; that they fit each other is checked where they are given.
  public init(dimension: String, classes: [String], codes: [UInt8]) {
    self.dimension = dimension
    self.classes = classes
    self.codes = codes
  }
}

extension SegmentationResult {
  /// The result with classes put into the dimensions that wait for them, and the matrix anew.
  ///
  /// States, figures and the classes of other dimensions stay; but an item that has no class where
  /// the matrix asks for one leaves it with the state `noCluster`. O(items x measures). Throws with
  /// every fault: a dimension that waits for no classes, names that cannot be told apart, arrays
  /// that are not equally long.
  public func giving(
    _ given: [GivenClasses], of measures: ItemMeasures
  ) throws(SegmentationError) -> SegmentationResult {
    var model = model
    var all = classes
    var faults: [SegmentationError.Fault] = []
    for part in given {
      guard let place = model.dimensions.firstIndex(where: { $0.name == part.dimension }),
        model.dimensions[place].isGiven
      else {
        faults.append(.notGiven(dimension: part.dimension))
        continue
      }
      model.dimensions[place].kind = .given(classes: part.classes)
      all[place] = zip(part.codes, states).map { code, state in
        state.takesPart && Int(code) < part.classes.count ? code : Self.noClass
      }
      if part.codes.count != count {
        faults.append(
          .lengthDiffers(
            of: "classes of \(part.dimension)", found: part.codes.count, expected: count))
      }
    }
    faults += model.faults
    guard faults.isEmpty, let naming = model.naming else { throw SegmentationError(faults) }
    let sides = [rowDimension, columnDimension].filter { model.dimensions[$0].isGiven }
    let states = self.states.enumerated().map { item, state -> ItemState in
      guard state.takesPart else { return state }
      return sides.contains { all[$0][item] == Self.noClass } ? .noCluster : .active
    }
    let matrix = SegmentMatrix(
      naming: naming, measures: measures, states: states, rows: all[rowDimension],
      columns: all[columnDimension])
    return try SegmentationResult(
      model: model, states: states, classes: all, figures: figures, matrix: matrix)
  }
}
