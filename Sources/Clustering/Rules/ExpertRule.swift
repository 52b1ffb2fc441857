/// What people say about an item's class, whatever clusters say. Classes are numbered from 1, the
/// best.
public struct ExpertRule: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    /// This class or a better one.
    case floor
    /// This class or a worse one.
    case ceiling
    /// This class.
    case pin
  }

  /// The item, from 0.
  public let row: Int
  public let kind: Kind
  public let `class`: Int
  /// Which sentence of the experts it comes from: one may speak of many items.
  public let source: Int

  public init(row: Int, kind: Kind, class: Int, source: Int = 0) {
    self.row = row
    self.kind = kind
    self.`class` = `class`
    self.source = source
  }

  /// The classes that the rule allows, of so many.
  func allowed(of classes: Int) -> ClosedRange<Int> {
    switch kind {
    case .floor: 1...`class`
    case .ceiling: `class`...classes
    case .pin: `class`...`class`
    }
  }
}
