// SPDX-License-Identifier: EUPL-1.2
#ifndef TUSSENSTAND_CSODIUM_SHIM_H
#define TUSSENSTAND_CSODIUM_SHIM_H
#include <sodium.h>
#endif
