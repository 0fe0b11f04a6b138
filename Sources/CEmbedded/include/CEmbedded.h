// SPDX-License-Identifier: EUPL-1.2
#ifndef TUSSENSTAND_CEMBEDDED_H
#define TUSSENSTAND_CEMBEDDED_H

#include <stddef.h>

/// One data file that is built into the program.
typedef struct {
  const char *_Nonnull name;          ///< The path below the folder CEmbedded.
  const unsigned char *_Nonnull bytes;
  size_t length;                      ///< In bytes.
} cembedded_file;

/// All data files, in the order of the list in CEmbedded.c.
const cembedded_file *_Nonnull cembedded_files(void);

/// How many there are.
size_t cembedded_count(void);

#endif
