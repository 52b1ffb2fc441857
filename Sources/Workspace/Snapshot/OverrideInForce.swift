/// An approved override that holds now: which item, and where people put it.
public struct OverrideInForce: Sendable, Hashable {
  /// The proposal's id: `OV-3`.
  public let id: String
  /// The item's id.
  public let item: String
  /// The segment that people gave it.
  public let to: String

  /// An override.
  public init(id: String, item: String, to: String) {
    self.id = id
    self.item = item
    self.to = to
  }
}

/// How an override stands to what the model says in this run.
public enum OverrideStatus: Sendable, Hashable {
  /// The model now says the same: the override could end.
  case agrees
  /// The model says otherwise: this is what the override is for.
  case contradicts(recommended: String)
  /// The run has no such item.
  case itemGone
  /// The model has no such segment any more; the override is not applied.
  case segmentGone

  /// One word, for lists and exports.
  public var word: String {
    switch self {
    case .agrees: "agrees"
    case .contradicts: "contradicts"
    case .itemGone: "item-gone"
    case .segmentGone: "segment-gone"
    }
  }
}
