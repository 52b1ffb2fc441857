/// Why no clustering can keep to the constraints. Rows count from 0.
public enum ConstraintConflict: Sendable, Equatable {
  /// A pair names a row that is not there.
  case unknownRow(Int, points: Int)
  /// The smallest size is below 0, or the largest below 1.
  case size(found: Int)
  /// The smallest size is above the largest.
  case minimumAboveMaximum(minimum: Int, maximum: Int)
  /// So many clusters of the smallest size have more rows than there are.
  case tooFewRows(minimum: Int, clusters: Int, points: Int)
  /// So many clusters of the largest size have not room for all rows.
  case tooLittleRoom(maximum: Int, clusters: Int, points: Int)
  /// Rows that belong together are more than the largest size.
  case groupAboveMaximum(rows: [Int], maximum: Int)
  /// With what belongs together taken as one, there is less than one for each cluster.
  case tooFewGroups(groups: Int, clusters: Int)
  /// Two rows that have to lie apart belong together, by the chain of pairs from one to the other.
  case apartAndTogether(chain: [Int])
  /// Rows of which each has to lie apart from every other are more than there are clusters.
  case tooManyApart(rows: [Int], clusters: Int)
  /// Every way to place the rows that belong together or apart was tried, and none fits.
  case noPlacement(clusters: Int)
  /// No placement was found in the steps that were allowed; there may be one.
  case placementNotFound(steps: Int)
}

extension ConstraintConflict {
  /// What was found, in a sentence; `name` says what a row is called.
  public func message(name: (Int) -> String = { "row \($0 + 1)" }) -> String {
    switch self {
    case .unknownRow(let row, let points):
      "A pair names row \(row + 1), and there are \(points)."
    case .size(let found): "A size is \(found); expected 1 or more."
    case .minimumAboveMaximum(let minimum, let maximum):
      "The smallest size is \(minimum), above the largest, \(maximum)."
    case .tooFewRows(let minimum, let clusters, let points):
      "\(clusters) clusters of at least \(minimum) rows need more than the \(points) that there "
        + "are."
    case .tooLittleRoom(let maximum, let clusters, let points):
      "\(clusters) clusters of at most \(maximum) rows have no room for all \(points)."
    case .groupAboveMaximum(let rows, let maximum):
      "\(rows.count) rows belong together, and a cluster holds at most \(maximum): "
        + "\(Self.list(rows, name))."
    case .tooFewGroups(let groups, let clusters):
      "What belongs together makes \(groups) groups, too few for \(clusters) clusters."
    case .apartAndTogether(let chain):
      if let first = chain.first, let last = chain.last, chain.count > 1 {
        "\(Self.list([first, last], name)) have to lie apart, and belong together by the chain "
          + "\(Self.list(chain, name))."
      } else {
        "\(Self.list(chain, name)) has to lie apart from itself."
      }
    case .tooManyApart(let rows, let clusters):
      "\(rows.count) rows have to lie apart, each from every other, and there are \(clusters) "
        + "clusters: \(Self.list(rows, name))."
    case .noPlacement(let clusters):
      "There is no way to place what belongs together or apart in \(clusters) clusters of these "
        + "sizes: all were tried."
    case .placementNotFound(let steps):
      "No way to place what belongs together or apart was found in \(steps) steps; there may be "
        + "one."
    }
  }

  /// What to do about it.
  public var remedy: String {
    switch self {
    case .unknownRow: "Leave the pair out, or mend its row."
    case .size: "Change it."
    case .minimumAboveMaximum: "Lower the one or raise the other."
    case .tooFewRows: "Ask for fewer clusters or a lower smallest size."
    case .tooLittleRoom: "Ask for more clusters or a higher largest size."
    case .groupAboveMaximum: "Raise the largest size or take a pair out of the group."
    case .tooFewGroups: "Ask for fewer clusters or take pairs out."
    case .apartAndTogether: "Leave one of the pairs out."
    case .tooManyApart: "Ask for more clusters or let two of them lie together."
    case .noPlacement: "Ask for more clusters, widen the sizes or leave pairs out."
    case .placementNotFound: "Widen the sizes or leave pairs out, or allow more steps."
    }
  }

  /// At most ten rows by name.
  private static func list(_ rows: [Int], _ name: (Int) -> String) -> String {
    let shown = rows.prefix(10).map(name).joined(separator: ", ")
    return rows.count > 10 ? shown + " and \(rows.count - 10) more" : shown
  }
}
