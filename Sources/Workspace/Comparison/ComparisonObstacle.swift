/// Why the segments of two runs do not compare: a change of what is measured would read as a move of
/// the items.
public enum ComparisonObstacle: String, Sendable, Codable, CaseIterable {
  /// The matrix has other dimensions, or their classes have other names.
  case sides
  /// Demand is counted by other spans of time, so that its variation is another figure.
  case bucket
  /// The horizon was set anew, and is longer or shorter. One that moves on, or grows with the data,
  /// is no obstacle: that is what runs are compared for.
  case horizon

  /// As a clause: `the matrix has other sides`.
  public var words: String {
    switch self {
    case .sides: "the matrix has other sides"
    case .bucket: "demand is counted in other buckets"
    case .horizon: "the horizon was set anew"
    }
  }
}

extension Run {
  /// Why segments of this run and of an earlier one do not compare; nil where they do.
  func obstacle(toComparisonWith before: Run) -> ComparisonObstacle? {
    guard hasSameSides(as: before) else { return .sides }
    return obstacle(toFiguresOf: before)
  }

  /// Why not even figures of items compare: they are taken over other spans of time.
  func obstacle(toFiguresOf before: Run) -> ComparisonObstacle? {
    let (now, then) = (manifest.parameters, before.manifest.parameters)
    if now.bucket != then.bucket { return .bucket }
    return now.horizon != then.horizon && calendar.count != before.calendar.count ? .horizon : nil
  }

  /// Whether the matrices of two runs have the same dimensions and classes. Clusters may come and go.
  func hasSameSides(as other: Run) -> Bool {
    func isGiven(_ name: String) -> Bool {
      model.dimensions.contains { $0.name == name && $0.isGiven }
    }
    return model.rows == other.model.rows && model.columns == other.model.columns
      && (isGiven(model.rows) || naming.rows == other.naming.rows)
      && (isGiven(model.columns) || naming.columns == other.naming.columns)
  }
}
