import Tables

/// Which theme a session begins with: the one that was asked for, else the environment's, else the
/// one that was chosen in the last session.
struct ThemeChoice {
  /// The theme to begin with; nil for the standard one.
  let name: String?
  /// The theme that the session is given from outside; nil where the memory decides.
  let given: String?
  /// What the last session chose. What is given from outside does not replace it.
  private let remembered: String?

  /// - Parameter asked: the theme of `--theme`; a name that there is not is refused.
  init(
    asked: String?, environment: [String: String], remembered: String?, available: [String]
  ) throws {
    if let asked, !available.contains(asked) {
      let hint = Failure.hint(asked, among: available)
      throw Failure(
        "There is no theme \"\(Narration.shown(asked))\".\(hint)",
        remedy: "There are: \(available.joined(separator: ", ")).", code: 2)
    }
    // A name of the environment that there is not is passed over, as another program's would be.
    let named = environment["STRATA_THEME"].flatMap { available.contains($0) ? $0 : nil }
    given = asked ?? named
    name = given ?? remembered
    self.remembered = remembered
  }

  /// The theme to be remembered of a session that ended with `last`.
  func kept(_ last: String) -> String {
    guard let given, let remembered, last == given else { return last }
    return remembered
  }
}
