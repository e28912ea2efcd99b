// SPDX-License-Identifier: Apache-2.0
// One round in a process of its own: node round.mjs REQUEST.json. The journal says at each moment what is being called, so
// that it can be read after a crash. Prints one JSON object at the end.
import { openSync, readdirSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import * as library from "../../../dist/raw.js";
import { Runner, shown } from "./runner.mjs";
import { StepMaker } from "./steps.mjs";

const request = JSON.parse(readFileSync(process.argv[2], "utf8"));
const signatures = JSON.parse(readFileSync(request.signatures, "utf8"));
const corpus = readdirSync(request.corpus)
  .sort()
  .map((name) => new Uint8Array(readFileSync(join(request.corpus, name))));
const journal = openSync(request.journal, "w");
let at = 0;

function note(name, args) {
  if (request.verbose) process.stderr.write(`${at}: ${"  ".repeat(runner?.depth ?? 0)}${name}(${shown(args)})\n`);
  else writeSync(journal, `${at} ${name}`.padEnd(79).concat("\n"), 0);
}

let runner = null;
const steps = new StepMaker(signatures, request.seed, request.round).list(request.count);
const kept = request.keep ? new Set(request.keep) : null;
runner = new Runner(library, signatures, corpus, note, request.without);
for (const [index, step] of steps.entries()) {
  if (kept && !kept.has(index)) continue;
  at = index;
  runner.run(step);
  // Now and then the garbage goes, and what waits for it.
  if (index % 500 === 499) globalThis.gc?.();
}
at = -1;
note("the end");
runner.run({ do: "advance", ms: 50 });
runner.end();
process.stdout.write(JSON.stringify(runner.result));
process.exit(0);
