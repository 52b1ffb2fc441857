extension Journal {
  /// One value of an entry's payload.
  public enum Value: Sendable, Hashable {
    /// A JSON string.
    case text(String)
    /// A JSON array of strings.
    case texts([String])
    /// A JSON number that is whole and fits 64 bits.
    case integer(Int)
    /// Any other JSON number; always finite.
    case number(Double)
    /// `true` or `false`.
    case flag(Bool)
    /// Anything else that a later version may have written, as its JSON text without spaces.
    case json(String)

    /// The text, when it is one.
    public var text: String? {
      if case .text(let text) = self { text } else { nil }
    }

    /// The texts, when it is a list of them.
    public var texts: [String]? {
      switch self {
      case .texts(let texts): texts
      case .json("[]"): []
      default: nil
      }
    }

    /// The whole number, when it is one.
    public var integer: Int? {
      if case .integer(let integer) = self { integer } else { nil }
    }
  }

  /// A name and its value; an entry keeps them in the order in which they were given.
  public struct Field: Sendable, Hashable {
    /// 1 to 64 letters, digits, `_`, `-` or `.`; none of `seq`, `at`, `actor`, `kind`, `prev`.
    public let name: String
    /// What it says.
    public let value: Value

    /// A field of a payload.
    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }

    /// A field that holds a text.
    public init(_ name: String, _ text: String) {
      self.init(name, .text(text))
    }
  }

  /// What is to be written: an entry without its number and its predecessor's digest.
  public struct Draft: Sendable, Hashable {
    /// The moment that the entry will carry.
    public var at: Timestamp
    /// Who acts; not empty.
    public var actor: String
    /// What happens, such as `override.proposed`; not empty.
    public var kind: String
    /// The payload, in the order in which it will be written.
    public var fields: [Field]

    /// A draft of an entry.
    public init(at: Timestamp, actor: String, kind: String, fields: [Field]) {
      self.at = at
      self.actor = actor
      self.kind = kind
      self.fields = fields
    }
  }
}
