import Journal

extension Ledger {
  /// Folds one further entry. Constant time, but for the length of its line.
  public mutating func apply(_ entry: Journal.Entry) {
    entryCount += 1
    switch EntryKind(rawValue: entry.kind) {
    case .overrideProposed: propose(entry)
    case .overrideApproved: decide(entry) { .approved($0) }
    case .overrideRejected: decide(entry) { .rejected($0) }
    case .overrideReturned: decide(entry) { .returned($0) }
    case .overrideWithdrawn: withdraw(entry)
    case .overrideExpired: if let place = place(of: entry) { proposals[place].later.append(entry) }
    case .challengeRaised: raise(entry)
    case .challengeWithdrawn: withdrawChallenge(entry)
    case .commentAdded: remark(entry)
    case nil: break
    }
  }

  private mutating func propose(_ entry: Journal.Entry) {
    let texts = entry.texts(["id", "item", "to", "from", "reason", "expires", "revises"])
    guard let id = texts[0], let item = texts[1], let to = texts[2] else {
      return refuse(entry, "it lacks an id, an item or a segment")
    }
    guard Self.isPlain(id) else { return refuse(entry, "\(quoted(id)) is no id") }
    guard proposalPlaces[id] == nil else { return refuse(entry, "\(id) was proposed before") }
    let expiry = texts[5]
    let expires = expiry.flatMap { CalendarDay($0) }
    guard expiry == nil || expires != nil else {
      return refuse(entry, "\(quoted(expiry ?? "")) is not a date")
    }
    let place = proposals.count
    proposals.append(
      Proposal(
        id: id, item: item, from: texts[3] ?? "", to: to, reason: texts[4] ?? "",
        proposer: entry.actor, expires: expires,
        revises: texts[6], entry: entry, before: latestOfItem[item]))
    proposalPlaces[id] = place
    latestOfItem[item] = place
    openPlaces.insert(place)
    greatestProposal = max(greatestProposal, Self.number(of: id, after: "OV-"))
  }

  private mutating func decide(_ entry: Journal.Entry, _ step: (Journal.Entry) -> Proposal.Step) {
    guard let place = place(of: entry) else { return }
    guard case .open = proposals[place].step else {
      return refuse(entry, "\(proposals[place].id) was not open any more")
    }
    guard entry.actor != proposals[place].proposer else {
      return refuse(
        entry,
        "\(quoted(entry.actor)) proposed \(proposals[place].id) and cannot decide on it")
    }
    let next = step(entry)
    move(place, next, entry)
    guard case .approved = next else { return }
    if let earlier = approvedOfItem.updateValue(place, forKey: proposals[place].item) {
      proposals[earlier].step = .superseded(by: proposals[place].id, entry)
    }
  }

  private mutating func withdraw(_ entry: Journal.Entry) {
    guard let place = place(of: entry) else { return }
    let (id, item, proposer) = (
      proposals[place].id, proposals[place].item, proposals[place].proposer
    )
    switch proposals[place].step {
    case .open, .returned:
      guard entry.actor == proposer else {
        return refuse(entry, "only \(quoted(proposer)), who proposed \(id), withdraws it")
      }
    case .approved:
      if approvedOfItem[item] == place { approvedOfItem[item] = nil }
    case .rejected, .withdrawn, .superseded:
      return refuse(entry, "\(id) was neither open nor in force")
    }
    move(place, .withdrawn(entry), entry)
  }

  private mutating func move(_ place: Int, _ step: Proposal.Step, _ entry: Journal.Entry) {
    proposals[place].step = step
    proposals[place].later.append(entry)
    openPlaces.remove(place)
  }

  private mutating func raise(_ entry: Journal.Entry) {
    guard let id = entry.text("id"), let item = entry.text("item") else {
      return refuse(entry, "it lacks an id or an item")
    }
    guard Self.isPlain(id) else { return refuse(entry, "\(quoted(id)) is no id") }
    guard challengePlaces[id] == nil else { return refuse(entry, "\(id) was raised before") }
    challengePlaces[id] = challenges.count
    challenges.append(Challenge(id: id, item: item, raisedBy: entry.actor, entry: entry))
    greatestChallenge = max(greatestChallenge, Self.number(of: id, after: "CH-"))
  }

  private mutating func withdrawChallenge(_ entry: Journal.Entry) {
    guard let id = entry.text("id"), let place = challengePlaces[id] else {
      return refuse(entry, "no challenge \(quoted(entry.text("id") ?? "")) was raised before")
    }
    guard challenges[place].raisedBy == entry.actor, !challenges[place].isWithdrawn else {
      return refuse(entry, "\(id) was withdrawn before, or raised by somebody else")
    }
    challenges[place].isWithdrawn = true
    challenges[place].later.append(entry)
  }

  private mutating func remark(_ entry: Journal.Entry) {
    let subject: Remark.Subject
    if let id = entry.text("id") {
      if let place = proposalPlaces[id] {
        proposals[place].later.append(entry)
        subject = .proposal(id)
      } else if let place = challengePlaces[id] {
        challenges[place].later.append(entry)
        subject = .challenge(id)
      } else {
        return refuse(entry, "there was no \(quoted(id)) before")
      }
    } else if let item = entry.text("item") {
      subject = .item(item)
    } else {
      return refuse(entry, "it does not say what it is on")
    }
    remarks.append(Remark(subject: subject, entry: entry))
  }

  /// The place of the proposal that an entry names; an irregularity when there is none.
  private mutating func place(of entry: Journal.Entry) -> Int? {
    if let id = entry.text("id"), let place = proposalPlaces[id] { return place }
    refuse(entry, "no \(quoted(entry.text("id") ?? "")) was proposed before")
    return nil
  }

  private mutating func refuse(_ entry: Journal.Entry, _ reason: String) {
    irregularities.append(
      Irregularity(entry: entry, reason: "entry \(entry.seq) changes nothing: \(reason)"))
  }

  /// Ids stand in sentences on a terminal: letters, digits and hyphens, 32 at most.
  private static func isPlain(_ id: String) -> Bool {
    (1...32).contains(id.utf8.count)
      && id.utf8.allSatisfy { byte in
        switch byte {
        case 48...57, 65...90, 97...122, 45: true
        default: false
        }
      }
  }

  /// The number of an id such as `OV-3`; 0 for ids of another form.
  private static func number(of id: String, after prefix: String) -> Int {
    guard id.hasPrefix(prefix), id.utf8.count < 15 else { return 0 }
    return Int(id.dropFirst(prefix.count)) ?? 0
  }
}
