import Synchronization

@testable import Workbench

/// Where effects leave what they brought back.
final class Mailbox: Sendable {
  private let events = Mutex<[Event]>([])

  func post(_ event: Event) { events.withLock { $0.append(event) } }

  func take() -> [Event] {
    events.withLock { events in
      let taken = events
      events = []
      return taken
    }
  }
}

extension EffectRunner {
  /// Waits until everything that was begun has ended, and what that led to.
  func drain() {
    for _ in 0..<2 {
      lists.sync {}
      background.sync(flags: .barrier) {}
      writing.sync {}
      studies.sync {}
    }
  }
}
