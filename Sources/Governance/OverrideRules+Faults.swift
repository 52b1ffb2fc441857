import Journal

extension OverrideRules {
  /// Everything in a request that does not keep to the rules; empty when it may be written.
  public func faults(
    in request: ProposalRequest, ledger: Ledger, asOf day: CalendarDay
  ) -> [FieldFault] {
    var faults: [FieldFault] = []
    if let fault = itemFault(request, ledger, day) { faults.append(fault) }
    if let fault = segmentFault(request) { faults.append(fault) }
    if !reasons.contains(request.reason) {
      let found = request.reason.isEmpty ? "missing" : quoted(request.reason)
      faults.append(FieldFault(.reason, "\(found); one of \(reasons.joined(separator: ", "))"))
    }
    let length = Self.trimmed(request.because).count
    if length < minimumJustification {
      let found = length == 0 ? "missing" : length == 1 ? "1 character" : "\(length) characters"
      faults.append(
        FieldFault(.because, "\(found); at least \(minimumJustification) characters are needed"))
    }
    if let fault = expiryFault(request.expires, day) { faults.append(fault) }
    if request.evidence.contains(where: { Self.trimmed($0).isEmpty }) {
      faults.append(FieldFault(.evidence, "an empty reference; each must say something"))
    }
    if request.evidence.count > 100 {
      faults.append(FieldFault(.evidence, "\(request.evidence.count) references; at most 100"))
    }
    if let fault = revisionFault(request, ledger) { faults.append(fault) }
    return faults + lengthFaults(request)
  }

  /// What is wrong with the comment of a decision.
  func commentFaults(_ comment: String, isNeeded: Bool, deed: String) -> [FieldFault] {
    if isNeeded, Self.trimmed(comment).isEmpty {
      return [FieldFault(.comment, "missing; \(deed) needs a comment that says why")]
    }
    return tooLong(.comment, comment)
  }

  /// Text without spaces and line ends around it.
  static func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }

  private func itemFault(
    _ request: ProposalRequest, _ ledger: Ledger, _ day: CalendarDay
  ) -> FieldFault? {
    if request.item.isEmpty { return FieldFault(.item, "missing; the id of an item") }
    guard let open = ledger.openProposal(for: request.item, asOf: day) else { return nil }
    return FieldFault(
      .item,
      "\(open.id) by \(quoted(open.proposer)) waits for the board; one proposal at a time can be open "
        + "for an item")
  }

  private func segmentFault(_ request: ProposalRequest) -> FieldFault? {
    if !segments.contains(request.to) {
      let found = request.to.isEmpty ? "missing" : quoted(request.to)
      return FieldFault(.to, "\(found); one of \(segments.joined(separator: ", "))")
    }
    if request.to == request.from {
      return FieldFault(
        .to, "\(quoted(request.to)) is where the item is; another segment is needed")
    }
    return nil
  }

  private func expiryFault(_ text: String, _ day: CalendarDay) -> FieldFault? {
    if text.isEmpty { return nil }
    guard let expires = CalendarDay(text) else {
      return FieldFault(.expires, "\(quoted(text)); a date such as 2027-06-30, or nothing")
    }
    guard expires > day else {
      return FieldFault(.expires, "\(quoted(text)) is not after today, \(day)")
    }
    return nil
  }

  private func revisionFault(_ request: ProposalRequest, _ ledger: Ledger) -> FieldFault? {
    if request.revises.isEmpty { return nil }
    guard let earlier = ledger.proposal(request.revises), earlier.item == request.item,
      case .returned = earlier.step
    else {
      return FieldFault(
        .revises, "\(quoted(request.revises)); a proposal for this item that was sent back")
    }
    return nil
  }

  private func lengthFaults(_ request: ProposalRequest) -> [FieldFault] {
    tooLong(.item, request.item) + tooLong(.run, request.run) + tooLong(.from, request.from)
      + tooLong(.because, request.because)
      + tooLong(.evidence, request.evidence.joined(separator: "\n"))
  }

  private func tooLong(_ field: ProposalRequest.FieldName, _ text: String) -> [FieldFault] {
    guard text.utf8.count > Self.longestText else { return [] }
    return [
      FieldFault(field, "\(text.utf8.count) bytes; at most \(Self.longestText)")
    ]
  }
}
