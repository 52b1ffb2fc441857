extension KeyStroke {
  /// As it is printed in footer and help: `↵`, `esc`, `ctrl-r`, `space`.
  public var printed: String {
    switch (key, modifiers) {
    case (.enter, []): "↵"
    case (.escape, []): "esc"
    case (.up, []): "↑"
    case (.down, []): "↓"
    case (.left, []): "←"
    case (.right, []): "→"
    default: description
    }
  }
}
