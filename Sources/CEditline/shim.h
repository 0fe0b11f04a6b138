// SPDX-License-Identifier: EUPL-1.2
#ifndef TUSSENSTAND_CEDITLINE_SHIM_H
#define TUSSENSTAND_CEDITLINE_SHIM_H
#include <histedit.h>
#endif
