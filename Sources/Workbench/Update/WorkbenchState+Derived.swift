/// What is shown beside a selection and would take too long to make for every frame.
extension WorkbenchState {
  /// Makes anew what no longer fits what it was made of. Called after every event; does nothing
  /// for most.
  mutating func derive() {
    switch stack.top {
    case .challenge(var screen):
      let basis = ChallengeScreen.Outlook.Basis(
        to: screen.to, reason: screen.reason, version: version)
      guard screen.outlook.basis != basis else { return }
      screen.outlook = outlook(screen, basis)
      stack.top = .challenge(screen)
    case .approvals(var screen):
      guard let proposal = selectedProposal(screen) else { return }
      let basis = ApprovalsScreen.Outlook.Basis(proposal: proposal.id, version: version)
      guard screen.outlook.basis != basis else { return }
      screen.outlook = ApprovalsScreen.Outlook(basis: basis)
      if let snapshot = data?.snapshot, let row = snapshot.run.row(ofItem: proposal.item) {
        screen.outlook.changes = snapshot.effect(ofMoving: [UInt32(row)], to: proposal.to)
      }
      stack.top = .approvals(screen)
    case .matrix, .members, .item, .journal, .runs, .clusters: break
    }
  }

  private func outlook(
    _ screen: ChallengeScreen, _ basis: ChallengeScreen.Outlook.Basis
  ) -> ChallengeScreen.Outlook {
    var outlook = ChallengeScreen.Outlook(basis: basis)
    if let to = screen.to, segmentsOffered.indices.contains(to) {
      outlook.changes =
        data?.snapshot.effect(ofMoving: screen.rows, to: segmentsOffered[to]) ?? []
    }
    if let request = requests(screen).first, !request.to.isEmpty || !request.reason.isEmpty {
      outlook.precedents = record.ledger.precedents(
        from: request.from, to: request.to, reason: request.reason, limit: 4)
    }
    return outlook
  }
}
