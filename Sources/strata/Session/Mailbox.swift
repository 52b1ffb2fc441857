import Synchronization
import Workbench

/// Where workers leave what came of effects, until the loop takes it.
final class Mailbox: Sendable {
  private struct Contents {
    var events: [Event] = []
    var onPost: (@Sendable () -> Void)?
  }

  private let contents = Mutex(Contents())

  func post(_ event: Event) {
    let wake = contents.withLock { contents in
      contents.events.append(event)
      return contents.onPost
    }
    wake?()
  }

  func take() -> [Event] {
    contents.withLock { contents in
      let events = contents.events
      contents.events = []
      return events
    }
  }

  /// Called after each post from now on, from any thread.
  func onPost(_ wake: @escaping @Sendable () -> Void) {
    contents.withLock { $0.onPost = wake }
  }
}
