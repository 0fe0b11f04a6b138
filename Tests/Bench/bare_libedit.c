// SPDX-License-Identifier: EUPL-1.2
// The least that a line editor in C can be: libedit, a prompt, and lines that are read and dropped.
// Scripts/bench holds our programs against it.

#include <histedit.h>
#include <locale.h>
#include <stdio.h>

static char *prompt(EditLine *editor) {
  (void)editor;
  return "› ";
}

int main(void) {
  setlocale(LC_CTYPE, "");
  EditLine *editor = el_init("bare_libedit", stdin, stdout, stderr);
  if (editor == NULL) return 1;
  el_set(editor, EL_PROMPT, prompt);
  el_set(editor, EL_EDITOR, "emacs");
  int length = 0;
  while (el_gets(editor, &length) != NULL && length > 0) continue;
  el_end(editor);
  return 0;
}
