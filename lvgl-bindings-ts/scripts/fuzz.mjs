// SPDX-License-Identifier: Apache-2.0
// Random calls over the whole exported API, each round in a process of its own.
//   node scripts/fuzz.mjs [--calls 20000] [--seed N] [--variant normal|asan] [--round N] [--minimize] [--verbose] [--jobs N]
// --round replays one round of a seed; --minimize cuts it down to the steps that crash; --verbose prints each call.
// --without NAME,NAME leaves functions out, to look behind a crash that is known. Ends with 1 when a process crashed or hung, or when an error was not one of the package's typed errors.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fuzz } from "../test/safety/fuzz/fuzz.mjs";

const { values } = parseArgs({
  options: {
    calls: { type: "string", default: "20000" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    variant: { type: "string", default: "normal" },
    round: { type: "string" },
    minimize: { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
    without: { type: "string", default: "" },
    jobs: { type: "string", default: "1" },
  },
});
const report = await fuzz({
  root: join(import.meta.dirname, ".."),
  calls: Number(values.calls),
  seed: Number(values.seed),
  variant: values.variant,
  round: values.round === undefined ? undefined : Number(values.round),
  minimize: values.minimize,
  verbose: values.verbose,
  without: values.without.split(",").filter((name) => name !== ""),
  jobs: Number(values.jobs),
  print: (line) => process.stdout.write(`${line}\n`),
});
process.exitCode = report.failures === 0 ? 0 : 1;
