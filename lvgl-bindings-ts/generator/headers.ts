// SPDX-License-Identifier: Apache-2.0
/** Asks the C compiler: for the preprocessed headers, and for the values of enum members and macros. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

/** Values of C constant expressions, as signed numbers when they fit and unsigned ones otherwise. */
export function evaluate(packageRoot: string, names: readonly string[]): Map<string, number> {
  const folder = mkdtempSync(join(tmpdir(), "lvgl-values-"));
  try {
    const lines = names.map((name) => `  printf("${name} %lld\\n", (long long)(${name}));`);
    writeFileSync(
      join(folder, "values.c"),
      `#include "lvgl.h"\n#include <stdio.h>\nint main(void) {\n${lines.join("\n")}\n  return 0;\n}\n`,
    );
    execFileSync("gcc", [...flags(packageRoot), "-w", "-o", join(folder, "values"), join(folder, "values.c")]);
    const output = execFileSync(join(folder, "values"), { encoding: "utf8" });
    const values = new Map<string, number>();
    for (const line of output.trim().split("\n")) {
      const [name, value] = line.split(" ");
      if (name && value) values.set(name, Number(value));
    }
    return values;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
