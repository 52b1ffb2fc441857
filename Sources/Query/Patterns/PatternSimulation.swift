/// Runs a pattern's machine with all its places at once, byte by byte: time is linear in text
/// times program, whatever the pattern.
///
/// The memory is lent by the caller, so that a search of one row need not allocate.
struct PatternSimulation {
  /// What is known around a place between two bytes.
  struct Surroundings {
    var isTextStart: Bool
    var isAfterWord: Bool
    /// nil at the end of the text.
    var next: UInt8?

    func satisfies(_ assertion: PatternAssertion) -> Bool {
      switch assertion {
      case .textStart: isTextStart
      case .textEnd: next == nil
      case .wordBoundary: isAfterWord != isBeforeWord
      case .noWordBoundary: isAfterWord == isBeforeWord
      }
    }

    private var isBeforeWord: Bool { next.map(PatternSimulation.isWord) ?? false }
  }

  /// How many elements of memory a program of `count` instructions needs.
  static func memory(for count: Int) -> Int { 4 * count }

  private let instructions: UnsafeBufferPointer<PatternProgram.Instruction>
  /// By instruction: the round in which it was last seen, for the closure and for the result.
  private let seen: UnsafeMutablePointer<UInt32>
  private let queued: UnsafeMutablePointer<UInt32>
  private let stack: UnsafeMutablePointer<UInt32>
  /// The places reached by the last step, in no particular order.
  private(set) var places: UnsafeMutablePointer<UInt32>
  private(set) var placeCount = 0
  /// Never 0, which marks what was not seen yet.
  private var round: UInt32 = 1
  /// Instructions looked at so far.
  private(set) var work = 0

  /// `memory` holds `memory(for:)` zeros and outlives the simulation, as does `instructions`.
  init(
    _ instructions: UnsafeBufferPointer<PatternProgram.Instruction>,
    memory: UnsafeMutablePointer<UInt32>
  ) {
    let count = instructions.count
    self.instructions = instructions
    seen = memory
    queued = memory + count
    stack = memory + 2 * count
    places = memory + 3 * count
  }

  /// An ASCII letter, digit or underscore.
  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }

  /// Steps from `current` (places before their assertions were looked at) over the next byte.
  /// True where a match is reached before that byte; otherwise `places` holds what is reached
  /// behind it.
  mutating func step(
    from current: UnsafeBufferPointer<UInt32>, _ surroundings: Surroundings
  ) -> Bool {
    round &+= 1
    if round == 0 {
      // After four thousand million steps the marks of old rounds would be taken for new.
      seen.update(repeating: 0, count: instructions.count)
      queued.update(repeating: 0, count: instructions.count)
      round = 1
    }
    placeCount = 0
    var depth = 0
    for place in current { push(place, &depth) }
    while depth > 0 {
      depth -= 1
      work += 1
      switch instructions[Int(stack[depth])] {
      case .match: return true
      case .split(let left, let right):
        push(UInt32(left), &depth)
        push(UInt32(right), &depth)
      case .assert(let assertion, let next):
        if surroundings.satisfies(assertion) { push(UInt32(next), &depth) }
      case .byte(let low, let high, let next):
        if let byte = surroundings.next, byte >= low, byte <= high { reach(UInt32(next)) }
      }
    }
    return false
  }

  /// Adds a place to the result, once.
  mutating func reach(_ place: UInt32) {
    guard queued[Int(place)] != round else { return }
    queued[Int(place)] = round
    places[placeCount] = place
    placeCount += 1
  }

  /// Each instruction is pushed once a round, so the stack never outgrows the program.
  private func push(_ place: UInt32, _ depth: inout Int) {
    guard seen[Int(place)] != round else { return }
    seen[Int(place)] = round
    stack[depth] = place
    depth += 1
  }
}
