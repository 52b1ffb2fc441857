import CTerminal

/// Ends the terminal's wait from any thread: a worker puts its result where the loop finds it, and
/// wakes it.
public struct Waker: Sendable {
  /// The waker of the process' one terminal.
  public init() {}

  /// The loop gets `InputEvent.wake`. Calls before it gets there count as one.
  public func wake() { ct_wake() }
}
