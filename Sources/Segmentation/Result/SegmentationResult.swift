import Tables

/// What the model says of every item. Every array has one element an item, in the items' order.
public struct SegmentationResult: Sendable {
  /// The model that decided.
  public let model: SegmentModel
  /// Whether each item takes part, and if not, why.
  public var states: [ItemState]
  /// By dimension (in the model's order), then by item: the index of the class in the dimension's
  /// `classes`; `noClass` for items that take no part, and where a class was not given.
  public var classes: [[UInt8]]
  /// The figures behind the classes.
  public var figures: Figures
  /// Items counted and measures totalled by segment.
  public var matrix: SegmentMatrix

  /// Index in `model.dimensions` of the matrix's rows.
  public let rowDimension: Int
  /// Index in `model.dimensions` of the matrix's columns.
  public let columnDimension: Int

  /// The class index of an item that has no class.
  public static let noClass: UInt8 = 255

  /// A result from its parts, for example as read back from a run's files.
  ///
  /// Throws where the model has no dimension for the matrix's rows or columns, or the arrays are
  /// not equally long.
  public init(
    model: SegmentModel, states: [ItemState], classes: [[UInt8]], figures: Figures,
    matrix: SegmentMatrix
  ) throws(SegmentationError) {
    guard
      let row = model.dimensions.firstIndex(where: { $0.name == model.rows }),
      let column = model.dimensions.firstIndex(where: { $0.name == model.columns })
    else {
      throw SegmentationError(model.matrixFaults)
    }
    var faults: [SegmentationError.Fault] = []
    if classes.count != model.dimensions.count {
      faults.append(
        .lengthDiffers(
          of: "classes by dimension", found: classes.count, expected: model.dimensions.count))
    }
    for (dimension, column) in zip(model.dimensions, classes) where column.count != states.count {
      faults.append(
        .lengthDiffers(
          of: "classes of \(dimension.name)", found: column.count, expected: states.count))
    }
    for (what, found) in figures.lengths where found != states.count {
      faults.append(.lengthDiffers(of: what, found: found, expected: states.count))
    }
    guard faults.isEmpty else { throw SegmentationError(faults) }
    self.model = model
    self.states = states
    self.classes = classes
    self.figures = figures
    self.matrix = matrix
    rowDimension = row
    columnDimension = column
  }

  /// The number of items.
  public var count: Int { states.count }

  /// The names of the matrix's segments.
  public var naming: SegmentNaming { matrix.naming }

  /// Where the model puts an item.
  public func segment(_ item: Int) -> Segment {
    guard states[item] == .active else { return .outside(states[item]) }
    return .cell(row: classes[rowDimension][item], column: classes[columnDimension][item])
  }

  /// The name of an item's segment, `AX`; outside the matrix the state's name.
  public func segmentName(_ item: Int) -> String { naming.name(of: segment(item)) }

  /// The name of an item's class in a dimension (by index), nil outside the matrix.
  public func className(_ item: Int, dimension: Int) -> String? {
    let index = Int(classes[dimension][item])
    let names = model.dimensions[dimension].classes
    return names.indices.contains(index) ? names[index] : nil
  }
}
