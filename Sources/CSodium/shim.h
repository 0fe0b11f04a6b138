// SPDX-License-Identifier: EUPL-1.2
#ifndef TUSSENSTAND_CSODIUM_SHIM_H
#define TUSSENSTAND_CSODIUM_SHIM_H
#include <sodium.h>
#include <sys/prctl.h>

// prctl is variadic, which Swift cannot call.

/// Keeps the memory of this process out of core files and away from other programs of the user.
static inline int csodium_forbid_dumps(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

/// 1 when the memory may be dumped, 0 when not.
static inline int csodium_allows_dumps(void) { return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0); }
#endif
