// SPDX-License-Identifier: EUPL-1.2
#include <pty.h>

// POSIX_SPAWN_SETSID, which glibc shows to GNU sources only.
static const int cpty_new_session = 0x80;
