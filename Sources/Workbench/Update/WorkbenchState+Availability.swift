extension WorkbenchState {
  /// Why an action does nothing here and now; nil where it works.
  ///
  /// The footer, the help and the palette show a disabled action in its place, with this reason.
  public func reasonAgainst(_ action: Action) -> String? {
    switch action {
    case .challenge:
      if let reason = writingReason { return reason }
      return challengeReason
    case .approve, .reject, .sendBack:
      if let reason = writingReason { return reason }
      if openProposals.isEmpty { return "Nothing waits for a decision." }
      if !facts.isBoard {
        return "Only the board decides; \(facts.actor) is not of the board. "
          + "w withdraws a proposal of one's own."
      }
      return nil
    case .withdraw:
      if let reason = writingReason { return reason }
      return openProposals.isEmpty ? "Nothing is proposed that could be withdrawn." : nil
    case .comment, .submit: return writingReason
    case .undo:
      if let reason = writingReason { return reason }
      return record.undoReason
    case .sort, .reverseSort, .columns, .frequency, .mark, .markAll, .alike:
      if case .members(let screen) = stack.top, screen.rows?.isEmpty ?? true {
        return screen.rows == nil ? "The list is being made." : "The list is empty."
      }
      if case .approvals = stack.top, openProposals.isEmpty { return "Nothing is proposed." }
      return nil
    case .open:
      return openingReason
    case .clusters: return data == nil ? noRunReason : noClusteringReason
    case .copy:
      guard case .clusters(let screen) = stack.top, screen.face.rows == .none else { return nil }
      return "This view is of all clusters together; the other views have a query to copy."
    case .toggleWork: return noWorkReason
    case .theme: return facts.themes.isEmpty ? "There is no other theme." : nil
    case .measure, .overrides, .goToItem:
      return data == nil ? noRunReason : nil
    default: return nil
    }
  }

  /// Whether what is seen has an action at all. The help and the footer name no others; what merely
  /// cannot be done now stays there, with its reason.
  func isOffered(_ action: Action) -> Bool {
    switch action {
    case .home: return !stack.above.isEmpty
    case .back:
      return !stack.above.isEmpty || preferences.isPanelInFront && !hasPanelRoom
    case .panel: return !hasPanelRoom
    case .theme: return facts.themes.count > 1
    default: break
    }
    guard case .clusters(let screen) = stack.top else { return true }
    switch action {
    case .open: return screen.face.rows != .none
    case .left, .right: return isTreeSeen || clusterings.count > 1
    case .previousItem, .nextItem: return clusterings.count > 1
    case .toggleWork: return noWorkReason == nil
    case .copy: return screen.face.rows != .none
    default: return true
    }
  }

  private var noWorkReason: String? {
    guard case .clusters(let screen) = stack.top, let kind = screen.face.study else {
      return "This view has no work in the background."
    }
    return waits(screen) || screen.studies.waiting.contains(kind)
      || progress(of: kind, screen) != nil
      ? nil : "Nothing is under way here."
  }

  private var openingReason: String? {
    switch stack.top {
    case .matrix: return data == nil ? noRunReason : nil
    case .members(let screen): return selectedRow(screen) == nil ? "The list is empty." : nil
    case .approvals: return listedProposals.isEmpty ? "Nothing is proposed." : nil
    case .journal(let screen):
      return journalCount(screen) == 0 ? "The journal has no entry here." : nil
    case .clusters(let screen):
      if screen.face.rows == .none {
        return "This view is of all clusters together; the other views have members."
      }
      if screen.face == .rules {
        return selectedDisagreement(screen) == nil ? "Nobody disagrees here." : nil
      }
      if selectedCluster(screen) != nil { return nil }
      guard let count = otherCut(screen) else { return "There is no cluster here." }
      return "The run has no such cluster: k = \(count) in strata.toml, then "
        + "\(printedKey(.run) ?? "strata run"), makes it."
    case .runs: return runs?.isEmpty ?? true ? "There is no run to make active." : nil
    case .item, .challenge: return nil
    }
  }

  private var noRunReason: String {
    "There is no run yet. \(printedKey(.run) ?? "The command run") makes one."
  }

  private var writingReason: String? {
    if record.isReadOnly {
      return "The journal is damaged and can only be read. J shows where; "
        + "`strata journal verify` says what to do."
    }
    return facts.readOnlyReason
  }

  private var challengeReason: String? {
    switch stack.top {
    case .matrix: return "Choose an item first: ↵ shows the members of the cell."
    case .members(let screen):
      return screen.rows?.isEmpty ?? true ? "There is no item to challenge here." : nil
    default: return nil
    }
  }
}
