import Query
import Segmentation
import Tables

extension WorkbenchState {
  // MARK: Opening

  mutating func openMembers(of selection: MatrixView.Selection) -> [Effect] {
    openMembers(scope: query(for: selection))
  }

  mutating func openMembers(scope: String) -> [Effect] {
    stack.push(.members(newList(scope: scope)))
    return refreshMembers()
  }

  /// A list of all items with the filter open: what is typed narrows it.
  mutating func openGoTo() -> [Effect] {
    var screen = newList(scope: "")
    screen.isJump = true
    stack.push(.members(screen))
    preferences.isPanelInFront = false
    prompt = Prompt(purpose: .goTo, text: "")
    return refreshMembers()
  }

  private func newList(scope: String) -> MembersScreen {
    let available = snapshot?.columnNames ?? []
    let chosen = preferences.memberColumns.filter { available.contains($0) }
    return MembersScreen(
      scope: scope, columns: chosen.isEmpty ? Array(available.prefix(4)) : chosen,
      sort: SortOrder(column: "revenue", isDescending: true))
  }

  /// Asks for the rows of the visible list anew.
  mutating func refreshMembers() -> [Effect] {
    guard data != nil, case .members(var screen) = stack.top else { return [] }
    screen.ticket = nextTicket()
    screen.isStale = false
    stack.top = .members(screen)
    return [.list(request(for: screen), ticket: screen.ticket)]
  }

  func request(for screen: MembersScreen) -> ListRequest {
    ListRequest(
      scope: screen.scope, filter: screen.filter, sort: screen.sort,
      withOverrides: !preferences.withoutOverrides)
  }

  mutating func listed(_ answer: ListAnswer, ticket: Int) {
    for index in stack.above.indices {
      guard case .members(var screen) = stack.above[index], screen.ticket == ticket else {
        continue
      }
      screen.filterFault = answer.fault
      screen.scopeCount = answer.scopeCount
      // The cursor stays on its item where that is still listed.
      let kept =
        screen.wanted.flatMap { data?.snapshot.run.row(ofItem: $0) }.map(UInt32.init)
        ?? selectedRow(screen)
      screen.wanted = nil
      screen.rows = answer.rows
      screen.cursor.move(
        .to(kept.flatMap(answer.rows.firstIndex) ?? 0), count: answer.rows.count,
        capacity: capacity)
      stack.above[index] = .members(screen)
    }
  }

  // MARK: Queries

  /// The items of a part of the matrix, as a query that `strata items --where` takes.
  func query(for selection: MatrixView.Selection) -> String {
    let field = preferences.withoutOverrides ? "recommended" : "effective"
    guard let matrix else { return "" }
    if selection == .all {
      // The total is of the matrix: what stands outside is not in it.
      guard matrix.outside.contains(where: { $0.count > 0 }) else { return "" }
      return "state = \(Query.quote(ItemState.active.name))"
    }
    let names = segments(of: selection).map(Query.quote)
    guard let first = names.first else { return "" }
    return names.count == 1
      ? "\(field) = \(first)" : "\(field) in (\(names.joined(separator: ", ")))"
  }

  /// Scope and filter as one query, for the clipboard and the breadcrumb.
  func fullQuery(_ screen: MembersScreen) -> String {
    let filter = screen.filter.trimmingSpaces
    guard !filter.isEmpty, let snapshot else { return screen.scope }
    let narrowing: String
    switch FilterText.interpret(filter, schema: snapshot.schema) {
    case .query(let query): narrowing = Self.isAlternative(query) ? "(\(filter))" : filter
    case .plain:
      narrowing = filter.split(separator: " ").map { word in
        let pattern = Query.quote(Self.literalPattern(word))
        return snapshot.columnNames.contains("name")
          ? "(id ~ \(pattern) or name ~ \(pattern))" : "id ~ \(pattern)"
      }.joined(separator: " and ")
    case .all, .incomplete: return screen.scope
    }
    return screen.scope.isEmpty ? narrowing : "\(screen.scope) and \(narrowing)"
  }

  /// Whether a query has to be put in parentheses before `and` is put beside it.
  private static func isAlternative(_ query: Query) -> Bool {
    query.text.lowercased().split { !$0.isLetter }.contains("or")
  }

