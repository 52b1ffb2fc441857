/// An earlier decision that resembles a request.
public struct Precedent: Sendable, Hashable {
  /// What it has in common with the request, the closest first.
  public enum Likeness: Int, Sendable, Hashable, Comparable {
    /// The same segments and the same reason.
    case segmentsAndReason
    /// The same segments.
    case segments
    /// The same reason.
    case reason

    public static func < (left: Likeness, right: Likeness) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The proposal that was decided.
  public let proposal: Proposal
  /// What it has in common with the request.
  public let likeness: Likeness
}

extension Ledger {
  /// Decided proposals that resemble a request, the closest first, then the latest.
  /// Time is linear in the number of proposals.
  public func precedents(
    from: String, to: String, reason: String, limit: Int = 5
  ) -> [Precedent] {
    var found: [Precedent.Likeness: [Precedent]] = [:]
    for proposal in proposals.reversed() {
      let sameSegments = proposal.from == from && proposal.to == to
      let sameReason = proposal.reason == reason
      guard sameSegments || sameReason else { continue }
      let likeness: Precedent.Likeness =
        sameSegments ? (sameReason ? .segmentsAndReason : .segments) : .reason
      guard found[likeness, default: []].count < limit, proposal.decision != nil else { continue }
      found[likeness, default: []].append(Precedent(proposal: proposal, likeness: likeness))
      if found[.segmentsAndReason]?.count == limit { break }
    }
    let ordered = found.sorted { $0.key < $1.key }.flatMap(\.value)
    return Array(ordered.prefix(max(0, limit)))
  }
}
