import Foundation
import TerminalUI
import Themes

/// The themes to choose from: those that come with the program, and the user's own.
struct ThemeShelf {
  /// In the order in which one goes through them.
  let names: [String]
  /// What is wrong with a file of the user's; the others are there all the same.
  let fault: String?
  private let themes: [String: Theme]

  /// - Parameter background: what is known of the terminal's: the theme that leaves the terminal
  ///   its colours then fills cells as the dark or the light one does, instead of shading them.
  init(_ places: UserPlaces, background: TerminalBackground? = nil) {
    var names: [String] = []
    var themes: [String: Theme] = [:]
    var fault: String?
    func add(_ bytes: [UInt8], _ name: String) {
      do throws(ThemeError) {
        themes[name] = try Theme(toml: bytes, name: name)
        if !names.contains(name) { names.append(name) }
      } catch {
        fault = fault ?? error.description
      }
    }
    for file in Themes.files { add(file.bytes, file.name) }
    for file in places.themeFiles() {
      guard let data = FileManager.default.contents(atPath: file.path) else { continue }
      add([UInt8](data), file.name)
    }
    if let background, themes[Themes.standard]?.ramp == nil {
      let filled = themes[background == .dark ? "dark" : "light"]
      themes[Themes.standard]?.ramp = filled?.ramp
    }
    self.names = names
    self.themes = themes
    self.fault = fault
  }

  /// The theme of that name, else the standard one.
  func theme(named name: String?) -> Theme {
    name.flatMap { themes[$0] } ?? themes[Themes.standard] ?? .plain
  }
}
