import Workspace

/// Looking into a clustering takes long: what was found so far, or why nothing can be.
public struct ClusterStudies: Sendable, Equatable {
  /// What can be found out.
  public enum Kind: String, Sendable, CaseIterable {
    /// The tree of a clustering by merging.
    case tree
    /// Whether the clusters come again in other samples.
    case stability
    /// Whether they stay over windows of time.
    case windows
    /// How far the data moved since the run before.
    case drift
  }

  /// Why something cannot be found out, and what to do.
  public struct Refusal: Error, Sendable, Equatable {
    public var message: String
    public var remedy: String
  }

  /// Work in the background.
  public struct Work: Sendable, Equatable {
    public var request: Request
    /// Tells its answers from those of earlier work.
    public var ticket: Int
    /// The share that is done, 0...1.
    public var fraction = 0.0
  }

  /// What is to be found out, of which run.
  public struct Request: Sendable, Equatable {
    public var kind: Kind
    public var run: String
    public var clustering: String
  }

  /// What work brings back, once or part by part.
  public enum Answer: Sendable {
    case progress(Double)
    case tree(ClusterTree)
    /// What is known so far, or in the end.
    case stability(ClusterStability)
    /// The windows so far, or all of them.
    case windows(ClusterWindows)
    case drift(RunDrift)
    case refused(Refusal)
  }

  public var tree: ClusterTree?
  public var stability: ClusterStability?
  public var windows: ClusterWindows?
  public var drift: RunDrift?
  public var refusals: [Kind: Refusal] = [:]
  /// What a person stopped.
  public var waiting: Set<Kind> = []
  /// What a person asked for by a key.
  public var asked: Set<Kind> = []

  public init() {}

  /// Whether there is something to be found out that is not there yet.
  func lacks(_ kind: Kind) -> Bool {
    guard refusals[kind] == nil, !waiting.contains(kind) else { return false }
    switch kind {
    case .tree: return tree == nil
    case .stability: return !(stability?.isComplete ?? false)
    case .windows: return windows.map { $0.windows.count < $0.total } ?? true
    case .drift: return drift == nil
    }
  }
}
