// The few calls of ncurses that Strata makes, over plain integers and wide characters.
//
// curses.h is included in the .c file alone: its globals, macros and variadic functions neither
// import into Swift nor are they safe there. There is one terminal a process; all calls but
// ct_wake belong to one thread.
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stddef.h>
#include <stdint.h>

// Why a terminal could not be opened.
enum {
  CT_OK = 0,
  CT_NOT_A_TERMINAL = 1,
  CT_UNKNOWN_TERM = 2,
  CT_NO_TERMINFO = 3,
  CT_HARDCOPY = 4,
  CT_FAILED = 5
};

// What ct_wait reports, as a set.
enum { CT_KEYBOARD = 1, CT_WOKEN = 2, CT_INTERRUPTED = 4, CT_HUNG_UP = 8 };

// What ct_signals reports, as a set.
enum { CT_TERMINATE = 1, CT_STOP = 2, CT_CONTINUED = 4 };

// What ct_read reports.
enum { CT_NOTHING = 0, CT_CHARACTER = 1, CT_CODE = 2 };

// Codes that ct_read gives beside characters.
enum {
  CT_KEY_RESIZE = 1,
  CT_KEY_MOUSE = 2,
  CT_KEY_PASTE_BEGIN = 3,
  CT_KEY_PASTE_END = 4,
  CT_KEY_UP = 16,
  CT_KEY_DOWN,
  CT_KEY_LEFT,
  CT_KEY_RIGHT,
  CT_KEY_HOME,
  CT_KEY_END,
  CT_KEY_PAGE_UP,
  CT_KEY_PAGE_DOWN,
  CT_KEY_INSERT,
  CT_KEY_DELETE,
  CT_KEY_BACKSPACE,
  CT_KEY_ENTER,
  CT_KEY_BACKTAB,
  CT_KEY_F1 = 64,      // to CT_KEY_F1 + 23
  CT_KEY_MODIFIER = 256  // times the modifiers: 1 shift, 2 alt, 4 control
};

// Attributes of ct_put.
enum { CT_BOLD = 1, CT_DIM = 2, CT_UNDERLINE = 4, CT_REVERSE = 8 };

// Opens the terminal on two descriptors, in full screen. Leaves the process alive on failure.
int ct_open(int input, int output);
// Gives the terminal back as it was. May be called twice.
void ct_close(void);
int ct_is_terminal(int descriptor);
// What is known of a kind of terminal without opening one: CT_OK, CT_UNKNOWN_TERM, CT_HARDCOPY or
// CT_NO_TERMINFO; `colours` is how many it has, 0 for none.
int ct_describe(const char *name, int *colours);
// A descriptor of the process' own terminal, -1 where there is none.
int ct_own_terminal(void);
// The number of colours and of colour pairs that it can show; 0 without colours.
int ct_colours(void);
int ct_pairs(void);
// Whether the code set is UTF-8.
int ct_utf8(void);
// Makes pair 1...ct_pairs()-1 of two colours (-1: the terminal's own). 0 where that fails.
int ct_make_pair(int pair, int foreground, int background);

void ct_size(int *width, int *height);
// Writes wide characters at a place. `characters` is not a format.
void ct_put(int y, int x, const int32_t *characters, int count, int attributes, int pair);
void ct_erase(void);
// Forgets what is on the screen: the next flush sends everything.
void ct_forget(void);
// Sends what changed in one piece, the cursor last; y < 0 leaves it where it is.
void ct_flush(int y, int x, int visible);

// Waits for keys or a wake, at most so many milliseconds (-1: for ever).
int ct_wait(int milliseconds);
// The next character or code, without waiting.
int ct_read(uint32_t *value);
// Ends a wait, from any thread.
void ct_wake(void);
// The signals since the last call.
int ct_signals(void);
void ct_mouse(int on);
// The whole text to the terminal, past ncurses; for sequences that it has no call for.
void ct_send(const uint8_t *bytes, size_t count);

// Steps back to the shell: stops the process; returns when it goes on.
void ct_suspend(void);
// Gives the terminal to another program, and takes it back.
void ct_leave(void);
void ct_return(void);
// Runs a program in the terminal and waits for it. Its exit status, 128 + a signal's number, or
// -1 with errno where it could not be started.
int ct_run(const char *const *arguments);

#endif
