#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder with a strata.toml, its runs and its journal.
public struct Workspace: Sendable {
  /// The folder, as an absolute path.
  public let root: String
  /// What its strata.toml says.
  public let configuration: Configuration

  /// The version of the program, as manifests record it.
  public static let version = "0.1.0"

  /// The folder of a workspace: the one that is named, or else this one or the nearest above it
  /// that has a strata.toml.
  public static func locate(_ directory: String?) throws(WorkspaceError) -> String {
    if let directory {
      let path = absolute(directory)
      guard isFile("\(path)/strata.toml") else {
        throw .noWorkspace(searched: path, wasNamed: true)
      }
      return path
    }
    let here = absolute(".")
    var folder = here
    while true {
      if isFile(folder == "/" ? "/strata.toml" : "\(folder)/strata.toml") { return folder }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else {
        throw .noWorkspace(searched: here, wasNamed: false)
      }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// Opens a folder: reads and checks its strata.toml, and nothing else.
  public static func open(_ root: String) throws(WorkspaceError) -> Workspace {
    let path = absolute(root)
    guard isFile("\(path)/strata.toml") else {
      throw .noWorkspace(searched: path, wasNamed: true)
    }
    do throws(ConfigurationError) {
      return Workspace(
        root: path, configuration: try Configuration.read("\(path)/strata.toml"))
    } catch {
      throw .configuration(error)
    }
  }

  /// A workspace of parts that are at hand.
  public init(root: String, configuration: Configuration) {
    self.root = root
    self.configuration = configuration
  }

  /// The folder of all runs.
  var runsDirectory: String { "\(root)/runs" }

  /// The journal's file.
  public var journalPath: String { "\(root)/journal.jsonl" }

  /// A path without `.`, `..` and links where it exists; else joined to the current folder.
  static func absolute(_ path: String) -> String {
    if let resolved = realpath(path, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    if path.hasPrefix("/") { return path }
    guard let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return String(cString: here) + "/" + path
  }

  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
