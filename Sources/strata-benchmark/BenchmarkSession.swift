import Dispatch
import Governance
import Synchronization
import TerminalUI
import Workbench
import Workspace

/// A workbench without a terminal, driven key by key as the program's loop drives it.
final class BenchmarkSession {
  private let runner: EffectRunner
  private let mailbox: BenchmarkMailbox
  private let size = Size(120, 40)
  private let look = Look(theme: .plain, depth: .palette)
  private(set) var state: WorkbenchState

  /// Opens the workspace's active run.
  init(_ workspace: Workspace) throws {
    let keeper = try RecordKeeper(
      path: workspace.journalPath, people: workspace.people, rules: workspace.overrideRules())
    let mailbox = BenchmarkMailbox()
    self.mailbox = mailbox
    runner = EffectRunner(workspace: workspace, actor: "planner-a", keeper: keeper) {
      mailbox.post($0)
    }
    state = WorkbenchState(
      facts: WorkspaceFacts(workspace, actor: "planner-a", themes: ["plain"]), record: keeper.state)
    _ = state.update(.tick(1_800_000_000))
    try runner.openActive()
    _ = take()
    perform(state.update(.capacity(ScreenRegions.tableRows(size))))
  }

  /// Makes the frame of the state as it is.
  @discardableResult
  func draw() -> Frame { ScreenPainter.draw(state.view, size: size, look: look) }

  /// What a key took.
  struct Answer {
    /// Until the frame that the key itself makes.
    let frame: Double
    /// The processor time of that frame.
    let frameProcessor: Double
    /// Until the frame with the rows, counts or picture it asked for; nil where it asked for none.
    let whole: Double?
  }

  /// Presses a key, draws, waits for what it asked for, and draws again.
  func press(_ key: KeyStroke) -> Answer {
    let watch = Stopwatch()
    let effects = state.update(.key(key))
    perform(effects)
    draw()
    let processor = watch.processorSeconds
    let frame = watch.seconds
    let isAsking = effects.contains {
      switch $0 {
      case .list, .count, .pictureClusters: true
      default: false
      }
    }
    guard isAsking else {
      _ = take()
      return Answer(frame: frame, frameProcessor: processor, whole: nil)
    }
    while !take() { mailbox.wait() }
    draw()
    return Answer(frame: frame, frameProcessor: processor, whole: watch.seconds)
  }

  /// Hands on what came back; whether rows, counts or a picture were among it.
  private func take() -> Bool {
    var isAnswered = false
    for event in mailbox.take() {
      switch event {
      case .listed, .counted, .clustersPictured: isAnswered = true
      default: break
      }
      perform(state.update(event))
    }
    return isAnswered
  }

  private func perform(_ effects: [Effect]) {
    for effect in effects { _ = runner.run(effect) }
  }
}

/// Answers of effects, from any thread.
private final class BenchmarkMailbox: Sendable {
  private let events = Mutex<[Event]>([])
  private let posted = DispatchSemaphore(value: 0)

  func post(_ event: Event) {
    events.withLock { $0.append(event) }
    posted.signal()
  }

  func take() -> [Event] {
    events.withLock { events in
      defer { events = [] }
      return events
    }
  }

  /// Until something was posted, or ten seconds have passed.
  func wait() { _ = posted.wait(timeout: .now() + 10) }
}
