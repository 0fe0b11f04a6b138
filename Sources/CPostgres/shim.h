// SPDX-License-Identifier: EUPL-1.2
#ifndef TUSSENSTAND_CPOSTGRES_SHIM_H
#define TUSSENSTAND_CPOSTGRES_SHIM_H
#include <libpq-fe.h>
#endif
