import Workbench

/// What the terminal's library gives: a character, or the code of a key that it knows.
public enum InputUnit: Sendable, Equatable {
  case character(UInt32)
  case code(Int32)
  /// Nothing more for now.
  case idle
}

/// Turns units into events: escape sequences, the mouse, pasted text, Alt.
///
/// Holds what is unfinished, so that a sequence may come in pieces. A sequence that nobody knows is
/// read to its end and left out; none is longer than 64 characters, no paste longer than a million.
public struct InputDecoder: Sendable {
  /// The codes that the driver reports.
  public struct Codes: Sendable {
    public var resize: Int32
    public var mouse: Int32
    public var pasteBegin: Int32
    public var pasteEnd: Int32
    public var keys: [Int32: Key]
    public var backtab: Int32
    /// Codes from here on carry modifiers: 1 shift, 2 alt, 4 control, times this number.
    public var modifier: Int32
  }

  private enum State {
    case ground
    case escape
    /// After `ESC [` or `ESC O`.
    case sequence([UInt32])
    /// After `ESC [ <`: to `M` or `m`.
    case mouse([UInt32])
    case paste(String.UnicodeScalarView)
    /// Inside a paste, after an escape that may end it.
    case pasteEscape(String.UnicodeScalarView, [UInt32])
  }

  static let longestSequence = 64
  static let longestPaste = 1_000_000

  private let codes: Codes
  private var state = State.ground

  /// A decoder for a driver's codes.
  public init(codes: Codes) {
    self.codes = codes
  }

  /// The event that this unit completes, if it does. Resizes are the driver's: it knows the size.
  public mutating func feed(_ unit: InputUnit) -> [InputEvent] {
    switch unit {
    case .character(let value): return character(value)
    case .code(let code): return self.code(code)
    case .idle: return idle()
    }
  }

  // MARK: - Codes

  private mutating func code(_ code: Int32) -> [InputEvent] {
    if case .paste(let text) = state, code != codes.pasteEnd {
      // Keys inside a paste are bytes of the pasted text that looked like a key: left out.
      state = .paste(text)
      return []
    }
    let before = idle()
    switch code {
    case codes.mouse:
      state = .mouse([])
      return before
    case codes.pasteBegin:
      state = .paste(String.UnicodeScalarView())
      return before
    case codes.pasteEnd:
      return endPaste()
    case codes.backtab:
      return before + [.key(KeyStroke(.tab, .shift))]
    default:
      let base = code % codes.modifier
      guard let key = codes.keys[base] else { return before }
      let held = KeyStroke.Modifiers(parameter: Int(code / codes.modifier))
      return before + [.key(KeyStroke(key, held))]
    }
  }

  // MARK: - Characters

  private mutating func character(_ value: UInt32) -> [InputEvent] {
    switch state {
    case .ground:
      if value == 0x1B {
        state = .escape
        return []
      }
      return Self.stroke(value).map { [.key($0)] } ?? []
    case .escape:
      if value == 0x5B || value == 0x4F {
        state = .sequence([value])
        return []
      }
      state = .ground
      if value == 0x1B {
        state = .escape
        return [.key(KeyStroke(.escape))]
      }
      guard let stroke = Self.stroke(value) else { return [] }
      return [.key(KeyStroke(stroke.key, stroke.modifiers.union(.alt)))]
    case .sequence(var read):
      read.append(value)
      if read.count == 2, read[0] == 0x5B, value == 0x3C {
        state = .mouse([])
        return []
      }
      let isFinal = (0x40...0x7E).contains(value)
      if isFinal || read.count > Self.longestSequence || value < 0x20 {
        state = .ground
        return isFinal ? sequence(read) : []
      }
      state = .sequence(read)
      return []
    case .mouse(var read):
      if value == 0x4D || value == 0x6D {
        state = .ground
        return Self.mouse(read, isRelease: value == 0x6D).map { [.mouse($0)] } ?? []
      }
      read.append(value)
      let isPart = (0x30...0x39).contains(value) || value == 0x3B
      state = isPart && read.count <= Self.longestSequence ? .mouse(read) : .ground
      return []
    case .paste(var text):
      if value == 0x1B {
        state = .pasteEscape(text, [])
        return []
      }
      state = .ground
      Self.append(value, to: &text)
      state = .paste(text)
      return []
    case .pasteEscape(let text, var read):
      read.append(value)
      let end: [UInt32] = [0x5B, 0x32, 0x30, 0x31, 0x7E]
      if read == end {
        state = .paste(text)
        return endPaste()
      }
      if end.starts(with: read) {
        state = .pasteEscape(text, read)
      } else {
        var kept = text
        for value in read { Self.append(value, to: &kept) }
        state = value == 0x1B ? .pasteEscape(kept, []) : .paste(kept)
      }
      return []
    }
  }

  private mutating func endPaste() -> [InputEvent] {
    defer { state = .ground }
    if case .paste(let text) = state { return [.paste(String(text))] }
    return []
  }

