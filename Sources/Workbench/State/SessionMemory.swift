import Foundation

/// What the workbench remembers from session to session: a text that the caller keeps in a file.
///
/// Items are named by their ids, so that they are found again in another run. Reading it is
/// forgiving: what is missing, broken or too large is left out, and the rest is used.
public struct SessionMemory: Sendable, Equatable, Codable {
  public var preferences = Preferences()
  /// What the matrix' cells say.
  public var measure = MatrixMeasure.revenueShare
  /// What the cursor was on in the matrix: `cell 0 1`, `row 2`, `column 0`, `all`, `outside 1`.
  public var selection = "cell 0 0"
  public var lastLook: LastLook?
  /// What lay over the matrix, the visible screen last.
  public var screens: [ScreenMemory] = []
  /// Forms that were left half-filled.
  public var drafts: [ChallengeDraft] = []

  public init() {}

  /// At most so many screens and forms are kept.
  static let mostScreens = 16
  static let mostDrafts = 50

  /// Reads what can be read.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func value<Value: Decodable>(_ key: CodingKeys, _ usual: Value) -> Value {
      ((try? values.decodeIfPresent(Value.self, forKey: key)) ?? nil) ?? usual
    }
    preferences = value(.preferences, preferences)
    measure = value(.measure, measure)
    selection = value(.selection, selection)
    lastLook = value(.lastLook, nil)
    screens = Array(value(.screens, screens).prefix(Self.mostScreens))
    drafts = Array(value(.drafts, drafts).prefix(Self.mostDrafts))
  }

  /// The memory in a file's bytes; an empty one where they are none of it.
  public init(json: Data) {
    self = (try? JSONDecoder().decode(SessionMemory.self, from: json)) ?? SessionMemory()
  }

  /// The bytes to be kept; the same memory gives the same bytes.
  public var json: Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return (try? encoder.encode(self)) ?? Data()
  }
}

/// One screen that lay over the matrix.
public struct ScreenMemory: Sendable, Equatable, Codable {
  /// Which screen: `members`, `item`, `approvals`, `journal`, `runs`, `clusters`.
  public var screen: String
  public var scope: String?
  public var filter: String?
  public var sort: SortOrder?
  public var columns: [String]?
  /// The id of the item shown or selected.
  public var item: String?
  /// The clustering shown, and in which view.
  public var clustering: String?
  public var view: String?

  public init(screen: String) { self.screen = screen }
}

extension MatrixView.Selection {
  /// The text form of the session file.
  var text: String {
    switch self {
    case .cell(let row, let column): "cell \(row) \(column)"
    case .row(let row): "row \(row)"
    case .column(let column): "column \(column)"
    case .all: "all"
    case .outside(let index): "outside \(index)"
    }
  }

  /// Reads the text form; nil for any other text.
  init?(text: String) {
    let parts = text.split(separator: " ")
    let numbers = parts.dropFirst().compactMap { Int($0) }.filter { $0 >= 0 }
    guard numbers.count == parts.count - 1 else { return nil }
    switch (parts.first, numbers.count) {
    case ("cell", 2): self = .cell(row: numbers[0], column: numbers[1])
    case ("row", 1): self = .row(numbers[0])
    case ("column", 1): self = .column(numbers[0])
    case ("all", 0): self = .all
    case ("outside", 1): self = .outside(numbers[0])
    default: return nil
    }
  }
}
