/// What a piece of text is for; a theme turns it into colour and weight.
public enum Tone: String, Sendable, CaseIterable {
  case plain, dim, bright, accent, good, warning
}

/// Text of one tone.
public struct Span: Sendable, Equatable {
  public var text: String
  public var tone: Tone

  public init(_ text: String, _ tone: Tone = .plain) {
    self.text = text
    self.tone = tone
  }
}

/// One line made of spans.
public struct RichLine: Sendable, Equatable, ExpressibleByStringLiteral {
  public var spans: [Span]

  public init(_ spans: [Span]) { self.spans = spans }
  public init(_ text: String, _ tone: Tone = .plain) { spans = [Span(text, tone)] }
  public init(stringLiteral value: String) { self.init(value) }

  /// The text without tones.
  public var text: String { spans.map(\.text).joined() }
}
