/// Where frames go and events come from: the terminal, or a script.
public protocol Display: AnyObject {
  /// Columns and rows now.
  var size: Size { get }
  /// What came, in order: waits for at most so many milliseconds (nil: for ever, 0: not at all).
  func events(within milliseconds: Int?) -> [InputEvent]
  /// Shows a frame.
  func present(_ frame: Frame)
  /// Steps back to the shell, and returns when the program goes on.
  func suspend()
}
