/// A display without a terminal: events come from a script, frames are kept.
public final class ScriptedDisplay: Display {
  /// Columns and rows; a resize of the script changes it.
  public private(set) var size: Size
  /// What was shown, in order; at most the last hundred.
  public private(set) var frames: [Frame] = []
  /// How many frames there were.
  public private(set) var frameCount = 0
  /// How often the program stepped back.
  public private(set) var suspensions = 0

  private var script: [[InputEvent]]

  /// Events in batches: those of one batch come at once. After the last comes `terminate`.
  public init(_ size: Size, script: [[InputEvent]]) {
    self.size = size
    self.script = script.reversed()
  }

  /// The next batch; a tick where the loop only asks whether more is pending.
  public func events(within milliseconds: Int?) -> [InputEvent] {
    if milliseconds == 0 { return [.tick] }
    guard let batch = script.popLast() else { return [.terminate] }
    for case .resize(let size) in batch { self.size = size }
    return InputEvent.coalesced(batch)
  }

  public func present(_ frame: Frame) {
    frameCount += 1
    frames.append(frame)
    if frames.count > 100 { frames.removeFirst() }
  }

  public func suspend() { suspensions += 1 }
}
