import Testing

@testable import Query

extension Pattern {
  /// Whether the pattern matches, for texts at hand.
  func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { matches($0) }
  }

  /// The same pattern without a table of states and without a search for bytes.
  static func simulated(_ text: String) throws -> Pattern {
    var parser = PatternParser(text, ignoresCase: false)
    var node = try parser.parse()
    if !parser.hasUppercase {
      parser = PatternParser(text, ignoresCase: true)
      node = try parser.parse()
    }
    let program = try PatternProgram(node, textCount: text.utf8.count)
    return Pattern(text, program, mayBuildStates: false)
  }
}

@Suite("Regular expressions") struct PatternTests {
  /// Pattern, texts that match, texts that do not.
  static let cases: [(String, [String], [String])] = [
    ("lamp", ["lamp", "RED LAMP", "a lamp b", "Lamplight"], ["lam", "l amp", ""]),
    ("LAMP", ["LAMP", "RED LAMP"], ["lamp", "Lamp"]),
    ("(?i)LAMP", ["lamp", "LAMP"], ["lmp"]),
    ("(?-i)lamp", ["lamp"], ["LAMP"]),
    ("(?i:RED) LAMP", ["red LAMP", "RED LAMP"], ["red lamp"]),
    ("((?i)RED) LAMP", ["red LAMP"], ["red lamp"]),
    ("^[CA]", ["C536379", "A563185"], ["536379C", "c1", ""]),
    ("^[ca]", ["C536379", "a"], ["xC"]),
    ("lamp$", ["red lamp"], ["lamps"]),
    ("^$", [""], ["a"]),
    ("", ["", "anything"], []),
    ("^", ["", "a"], []),
    ("a|b|", ["", "c"], []),
    ("red|blue", ["a red b", "blue"], ["green"]),
    ("^(red|blue) lamp", ["RED lamp", "blue lamps"], ["a red lamp"]),
    ("colou?r", ["color", "colour"], ["colouur"]),
    ("ab*c", ["ac", "abbbc"], ["adc"]),
    ("ab+c", ["abc", "abbc"], ["ac"]),
    ("^a{2}$", ["aa"], ["a", "aaa"]),
    ("^a{2,}$", ["aa", "aaaaa"], ["a"]),
    ("^a{1,3}$", ["a", "aaa"], ["", "aaaa"]),
    ("^a{0}$", [""], ["a"]),
    ("a{,3}", ["a{,3}"], ["aaa"]),
    ("a{x", ["a{x"], ["a"]),
    ("^\\d+$", ["123"], ["12a", "", "١٢"]),
    ("\\D", ["a", "é"], ["12", ""]),
    ("^\\w+$", ["a_1"], ["a b", "é"]),
    ("\\W", ["é", " "], ["abc"]),
    ("a\\sb", ["a b", "a\tb"], ["ab", "a\u{A0}b"]),
    ("^\\S+$", ["abc"], ["a b"]),
    ("\\bbox\\b", ["box", "a box.", "box-1", "BOX"], ["boxes", "inbox", "box1"]),
    ("\\Bb", ["ab"], ["b", "a b"]),
    ("\\Aa\\z", ["a"], ["ab", "ba"]),
    ("^.$", ["a", "é", "日", "😀", "\n"], ["", "ab", "e\u{301}"]),
    ("^..$", ["ab", "éé", "日本"], ["é", "😀"]),
    ("^[^a]$", ["b", "é", "日", "😀"], ["a", "A", "bb"]),
    ("^[à-ü]$", ["é", "É", "ö"], ["e", "日"]),
    ("^[À-Ü]$", ["É"], ["é"]),
    ("café", ["CAFÉ", "Café"], ["cafe"]),
    ("straße", ["STRAßE"], ["STRASSE"]),
    ("привет", ["ПРИВЕТ"], []),
    ("ΑΒ", ["ΑΒ"], ["αβ"]),
    ("[]a]", ["]", "a"], ["b"]),
    ("[^]a]", ["b"], ["]", "a"]),
    ("[a-]", ["-", "a"], ["b"]),
    ("[\\w-]", ["-", "x"], ["."]),
    ("[\\]\\-\\\\]", ["]", "-", "\\"], ["a"]),
    ("[[]", ["["], ["]"]),
    ("a.c", ["abc", "a.c"], ["ac"]),
    ("a\\.c", ["a.c"], ["abc"]),
    ("\\x41\\x{e9}", ["Aé"], ["aé"]),
    ("\\t", ["\t"], ["t"]),
    ("]", ["]"], ["["]),
    ("}", ["}"], ["{"]),
    ("(?:ab)+$", ["abab"], ["aba"]),
    ("(?<word>ab)", ["ab"], ["a"]),
    ("(?P<word>ab)", ["ab"], ["a"]),
    ("a*?b", ["aab", "b"], ["a"]),
    ("(a*)*b", ["aab", "b"], ["a"]),
    ("(|a)+b", ["b", "ab"], ["a"]),
    ("(^a|b)c", ["ac", "xbc"], ["xac"]),
    ("a$|b", ["a", "bx"], ["ax"]),
    ("$^", [""], ["a"]),
    ("x^", [], ["x", ""]),
    ("[^\\x00-\\x{10FFFF}]", [], ["", "a"]),
    ("k", ["K"], ["\u{212A}"]),
    ("\u{0}", ["a\u{0}b"], ["ab"]),
  ]

