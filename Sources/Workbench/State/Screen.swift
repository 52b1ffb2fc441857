/// A screen with all that it remembers.
public enum Screen: Sendable, Equatable {
  case matrix(MatrixScreen)
  case members(MembersScreen)
  case item(ItemScreen)
  case challenge(ChallengeScreen)
  case approvals(ApprovalsScreen)
  case journal(JournalScreen)
  case runs(RunsScreen)
  case clusters(ClustersScreen)

  /// Whose keys work.
  public var context: KeyContext {
    switch self {
    case .matrix: .matrix
    case .members: .members
    case .item: .item
    case .challenge: .challenge
    case .approvals: .approvals
    case .journal: .journal
    case .runs: .runs
    case .clusters: .clusters
    }
  }
}

/// Screens below one another; the matrix lies at the bottom, so that there always is one.
public struct ScreenStack: Sendable, Equatable {
  /// Home.
  public var matrix: MatrixScreen
  /// What lies over it, the visible one last.
  public var above: [Screen]

  public init(matrix: MatrixScreen = MatrixScreen(), above: [Screen] = []) {
    self.matrix = matrix
    self.above = above
  }

  /// The visible screen.
  public var top: Screen {
    get { above.last ?? .matrix(matrix) }
    set {
      if !above.isEmpty {
        above[above.count - 1] = newValue
      } else if case .matrix(let screen) = newValue {
        matrix = screen
      }
    }
  }

  /// The screen right under the visible one; nil at home.
  public var below: Screen? {
    above.isEmpty ? nil : above.dropLast().last ?? .matrix(matrix)
  }

  /// All screens from home to the visible one.
  public var all: [Screen] { [.matrix(matrix)] + above }

  public mutating func push(_ screen: Screen) { above.append(screen) }

  /// Takes the visible screen off; false at home.
  public mutating func pop() -> Bool { above.popLast() != nil }
}
