import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { applyDelta } from "../delta/apply.js";
import type { DeltaFailure } from "../delta/contract.js";
import { failureText } from "../delta/failure-text.js";
import type { Command } from "./command.js";
import { misuse, readArguments, report } from "./problem.js";

const USAGE = `  apply DELTA --trust CA.pem --out FILE [--slot DEVICE]
      rebuilds the full bundle on a terminal: --slot is the device, or the image, of the slot that runs`;

const AGAIN = "Copy or download the delta again.";
/** What to do about each failure. */
const NOW: Readonly<Record<DeltaFailure["kind"], string>> = {
  bundle: "Do not use it: copy or download it again, or give the CA that issued its signer with --trust.",
  "not-a-delta": "Install it as it is.",
  "wrong-base": "Install the full bundle; make the delta from the version that runs, whose slot is mounted read-only.",
  "base-unreadable": "Give the slot's device with --slot, and run with the right to read it.",
  malformed: AGAIN,
  "wrong-result": "Try again; if it comes back, test the memory and the disk.",
  "disk-full": "Make room, or give --out on another disk.",
  tool: "Install the Debian package zstd; a killed zstd means too little memory.",
  stopped: "Start it again: it begins anew.",
};

export const command: Command = {
  usage: USAGE,
  async run(args) {
    const given = readArguments("apply", USAGE, () => parse(args));
    if (!given.ok) return given.error;
    const { values, positionals } = given.value;
    const [delta] = positionals;
    const { trust, out, slot = "" } = values;
    if (delta === undefined || positionals.length > 1) return misuse("apply", "one delta is needed", USAGE);
    if (!trust || !out) return misuse("apply", "--trust and --out are needed", USAGE);
    try {
      const pem = await readFile(trust, "utf8");
      const applied = await applyDelta(delta, { path: slot }, out, { trust: { pem, now: Date.now } });
      if (!applied.ok) {
        const { kind } = applied.error;
        return report("apply", { code: kind, what: `${delta}: ${failureText(applied.error)}`, now: NOW[kind] });
      }
      process.stdout.write(`${out}: ${applied.value.kind} ${applied.value.version} for ${applied.value.compatible}\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof Error && "syscall" in error)) throw error;
      return report("apply", { code: "unwritable", what: error.message, now: "Check the paths and their rights." });
    }
  },
};

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { trust: { type: "string" }, out: { type: "string" }, slot: { type: "string" } },
  });
}