  @Test("match what they say, with and without a table of states", arguments: cases)
  func table(_ text: String, _ matching: [String], _ others: [String]) throws {
    for pattern in [try Pattern(text), try Pattern.simulated(text)] {
      for sample in matching { #expect(pattern.matches(sample), "\(text) on \(sample)") }
      for sample in others { #expect(!pattern.matches(sample), "\(text) on \(sample)") }
    }
  }

  static let refused: [(String, String, Bool)] = [
    ("(a", "This group is not closed.", true),
    ("a)", "This ) closes nothing.", false),
    ("[a", "This class is not closed.", true),
    ("[]", "This class is not closed.", true),
    ("a\\", "A backslash needs a character behind it.", true),
    ("*a", "There is nothing before * to repeat.", false),
    ("a|+", "There is nothing before + to repeat.", false),
    ("a**", "* repeats what is repeated already.", false),
    ("a*+", "+ repeats what is repeated already.", false),
    ("a{3,2}", "The lower number of a repetition stands first: {2,3}.", false),
    ("a{1001}", "A repetition may be at most 1000 times.", false),
    ("a{99999999999999999999}", "A repetition may be at most 1000 times.", false),
    ("(a)\\1", "References back to a group are not supported", false),
    ("(?=a)", "Looking ahead or behind is not supported.", false),
    ("(?<!a)", "Looking ahead or behind is not supported.", false),
    ("(?s)a", "Unknown option of a group.", false),
    ("(?", "This group is not closed.", true),
    ("\\p{L}", "There is no escape \\p.", false),
    ("\\xZZ", "A character by its number is written", false),
    ("\\x{D800}", "A character by its number is written", false),
    ("[b-a]", "A range begins with its lower end", false),
    ("[a-\\d]", "A range ends with one character", false),
    ("[[:alpha:]]", "Named classes are not supported", false),
    ("(((a{1000}){1000}){1000}){1000}", "This pattern is too large.", false),
    ("((((){1000}){1000}){1000}){1000}", "This pattern is too large.", false),
    (String(repeating: "a", count: 5_000), "A pattern may have 4096 bytes; this one", false),
    ("(.{100}){100}", "This pattern is too large.", false),
  ]

  @Test("are refused with a sentence", arguments: refused)
  func refuses(_ text: String, _ message: String, _ isIncomplete: Bool) {
    let error = #expect(throws: PatternError.self) { try Pattern(text) }
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
    #expect(error?.isIncomplete == isIncomplete)
  }

  @Test("nest up to a bound")
  func nesting() throws {
    let deep = { String(repeating: "(", count: $0) + "a" + String(repeating: ")", count: $0) }
    #expect(try Pattern(deep(100)).matches("xa"))
    #expect(throws: PatternError.self) { try Pattern(deep(101)) }
    #expect(throws: PatternError.self) { try Pattern(String(repeating: "(", count: 60_000)) }
    #expect(throws: PatternError.self) { try Pattern(String(repeating: "(?:", count: 20_000)) }
  }

  @Test("take linear time however they are written")
  func linear() throws {
    let long = String(repeating: "a", count: 20_000)
    for text in [
      "(a*)*b", "(a|aa)+$", "(a|a)*b", "(.*)(.*)(.*)(.*)b", "a?a?a?a?a?a?aaaaaaab",
      "([a-z]+)*\\d", "(x+x+)+y",
    ] {
      let expected = text == "(a|aa)+$"
      #expect(try Pattern(text).matches(long) == expected)
      #expect(try Pattern.simulated(text).matches(long) == expected)
    }
  }

  @Test("with very many states are simulated, and agree")
  func manyStates() throws {
    let pattern = try Pattern("[ab]*a[ab]{14}c")
    let isSimulated = if case .simulation = pattern.engine { true } else { false }
    #expect(isSimulated)
    #expect(pattern.matches("bba" + String(repeating: "b", count: 14) + "c"))
    #expect(!pattern.matches("bbb" + String(repeating: "b", count: 14) + "c"))
    #expect(!pattern.matches(String(repeating: "b", count: 500)))
  }

  @Test("never match inside a damaged character, and survive damaged bytes")
  func damagedText() throws {
    let dot = try Pattern("^.$")
    for bytes: [UInt8] in [[0x80], [0xC3], [0xE9], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF]] {
      #expect(!bytes.withUnsafeBufferPointer { dot.matches($0) })
    }
    #expect(!UnsafeBufferPointer<UInt8>(start: nil, count: 0).isEmpty == false)
    #expect(try Pattern("^$").matches(UnsafeBufferPointer<UInt8>(start: nil, count: 0)))
    #expect(try !Pattern("a").matches(UnsafeBufferPointer<UInt8>(start: nil, count: 0)))
  }
}
