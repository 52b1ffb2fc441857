/// What somebody asks for: to move an item to another segment.
public struct ProposalRequest: Sendable, Hashable {
  /// The item's id.
  public var item: String
  /// The run that was looked at.
  public var run: String
  /// The item's segment in that run.
  public var from: String
  /// The segment that it should be in.
  public var to: String
  /// One of the configured reason codes.
  public var reason: String
  /// The justification, in words.
  public var because: String
  /// The last day on which the override holds, `yyyy-MM-dd`; empty for no end.
  public var expires: String
  /// References: files, links, numbers of tickets.
  public var evidence: [String]
  /// The returned proposal that this one takes up again, such as `OV-3`; empty for none.
  public var revises: String

  /// A request; empty fields are found by `OverrideRules.faults(in:…)`.
  public init(
    item: String, run: String, from: String, to: String = "", reason: String = "",
    because: String = "", expires: String = "", evidence: [String] = [], revises: String = ""
  ) {
    self.item = item
    self.run = run
    self.from = from
    self.to = to
    self.reason = reason
    self.because = because
    self.expires = expires
    self.evidence = evidence
    self.revises = revises
  }

  /// The fields of a request, and of a decision, by which faults are placed.
  public enum FieldName: String, Sendable, Hashable, CaseIterable {
    case item, run, from, to, reason, because, expires, evidence, revises, comment
  }
}

/// What is wrong with one field: what was found, and what was expected.
public struct FieldFault: Sendable, Hashable, CustomStringConvertible {
  /// The field, so that a form can say it beside it.
  public let field: ProposalRequest.FieldName
  /// A sentence without the field's name, such as `12 characters; at least 20 are needed`.
  public let message: String

  /// A fault of a field.
  public init(_ field: ProposalRequest.FieldName, _ message: String) {
    self.field = field
    self.message = message
  }

  public var description: String { "\(field.rawValue): \(message)" }
}
