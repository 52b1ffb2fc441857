import Tables

/// The one table of keys: it drives the keyboard, the footer, the help, the palette and the manual.
public struct KeyTable: Sendable {
  /// One action with its keys.
  public struct Entry: Sendable {
    public let action: Action
    /// What it does, as the help says it.
    public let title: String
    /// What the footer says: one or two words.
    public let label: String
    public let group: ActionGroup
    /// Where it works.
    public let contexts: Set<KeyContext>
    /// The keys that call it, the first one printed.
    public var keys: [KeyStroke]
  }

  /// The entries in the help's order.
  public private(set) var entries: [Entry]

  /// The keys as they come.
  public init() { entries = Self.standard }

  /// The action of a key in a context.
  public func action(for key: KeyStroke, in context: KeyContext) -> Action? {
    // In the form every character is typed.
    if context == .challenge, key.typed != nil { return nil }
    return entries.first { $0.contexts.contains(context) && $0.keys.contains(key) }?.action
  }

  /// The entry of an action in a context.
  public func entry(for action: Action, in context: KeyContext) -> Entry? {
    entries.first { $0.action == action && $0.contexts.contains(context) }
  }

  /// What may be wrong with a key-binding file.
  public enum BindingFault: Error, Sendable, Equatable, CustomStringConvertible {
    case unknownAction(String, nearest: String?)
    case unknownKey(action: String, KeyNameError)
    /// Two actions that can be wanted on one screen have the same key.
    case conflict(key: String, first: String, second: String, context: String)

    public var description: String {
      switch self {
      case .unknownAction(let name, let nearest):
        "\"\(name)\" is not an action."
          + (nearest.map { " Did you mean \"\($0)\"?" } ?? "")
          + " `strata keys` lists them."
      case .unknownKey(let action, let error): "\(action): \(error)"
      case .conflict(let key, let first, let second, let context):
        "\"\(key)\" is both \(first) and \(second) on the \(context) screen. "
          + "Give one of them another key."
      }
    }
  }

  /// Gives actions other keys, none with an empty list; all faults are returned and the table then stays as it was.
  public mutating func bind(_ bindings: [String: [String]]) -> [BindingFault] {
    var changed = entries
    var faults: [BindingFault] = []
    for (name, keys) in bindings.sorted(by: { $0.key < $1.key }) {
      guard let action = Action(rawValue: name) else {
        let names = Action.allCases.map(\.rawValue)
        faults.append(.unknownAction(name, nearest: NearestName.match(name, among: names)))
        continue
      }
      var strokes: [KeyStroke] = []
      for key in keys {
        do throws(KeyNameError) {
          strokes.append(try KeyStroke(key))
        } catch {
          faults.append(.unknownKey(action: name, error))
        }
      }
      for index in changed.indices where changed[index].action == action {
        // In the form letters are typed: there a key of its own stays.
        let isForm = changed[index].contexts == [.challenge]
        let usable = isForm ? strokes.filter { $0.typed == nil } : strokes
        if !usable.isEmpty || !isForm { changed[index].keys = usable }
      }
    }
    faults += Self.conflicts(in: changed)
    if faults.isEmpty { entries = changed }
    return faults
  }

  /// Keys that two entries of one context share.
  static func conflicts(in entries: [Entry]) -> [BindingFault] {
    var faults: [BindingFault] = []
    for context in KeyContext.allCases {
      var owners: [KeyStroke: Action] = [:]
      for entry in entries where entry.contexts.contains(context) {
        for key in entry.keys {
          if let owner = owners[key], owner != entry.action {
            faults.append(
              .conflict(
                key: key.description, first: owner.rawValue, second: entry.action.rawValue,
                context: context.rawValue))
          }
          owners[key] = entry.action
        }
      }
    }
    return faults
  }
}
