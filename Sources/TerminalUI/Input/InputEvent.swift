import Workbench

/// What reaches the program from outside, in the order in which it came.
public enum InputEvent: Sendable, Equatable {
  /// A key. `repeats` counts strokes of the same key that came at once while it was held down; it
  /// is 1 for keys that type.
  case key(KeyStroke, repeats: Int)
  /// Text from the clipboard: control characters are gone, line ends are `\n`.
  case paste(String)
  case mouse(MouseEvent)
  case resize(Size)
  /// Another part of the program has something to say.
  case wake
  /// The time asked for is over.
  case tick
  /// Ctrl-Z from outside: step back to the shell.
  case suspend
  /// The program goes on after it was stopped; the screen must be drawn again.
  case resume
  /// The system wants the program to end.
  case terminate

  /// A key, once.
  public static func key(_ stroke: KeyStroke) -> InputEvent { .key(stroke, repeats: 1) }
}

/// What the mouse did, and where.
public struct MouseEvent: Sendable, Equatable {
  /// The kinds.
  public enum Kind: Sendable, Equatable {
    case press(Button)
    case drag(Button)
    case release
    case wheelUp
    case wheelDown
  }

  /// The buttons.
  public enum Button: Int, Sendable, Equatable {
    case left, middle, right
  }

  public let kind: Kind
  public let position: Point
  public let modifiers: KeyStroke.Modifiers
  /// How many turns of the wheel came at once; else 1.
  public let repeats: Int

  /// An event at a place.
  public init(
    _ kind: Kind, at position: Point, modifiers: KeyStroke.Modifiers = [], repeats: Int = 1
  ) {
    self.kind = kind
    self.position = position
    self.modifiers = modifiers
    self.repeats = repeats
  }
}
