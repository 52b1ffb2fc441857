/// One place of the screen.
public struct Cell: Sendable, Hashable {
  /// What stands there.
  public var cluster: Cluster
  /// How it looks.
  public var style: Style

  /// A character in a style.
  public init(_ cluster: Cluster, _ style: Style) {
    self.cluster = cluster
    self.style = style
  }

  /// A space on the page.
  public static let blank = Cell(.blank, .text)
}
