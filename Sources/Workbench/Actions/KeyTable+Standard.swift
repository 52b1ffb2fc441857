extension KeyTable {
  private static let everywhere = Set(KeyContext.allCases)
  /// All but the form, whose letters are typed.
  private static let browsing = everywhere.subtracting([.challenge])
  private static let lists: Set<KeyContext> = [.members, .approvals, .journal, .runs]

  private static func entry(
    _ action: Action, _ keys: [KeyStroke], _ label: String, _ title: String, _ group: ActionGroup,
    in contexts: Set<KeyContext>
  ) -> Entry {
    Entry(
      action: action, title: title, label: label, group: group, contexts: contexts, keys: keys)
  }

  private static func key(_ key: Key) -> KeyStroke { KeyStroke(key) }

  /// The keys as they come; the order is that of help and footer.
  static let standard: [Entry] = [
    // Moving
    entry(.open, [key(.enter)], "members", "Show the members", .moving, in: [.matrix]),
    entry(.open, [key(.enter)], "open", "Open the item", .moving, in: [.members]),
    entry(.open, [key(.enter)], "item", "Open the item", .moving, in: [.approvals, .journal]),
    entry(
      .open, [key(.enter)], "members",
      "Show the cluster's members; the item, where experts disagree", .moving, in: [.clusters]),
    entry(.open, [key(.enter)], "activate", "Make the run active", .moving, in: [.runs]),
    entry(.back, [key(.escape), key(.backspace)], "back", "Go back", .moving, in: browsing),
    entry(
      .back, [key(.escape), .control("c")], "leave, draft kept", "Leave; the draft is kept",
      .moving, in: [.challenge]),
    entry(.up, [key(.up), .character("k")], "up", "Up", .moving, in: browsing),
    entry(.down, [key(.down), .character("j")], "down", "Down", .moving, in: browsing),
    entry(
      .left, [key(.left), .character("h")], "left", "Left", .moving, in: [.matrix, .members]),
    entry(
      .right, [key(.right), .character("l")], "right", "Right", .moving,
      in: [.matrix, .members]),
    entry(
      .left, [key(.left), .character("h")], "previous clustering",
      "The clustering before; a lower cut of the tree", .moving, in: [.clusters]),
    entry(
      .right, [key(.right), .character("l")], "next clustering",
      "The next clustering; a higher cut of the tree", .moving, in: [.clusters]),
    entry(
      .pageUp, [key(.pageUp), .control("b"), .control("u")], "page up", "A page up", .moving,
      in: browsing),
    entry(
      .pageDown, [key(.pageDown), .control("f"), .control("d")], "page down", "A page down",
      .moving, in: browsing),
    entry(.top, [key(.home), .character("g")], "top", "To the first", .moving, in: browsing),
    entry(.bottom, [key(.end), .character("G")], "bottom", "To the last", .moving, in: browsing),
    entry(
      .previousItem, [.character("[")], "previous", "Previous item of the list", .moving,
      in: [.item]),
    entry(.nextItem, [.character("]")], "next", "Next item of the list", .moving, in: [.item]),
    entry(
      .previousItem, [.character("[")], "previous clustering", "The clustering before", .moving,
      in: [.clusters]),
    entry(
      .nextItem, [.character("]")], "next clustering", "The next clustering", .moving,
      in: [.clusters]),
    entry(
      .submit, [key(.enter), .control("s")], "propose", "Write the proposal", .deciding,
      in: [.challenge]),
    entry(.nextField, [key(.tab)], "next field", "Next field", .moving, in: [.challenge]),
    entry(
      .previousField, [KeyStroke(.tab, .shift)], "previous field", "Previous field", .moving,
      in: [.challenge]),
    entry(
      .editor, [.control("e")], "editor", "Write the justification in your editor", .deciding,
      in: [.challenge]),
    // Looking
    entry(
      .filter, [.character("/")], "filter", "Filter as you type: words or a query", .looking,
      in: [.members, .journal]),
    entry(.sort, [.character("s")], "sort", "Sort by a column", .looking, in: [.members]),
    entry(
      .reverseSort, [.character("S")], "reverse", "Turn the order round", .looking,
      in: [.members]),
    entry(.columns, [.character("v")], "columns", "Choose the columns", .looking, in: [.members]),
    entry(
      .frequency, [.character("F")], "frequencies", "How often each value of a column occurs",
      .looking, in: [.members]),
    entry(
      .alike, [.character("=")], "alike", "Only rows like this one, in a column", .looking,
      in: [.members]),
    entry(
      .measure, [.character("m")], "measure", "Next measure: share, revenue, count, quantity",
      .looking, in: [.matrix]),
    entry(
      .nextView, [.character("v")], "view",
      "Next view: profile, choice of k, silhouettes, scatter, tree, stability, windows of time, drift, rules",
      .looking,
      in: [.clusters]),
    entry(
      .previousView, [.character("V")], "view before", "The view before", .looking,
      in: [.clusters]),
    entry(
      .overrides, [.character("o")], "overrides", "Show the world without overrides, and back",
      .looking, in: [.matrix, .members]),
    entry(
      .panel, [key(.tab)], "panel", "Bring the side panel to the front, and back", .looking,
      in: browsing),
    // Deciding
    entry(
      .mark, [key(.character(" "))], "mark", "Mark, or take the mark off", .deciding,
      in: [.members, .approvals]),
    entry(
      .markAll, [.character("*")], "mark all", "Mark all that are listed, or none", .deciding,
      in: [.members, .approvals]),
    entry(
      .challenge, [.character("c")], "challenge", "Challenge the assignment", .deciding,
      in: [.members, .item, .matrix]),
    entry(
      .approve, [.character("a")], "approve", "Approve the marked or the selected", .deciding,
      in: [.approvals]),
    entry(
      .reject, [.character("r")], "reject", "Reject, with a comment", .deciding,
      in: [.approvals]),
    entry(
      .sendBack, [.character("b")], "send back", "Send back to the proposer, with a comment",
      .deciding, in: [.approvals]),
    entry(
      .withdraw, [.character("w")], "withdraw", "Withdraw one's own proposal", .deciding,
      in: [.approvals]),
    entry(
      .comment, [.character("+")], "comment", "Add a comment to the record", .deciding,
      in: [.item, .approvals]),
    entry(
      .undo, [.character("u")], "undo", "Take the last decision back, by another entry",
      .deciding, in: browsing),
    // Going
    entry(
      .approvals, [.character("a")], "approvals", "What is proposed, and decide", .going,
      in: browsing.subtracting([.approvals])),
    entry(
      .journal, [.character("J")], "journal", "The record, entry by entry", .going,
      in: browsing.subtracting([.journal])),
    entry(
      .runs, [.character("R")], "runs", "Runs of the model", .going,
      in: browsing.subtracting([.runs])),
    entry(
      .clusters, [.character("K")], "clusters", "What the clusterings found", .going,
      in: browsing.subtracting([.clusters])),
    entry(
      .goToItem, [.control("g"), .character("\"")], "go to", "Go to an item by its id or name",
      .going, in: browsing),
    entry(.home, [.character("H")], "matrix", "Home, to the matrix", .going, in: browsing),
    // Working
    entry(
      .verify, [.character("v")], "verify", "Check the whole record again", .working,
      in: [.journal]),
    entry(
      .toggleWork, [.character("x")], "stop",
      "Stop the view's work in the background, or begin again",
      .working, in: [.clusters]),
    entry(
      .run, [.control("r")], "run", "Read the sources and compute anew", .working,
      in: browsing),
    entry(.copy, [.character("y")], "copy", "Copy the query or the item", .working, in: browsing),
    entry(
      .export, [.character("e")], "export", "Write the screen or the list to a file", .working,
      in: browsing),
    entry(
      .maskNames, [.character("X")], "mask names", "Mask names and ids, and back", .working,
      in: browsing),
    entry(.theme, [.character("T")], "theme", "Next theme", .working, in: browsing),
    entry(
      .mouse, [.character("M")], "mouse",
      "Give the mouse to the terminal, to select text, and back", .working, in: browsing),
    entry(.redraw, [.control("l")], "redraw", "Draw the screen anew", .working, in: everywhere),
    entry(
      .palette, [.character(":")], "commands", "Find a command by its name", .going,
      in: browsing),
    entry(.help, [.character("?")], "help", "The keys that work here", .going, in: browsing),
    entry(.help, [key(.function(1))], "help", "The keys that work here", .going, in: [.challenge]),
    entry(
      .suspend, [.control("z")], "suspend", "Stop; `fg` brings it back", .working,
      in: everywhere),
    entry(.quit, [.character("q"), .control("c")], "quit", "Leave", .working, in: browsing),
  ]
}
