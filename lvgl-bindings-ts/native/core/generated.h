// SPDX-License-Identifier: Apache-2.0
// What generated code includes.
#pragma once
#include "core/args.h"
#include "core/obj_end.h"
#include "displays/display.h"
#include "core/exports.h"
#include "generated/structs.h"
#include "objects/anims.h"
#include "objects/arclabel.h"
#include "objects/divisors.h"
#include "objects/dropdown.h"
#include "objects/guards.h"
#include "objects/observers.h"
#include "objects/support.h"
