extension WorkbenchState {
  /// Keys while a filter is typed: letters narrow at once, arrows move in the list below.
  mutating func pressInPrompt(_ key: KeyStroke) -> [Effect] {
    guard var prompt else { return [] }
    switch key.key {
    case .enter:
      self.prompt = nil
      return prompt.purpose == .goTo && reasonAgainst(.open) == nil ? open() : []
    case .escape:
      self.prompt = nil
      if prompt.purpose == .goTo { return goBack() }
      return prompt.edit.text == prompt.before ? [] : setFilter(prompt.before)
    case .up: moveCursor(.by(-1))
    case .down: moveCursor(.by(1))
    case .pageUp: moveCursor(.page(-1))
    case .pageDown: moveCursor(.page(1))
    case .backspace where prompt.edit.isEmpty:
      self.prompt = nil
      return prompt.purpose == .goTo ? goBack() : []
    default:
      guard let command = TextEdit.Command(key) else { return [] }
      let before = prompt.edit.text
      prompt.edit.apply(command)
      self.prompt = prompt
      return prompt.edit.text == before ? [] : promptChanged()
    }
    return []
  }

  /// The list follows what is typed.
  mutating func promptChanged() -> [Effect] {
    guard let prompt else { return [] }
    return setFilter(prompt.edit.text)
  }
}
