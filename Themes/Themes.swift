/// The themes that come with the program: TOML files of this folder, embedded.
public enum Themes {
  /// Their names, in the order in which they are offered, and their bytes.
  public static let files: [(name: String, bytes: [UInt8])] = [
    ("terminal", PackageResources.terminal_toml),
    ("dark", PackageResources.dark_toml),
    ("light", PackageResources.light_toml),
    ("high-contrast", PackageResources.high_contrast_toml),
    ("colour-blind", PackageResources.colour_blind_toml),
  ]

  /// The name of the one that is used when nothing else is asked for.
  public static let standard = "terminal"

  /// The bytes of a theme, nil for a name that is none.
  public static func bytes(named name: String) -> [UInt8]? {
    files.first { $0.name == name }?.bytes
  }
}
