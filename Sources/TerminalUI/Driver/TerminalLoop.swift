/// The program's one loop: waits, hands over what came, draws once.
///
/// Synchronous on purpose: a wait on the main thread would keep tasks of the main actor from
/// running, so workers leave results in a mailbox and wake the loop, and nothing hops.
public struct TerminalLoop {
  /// What the program wants after an event.
  public enum Step: Sendable, Equatable {
    /// Go on; the frame is drawn again.
    case draw
    /// Go on; nothing seen has changed.
    case keep
    /// Step back to the shell, then go on.
    case suspend
    /// Leave the loop.
    case quit
  }

  /// Drawing waits while input is pending, but never longer than this many batches of it.
  static let mostSkipped = 8

  private let display: any Display

  /// A loop over a terminal, or over a script.
  public init(_ display: any Display) {
    self.display = display
  }

  /// Runs until `handle` quits. `timeout` says how long to wait for input before a `tick`, nil for
  /// ever. `draw` makes the frame for a size; it is called once for all that came at once.
  public func run(
    timeout: () -> Int? = { nil },
    handle: (InputEvent) -> Step,
    draw: (Size) -> Frame
  ) {
    display.present(draw(display.size))
    var isStale = false
    var skipped = 0
    while true {
      let events = display.events(within: isStale ? 0 : timeout())
      // With a frame outstanding, a tick only says that nothing more is pending.
      let isPause = isStale && events == [.tick]
      if !isPause {
        for event in events {
          switch Self.step(event, handle) {
          case .quit: return
          case .suspend:
            display.suspend()
            isStale = true
            if handle(.resume) == .quit { return }
          case .draw: isStale = true
          case .keep: break
          }
        }
        skipped += 1
      }
      if isStale, isPause || skipped >= Self.mostSkipped {
        display.present(draw(display.size))
        isStale = false
        skipped = 0
      }
    }
  }

  /// Sizes and returns always draw; a signal that stops always suspends.
  private static func step(_ event: InputEvent, _ handle: (InputEvent) -> Step) -> Step {
    let wanted = handle(event)
    switch event {
    case .suspend where wanted != .quit: return .suspend
    case .resize, .resume: return wanted == .keep ? .draw : wanted
    default: return wanted
    }
  }
}
