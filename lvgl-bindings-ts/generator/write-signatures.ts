// SPDX-License-Identifier: Apache-2.0
/** Writes what a test needs to call every function with right and wrong arguments: names, sorts, ranges. */
import type { Model } from "./generate.js";
import type { BoundFunction, BoundParam } from "./select.js";
import type { Crossing } from "./types.js";

const limits: Readonly<Record<string, readonly [number, number]>> = {
  uint8_t: [0, 255],
  int8_t: [-128, 127],
  uint16_t: [0, 65535],
  int16_t: [-32768, 32767],
  uint32_t: [0, 4294967295],
  int32_t: [-2147483648, 2147483647],
};

function describe(crossing: Crossing, model: Model): Record<string, unknown> {
  switch (crossing.sort) {
    case "number": {
      let base = crossing.cpp;
      for (let i = 0; i < 8 && model.header.aliases.has(base); i++) base = model.header.aliases.get(base) ?? base;
      const [lowest, highest] = limits[base] ?? (crossing.unsigned ? [0, 4294967295] : [-2147483648, 2147483647]);
      return { sort: "number", lowest, highest };
    }
    case "choice":
      return { sort: "choice", enum: crossing.ts, lowest: crossing.lowest, highest: crossing.highest };
    case "bits":
      return { sort: "bits", bits: crossing.bits };
    case "handle":
      return { sort: "handle", kind: `Lv${crossing.kind}` };
    case "struct":
      return { sort: "struct", struct: `Lv${crossing.name}` };
    default:
      return { sort: crossing.sort };
  }
}

function param(entry: BoundParam, model: Model): Record<string, unknown> {
  return {
    name: entry.name,
    ...describe(entry.crossing, model),
    ...(entry.nullable ? { nullable: true } : {}),
    ...(entry.widget ? { class: `lv_${entry.widget}` } : {}),
  };
}

function signature(bound: BoundFunction, model: Model): string {
  return JSON.stringify({
    name: bound.source.name,
    module: bound.module,
    params: bound.params.filter((entry) => entry.index >= 0).map((entry) => param(entry, model)),
    returns: describe(bound.returns, model),
  });
}

/** One line a function. */
export function writeSignatures(model: Model): string {
  return `[\n${model.bound.map((bound) => signature(bound, model)).join(",\n")}\n]\n`;
}
