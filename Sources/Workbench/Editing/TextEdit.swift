/// A text that is being typed, with a cursor between its characters.
public struct TextEdit: Sendable, Equatable {
  /// What a key does to the text.
  public enum Command: Sendable, Equatable {
    case insert(String)
    case backspace, delete, deleteWord, deleteToStart, deleteToEnd
    case left, right, wordLeft, wordRight, start, end, up, down
  }

  private var characters: [Character]
  /// Between which characters the cursor stands, 0...count.
  public private(set) var cursor: Int
  /// At most so many characters; what is more is dropped.
  public let limit: Int
  /// Line breaks become spaces where only one line is wanted.
  public let isSingleLine: Bool

  /// A text with the cursor at its end.
  public init(_ text: String = "", isSingleLine: Bool = true, limit: Int = 4_000) {
    characters = []
    cursor = 0
    self.limit = limit
    self.isSingleLine = isSingleLine
    insert(text)
  }

  /// The whole text.
  public var text: String { String(characters) }
  /// Whether there is nothing.
  public var isEmpty: Bool { characters.isEmpty }
  /// How many characters there are.
  public var count: Int { characters.count }

  /// Replaces everything; the cursor goes to the end.
  public mutating func replace(with text: String) {
    self = TextEdit(text, isSingleLine: isSingleLine, limit: limit)
  }

  /// Does what the command says.
  public mutating func apply(_ command: Command) {
    switch command {
    case .insert(let text): insert(text)
    case .backspace: remove(from: max(0, cursor - 1), to: cursor)
    case .delete: remove(from: cursor, to: min(characters.count, cursor + 1))
    case .deleteWord: remove(from: wordStart, to: cursor)
    case .deleteToStart: remove(from: lineStart, to: cursor)
    case .deleteToEnd: remove(from: cursor, to: lineEnd)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .wordLeft: cursor = wordStart
    case .wordRight: cursor = wordEnd
    case .start: cursor = lineStart
    case .end: cursor = lineEnd
    case .up: moveLine(by: -1)
    case .down: moveLine(by: 1)
    }
  }

  private mutating func insert(_ text: String) {
    var kept: [Character] = []
    for character in text {
      if character.isNewline {
        kept.append(isSingleLine ? " " : "\n")
      } else if character == "\t" {
        kept.append(" ")
      } else if !character.unicodeScalars.contains(where: {
        $0.properties.generalCategory == .control
      }) {
        kept.append(character)
      }
    }
    let room = max(0, limit - characters.count)
    characters.insert(contentsOf: kept.prefix(room), at: cursor)
    cursor += min(kept.count, room)
  }

  private mutating func remove(from start: Int, to end: Int) {
    guard start < end else { return }
    characters.removeSubrange(start..<end)
    cursor = start
  }

  private var lineStart: Int {
    (characters[..<cursor].lastIndex(of: "\n") ?? -1) + 1
  }

  private var lineEnd: Int {
    characters[cursor...].firstIndex(of: "\n") ?? characters.count
  }

  private var wordStart: Int {
    var index = cursor
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    var index = cursor
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    while index < characters.count, !characters[index].isWhitespace { index += 1 }
    return index
  }

  private mutating func moveLine(by step: Int) {
    let column = cursor - lineStart
    if step < 0 {
      guard lineStart > 0 else { return cursor = 0 }
      cursor = lineStart - 1
    } else {
      guard lineEnd < characters.count else { return cursor = characters.count }
      cursor = lineEnd + 1
    }
    cursor = min(lineStart + column, lineEnd)
  }
}
