// SPDX-License-Identifier: Apache-2.0
// What generated code includes.
#pragma once
#include "args.h"
#include "display.h"
#include "exports.h"
