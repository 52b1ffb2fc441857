/// A pattern's machine with every reachable set of places made into one state, ahead of time: a
/// search is one look into a table for each byte. Immutable, so any thread may search.
struct PatternAutomaton: Sendable {
  /// A larger table than this (1 MB), or more work to make it (some 10 ms), and the pattern is
  /// simulated instead.
  private static let mostCells = 250_000
  private static let mostWork = 2_000_000

  /// First the class of each byte; then, by byte, whether it leaves the resting state as it is;
  /// then the states. A state is the index of its row, which has the next state by class and, at
  /// last, the one at the end of the text.
  private let table: [UInt32]
  private let start: UInt32
  /// The state in which nothing has begun: most of a text is passed in it.
  private let resting: UInt32
  private let stride: Int

  private static let firstState = 512
  /// No match can come any more.
  private var dead: UInt32 { UInt32(Self.firstState) }
  /// A match was found.
  private var matched: UInt32 { UInt32(Self.firstState + stride) }

  /// nil where the table would be too large.
  init?(_ program: PatternProgram) {
    var builder = Builder(program)
    guard builder.build() else { return nil }
    table = builder.table
    start = builder.start
    resting = builder.resting
    stride = builder.stride
  }

  /// Whether the pattern matches anywhere in the text.
  func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool { withTable { $0.matches(text) } }

  /// Lends the table in place, for loops over many texts.
  @inline(__always)
  func withTable<Result>(_ body: (Search) -> Result) -> Result {
    table.withUnsafeBufferPointer { table in
      guard let base = table.baseAddress else {
        preconditionFailure("the table always has the two lists of bytes")
      }
      return body(
        Search(
          table: base, start: start, resting: resting, matched: matched, last: stride - 1))
    }
  }

  /// A search through the table in place. Its states and classes come from the builder alone, so
  /// every look stays inside.
  struct Search {
    fileprivate let table: UnsafePointer<UInt32>
    fileprivate let start: UInt32
    fileprivate let resting: UInt32
    fileprivate let matched: UInt32
    fileprivate let last: Int

    @inline(__always)
    func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
      var state = start
      guard var byte = text.baseAddress else { return table[Int(state) &+ last] == matched }
      let end = byte + text.count
      while byte < end {
        if state == resting {
          while table[256 &+ Int(byte.pointee)] != 0 {
            byte += 1
            if byte == end { return table[Int(state) &+ last] == matched }
          }
        }
        state = table[Int(state) &+ Int(table[Int(byte.pointee)])]
        if state <= matched { return state == matched }
        byte += 1
      }
      return table[Int(state) &+ last] == matched
    }
  }

  /// Makes the states, breadth first.
  private struct Builder {
    struct Key: Hashable {
      let places: [UInt32]
      let isTextStart: Bool
      let isAfterWord: Bool
    }

    let program: PatternProgram
    var table: [UInt32] = []
    var start: UInt32 = 0
    var resting: UInt32 = 0
    private(set) var stride = 0
    private var representatives: [UInt8] = []
    private var states: [Key: UInt32] = [:]
    private var queue: [Key] = []

    init(_ program: PatternProgram) { self.program = program }

    mutating func build() -> Bool {
      divideBytes()
      stride = representatives.count + 1
      let (dead, matched) = (UInt32(firstState), UInt32(firstState + stride))
      table += Array(repeating: dead, count: stride) + Array(repeating: matched, count: stride)

      let known = program.traits
      let first: [UInt32] = [UInt32(program.start)]
      start = state(Key(places: first, isTextStart: known.usesTextStart, isAfterWord: false))
      resting = state(Key(places: first, isTextStart: false, isAfterWord: false))

      let size = PatternSimulation.memory(for: program.instructions.count)
      var memory = [UInt32](repeating: 0, count: size)
      let isDone = memory.withUnsafeMutableBufferPointer { memory in
        program.instructions.withUnsafeBufferPointer { instructions in
          guard let memory = memory.baseAddress else { return false }
          var simulation = PatternSimulation(instructions, memory: memory)
          return explore(&simulation, known, dead: dead, matched: matched)
        }
      }
      guard isDone else { return false }
      for byte in 0..<256 where table[Int(resting) + Int(table[byte])] == resting {
        table[256 + byte] = 1
      }
      return true
    }

    private mutating func explore(
      _ simulation: inout PatternSimulation, _ known: PatternProgram.Traits, dead: UInt32,
      matched: UInt32
    ) -> Bool {
      var next = 0
      while next < queue.count {
        let key = queue[next]
        guard let row = states[key] else { return false }
        next += 1
        for (column, byte) in (representatives.map(Optional.some) + [nil]).enumerated() {
          let surroundings = PatternSimulation.Surroundings(
            isTextStart: key.isTextStart, isAfterWord: key.isAfterWord, next: byte)
          let isMatch = key.places.withUnsafeBufferPointer { places in
            simulation.step(from: places, surroundings)
          }
          guard table.count <= mostCells, simulation.work <= mostWork else { return false }
          var target = isMatch ? matched : dead
          if !isMatch, let byte {
            if !known.isAnchored { simulation.reach(UInt32(program.start)) }
            if simulation.placeCount > 0 {
              let places = UnsafeBufferPointer(
                start: simulation.places, count: simulation.placeCount)
              target = state(
                Key(
                  places: places.sorted(), isTextStart: false,
                  isAfterWord: known.usesWords && PatternSimulation.isWord(byte)))
            }
          }
          table[Int(row) + column] = target
        }
      }
      return true
    }

    /// The state's row, made where it is new.
    private mutating func state(_ key: Key) -> UInt32 {
      if let row = states[key] { return row }
      let row = UInt32(table.count)
      states[key] = row
      queue.append(key)
      table += Array(repeating: UInt32(firstState), count: stride)
      return row
    }

    /// Bytes that no instruction tells apart share a class.
    private mutating func divideBytes() {
      var begins = [Bool](repeating: false, count: 257)
      begins[0] = true
      for instruction in program.instructions {
        if case .byte(let low, let high, _) = instruction {
          begins[Int(low)] = true
          begins[Int(high) + 1] = true
        }
      }
      if program.traits.usesWords {
        for range in ScalarSet.wordCharacters.ranges {
          begins[Int(range.lowerBound)] = true
          begins[Int(range.upperBound) + 1] = true
        }
      }
      table = Array(repeating: 0, count: firstState)
      for byte in 0..<256 {
        if begins[byte] { representatives.append(UInt8(byte)) }
        table[byte] = UInt32(representatives.count - 1)
      }
    }
  }
}
