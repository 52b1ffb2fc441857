/// A regular expression that says whether it matches anywhere in a text.
///
/// Works on UTF-8 bytes; `.` and negated classes take one whole character. Without an upper-case
/// letter in the pattern either case matches; with one, or behind `(?-i)`, case is exact. Time is
/// linear in the text for every pattern, and the memory of a pattern is bounded.
struct Pattern: Sendable {
  /// As it was written.
  let text: String

  enum Engine: Sendable {
    /// For patterns without any sign of their own.
    case needle(FoldedNeedle)
    case automaton(PatternAutomaton)
    /// For patterns with too many states.
    case simulation(PatternProgram, PatternProgram.Traits)
  }
  let engine: Engine

  /// The longest pattern, in UTF-8 bytes.
  static let longestText = 4_096

  init(_ text: String) throws(PatternError) {
    guard text.utf8.count <= Self.longestText else {
      throw PatternError(
        range: 0..<text.utf8.count,
        message: "A pattern may have \(Self.longestText) bytes; this one has \(text.utf8.count).")
    }
    var parser = PatternParser(text, ignoresCase: false)
    var node = try parser.parse()
    if !parser.hasUppercase {
      parser = PatternParser(text, ignoresCase: true)
      node = try parser.parse()
    }
    if let needle = FoldedNeedle(node) {
      self.init(text, .needle(needle))
    } else {
      self.init(text, try PatternProgram(node, textCount: text.utf8.count))
    }
  }

  private init(_ text: String, _ engine: Engine) {
    self.text = text
    self.engine = engine
  }

  /// `mayBuildStates` is false in tests of the simulation.
  init(_ text: String, _ program: PatternProgram, mayBuildStates: Bool = true) {
    if mayBuildStates, let automaton = PatternAutomaton(program) {
      self.init(text, .automaton(automaton))
    } else {
      self.init(text, .simulation(program, program.traits))
    }
  }

  /// A pattern that finds these words themselves, in either case.
  init(words: String) throws(PatternError) {
    var parser = PatternParser("", ignoresCase: true)
    let letters = words.unicodeScalars.map { parser.literal($0) }
    let program = try PatternProgram(.sequence(letters), textCount: words.utf8.count)
    self.init(words, program)
  }

  /// Whether the pattern matches anywhere in the text.
  func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch engine {
    case .needle(let needle): needle.find(in: text, from: 0, to: text.count) != nil
    case .automaton(let automaton): automaton.matches(text)
    case .simulation(let program, let traits): Self.simulate(program, traits, text)
    }
  }

  private static func simulate(
    _ program: PatternProgram, _ traits: PatternProgram.Traits, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let size = PatternSimulation.memory(for: program.instructions.count)
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: size) { memory in
      memory.initialize(repeating: 0)
      guard let memory = memory.baseAddress else { return false }
      return program.instructions.withUnsafeBufferPointer { instructions in
        var simulation = PatternSimulation(instructions, memory: memory)
        simulation.reach(UInt32(program.start))
        var isAfterWord = false
        for position in 0...text.count {
          let byte = position < text.count ? text[position] : nil
          let places = UnsafeBufferPointer(
            start: simulation.places, count: simulation.placeCount)
          let isMatch = simulation.step(
            from: places,
            PatternSimulation.Surroundings(
              isTextStart: position == 0, isAfterWord: isAfterWord, next: byte))
          if isMatch { return true }
          guard let byte else { return false }
          if !traits.isAnchored { simulation.reach(UInt32(program.start)) }
          if simulation.placeCount == 0 { return false }
          isAfterWord = PatternSimulation.isWord(byte)
        }
        return false
      }
    }
  }
}

extension Pattern: Equatable {
  /// Whether both were written alike, byte by byte.
  static func == (left: Pattern, right: Pattern) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }
}
