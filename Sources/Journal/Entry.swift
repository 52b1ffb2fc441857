import Glibc

extension Journal {
  /// One entry: a line of the journal that was found sound.
  ///
  /// It keeps the line's bytes, shared with its neighbours, and reads a field when it is asked for:
  /// a journal of a million entries costs a few allocations a megabyte.
  public struct Entry: Sendable, Hashable {
    /// Its number, from 1.
    public let seq: Int
    /// When it was written, by the writer's clock.
    public let at: Timestamp

    private let bytes: [UInt8]
    private let start: Int32
    private let end: Int32
    private let actorStart: Int32
    private let actorEnd: Int32
    private let kindStart: Int32
    private let kindEnd: Int32

    init(_ parts: LineScanner.Parts, in bytes: [UInt8], line: Range<Int>) {
      seq = parts.seq
      at = Timestamp(milliseconds: parts.milliseconds)
      self.bytes = bytes
      start = Int32(truncatingIfNeeded: line.lowerBound)
      end = Int32(truncatingIfNeeded: line.upperBound)
      actorStart = Int32(truncatingIfNeeded: line.lowerBound + parts.actor.lowerBound)
      actorEnd = Int32(truncatingIfNeeded: line.lowerBound + parts.actor.upperBound)
      kindStart = Int32(truncatingIfNeeded: line.lowerBound + parts.kind.lowerBound)
      kindEnd = Int32(truncatingIfNeeded: line.lowerBound + parts.kind.upperBound)
    }

    /// Reads one line, without its LF; nil when it is not an entry. Nothing is said of its place
    /// in a chain.
    public init?(line: String) {
      self.init(line: Array(line.utf8))
    }

    init?(line bytes: [UInt8]) {
      guard bytes.count <= Journal.longestLine,
        let parts = bytes.withUnsafeBytes({ line -> LineScanner.Parts? in
          guard (try? Text.validate(line)) != nil else { return nil }
          return try? LineScanner.parts(of: line)
        })
      else { return nil }
      self.init(parts, in: bytes, line: 0..<bytes.count)
    }

    /// Who acted.
    public var actor: String { text(Int(actorStart)..<Int(actorEnd)) }
    /// What happened, such as `override.approved`.
    public var kind: String { text(Int(kindStart)..<Int(kindEnd)) }
    /// The whole line, without its LF.
    public var line: String { String(decoding: bytes[Int(start)..<Int(end)], as: UTF8.self) }
    /// The line's length in bytes, without its LF.
    public var length: Int { Int(end - start) }
    /// The digest of the line; what the next entry names as `prev`.
    public var digest: Digest {
      bytes.withUnsafeBytes { Digest(of: .init(rebasing: $0[Int(start)..<Int(end)])) }
    }
    /// The digest of the line before.
    public var prev: Digest {
      bytes.withUnsafeBytes {
        Digest(hexBytes: .init(rebasing: $0[Int(end) - 66..<Int(end) - 2])) ?? .zero
      }
    }

    /// The payload, in its order.
    public var fields: [Field] {
      var fields: [Field] = []
      eachField { name, reader in
        fields.append(Field(text(name), reader.value()))
        return true
      }
      return fields
    }

    /// The value of a field; nil when there is none of that name.
    public subscript(name: String) -> Value? {
      var found: Value?
      eachField { range, reader in
        guard isEqual(range, name) else { return true }
        found = reader.value()
        return false
      }
      return found
    }

    /// The text of a field; nil when there is none, or when it is not a text.
    public func text(_ name: String) -> String? { self[name]?.text }

    /// The texts of some fields, in the order of `names`, in one pass over the line.
    public func texts(_ names: [StaticString]) -> [String?] {
      var found = [String?](repeating: nil, count: names.count)
      var missing = names.count
      eachField { range, reader in
        for (index, name) in names.enumerated() where isEqual(range, name) {
          found[index] = reader.value().text
          missing -= 1
        }
        return missing > 0
      }
      return found
    }

    public static func == (left: Entry, right: Entry) -> Bool {
      left.bytes[Int(left.start)..<Int(left.end)] == right.bytes[Int(right.start)..<Int(right.end)]
    }

    public func hash(into hasher: inout Hasher) {
      hasher.combine(seq)
      hasher.combine(prev)
    }

    private func text(_ range: Range<Int>) -> String {
      bytes.withUnsafeBytes { ValueReader($0, range).string(range) }
    }

    private func isEqual(_ range: Range<Int>, _ name: StaticString) -> Bool {
      guard range.count == name.utf8CodeUnitCount else { return false }
      return bytes.withUnsafeBytes { whole in
        guard let base = whole.baseAddress else { return false }
        return memcmp(base + range.lowerBound, name.utf8Start, range.count) == 0
      }
    }

    private func isEqual(_ range: Range<Int>, _ name: String) -> Bool {
      bytes[range].elementsEqual(name.utf8)
    }

    /// Calls `body` with the name and the value of one field after the other, until it says false.
    private func eachField(_ body: (Range<Int>, ValueReader) -> Bool) {
      bytes.withUnsafeBytes { whole in
        var scanner = LineScanner(whole, from: Int(kindEnd) + 1)
        let payloadEnd = Int(end) - LineScanner.suffixLength
        while scanner.place < payloadEnd {
          // The line was scanned before: nothing throws here.
          scanner.place += 1
          guard let name = try? scanner.string() else { return }
          scanner.place += 1
          let start = scanner.place
          guard (try? scanner.value()) != nil else { return }
          if !body(name, ValueReader(whole, start..<scanner.place)) { return }
        }
      }
    }
  }
}
