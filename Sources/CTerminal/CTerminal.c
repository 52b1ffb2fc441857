#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#include "CTerminal.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

extern char **environ;

// One terminal a process, as ncurses has it. The signal handlers read only what is below and is
// written before they are installed.
static SCREEN *screen;
static FILE *input_file, *output_file;
static int input_fd = -1, output_fd = -1;
static int mouse_on;
static int synchronised;
static int wake_pipe[2] = {-1, -1};
static struct termios before;
static int have_before;
static char restore[512];
static size_t restore_length;
static volatile sig_atomic_t is_open;
static volatile sig_atomic_t pending;

// Codes of our own for define_key: above all of ncurses', below 65536.
enum { OWN = 0x4000 };

static void write_all(int fd, const void *data, size_t count) {
  const char *bytes = data;
  while (count > 0) {
    ssize_t written = write(fd, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      struct pollfd ready = {fd, POLLOUT, 0};
      if (poll(&ready, 1, 1000) <= 0) return;
    } else if (written < 0 && errno != EINTR) {
      return;
    }
  }
}

static void send_text(const char *text) { write_all(output_fd, text, strlen(text)); }

// Modes that ncurses knows nothing of. Terminals that do not know them ignore them; the oldest
// entries (vt100 without cursor addressing of its own) are spared.
static int knows_modes(void) {
  const char *name = getenv("TERM");
  return name && strncmp(name, "vt", 2) != 0 && strcmp(name, "linux") != 0 &&
         strcmp(name, "dumb") != 0;
}

static void own_modes(int on) {
  if (!knows_modes()) return;
  if (on) {
    send_text("\033[?2004h");
    if (mouse_on) send_text("\033[?1000h\033[?1002h\033[?1006h");
  } else {
    send_text("\033[?1006l\033[?1002l\033[?1000l\033[?2004l");
  }
}

// ---- Signals -----------------------------------------------------------------------------------

static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS};
enum { CRASHES = sizeof crashes / sizeof crashes[0] };
static struct sigaction old_crash[CRASHES];
static const int polite[] = {SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
enum { POLITE = sizeof polite / sizeof polite[0] };
static struct sigaction old_polite[POLITE];

// Async-signal-safe: write, tcsetattr, sigaction and raise only.
static void crashed(int number) {
  if (is_open) {
    is_open = 0;
    write_all(output_fd, restore, restore_length);
    if (have_before) tcsetattr(input_fd, TCSANOW, &before);
  }
  for (int i = 0; i < CRASHES; i++) {
    if (crashes[i] == number) sigaction(number, &old_crash[i], NULL);
  }
  raise(number);
}

static void noted(int number) {
  int saved = errno;
  switch (number) {
    case SIGTSTP: pending |= CT_STOP; break;
    case SIGCONT: pending |= CT_CONTINUED; break;
    default: pending |= CT_TERMINATE; break;
  }
  ct_wake();
  errno = saved;
}

static void install_signals(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = crashed;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &action, &old_crash[i]);
  action.sa_handler = noted;
  action.sa_flags = SA_ONSTACK | SA_RESTART;
  for (int i = 0; i < POLITE; i++) sigaction(polite[i], &action, &old_polite[i]);
}

static void remove_signals(void) {
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &old_crash[i], NULL);
  for (int i = 0; i < POLITE; i++) sigaction(polite[i], &old_polite[i], NULL);
}

int ct_signals(void) {
  sigset_t mask, old;
  sigfillset(&mask);
  sigprocmask(SIG_BLOCK, &mask, &old);
  int result = (int)pending;
  pending = 0;
  sigprocmask(SIG_SETMASK, &old, NULL);
  return result;
}

// ---- Keys --------------------------------------------------------------------------------------

static void define(const char *sequence, int code) { define_key(sequence, OWN + code); }

