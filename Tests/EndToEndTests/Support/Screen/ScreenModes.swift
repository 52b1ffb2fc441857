/// What a program has switched on in its terminal.
struct ScreenModes: Equatable, Sendable {
  var isAlternate = false
  var showsCursor = true
  var wrapsLines = true
  var inserts = false
  var isReversed = false
  /// Line feed returns the carriage too.
  var returnsCarriage = false
  /// Arrow keys send `ESC O A`.
  var applicationCursor = false
  var applicationKeypad = false
  var bracketedPaste = false
  var reportsFocus = false
  /// Mouse modes 9, 1000, 1002 and 1003 that are on, and whether reports are in SGR form (1006).
  var mouse: Set<Int> = []
  var sendsExtendedMouse = false

  /// What is still switched on that a program must take back before it ends, in words.
  var leftOver: [String] {
    var faults: [String] = []
    if isAlternate { faults.append("the alternate screen is shown") }
    if !showsCursor { faults.append("the cursor is hidden") }
    if !wrapsLines { faults.append("lines are not wrapped") }
    if inserts { faults.append("characters are inserted") }
    if isReversed { faults.append("the screen is reversed") }
    if applicationCursor { faults.append("arrow keys send application codes") }
    if applicationKeypad { faults.append("the keypad sends application codes") }
    if bracketedPaste { faults.append("pastes are bracketed") }
    if reportsFocus { faults.append("focus is reported") }
    if !mouse.isEmpty { faults.append("the mouse is reported") }
    return faults
  }
}
