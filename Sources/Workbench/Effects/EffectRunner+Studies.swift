import Clustering
import Synchronization
import Workspace

/// Looking into clusterings: one after the other, the latest that was asked for only.
extension EffectRunner {
  func study(_ request: ClusterStudies.Request, _ ticket: Int) {
    latestStudy.store(ticket, ordering: .relaxed)
    studies.async {
      let isStale: @Sendable () -> Bool = { self.latestStudy.load(ordering: .relaxed) != ticket }
      guard !isStale(), let run = self.opened.withLock({ $0 })?.snapshot.run,
        run.name == request.run, let clustering = run.clustering(named: request.clustering)
      else { return }
      let told = Mutex(0)
      let monitor = WorkMonitor(
        report: { fraction in
          // Each percent once: a frame a report would be more work than the work.
          let percent = Int(min(1, max(0, fraction)) * 100)
          let isNews = told.withLock { told in
            defer { told = max(told, percent) }
            return percent > told
          }
          if isNews { self.post(.studied(.progress(Double(percent) / 100), ticket: ticket)) }
        }, isCancelled: isStale)
      do throws(ClusterStudies.Refusal) {
        try self.carryOut(request.kind, clustering, run, monitor, ticket)
      } catch {
        if !isStale() { self.post(.studied(.refused(error), ticket: ticket)) }
      }
    }
  }

  private func stability(
    of clustering: RunClustering, _ run: Run, _ monitor: WorkMonitor, _ ticket: Int
  ) throws(ClusterStudy.Failure) {
    let study = try ClusterStudy(of: clustering, in: run)
    func tell(_ found: BootstrapStability) {
      let stability = ClusterStability(
        found: found, numbers: study.numbers, wanted: ClusterStability.draws)
      post(.studied(.stability(stability), ticket: ticket))
    }
    do throws(ClusteringError) {
      tell(
        try study.bootstrap(draws: ClusterStability.draws, monitor: monitor) { tell($0) })
    } catch {
      throw .clustering(error)
    }
  }

  private func windows(
    of clustering: RunClustering, _ run: Run, _ monitor: WorkMonitor, _ ticket: Int
  ) throws(WorkspaceError) {
    let plan = ClusterWindows.Plan.usual(buckets: run.calendar.count)
    // A run may be of a later strata.toml than the one that the workbench was opened with.
    let all = try Workspace.open(workspace.root).clusterWindows(
      of: clustering, in: run, plan, monitor: monitor
    ) {
      post(.studied(.windows($0), ticket: ticket))
    }
    post(.studied(.windows(all), ticket: ticket))
  }

  private func drift(_ run: Run, _ ticket: Int) throws(WorkspaceError) {
    guard let previous = run.previous else {
      let refusal = ClusterStudies.Refusal(
        message: "No run came before this one.",
        remedy: "What moves is compared from the next run on.")
      return post(.studied(.refused(refusal), ticket: ticket))
    }
    let drift = RunDrift(before: try workspace.openRun(previous), after: run)
    post(.studied(.drift(drift), ticket: ticket))
  }

  /// Nothing that is under way, or waits, is wanted any more.
  func stopStudy() { latestStudy.store(0, ordering: .relaxed) }

  private func carryOut(
    _ kind: ClusterStudies.Kind, _ clustering: RunClustering, _ run: Run, _ monitor: WorkMonitor,
    _ ticket: Int
  ) throws(ClusterStudies.Refusal) {
    do {
      switch kind {
      case .tree:
        if let tree = try ClusterTree(of: clustering, in: run, monitor: monitor) {
          post(.studied(.tree(tree), ticket: ticket))
        }
      case .stability: try stability(of: clustering, run, monitor, ticket)
      case .windows: try windows(of: clustering, run, monitor, ticket)
      case .drift: try drift(run, ticket)
      }
    } catch let error as ClusterStudy.Failure {
      throw ClusterStudies.Refusal(message: error.message, remedy: error.remedy)
    } catch let error as WorkspaceError {
      throw ClusterStudies.Refusal(message: error.message, remedy: error.remedy ?? "")
    } catch {
      throw ClusterStudies.Refusal(message: "\(error)", remedy: "")
    }
  }
}
