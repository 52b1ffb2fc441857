import Workspace

/// Work in the background that a view of the clusters asks for: begun when the view is seen, stopped
/// when it is left.
extension WorkbenchState {
  /// What the uppermost clusters screen lacks. Its members and items may lie over it: who looks at
  /// those comes back.
  private var wantedStudy: ClusterStudies.Request? {
    for case .clusters(let screen) in stack.above.reversed() {
      guard !waits(screen), let kind = screen.face.study, screen.studies.lacks(kind),
        let run = data?.snapshot.run,
        clustering(screen) != nil
      else { return nil }
      return ClusterStudies.Request(kind: kind, run: run.name, clustering: screen.clustering)
    }
    return nil
  }

  /// Whether a view waits for a person, as its work is long and nobody asked for it.
  func waits(_ screen: ClustersScreen) -> Bool {
    guard let kind = screen.face.study, !screen.studies.asked.contains(kind),
      let clustering = clustering(screen), let run = data?.snapshot.run
    else { return false }
    switch kind {
    case .tree, .drift: return false
    case .stability: return clustering.record.items > ClusterStability.mostItems
    // Every window reads all lines again.
    case .windows:
      return run.manifest.sources.reduce(0) { $0 + $1.read } > Self.mostWindowLines
    }
  }

  /// With more lines windows are clustered only where somebody asks for them.
  private static let mostWindowLines = 1_000_000

  /// Begins what is wanted and stops what no longer is. Called after every event.
  mutating func settleStudy() -> [Effect] {
    let wanted = wantedStudy
    guard wanted != study?.request else { return [] }
    guard let wanted else {
      study = nil
      return [.stopStudy]
    }
    let ticket = nextTicket()
    study = ClusterStudies.Work(request: wanted, ticket: ticket)
    return [.study(wanted, ticket: ticket)]
  }

  /// Takes what the work that is under way brought back; what was stopped comes too late.
  mutating func studied(_ answer: ClusterStudies.Answer, ticket: Int) {
    guard let request = study?.request, study?.ticket == ticket else { return }
    if case .progress(let fraction) = answer {
      study?.fraction = fraction
      return
    }
    for index in stack.above.indices {
      guard case .clusters(var screen) = stack.above[index],
        screen.clustering == request.clustering
      else { continue }
      switch answer {
      case .progress: break
      case .tree(let tree): screen.studies.tree = tree
      case .stability(let stability):
        // The draws are the same each time: where they begin anew, more of them say more.
        if stability.made >= screen.studies.stability?.made ?? 0 {
          screen.studies.stability = stability
        }
      case .windows(let windows):
        if windows.windows.count >= screen.studies.windows?.windows.count ?? 0 {
          screen.studies.windows = windows
        }
      case .drift(let drift): screen.studies.drift = drift
      case .refused(let refusal): screen.studies.refusals[request.kind] = refusal
      }
      stack.above[index] = .clusters(screen)
    }
    settleCursor()
  }

  /// How far the work for a screen has come; nil where none is under way.
  func progress(of kind: ClusterStudies.Kind, _ screen: ClustersScreen) -> Double? {
    guard let study, study.request.kind == kind, study.request.clustering == screen.clustering
    else { return nil }
    return study.fraction
  }

  /// Stops the work of the view that is seen, or begins it anew.
  mutating func toggleStudy() {
    guard case .clusters(var screen) = stack.top, let kind = screen.face.study else { return }
    if progress(of: kind, screen) != nil {
      screen.studies.waiting.insert(kind)
    } else {
      screen.studies.waiting.remove(kind)
      screen.studies.asked.insert(kind)
    }
    stack.top = .clusters(screen)
  }
}
