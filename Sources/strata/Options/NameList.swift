/// Names with commas between them, as options take them.
///
/// A name that has a comma itself stands in double quotes, as in CSV. Spaces around a name do not
/// count, spaces inside it do.
struct NameList {
  /// The names in their order; an empty one for each place where nothing stands.
  let names: [String]
  /// Whether every quote that opens closes.
  let isClosed: Bool

  init(_ text: String) {
    var names: [String] = []
    var name = ""
    var wasQuoted = false
    var isQuoted = false
    func finished() -> String { wasQuoted ? name : String(name.trimmedSpaces) }
    var rest = Substring(text)
    while let character = rest.popFirst() {
      switch character {
      case "\"" where isQuoted && rest.first == "\"":
        name.append("\"")
        rest.removeFirst()
      case "\"" where isQuoted: isQuoted = false
      case "\"" where !wasQuoted && name.trimmedSpaces.isEmpty:
        (name, wasQuoted, isQuoted) = ("", true, true)
      case "," where !isQuoted:
        names.append(finished())
        (name, wasQuoted) = ("", false)
      // Between the closing quote and the comma.
      case " " where wasQuoted && !isQuoted: continue
      default: name.append(character)
      }
    }
    self.names = names + [finished()]
    isClosed = !isQuoted
  }
}

extension String {
  /// The names of a `NameList` that are not empty.
  var commaSeparated: [String] { NameList(self).names.filter { !$0.isEmpty } }

  fileprivate var trimmedSpaces: Substring {
    let start = drop { $0 == " " }
    return start[..<(start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.startIndex)]
  }
}
