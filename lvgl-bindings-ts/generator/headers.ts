// SPDX-License-Identifier: Apache-2.0
/** Asks the C compiler: for the preprocessed headers, and for the values of enum members and macros. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";

function flags(packageRoot: string): string[] {
  return ["-DLV_CONF_INCLUDE_SIMPLE", `-I${join(packageRoot, "native/conf")}`, `-I${join(packageRoot, ".cache/lvgl")}`];
}

/** Preprocessed text, and the header each of its lines comes from (`widgets/label/lv_label.h`). */
export interface Preprocessed {
  readonly text: string;
  readonly headerOfRow: readonly string[];
}

/** LVGL's public headers after the preprocessor, with comments and without the system's headers. */
export function preprocess(packageRoot: string): Preprocessed {
  const output = execFileSync(
    "gcc",
    ["-E", "-C", ...flags(packageRoot), "-x", "c", join(packageRoot, ".cache/lvgl/lvgl.h")],
    {
      encoding: "utf8",
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  const kept: string[] = [];
  const headerOfRow: string[] = [];
  let header: string | undefined;
  for (const line of output.split("\n")) {
    const marker = /^# \d+ "([^"]*)"/.exec(line);
    if (marker) {
      header = /\/\.cache\/lvgl\/(?:src\/)?(.*)$/.exec(posix.normalize(marker[1] ?? ""))?.[1];
      continue;
    }
    if (header === undefined) continue;
    kept.push(line);
    headerOfRow.push(header);
  }
  return { text: kept.join("\n"), headerOfRow };
}

/** Names of macros without parameters but with a value, in the order of the headers (below LVGL's src/). */
export function macrosOf(packageRoot: string, headers: readonly string[]): string[] {
  const names = headers.flatMap((header) => {
    const inside = join(packageRoot, ".cache/lvgl/src", header);
    const path = existsSync(inside) ? inside : join(packageRoot, ".cache/lvgl", header);
    const text = readFileSync(path, "utf8");
    const plain = [...text.matchAll(/^[ \t]*#[ \t]*define[ \t]+(LV_\w+)[ \t]+\S/gm)].map((match) => match[1] ?? "");
    const exported = [...text.matchAll(/^LV_EXPORT_CONST_INT\((\w+)\);/gm)].map((match) => match[1] ?? "");
    return [...plain, ...exported];
  });
  return [...new Set(names)];
}

function compile(packageRoot: string, folder: string, names: readonly string[]): string {
  const lines = names.map((name) => `SHOW(${name})`);
  writeFileSync(
    join(folder, "values.c"),
    `#include "lvgl.h"\n#include <stdio.h>
static int whole(const char * name, long long value) { return printf("%s %lld\\n", name, value); }
static int text(const char * name, const char * value) { return printf("%s \\"%s\\n", name, value); }
#define SHOW(x) _Generic((x), char *: text, const char *: text, default: whole)(#x, x);
int main(void) {\n${lines.join("\n")}\n  return 0;\n}\n`,
  );
  const run = spawnSync("gcc", [
    ...flags(packageRoot),
    "-w",
    "-fmax-errors=0",
    "-fno-diagnostics-show-caret",
    "-o",
    join(folder, "values"),
    join(folder, "values.c"),
  ]);
  return run.status === 0 ? "" : run.stderr.toString();
}

/**
 * Values of C constant expressions: numbers (unsigned ones as they are) and texts. A name that is no such expression
 * is left out.
 */
export function evaluate(packageRoot: string, names: readonly string[]): Map<string, number | string> {
  const folder = mkdtempSync(join(tmpdir(), "lvgl-values-"));
  try {
    let left = names;
    for (let round = 0; ; round++) {
      const errors = compile(packageRoot, folder, left);
      if (!errors) break;
      // The names stand one a line, from line 7 on.
      const bad = new Set(
        [...errors.matchAll(/values\.c:(\d+):(?:\d+:)? error/g)].map((match) => left[Number(match[1]) - 7]),
      );
      if (bad.size === 0 || round > 5) throw new Error(`the values of constants cannot be asked:\n${errors}`);
      left = left.filter((name) => !bad.has(name));
    }
    const output = execFileSync(join(folder, "values"), { encoding: "utf8" });
    const values = new Map<string, number | string>();
    for (const line of output.trim().split("\n")) {
      const space = line.indexOf(" ");
      const value = line.slice(space + 1);
      const name = line.slice(0, space);
      values.set(name, value.startsWith('"') ? value.slice(1) : Number(value));
    }
    return values;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
