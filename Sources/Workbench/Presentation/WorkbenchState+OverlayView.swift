/// What lies over a screen.
extension WorkbenchState {
  var overlayView: OverlayView? {
    switch overlay {
    case .help(let scroll):
      return .help(title: "Keys on this screen", sections: helpSections, scroll: scroll)
    case .choice(let choice):
      return .choice(
        ChoiceView(
          title: choice.title, text: choice.edit.text, cursor: choice.edit.cursor,
          rows: choice.visible.map {
            ChoiceView.Row(
              label: $0.label, note: $0.note, isEnabled: $0.isEnabled, isTicked: $0.isTicked)
          }, selected: choice.selected))
    case .dialog(let dialog): return .dialog(dialogView(dialog))
    case .progress(let progress):
      return .progress(title: progress.title, detail: progress.detail, fraction: progress.fraction)
    case nil: return nil
    }
  }

  private func dialogView(_ dialog: Overlay.Dialog) -> DialogView {
    let isWritten = dialog.purpose == .written
    var keys = [
      KeyHint(key: "↵", label: isWritten ? "done" : "write", action: Action.submit.rawValue)
    ]
    if isWritten {
      keys.append(
        KeyHint(
          key: printedKey(.undo) ?? "", label: "take back", action: Action.undo.rawValue,
          isEnabled: reasonAgainst(.undo) == nil))
    } else {
      keys.append(KeyHint(key: "esc", label: "cancel", action: Action.back.rawValue))
    }
    let field = dialog.edit.map { edit in
      FormField(
        label: "comment",
        content: .line(
          text: edit.text, cursor: edit.cursor,
          placeholder: dialog.isCommentRequired ? "say why" : "optional"),
        fault: dialog.fault)
    }
    return DialogView(title: dialog.title, lines: dialog.lines, field: field, keys: keys)
  }

  /// The keys of the screen below.
  private var helpSections: [HelpSection] {
    let context = stack.top.context
    return ActionGroup.allCases.compactMap { group in
      let entries = keys.entries.filter {
        $0.contexts.contains(context) && $0.group == group && isOffered($0.action)
      }
      let rows = entries.map {
        HelpSection.Row(
          // Who wants to know of a third key finds it in the manual.
          keys: $0.keys.prefix(2).map(\.printed).joined(separator: "  "),
          label: words(of: $0).title, disabled: reasonAgainst($0.action))
      }
      return rows.isEmpty ? nil : HelpSection(title: group.rawValue, rows: rows)
    }
  }

  /// What a key does here, for the help and for the footer: in words of the view where a screen has
  /// several.
  func words(of entry: KeyTable.Entry) -> (title: String, label: String) {
    guard case .clusters(let screen) = stack.top else { return (entry.title, entry.label) }
    switch entry.action {
    case .open where screen.face == .rules: return ("Open the item", "item")
    case .open: return ("Show the cluster's members", entry.label)
    case .left where isTreeSeen: return ("A lower cut of the tree: more clusters", "cut")
    case .right where isTreeSeen: return ("A higher cut of the tree: fewer clusters", "cut")
    case .left: return ("The clustering before", entry.label)
    case .right: return ("The next clustering", entry.label)
    case .nextView:
      let views = faces(of: clustering(screen)).map(\.words)
      return ("Next view: \(views.joined(separator: ", "))", entry.label)
    default: return (entry.title, entry.label)
    }
  }

  /// The help is scrolled no further than that its last rows stay on the screen.
  var mostHelpScroll: Int {
    // Long labels and reasons take a row more.
    let lines = helpSections.reduce(-1) { sum, section in
      section.rows.reduce(sum + 2) {
        $0 + 1 + ($1.label.count > 32 ? 1 : 0) + ($1.disabled == nil ? 0 : 1)
      }
    }
    return max(0, lines - capacity)
  }

  /// The first key of an action here, as it is printed.
  func printedKey(_ action: Action) -> String? {
    keys.entry(for: action, in: stack.top.context)?.keys.first?.printed
  }
}