  private mutating func idle() -> [InputEvent] {
    switch state {
    case .escape:
      state = .ground
      return [.key(KeyStroke(.escape))]
    case .sequence(let read) where read.count == 1:
      state = .ground
      return [.key(KeyStroke(.character(read[0] == 0x5B ? "[" : "O"), .alt))]
    default: return []
    }
  }

  /// The stroke of a character: control characters are letters with control held down.
  static func stroke(_ value: UInt32) -> KeyStroke? {
    switch value {
    case 0: return KeyStroke(.character(" "), .control)
    case 0x08: return KeyStroke(.backspace, .control)
    case 0x7F: return KeyStroke(.backspace)
    case 0x0A: return KeyStroke(.character("j"), .control)
    case 0x0D: return KeyStroke(.enter)
    case 0x09: return KeyStroke(.tab)
    case 0x1B: return KeyStroke(.escape)
    case 0x01...0x1A:
      return Unicode.Scalar(value + 0x60).map { KeyStroke(.character(Character($0)), .control) }
    case 0x1C...0x1F:
      return Unicode.Scalar(value + 0x40).map { KeyStroke(.character(Character($0)), .control) }
    case 0x80..<0xA0: return nil
    default: return Unicode.Scalar(value).map { KeyStroke(.character(Character($0))) }
    }
  }

  private static func append(_ value: UInt32, to text: inout String.UnicodeScalarView) {
    guard text.count < longestPaste, let scalar = Unicode.Scalar(value) else { return }
    switch value {
    case 0x0D: text.append("\n")
    case 0x0A: if text.last != "\n" { text.append("\n") }
    case 0x09: text.append(" ")
    case 0..<0x20, 0x7F..<0xA0: break
    default: text.append(scalar)
    }
  }

  // MARK: - Sequences

  /// A whole control sequence that the terminal's library let through; unknown ones say nothing.
  private mutating func sequence(_ read: [UInt32]) -> [InputEvent] {
    let numbers = Self.numbers(read.dropFirst().dropLast())
    let held = KeyStroke.Modifiers(parameter: (numbers.count > 1 ? numbers[1] : 1) - 1)
    switch read.last {
    case 0x41: return [.key(KeyStroke(.up, held))]
    case 0x42: return [.key(KeyStroke(.down, held))]
    case 0x43: return [.key(KeyStroke(.right, held))]
    case 0x44: return [.key(KeyStroke(.left, held))]
    case 0x48: return [.key(KeyStroke(.home, held))]
    case 0x46: return [.key(KeyStroke(.end, held))]
    case 0x5A: return [.key(KeyStroke(.tab, .shift))]
    case 0x7E:
      switch numbers.first {
      case 1, 7: return [.key(KeyStroke(.home, held))]
      case 2: return [.key(KeyStroke(.insert, held))]
      case 3: return [.key(KeyStroke(.delete, held))]
      case 4, 8: return [.key(KeyStroke(.end, held))]
      case 5: return [.key(KeyStroke(.pageUp, held))]
      case 6: return [.key(KeyStroke(.pageDown, held))]
      case 200:
        state = .paste(String.UnicodeScalarView())
        return []
      default: return []
      }
    default: return []
    }
  }

  /// Numbers between semicolons; what is none, or too large, counts as 0.
  static func numbers(_ read: some Sequence<UInt32>) -> [Int] {
    var result = [0]
    for value in read {
      if value == 0x3B {
        result.append(0)
      } else if (0x30...0x39).contains(value), let last = result.last, last < 100_000 {
        result[result.count - 1] = last * 10 + Int(value - 0x30)
      }
    }
    return result
  }

  /// A report of mode 1006: button, column, row.
  static func mouse(_ read: [UInt32], isRelease: Bool) -> MouseEvent? {
    let numbers = numbers(read)
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    let place = Point(numbers[1] - 1, numbers[2] - 1)
    let report = numbers[0]
    var held: KeyStroke.Modifiers = []
    if report & 4 != 0 { held.insert(.shift) }
    if report & 8 != 0 { held.insert(.alt) }
    if report & 16 != 0 { held.insert(.control) }
    if report & 64 != 0 {
      switch report & 3 {
      case 0: return MouseEvent(.wheelUp, at: place, modifiers: held)
      case 1: return MouseEvent(.wheelDown, at: place, modifiers: held)
      default: return nil
      }
    }
    if isRelease { return MouseEvent(.release, at: place, modifiers: held) }
    guard let button = MouseEvent.Button(rawValue: report & 3) else { return nil }
    return MouseEvent(report & 32 != 0 ? .drag(button) : .press(button), at: place, modifiers: held)
  }
}

extension KeyStroke.Modifiers {
  /// xterm's modifier parameter less 1: 1 shift, 2 alt, 4 control.
  init(parameter: Int) {
    self = []
    if parameter & 1 != 0 { insert(.shift) }
    if parameter & 2 != 0 { insert(.alt) }
    if parameter & 4 != 0 { insert(.control) }
  }
}
