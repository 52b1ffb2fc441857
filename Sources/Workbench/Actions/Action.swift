/// Everything a key, a command or the mouse can ask for. Raw values are the names in key-binding
/// files and in scripts.
public enum Action: String, Sendable, CaseIterable {
  // Moving
  case up, down, left, right
  case pageUp = "page-up"
  case pageDown = "page-down"
  case top, bottom
  case open, back
  case previousItem = "previous-item"
  case nextItem = "next-item"
  // Looking
  /// The next view of the same screen.
  case nextView = "next-view"
  case previousView = "previous-view"
  case measure, columns, sort, filter, frequency
  case reverseSort = "reverse-sort"
  /// Rows like the selected one.
  case alike
  case panel
  case overrides
  case maskNames = "mask-names"
  case theme, mouse
  // Deciding
  case mark
  case markAll = "mark-all"
  case challenge, comment, undo
  case approve, reject
  case sendBack = "send-back"
  case withdraw
  // In a form
  case submit, editor
  case nextField = "next-field"
  case previousField = "previous-field"
  // Going
  case approvals, journal, runs, clusters, help, palette
  case goToItem = "go-to-item"
  case home
  // Working
  /// Stops the work in the background of a view, or begins it again.
  case toggleWork = "toggle-work"
  case run, verify, copy, export, redraw, suspend, quit
}

/// Where the keys of a moment belong.
public enum KeyContext: String, Sendable, CaseIterable {
  case matrix, members, item, challenge, approvals, journal, runs, clusters
}

/// A group of the help.
public enum ActionGroup: String, Sendable, CaseIterable {
  case looking = "Looking"
  case deciding = "Deciding"
  case going = "Going"
  case working = "Working"
  case moving = "Moving"
}
