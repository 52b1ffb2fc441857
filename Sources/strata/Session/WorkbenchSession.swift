import Dispatch
import Foundation
import Governance
import TerminalUI
import Themes
import Workbench
import Workspace

/// The workbench on a terminal: joins the state, the effects and the loop.
///
/// Keys become events, events go through the one update, effects run beside and come back through
/// the mailbox. Nothing is decided here.
final class WorkbenchSession {
  private let terminal: Terminal
  private let runner: EffectRunner
  private let mailbox: Mailbox
  private let themes: ThemeShelf
  private let places: UserPlaces
  private let workspace: Workspace
  private let choice: ThemeChoice
  private var state: WorkbenchState
  private var lastClick: (target: HitTarget, at: Date)?
  private var frame: Frame?
  private var isQuitting = false

  static func open(root: String, actor: String, theme: String? = nil) throws {
    try open(
      try attempt { () throws(WorkspaceError) in try Workspace.open(root) }, actor: actor,
      theme: theme)
  }

  static func open(_ workspace: Workspace, actor: String, theme: String? = nil) throws {
    let session = try WorkbenchSession(workspace, actor: actor, theme: theme)
    session.run()
    // Before the terminal is given back: where it was closed, a second hang-up follows the first,
    // and ends a program that does not wait for it any more.
    session.remember()
    session.terminal.close()
  }

  private init(_ workspace: Workspace, actor: String, theme asked: String?) throws {
    let environment = ProcessInfo.processInfo.environment
    let places = UserPlaces()
    let themes = ThemeShelf(
      places, background: environment["COLORFGBG"].flatMap { TerminalBackground(colorFGBG: $0) })
    var memory = places.memory(of: workspace.root, by: actor)
    choice = try ThemeChoice(
      asked: asked, environment: environment, remembered: memory?.preferences.theme,
      available: themes.names)
    let theme = themes.theme(named: choice.name)
    if choice.given != nil { memory?.preferences.theme = theme.name }
    var keys = KeyTable()
    let faults = keys.bind(places.keyBindings())
    let keeper = try attemptRecord { () throws(GovernanceError) in
      try RecordKeeper(
        path: workspace.journalPath, people: workspace.people, rules: workspace.overrideRules())
    }
    let mailbox = Mailbox()
    let runner = EffectRunner(workspace: workspace, actor: actor, keeper: keeper) {
      mailbox.post($0)
    }
    let noColour = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    do throws(TerminalError) {
      terminal = try Terminal(theme: theme, options: Terminal.Options(usesColour: !noColour))
    } catch {
      throw Failure(error.description, code: 2)
    }
    self.workspace = workspace
    self.runner = runner
    self.mailbox = mailbox
    self.themes = themes
    self.places = places
    state = WorkbenchState(
      facts: WorkspaceFacts(workspace, actor: actor, themes: themes.names), record: keeper.state,
      keys: keys)
    state.preferences.theme = theme.name
    _ = state.update(.tick(Date().timeIntervalSince1970))
    if !faults.isEmpty {
      state.message = RichLine("keys.toml: \(faults[0])", .warning)
    } else if let notice = keeper.state.notices.first {
      state.message = RichLine(notice, .warning)
    } else if let fault = themes.fault {
      state.message = RichLine(fault, .warning)
    }
    if let memory { perform(state.restore(memory)) }
    // The first frame shows where one left, so the run is opened before it.
    do throws(WorkspaceError) {
      try runner.openActive()
    } catch {
      mailbox.post(.opened(.failure(WorkbenchFailure(error.description))))
    }
    mailbox.onPost { Waker().wake() }
    takeMail()
  }

  // MARK: The loop

  private func run() {
    TerminalLoop(terminal).run(
      timeout: { 1_000 },
      handle: { self.handle($0) },
      draw: { self.draw($0) })
  }

  private func draw(_ size: Size) -> Frame {
    let rows = ScreenRegions.tableRows(size)
    if state.capacity != rows { perform(state.update(.capacity(rows))) }
    let hasPanelRoom = ScreenRegions.hasPanelRoom(size)
    if state.hasPanelRoom != hasPanelRoom { perform(state.update(.panelRoom(hasPanelRoom))) }
    let frame = ScreenPainter.draw(state.view, size: size, look: terminal.look)
    self.frame = frame
    return frame
  }

