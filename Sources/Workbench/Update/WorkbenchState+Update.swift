extension WorkbenchState {
  /// The one place where the state changes: takes what happened, says what is to be done.
  ///
  /// No work here grows with the data; what does is an effect.
  public mutating func update(_ event: Event) -> [Effect] {
    let effects = react(to: event)
    derive()
    return effects + settleStudy()
  }

  private mutating func react(to event: Event) -> [Effect] {
    switch event {
    case .key(let key):
      message = nil
      return press(key)
    case .paste(let text): return paste(text)
    case .pointer(let target, let pointer):
      message = nil
      return point(at: target, pointer)
    case .wheel(let steps): return scroll(by: steps)
    case .capacity(let rows):
      capacity = max(1, rows)
      settleCursor()
      return []
    case .panelRoom(let isThere):
      hasPanelRoom = isThere
      return []
    case .tick(let time):
      now = time
      // What others write is noticed within two seconds.
      guard time - lastCheck >= 2 || time < lastCheck else { return [] }
      lastCheck = time
      return [.readRecord, .checkActiveRun]
    default: return answer(event)
    }
  }

  /// A key goes to what lies on top: overlay, prompt, form, screen.
  private mutating func press(_ key: KeyStroke) -> [Effect] {
    // These are no text, and work whatever lies on top.
    if let action = keys.action(for: key, in: stack.top.context),
      action == .suspend || action == .redraw, key.typed == nil
    {
      return perform(action)
    }
    let isInterrupt = key == .control("c") && (overlay != nil || prompt != nil)
    let key = isInterrupt ? KeyStroke(.escape) : key
    if overlay != nil { return pressInOverlay(key) }
    if prompt != nil { return pressInPrompt(key) }
    if let action = keys.action(for: key, in: stack.top.context) {
      return attempt(action)
    }
    if case .challenge = stack.top { return pressInChallenge(key) }
    if let typed = key.typed {
      message = RichLine(
        "\(typed) does nothing here. ? shows the keys that work.", .dim)
    }
    return []
  }

  /// Carries an action out, or says why not.
  public mutating func attempt(_ action: Action) -> [Effect] {
    if let reason = reasonAgainst(action) {
      message = RichLine(reason, .warning)
      return []
    }
    return perform(action)
  }

  private mutating func paste(_ text: String) -> [Effect] {
    switch overlay {
    case .choice(var choice):
      choice.edit.apply(.insert(text))
      choice.selected = 0
      overlay = .choice(choice)
      return []
    case .dialog(var dialog):
      dialog.edit?.apply(.insert(text))
      overlay = .dialog(dialog)
      return []
    case .help, .progress: return []
    case nil: break
    }
    if var prompt {
      prompt.edit.apply(.insert(text))
      self.prompt = prompt
      return promptChanged()
    }
    if case .challenge = stack.top { return pasteInChallenge(text) }
    message = RichLine("Nothing here takes pasted text.", .dim)
    return []
  }
}