// The same key has another number in every terminal's entry, and none in some: give the sequences
// codes of our own. xterm's modifier parameter is 1 + (1 shift, 2 alt, 4 control).
static void define_keys(void) {
  static const struct { char final; int code; } letters[] = {
      {'A', CT_KEY_UP}, {'B', CT_KEY_DOWN}, {'C', CT_KEY_RIGHT}, {'D', CT_KEY_LEFT},
      {'H', CT_KEY_HOME}, {'F', CT_KEY_END}, {'P', CT_KEY_F1}, {'Q', CT_KEY_F1 + 1},
      {'R', CT_KEY_F1 + 2}, {'S', CT_KEY_F1 + 3}};
  static const struct { int number; int code; } tildes[] = {
      {1, CT_KEY_HOME}, {2, CT_KEY_INSERT}, {3, CT_KEY_DELETE}, {4, CT_KEY_END},
      {5, CT_KEY_PAGE_UP}, {6, CT_KEY_PAGE_DOWN}, {7, CT_KEY_HOME}, {8, CT_KEY_END},
      {11, CT_KEY_F1}, {12, CT_KEY_F1 + 1}, {13, CT_KEY_F1 + 2}, {14, CT_KEY_F1 + 3},
      {15, CT_KEY_F1 + 4}, {17, CT_KEY_F1 + 5}, {18, CT_KEY_F1 + 6}, {19, CT_KEY_F1 + 7},
      {20, CT_KEY_F1 + 8}, {21, CT_KEY_F1 + 9}, {23, CT_KEY_F1 + 10}, {24, CT_KEY_F1 + 11}};
  char sequence[24];
  for (size_t i = 0; i < sizeof letters / sizeof letters[0]; i++) {
    snprintf(sequence, sizeof sequence, "\033O%c", letters[i].final);
    define(sequence, letters[i].code);
    snprintf(sequence, sizeof sequence, "\033[%c", letters[i].final);
    if (letters[i].final <= 'H') define(sequence, letters[i].code);
    for (int modifiers = 1; modifiers < 8; modifiers++) {
      snprintf(sequence, sizeof sequence, "\033[1;%d%c", modifiers + 1, letters[i].final);
      define(sequence, letters[i].code + modifiers * CT_KEY_MODIFIER);
    }
  }
  for (size_t i = 0; i < sizeof tildes / sizeof tildes[0]; i++) {
    snprintf(sequence, sizeof sequence, "\033[%d~", tildes[i].number);
    define(sequence, tildes[i].code);
    for (int modifiers = 1; modifiers < 8; modifiers++) {
      snprintf(sequence, sizeof sequence, "\033[%d;%d~", tildes[i].number, modifiers + 1);
      define(sequence, tildes[i].code + modifiers * CT_KEY_MODIFIER);
    }
  }
  define("\033[Z", CT_KEY_BACKTAB);
  define("\033[<", CT_KEY_MOUSE);
  define("\033[200~", CT_KEY_PASTE_BEGIN);
  define("\033[201~", CT_KEY_PASTE_END);
}

static int translated(int code) {
  if (code >= OWN) return code - OWN;
  if (code >= KEY_F(1) && code <= KEY_F(24)) return CT_KEY_F1 + code - KEY_F(1);
  switch (code) {
    case KEY_RESIZE: return CT_KEY_RESIZE;
    case KEY_UP: return CT_KEY_UP;
    case KEY_DOWN: return CT_KEY_DOWN;
    case KEY_LEFT: return CT_KEY_LEFT;
    case KEY_RIGHT: return CT_KEY_RIGHT;
    case KEY_HOME: case KEY_FIND: case KEY_A1: return CT_KEY_HOME;
    case KEY_END: case KEY_SELECT: case KEY_C1: return CT_KEY_END;
    case KEY_PPAGE: case KEY_A3: return CT_KEY_PAGE_UP;
    case KEY_NPAGE: case KEY_C3: return CT_KEY_PAGE_DOWN;
    case KEY_IC: return CT_KEY_INSERT;
    case KEY_DC: return CT_KEY_DELETE;
    case KEY_BACKSPACE: return CT_KEY_BACKSPACE;
    case KEY_ENTER: return CT_KEY_ENTER;
    case KEY_BTAB: return CT_KEY_BACKTAB;
    case KEY_SR: return CT_KEY_UP + CT_KEY_MODIFIER;
    case KEY_SF: return CT_KEY_DOWN + CT_KEY_MODIFIER;
    case KEY_SLEFT: return CT_KEY_LEFT + CT_KEY_MODIFIER;
    case KEY_SRIGHT: return CT_KEY_RIGHT + CT_KEY_MODIFIER;
    default: return 0;
  }
}

int ct_read(uint32_t *value) {
  wint_t got = 0;
  for (;;) {
    int kind = screen ? get_wch(&got) : ERR;
    if (kind == ERR) return CT_NOTHING;
    if (kind == KEY_CODE_YES) {
      int code = translated((int)got);
      if (code == 0) continue;
      *value = (uint32_t)code;
      return CT_CODE;
    }
    *value = (uint32_t)got;
    return CT_CHARACTER;
  }
}

