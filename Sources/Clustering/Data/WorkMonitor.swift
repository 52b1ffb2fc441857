/// How long work reports how far it is, and learns that it is no longer wanted.
public struct WorkMonitor: Sendable {
  /// Called with the share that is done, 0...1, from any thread.
  public let report: @Sendable (Double) -> Void
  /// Asked now and then; true ends the work with `ClusteringError.cancelled`.
  public let isCancelled: @Sendable () -> Bool

  public init(
    report: @escaping @Sendable (Double) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.report = report
    self.isCancelled = isCancelled
  }

  /// Reports to nobody and is never cancelled.
  public static let silent = WorkMonitor()

  /// Throws if the work is no longer wanted.
  public func check() throws(ClusteringError) {
    if isCancelled() { throw .cancelled }
  }

  /// For the last part of the work, of that share: reports from there on.
  func last(_ share: Double) -> WorkMonitor {
    WorkMonitor(report: { [report] in report(1 - share + share * $0) }, isCancelled: isCancelled)
  }

  /// Can be cancelled as this one can, and reports nothing: for a part of the work.
  var cancelling: WorkMonitor { WorkMonitor(isCancelled: isCancelled) }
}
