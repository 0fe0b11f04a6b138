// SPDX-License-Identifier: EUPL-1.2
#ifndef TUSSENSTAND_CEDITLINE_SHIM_H
#define TUSSENSTAND_CEDITLINE_SHIM_H

// Swift cannot call variadic C functions, and libedit is set up through one. Each wrapper below
// fixes one use of `el_set` or `el_get`, with the types that libedit expects there.

#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <sys/ioctl.h>
#include <sys/timerfd.h>
#include <time.h>

typedef unsigned char (*ceditline_function)(EditLine *, wint_t);
typedef char *(*ceditline_prompt)(EditLine *);

/// The emacs keys, and nothing from a settings file of the user.
static inline int ceditline_use_emacs_keys(EditLine *editor) {
  return el_set(editor, EL_EDITOR, "emacs");
}

/// Leaves every signal to the program.
static inline int ceditline_leave_signals(EditLine *editor) {
  return el_set(editor, EL_SIGNAL, 0);
}

/// The function that gives the prompt; what stands between two `stop` characters has no width.
static inline int ceditline_set_prompt(EditLine *editor, ceditline_prompt prompt, char stop) {
  return el_set(editor, EL_PROMPT_ESC, prompt, stop);
}

/// The function that gives the next character.
static inline int ceditline_set_reader(EditLine *editor, el_rfunc_t reader) {
  return el_wset(editor, EL_GETCFN, reader);
}

static inline int ceditline_set_context(EditLine *editor, void *context) {
  return el_set(editor, EL_CLIENTDATA, context);
}

static inline void *ceditline_context(EditLine *editor) {
  void *context = NULL;
  return el_get(editor, EL_CLIENTDATA, &context) == 0 ? context : NULL;
}

/// Adds an editing function under `name`.
static inline int ceditline_add_function(
    EditLine *editor, const char *name, ceditline_function function) {
  return el_set(editor, EL_ADDFN, name, name, function);
}

/// Binds `key` (as `bind` writes it, such as `^I`) to the editing function `name`.
static inline int ceditline_bind(EditLine *editor, const char *key, const char *name) {
  return el_set(editor, EL_BIND, key, name, NULL);
}

/// Changes one terminal setting, such as `-isig`, for the time that a line is edited.
static inline int ceditline_set_tty(EditLine *editor, const char *setting) {
  return el_set(editor, EL_SETTY, "-d", setting, NULL);
}

static inline int ceditline_refresh(EditLine *editor) {
  return el_set(editor, EL_REFRESH);
}

/// Prepares the terminal for single keys (1) or gives it back (0).
static inline int ceditline_prepare(EditLine *editor, int on) {
  return el_set(editor, EL_PREP_TERM, on);
}

/// The columns of the terminal on `descriptor`, or 0 when it has no size.
static inline int ceditline_columns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

/// The columns of a character, which the C library's header hides from Swift. Below 0: none.
int wcwidth(wchar_t);
static inline int ceditline_character_columns(wchar_t character) {
  return wcwidth(character);
}

/// The rows of the terminal on `descriptor`, or 0 when it has no size.
static inline int ceditline_rows(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_row : 0;
}

/// A clock that also runs while the machine sleeps, as a descriptor to wait on, or -1.
static inline int ceditline_idle_timer(void) {
  return timerfd_create(CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC);
}

/// Starts the clock anew; it can be read after so long. Both 0 stops it.
static inline void ceditline_start_idle_timer(int timer, long seconds, long nanoseconds) {
  const struct itimerspec after = {.it_value = {.tv_sec = seconds, .tv_nsec = nanoseconds}};
  timerfd_settime(timer, 0, &after, NULL);
}

/// The standard output, which Swift sees as a shared variable.
static inline FILE *ceditline_output(void) {
  return stdout;
}

/// A new editor on the standard streams. What libedit would complain about goes to `errors`.
static inline EditLine *ceditline_open(FILE *errors) {
  return el_init("tussenstand", stdin, stdout, errors);
}

/// Keeps what is typed between two lines unseen and as it was typed, with Enter as Enter: libedit's
/// own mode for that time shows it, and makes lines of it.
static inline int ceditline_silence_between_lines(EditLine *editor) {
  return el_set(editor, EL_SETTY, "-x", "-echo", "-icanon", "-icrnl", "-inlcr", NULL);
}

/// Tells the editor which terminal it has, whatever `TERM` says.
static inline int ceditline_set_terminal(EditLine *editor, const char *name) {
  return el_set(editor, EL_TERMINAL, name);
}

/// Whether the character set of the present locale is UTF-8.
static inline int ceditline_locale_is_utf8(void) {
  const char *name = nl_langinfo(CODESET);
  return (name[0] == 'U' && name[1] == 'T' && name[2] == 'F' && name[3] == '-' && name[4] == '8');
}

#endif
