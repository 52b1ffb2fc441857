import Workbench

extension InputEvent {
  /// Joins what came at once and may be done at once: a held key that moves or deletes, turns of
  /// the wheel, sizes of which only the last counts, wakes. The order of everything else stays.
  public static func coalesced(_ events: [InputEvent]) -> [InputEvent] {
    var result: [InputEvent] = []
    for event in events {
      guard let last = result.last, let joined = last.joined(with: event) else {
        result.append(event)
        continue
      }
      result[result.count - 1] = joined
    }
    return result
  }

  private func joined(with next: InputEvent) -> InputEvent? {
    switch (self, next) {
    case (.key(let stroke, let count), .key(let other, let more))
    where stroke == other && stroke.repeatsAtOnce:
      return .key(stroke, repeats: count + more)
    case (.mouse(let mouse), .mouse(let other))
    where mouse.kind == other.kind && mouse.modifiers == other.modifiers && mouse.kind.isMovement:
      return .mouse(
        MouseEvent(
          other.kind, at: other.position, modifiers: other.modifiers,
          repeats: mouse.repeats + other.repeats))
    case (.resize, .resize), (.wake, .wake): return next
    default: return nil
    }
  }
}

extension MouseEvent.Kind {
  fileprivate var isMovement: Bool {
    switch self {
    case .wheelUp, .wheelDown, .drag: true
    case .press, .release: false
    }
  }
}

extension KeyStroke {
  /// Whether strokes of this key may be handed over as one with a number.
  fileprivate var repeatsAtOnce: Bool {
    switch key {
    case .up, .down, .left, .right, .pageUp, .pageDown, .backspace, .delete: true
    default: false
    }
  }
}
