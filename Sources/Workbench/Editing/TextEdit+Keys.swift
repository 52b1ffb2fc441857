extension TextEdit.Command {
  /// What a key does in a text field; nil where it does nothing there.
  ///
  /// The control keys are those of the shell's command line.
  public init?(_ key: KeyStroke) {
    if let typed = key.typed {
      self = .insert(String(typed))
      return
    }
    switch (key.key, key.modifiers) {
    case (.backspace, []): self = .backspace
    case (.delete, []), (.character("d"), .control): self = .delete
    case (.left, []), (.character("b"), .control): self = .left
    case (.right, []), (.character("f"), .control): self = .right
    case (.left, .control), (.left, .alt), (.character("b"), .alt): self = .wordLeft
    case (.right, .control), (.right, .alt), (.character("f"), .alt): self = .wordRight
    case (.home, []), (.character("a"), .control): self = .start
    case (.end, []): self = .end
    case (.character("w"), .control), (.backspace, .alt), (.backspace, .control): self = .deleteWord
    case (.character("u"), .control): self = .deleteToStart
    case (.character("k"), .control): self = .deleteToEnd
    case (.up, []): self = .up
    case (.down, []): self = .down
    default: return nil
    }
  }
}