  /// A regular expression that finds just this text, in either case as plain words do.
  private static func literalPattern(_ word: Substring) -> String {
    word.lowercased().map { #"\.+*?()[]{}|^$"#.contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  // MARK: Filtering and sorting

  mutating func openFilter() {
    // What is typed narrows the list, so the list has to be seen.
    preferences.isPanelInFront = false
    switch stack.top {
    case .members(let screen): prompt = Prompt(purpose: .filter, text: screen.filter)
    case .journal(let screen):
      prompt = Prompt(purpose: .journalFilter, text: screen.filter)
    default: break
    }
  }

  mutating func setFilter(_ text: String) -> [Effect] {
    switch stack.top {
    case .members(var screen):
      screen.filter = text
      stack.top = .members(screen)
      return refreshMembers()
    case .journal(var screen):
      screen.filter = text
      screen.ticket = nextTicket()
      let words = text.trimmingSpaces
      if words.isEmpty {
        screen.matches = nil
        screen.cursor = ListCursor()
      }
      stack.top = .journal(screen)
      settleCursor()
      return words.isEmpty ? [] : [.searchRecord(words, ticket: screen.ticket)]
    default: return []
    }
  }

  mutating func found(_ indices: [Int], ticket: Int) {
    for index in stack.above.indices {
      guard case .journal(var screen) = stack.above[index], screen.ticket == ticket else {
        continue
      }
      screen.matches = indices
      screen.cursor.move(.top, count: indices.count, capacity: capacity)
      stack.above[index] = .journal(screen)
    }
  }

  mutating func sort(by column: String) -> [Effect] {
    guard case .members(var screen) = stack.top else { return [] }
    // Numbers are wanted largest first, texts from A; asking again turns the order round.
    let isText = isText(column)
    let isSame = screen.sort?.column == column
    screen.sort = SortOrder(
      column: column, isDescending: isSame ? !(screen.sort?.isDescending ?? false) : !isText)
    stack.top = .members(screen)
    return refreshMembers()
  }

  mutating func reverseSort() -> [Effect] {
    guard case .members(var screen) = stack.top, let sort = screen.sort else { return [] }
    screen.sort = SortOrder(column: sort.column, isDescending: !sort.isDescending)
    stack.top = .members(screen)
    return refreshMembers()
  }

  // MARK: Marks

  mutating func toggleMark() -> [Effect] {
    switch stack.top {
    case .members(var screen):
      guard let row = selectedRow(screen) else { return [] }
      if screen.marks.remove(row) == nil { screen.marks.insert(row) }
      stack.top = .members(screen)
    case .approvals(var screen):
      guard let proposal = selectedProposal(screen) else { return [] }
      if isReturned(proposal) {
        message = RichLine("\(proposal.id) was sent back: there is nothing to decide.", .dim)
        return []
      }
      let id = proposal.id
      if screen.marks.remove(id) == nil { screen.marks.insert(id) }
      stack.top = .approvals(screen)
    default: return []
    }
    moveCursor(.by(1))
    return []
  }

  mutating func toggleAllMarks() {
    switch stack.top {
    case .members(var screen):
      guard let rows = screen.rows else { return }
      guard rows.count <= 1_000 else {
        message = RichLine(
          "\(Figures.count(rows.count, "item")) are listed; at most 1 000 can be marked at once. "
            + "Filter first.", .warning)
        return
      }
      screen.marks = rows.allSatisfy(screen.marks.contains) ? [] : Set(rows)
      stack.top = .members(screen)
    case .approvals(var screen):
      let ids = Set(openProposals.map(\.id))
      screen.marks = screen.marks == ids ? [] : ids
      stack.top = .approvals(screen)
    default: break
    }
  }

  /// The row that the cursor is on; nil in an empty list.
  func selectedRow(_ screen: MembersScreen) -> UInt32? {
    guard let rows = screen.rows, rows.indices.contains(screen.cursor.selected) else { return nil }
    return rows[screen.cursor.selected]
  }
}

extension String {
  /// Without white space at its ends.
  var trimmingSpaces: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
