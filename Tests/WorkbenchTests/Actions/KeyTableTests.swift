import Testing

@testable import Workbench

@Suite("Key table")
struct KeyTableTests {
  @Test("No key is two things on one screen")
  func conflicts() { #expect(KeyTable.conflicts(in: KeyTable().entries).isEmpty) }

  @Test("Every action can be asked for by a key", arguments: Action.allCases)
  func reachable(action: Action) {
    let entries = KeyTable().entries.filter { $0.action == action }
    #expect(!entries.isEmpty)
    for entry in entries {
      #expect(!entry.keys.isEmpty && !entry.contexts.isEmpty)
      #expect(!entry.title.isEmpty && !entry.label.isEmpty)
    }
  }

  @Test("Every screen can be left, and says which keys work", arguments: KeyContext.allCases)
  func always(context: KeyContext) {
    let table = KeyTable()
    for action in [Action.back, .help, .suspend, .redraw] {
      #expect(table.entry(for: action, in: context) != nil, "\(action)")
    }
    #expect(table.action(for: KeyStroke(.escape), in: context) == .back)
  }

  @Test("In the form every character is typed")
  func form() {
    let table = KeyTable()
    for character in "abcxqX?:/*+ =é" {
      #expect(table.action(for: .character(character), in: .challenge) == nil)
    }
    #expect(table.action(for: .control("s"), in: .challenge) == .submit)
  }

  @Test("Other keys can be given")
  func binding() throws {
    var table = KeyTable()
    #expect(table.bind(["measure": ["n", "f2"], "help": ["f3", "!"]]).isEmpty)
    #expect(table.action(for: .character("n"), in: .matrix) == .measure)
    #expect(table.action(for: .character("m"), in: .matrix) == nil)
    #expect(table.action(for: KeyStroke(.function(3)), in: .challenge) == .help)
    // A key that types would be of no use in the form.
    #expect(table.entry(for: .help, in: .challenge)?.keys == [KeyStroke(.function(3))])
    #expect(table.bind(["help": ["?"]]).isEmpty)
    #expect(table.entry(for: .help, in: .challenge)?.keys == [KeyStroke(.function(3))])
  }

  @Test("All faults at once, and then nothing is changed")
  func faults() throws {
    var table = KeyTable()
    let faults = table.bind(["mesure": ["n"], "sort": ["ctl-x", "/"], "zzz": []])
    #expect(faults.count == 4)
    let text = faults.map(\.description).joined(separator: "\n")
    #expect(text.contains(#""mesure" is not an action. Did you mean "measure"?"#))
    #expect(text.contains(#""zzz" is not an action. `strata keys` lists them."#))
    #expect(text.contains(#"sort: "ctl-x" is not a key."#))
    #expect(text.contains(#""/" is both filter and sort on the members screen."#))
    #expect(table.action(for: .character("s"), in: .members) == .sort)
  }

  @Test("Keys are printed as they are named, but for the arrows")
  func printed() throws {
    for (key, text) in [("enter", "↵"), ("up", "↑"), ("ctrl-r", "ctrl-r"), ("space", "space")] {
      #expect(try KeyStroke(key).printed == text)
    }
  }
}