// ---- Opening and closing -----------------------------------------------------------------------

static void append_restore(const char *text) {
  if (!text || text == (char *)-1) return;
  // Paddings such as $<5> are for terminals of wire and paper: left out.
  while (*text && restore_length + 1 < sizeof restore) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end) { text = end + 1; continue; }
    }
    restore[restore_length++] = *text++;
  }
}

static int set_nonblocking(int fd) {
  int flags = fcntl(fd, F_GETFL);
  return flags < 0 ? -1 : fcntl(fd, F_SETFL, flags | O_NONBLOCK);
}

int ct_is_terminal(int descriptor) { return isatty(descriptor); }

int ct_own_terminal(void) { return open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY); }

int ct_describe(const char *name, int *colours) {
  *colours = 0;
  int fault = 0;
  if (screen) return CT_FAILED;
  if (setupterm(name, STDOUT_FILENO, &fault) != OK) {
    return fault == 0 ? CT_UNKNOWN_TERM : fault == 1 ? CT_HARDCOPY : CT_NO_TERMINFO;
  }
  int count = tigetnum("colors");
  *colours = count > 0 ? count : 0;
  del_curterm(cur_term);
  return CT_OK;
}

int ct_open(int input, int output) {
  if (screen) return CT_FAILED;
  if (!isatty(input) || !isatty(output)) return CT_NOT_A_TERMINAL;
  setlocale(LC_ALL, "");
  int fault = 0;
  if (setupterm(NULL, output, &fault) != OK) {
    return fault == 0 ? CT_UNKNOWN_TERM : fault == 1 ? CT_HARDCOPY : CT_NO_TERMINFO;
  }
  if (!cursor_address || cursor_address == (char *)-1) return CT_HARDCOPY;
  if (wake_pipe[0] < 0) {
    if (pipe2(wake_pipe, O_CLOEXEC) != 0) return CT_FAILED;
    set_nonblocking(wake_pipe[0]);
    set_nonblocking(wake_pipe[1]);
  }
  have_before = tcgetattr(input, &before) == 0;
  int in = fcntl(input, F_DUPFD_CLOEXEC, 3), out = fcntl(output, F_DUPFD_CLOEXEC, 3);
  input_file = in >= 0 ? fdopen(in, "r") : NULL;
  output_file = out >= 0 ? fdopen(out, "w") : NULL;
  if (!input_file || !output_file) return CT_FAILED;
  input_fd = in;
  output_fd = out;
  set_escdelay(25);
  screen = newterm(NULL, output_file, input_file);
  if (!screen) return CT_UNKNOWN_TERM;
  set_term(screen);
  raw();
  noecho();
  nonl();
  nodelay(stdscr, TRUE);
  keypad(stdscr, TRUE);
  leaveok(stdscr, FALSE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  define_keys();

  restore_length = 0;
  if (knows_modes()) {
    append_restore("\033[?2026l\033[?1006l\033[?1002l\033[?1000l\033[?2004l");
  }
  append_restore(exit_attribute_mode);
  append_restore(cursor_normal);
  append_restore(keypad_local);
  append_restore(exit_ca_mode);
  append_restore("\r");
  is_open = 1;
  install_signals();
  mouse_on = 1;
  synchronised = knows_modes();
  own_modes(1);
  return CT_OK;
}

void ct_close(void) {
  if (!screen) return;
  own_modes(0);
  curs_set(1);
  endwin();
  is_open = 0;
  remove_signals();
  delscreen(screen);
  screen = NULL;
  fclose(input_file);
  fclose(output_file);
  input_file = output_file = NULL;
  input_fd = output_fd = -1;
}

int ct_colours(void) { return screen && has_colors() ? COLORS : 0; }
int ct_pairs(void) { return screen && has_colors() ? COLOR_PAIRS : 0; }
int ct_utf8(void) {
  const char *codeset = nl_langinfo(CODESET);
  return codeset && (strcmp(codeset, "UTF-8") == 0 || strcmp(codeset, "utf8") == 0);
}

int ct_make_pair(int pair, int foreground, int background) {
  if (!screen || !has_colors() || pair < 1 || pair >= COLOR_PAIRS) return 0;
  return init_extended_pair(pair, foreground, background) == OK;
}

// ---- Drawing -----------------------------------------------------------------------------------

void ct_size(int *width, int *height) {
  *width = screen ? COLS : 0;
  *height = screen ? LINES : 0;
}

void ct_put(int y, int x, const int32_t *characters, int count, int attributes, int pair) {
  if (!screen || count <= 0) return;
  attr_t attrs = 0;
  if (attributes & CT_BOLD) attrs |= A_BOLD;
  if (attributes & CT_DIM) attrs |= A_DIM;
  if (attributes & CT_UNDERLINE) attrs |= A_UNDERLINE;
  if (attributes & CT_REVERSE) attrs |= A_REVERSE;
  wattr_set(stdscr, attrs, 0, &pair);
  mvwaddnwstr(stdscr, y, x, (const wchar_t *)characters, count);
}

void ct_erase(void) {
  if (screen) werase(stdscr);
}

void ct_forget(void) {
  if (screen) clearok(curscr, TRUE);
}

void ct_flush(int y, int x, int visible) {
  if (!screen) return;
  if (y >= 0) wmove(stdscr, y, x);
  curs_set(visible ? 1 : 0);
  if (synchronised) send_text("\033[?2026h");
  wnoutrefresh(stdscr);
  doupdate();
  if (synchronised) send_text("\033[?2026l");
}

void ct_send(const uint8_t *bytes, size_t count) {
  if (screen) write_all(output_fd, bytes, count);
}

void ct_mouse(int on) {
  if (!screen) return;
  own_modes(0);
  mouse_on = on != 0;
  own_modes(1);
}

// ---- Waiting -----------------------------------------------------------------------------------

void ct_wake(void) {
  int fd = wake_pipe[1];
  if (fd >= 0) {
    ssize_t ignored = write(fd, "", 1);
    (void)ignored;  // A full pipe wakes as well.
  }
}

int ct_wait(int milliseconds) {
  if (!screen) return CT_HUNG_UP;
  struct pollfd fds[2] = {{input_fd, POLLIN, 0}, {wake_pipe[0], POLLIN, 0}};
  int count = poll(fds, 2, milliseconds);
  int result = 0;
  if (count < 0) return errno == EINTR ? CT_INTERRUPTED : CT_HUNG_UP;
  if (fds[0].revents & POLLIN) result |= CT_KEYBOARD;
  if (fds[0].revents & (POLLHUP | POLLERR | POLLNVAL)) result |= CT_HUNG_UP;
  if (fds[1].revents & POLLIN) {
    char bytes[256];
    while (read(wake_pipe[0], bytes, sizeof bytes) == (ssize_t)sizeof bytes) {}
    result |= CT_WOKEN;
  }
  return result;
}

// ---- Stepping aside ----------------------------------------------------------------------------

void ct_leave(void) {
  if (!screen) return;
  own_modes(0);
  def_prog_mode();
  curs_set(1);
  endwin();
  is_open = 0;
}

void ct_return(void) {
  if (!screen) return;
  reset_prog_mode();
  struct winsize size;
  if (ioctl(output_fd, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0 &&
      (size.ws_row != LINES || size.ws_col != COLS)) {
    resizeterm(size.ws_row, size.ws_col);
  }
  clearok(curscr, TRUE);
  refresh();
  is_open = 1;
  own_modes(1);
}

void ct_suspend(void) {
  if (!screen) return;
  ct_leave();
  struct sigaction stop, old;
  memset(&stop, 0, sizeof stop);
  sigemptyset(&stop.sa_mask);
  stop.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &stop, &old);
  kill(0, SIGTSTP);  // The whole job, so that the shell of a pipeline gets its prompt.
  sigaction(SIGTSTP, &old, NULL);
  ct_return();
}

int ct_run(const char *const *arguments) {
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t actions;
  if (posix_spawnattr_init(&attributes) != 0) return -1;
  if (posix_spawn_file_actions_init(&actions) != 0) return -1;
  // The child reads the terminal itself, even where our own input is a pipe.
  if (input_fd >= 0) {
    posix_spawn_file_actions_adddup2(&actions, input_fd, 0);
    posix_spawn_file_actions_adddup2(&actions, output_fd, 1);
  }
  sigset_t defaults;
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGINT);
  sigaddset(&defaults, SIGQUIT);
  sigaddset(&defaults, SIGTSTP);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  pid_t child = 0;
  int fault =
      posix_spawnp(&child, arguments[0], &actions, &attributes, (char *const *)arguments, environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  if (fault != 0) {
    errno = fault;
    return -1;
  }
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
