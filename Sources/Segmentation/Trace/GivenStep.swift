/// What is known of an item's place in a dimension whose classes were given from outside.
public struct GivenStep: Sendable, Equatable {
  /// The dimension's name.
  public var dimension: String
  /// The name of the class; nil where it has none.
  public var assigned: String?
  /// What the class stands for, in words; empty where nobody said.
  public var meaning: String
  /// How far the item lies from the middle of its class; nil where that is not known.
  public var distance: Double?
  /// The class that it would most easily have instead; nil where there is none.
  public var next: Neighbour?

  /// Another class that an item is near to.
  public struct Neighbour: Sendable, Equatable {
    /// Its name, and what it stands for.
    public var name: String
    public var meaning: String
    /// How far the item lies from its middle; nil where that is not known.
    public var distance: Double?

    /// A class with its distance.
    public init(name: String, meaning: String, distance: Double?) {
      self.name = name
      self.meaning = meaning
      self.distance = distance
    }
  }

  /// A step of which as much is known as there is.
  public init(
    dimension: String, assigned: String?, meaning: String = "", distance: Double? = nil,
    next: Neighbour? = nil
  ) {
    self.dimension = dimension
    self.assigned = assigned
    self.meaning = meaning
    self.distance = distance
    self.next = next
  }

  /// How much farther the next class is than its own; below zero where it is nearer. Nil where
  /// either distance is not known.
  public var margin: Double? {
    guard let distance, let other = next?.distance else { return nil }
    return other - distance
  }
}

extension GivenStep {
  var lines: [String] {
    guard let assigned else { return ["\(dimension): no class"] }
    var line = "\(dimension) \(assigned)" + (meaning.isEmpty ? "" : ": \(meaning)")
    if let distance { line += ", \(Trace.short(distance)) from its middle" }
    guard let next else { return [line] }
    let far = next.distance.map { ", \(Trace.short($0)) away" } ?? ""
    return [line, "  next \(next.name)" + (next.meaning.isEmpty ? "" : ": \(next.meaning)") + far]
  }
}
