// SPDX-License-Identifier: Apache-2.0
/**
 * How much of LVGL is bound: `node coverage.js PACKAGE_FOLDER [--all]`. Prints a table by module and the reasons of
 * what is left out; ends with 1 when a function is neither bound nor excluded, or less than 95 of 100 are bound.
 */
import { resolve } from "node:path";
import { generate, readModel } from "./generate.js";
import { outOfScope } from "./scope.js";
import type { SelectedFunction } from "./select.js";

const LEAST = 95;

/** A list of names by the reason they share, in the order of first sight. */
function byReason(selected: readonly SelectedFunction[], sort: "excluded" | "standIn"): Map<string, string[]> {
  const reasons = new Map<string, string[]>();
  for (const { source, fate } of selected) {
    if (fate.sort !== sort) continue;
    reasons.set(fate.reason, [...(reasons.get(fate.reason) ?? []), source.name]);
  }
  return reasons;
}

function isBound(entry: SelectedFunction): boolean {
  return entry.fate.sort === "generated" || entry.fate.sort === "handwritten" || entry.fate.sort === "standIn";
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : ((100 * part) / whole).toFixed(1);
}

/** The report as text, and what is wrong with it. */
export function report(selected: readonly SelectedFunction[], everything: boolean): { text: string; faults: string[] } {
  const lines = [`${"module".padEnd(14)} functions  generated  by hand  stand-in  excluded      %`];
  const row = (name: string, entries: readonly SelectedFunction[]): string => {
    const count = (sort: string): number => entries.filter((entry) => entry.fate.sort === sort).length;
    const cells = [entries.length, count("generated"), count("handwritten"), count("standIn"), count("excluded")];
    const widths = [9, 9, 7, 8, 8];
    const bound = percent(entries.filter(isBound).length, entries.length);
    return `${name.padEnd(14)} ${cells.map((cell, index) => String(cell).padStart(widths[index] ?? 8)).join("  ")}  ${bound.padStart(5)}`;
  };
  for (const name of new Set(selected.map((entry) => entry.module)))
    lines.push(
      row(
        name,
        selected.filter((entry) => entry.module === name),
      ),
    );
  lines.push(row("all", selected));
  const list = (title: string, sort: "excluded" | "standIn"): void => {
    lines.push("", title);
    for (const [reason, names] of byReason(selected, sort))
      lines.push(`  ${String(names.length).padStart(3)}  ${reason}${everything ? `\n       ${names.join(" ")}` : ""}`);
  };
  list("Left out, and why:", "excluded");
  list("Bound under another name:", "standIn");
  lines.push("", "Headers that are no part of the surface:");
  for (const { header, reason } of outOfScope) lines.push(`  ${header}: ${reason}`);
  const faults = selected.flatMap(({ fate }) =>
    fate.sort === "missing" ? [`neither bound nor excluded: ${fate.reason}`] : [],
  );
  const share = (100 * selected.filter(isBound).length) / selected.length;
  if (share < LEAST) faults.push(`${share.toFixed(1)} % are bound, ${LEAST} are wanted`);
  return { text: lines.join("\n"), faults };
}

const root = process.argv[2];
if (root && /coverage\.js$/.test(process.argv[1] ?? "")) {
  const model = await readModel(resolve(root));
  const { text, faults } = report(model.selected, process.argv.includes("--all"));
  process.stdout.write(`${text}\n`);
  if (faults.length === 0) await generate(resolve(root));
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