  private func handle(_ event: InputEvent) -> TerminalLoop.Step {
    var isSuspending = false
    func perform(_ effects: [Effect]) {
      for effect in effects {
        if case .suspend = effect { isSuspending = true }
        self.perform([effect])
      }
    }
    switch event {
    case .key(let key, let repeats):
      for _ in 0..<max(1, repeats) { perform(state.update(.key(key))) }
    case .paste(let text): perform(state.update(.paste(text)))
    case .mouse(let mouse): perform(pointed(mouse))
    case .wake: takeMail()
    case .tick:
      perform(state.update(.tick(Date().timeIntervalSince1970)))
      takeMail()
    case .resize, .resume:
      perform(state.update(.tick(Date().timeIntervalSince1970)))
    case .suspend: return .suspend
    case .terminate: return .quit
    }
    if isQuitting { return .quit }
    return isSuspending ? .suspend : .draw
  }

  private func pointed(_ mouse: MouseEvent) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: return state.update(.wheel(-3 * mouse.repeats))
    case .wheelDown: return state.update(.wheel(3 * mouse.repeats))
    case .press(.left):
      guard let target = frame?.hit(at: mouse.position) else { return [] }
      let now = Date()
      let isSecond = lastClick.map { $0.target == target && now.timeIntervalSince($0.at) < 0.5 }
      lastClick = (target, now)
      return state.update(.pointer(target, isSecond == true ? .doubleClick : .click))
    case .press(.right): return state.update(.key(KeyStroke(.escape)))
    case .press(.middle), .drag, .release: return []
    }
  }

  private func takeMail() {
    for event in mailbox.take() { perform(state.update(event)) }
  }

  // MARK: Effects

  private func perform(_ effects: [Effect]) {
    for effect in effects where !runner.run(effect) { performHere(effect) }
  }

  /// Effects that are the terminal's.
  private func performHere(_ effect: Effect) {
    switch effect {
    case .setTheme(let name): terminal.use(themes.theme(named: name))
    case .setMouse(let on): terminal.useMouse(on)
    case .redraw: terminal.forget()
    case .copy(let text): copy(text)
    case .editText(let text): edit(text)
    case .export(.screen(let format)): export(format)
    case .quit: isQuitting = true
    default: break
    }
  }

  private func copy(_ text: String) {
    let isDone = Clipboard.command().map { Clipboard.copy(text, with: $0) } ?? false
    if !isDone { terminal.copy(text) }
    perform(
      state.update(
        .noticed(
          RichLine([
            Span("Copied: ", .dim), Span(state.preferences.isMasked ? "·" : text),
            Span("  \(Figures.count(text.utf8.count, "byte"))", .dim),
          ]))))
  }

  private func edit(_ text: String) {
    let editor = TextEditor.command()
    do {
      let file = try TextEditor.file(with: text)
      defer { try? FileManager.default.removeItem(atPath: file) }
      guard terminal.run(editor + [file]) == 0 else {
        perform(
          state.update(
            .failed(
              WorkbenchFailure(
                "\(editor.joined(separator: " ")) did not end well; the text is as it was. "
                  + "Set EDITOR to the editor you want."))))
        return
      }
      perform(state.update(.edited(try TextEditor.text(of: file))))
    } catch {
      perform(
        state.update(
          .failed(WorkbenchFailure("The text could not be handed to the editor: \(error)"))))
    }
  }

  private func export(_ format: ExportRequest.ScreenFormat) {
    var plain = state
    plain.overlay = nil
    plain.message = nil
    let canvas = ScreenPainter.draw(plain.view, size: terminal.size, look: terminal.look).canvas
    let (text, ending): (String, String)
    switch format {
    case .text: (text, ending) = (canvas.text + "\n", "txt")
    case .ansi: (text, ending) = (canvas.ansi(terminal.look.palette), "ansi")
    case .svg:
      (text, ending) = (canvas.svg(terminal.look.palette, title: state.facts.name), "svg")
    }
    let path = ExportPath.next(named: "strata-screen", extension: ending)
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      perform(state.update(.noticed(RichLine("The screen was written to \(path)", .good))))
    } catch {
      perform(
        state.update(
          .failed(WorkbenchFailure("\(path) could not be written: \(error.localizedDescription)"))))
    }
  }

  private func remember() {
    _ = state.update(.tick(Date().timeIntervalSince1970))
    var memory = state.memory
    memory.preferences.theme = choice.kept(memory.preferences.theme)
    places.remember(memory, of: workspace.root, by: state.facts.actor)
  }
}
