import Journal

/// All state of challenges, proposals and overrides: a fold over the journal's entries.
///
/// The same entries give the same ledger, however they are cut into pieces. Entries of unknown kinds
/// are passed over; an entry that cannot be (an approval of one's own proposal, a decision on a
/// proposal that was decided) changes nothing and is kept among `irregularities`. Whether an
/// override has lapsed is not a matter of entries but of the day: see `asOf`.
public struct Ledger: Sendable {
  /// An entry that changes nothing, and why.
  public struct Irregularity: Sendable, Hashable {
    /// The entry.
    public let entry: Journal.Entry
    /// The reason, in a sentence.
    public let reason: String
  }

  /// The day on which `open`, `inForce` and `override(of:)` say what holds.
  public var asOf: CalendarDay
  /// Every proposal, in order of its entry.
  public internal(set) var proposals: [Proposal] = []
  /// Every challenge, in order of its entry.
  public internal(set) var challenges: [Challenge] = []
  /// Every remark, in order of its entry.
  public internal(set) var remarks: [Remark] = []
  /// Entries that could not be, in order.
  public internal(set) var irregularities: [Irregularity] = []
  /// How many entries were folded.
  public internal(set) var entryCount = 0

  var proposalPlaces: [String: Int] = [:]
  var challengePlaces: [String: Int] = [:]
  /// The place of each item's latest proposal.
  var latestOfItem: [String: Int] = [:]
  /// The place of each item's approved override, lapsed or not.
  var approvedOfItem: [String: Int] = [:]
  var openPlaces: Set<Int> = []
  var greatestProposal = 0
  var greatestChallenge = 0

  /// The ledger of some entries, in their order.
  public init(_ entries: some Sequence<Journal.Entry> = [], asOf day: CalendarDay) {
    asOf = day
    apply(entries)
  }

  /// Folds further entries, in their order.
  public mutating func apply(_ entries: some Sequence<Journal.Entry>) {
    for entry in entries { apply(entry) }
  }

  /// A proposal by its id.
  public func proposal(_ id: String) -> Proposal? {
    proposalPlaces[id].map { proposals[$0] }
  }

  /// A challenge by its id.
  public func challenge(_ id: String) -> Challenge? {
    challengePlaces[id].map { challenges[$0] }
  }

  /// Proposals that wait for the board, oldest first.
  public var open: [Proposal] {
    openPlaces.sorted().map { proposals[$0] }.filter { !$0.hasLapsed(asOf: asOf) }
  }

  /// The overrides that hold, by item.
  public var inForce: [String: Proposal] {
    approvedOfItem.compactMapValues { place in
      proposals[place].hasLapsed(asOf: asOf) ? nil : proposals[place]
    }
  }

  /// The override of an item that holds.
  public func override(of item: String) -> Proposal? {
    guard let place = approvedOfItem[item], !proposals[place].hasLapsed(asOf: asOf) else {
      return nil
    }
    return proposals[place]
  }

  /// The proposals for an item, latest first.
  public func proposals(for item: String) -> [Proposal] {
    var found: [Proposal] = []
    var next = latestOfItem[item]
    while let place = next {
      found.append(proposals[place])
      next = proposals[place].before
    }
    return found
  }

  /// A proposal for an item that waits for the board on a day.
  public func openProposal(for item: String, asOf day: CalendarDay) -> Proposal? {
    proposals(for: item).first { $0.status(asOf: day) == .open }
  }

  /// The id that the next proposal will get.
  public var nextProposalID: String { "OV-\(greatestProposal + 1)" }
  /// The id that the next challenge will get.
  public var nextChallengeID: String { "CH-\(greatestChallenge + 1)" }
}
