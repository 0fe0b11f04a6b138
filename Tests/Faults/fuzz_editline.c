// SPDX-License-Identifier: EUPL-1.2
// Keys of any kind through the C shim and libedit, for libFuzzer with the address sanitizer.
//
// It stands on a pseudo-terminal of its own, so that libedit edits as it does for a person.

#include <fcntl.h>
#include <pthread.h>
#include <pty.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

#include "../../Sources/CEditline/shim.h"

struct keys {
  const uint8_t *bytes;
  size_t count;
  int meta;  // the key before was Escape
};

static FILE *complaints;

static void *drain(void *terminal) {
  char bytes[65536];
  while (read(*(int *)terminal, bytes, sizeof bytes) > 0) {
  }
  return NULL;
}

int LLVMFuzzerInitialize(int *count, char ***words) {
  (void)count;
  (void)words;
  static int terminal;
  int program;
  struct winsize size = {.ws_row = 24, .ws_col = 40};
  setlocale(LC_ALL, "C.UTF-8");
  if (openpty(&terminal, &program, NULL, NULL, &size) != 0) exit(2);
  dup2(program, 0);
  dup2(program, 1);
  complaints = fopen("/dev/null", "w");
  pthread_t thread;
  return pthread_create(&thread, NULL, drain, &terminal);
}

/// The characters that `LineEditor` lets through to libedit; it reads the keyboard itself. libedit
/// alone does not survive all of them: Ctrl-Alt-_ at the start of a line reads before its buffer.
static int passes(wchar_t key) {
  static const char controls[] =
      "\001\002\004\005\006\010\011\013\014\015\022\024\025\027\031";
  return (key >= 0x20 && key < 0x7F) || (key >= 0xA0 && key != 0x2028 && key != 0x2029) ||
         (key > 0 && key < 0x20 && strchr(controls, key));
}

/// The next character: UTF-8 as far as it is that, else the byte itself.
static int next_key(EditLine *editor, wchar_t *key) {
  struct keys *keys = ceditline_context(editor);
  while (keys->count > 0) {
    mbstate_t state = {0};
    size_t length = mbrtowc(key, (const char *)keys->bytes, keys->count, &state);
    if (length == (size_t)-1 || length == (size_t)-2 || length == 0) {
      *key = keys->bytes[0];
      length = 1;
    }
    keys->bytes += length;
    keys->count -= length;
    if (keys->meta) {
      keys->meta = 0;
      *key = L"bBfFdDuUlLcC"[(unsigned)*key % 12];
      return 1;
    }
    if (*key == 0x1B) {
      keys->meta = 1;
      return 1;
    }
    if (passes(*key)) return 1;
  }
  return 0;
}

static char *prompt(EditLine *editor) {
  (void)editor;
  static char words[] = "\1\033[1m\1naam\1\033[0m\1 ";
  return words;
}

/// A paste: what comes up to the next Ctrl-B goes in at once.
static unsigned char paste(EditLine *editor, wint_t key) {
  (void)key;
  wchar_t words[512];
  size_t count = 0;
  wchar_t sign;
  // Line ends may be in it, other control characters not.
  while (count < 511 && next_key(editor, &sign) == 1 && sign != 2) {
    if (sign >= 0x20 || sign == 9) words[count++] = sign == 9 ? '\n' : sign;
  }
  words[count] = 0;
  return el_winsertstr(editor, words) == 0 ? CC_REFRESH : CC_ERROR;
}

/// Takes away what stands before the cursor, and puts it back twice.
static unsigned char replace(EditLine *editor, wint_t key) {
  (void)key;
  const LineInfoW *line = el_wline(editor);
  size_t count = (size_t)(line->cursor - line->buffer);
  wchar_t words[512];
  if (count > 250) count = 250;
  wmemcpy(words, line->cursor - count, count);
  wmemcpy(words + count, words, count);
  words[2 * count] = 0;
  el_deletestr(editor, (int)count);
  el_winsertstr(editor, words);
  el_cursor(editor, -1);
  ceditline_refresh(editor);
  return CC_REFRESH;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
  if (count < 2 || count > 4096) return 0;
  static const char *const kinds[] = {"xterm-256color", "dumb", "vt100", "linux"};
  struct keys keys = {bytes + 2, count - 2, 0};
  EditLine *editor = ceditline_open(complaints);
  if (!editor) abort();
  ceditline_set_terminal(editor, kinds[bytes[0] % 4]);
  ceditline_use_emacs_keys(editor);
  ceditline_leave_signals(editor);
  ceditline_set_prompt(editor, prompt, '\1');
  ceditline_set_reader(editor, next_key);
  ceditline_set_context(editor, &keys);
  ceditline_add_function(editor, "fuzz-paste", paste);
  ceditline_add_function(editor, "fuzz-replace", replace);
  ceditline_bind(editor, "^I", "fuzz-paste");
  ceditline_bind(editor, "^R", "fuzz-replace");
  ceditline_bind(editor, "\033[200~", "fuzz-paste");
  ceditline_set_tty(editor, "-isig");
  ceditline_silence_between_lines(editor);
  if (bytes[1] & 1) el_wpush(editor, L"een eerder antwoord");
  for (int lines = 0; lines < 8; lines++) {
    int length = 0;
    const wchar_t *line = el_wgets(editor, &length);
    if (!line || length <= 0) break;
    if (wcslen(line) > (size_t)length) abort();
    if (bytes[1] & 2) el_resize(editor);
  }
  ceditline_prepare(editor, 1);
  ceditline_prepare(editor, 0);
  el_end(editor);
  return 0;
}
