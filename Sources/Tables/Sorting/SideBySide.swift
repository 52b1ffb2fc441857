import Dispatch

/// Work in parts on all cores, over memory that the parts share.
enum SideBySide {
  /// Calls `body` once for each of `0..<parts`, side by side, and returns when all have ended.
  ///
  /// `memory` is what they read and write. No part may write what another one touches.
  static func run<Memory>(
    parts: Int, sharing memory: Memory, _ body: @Sendable (Int, Memory) -> Void
  ) {
    let shared = Shared(memory: memory)
    guard parts > 1 else {
      if parts == 1 { body(0, memory) }
      return
    }
    DispatchQueue.concurrentPerform(iterations: parts) { part in body(part, shared.memory) }
  }

  /// Unchecked because pointers are not Sendable. Sound while the parts keep to their own memory,
  /// as `run` asks: the memory outlives the call, and the call outlives the parts.
  private struct Shared<Memory>: @unchecked Sendable {
    let memory: Memory
  }
}
