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
}
