// SPDX-License-Identifier: Apache-2.0
// The package's whole suite on the AddressSanitizer variant, children included. Fails when a test fails, when none ran
// or when the sanitizer reported anything.
//   node scripts/asan.mjs [names of tests]
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { sanitizerEnv, sanitizerReports } from "./sanitizer.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const reports = join(root, ".cache/asan");
const counts = join(root, ".cache/asan.json");
const filters = process.argv.slice(2);

// The others too: tests start children on them, without our environment.
for (const variant of ["normal", "builtin", "asan"])
  execFileSync(process.execPath, [join(root, "build.mjs"), "--variant", variant], { stdio: "inherit" });

const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const paths = filters.length > 0 ? filters : ["lvgl-bindings-ts/test/"];
rmSync(counts, { force: true });
const run = spawnSync(
  process.execPath,
  [vitest, "run", ...paths, "--testTimeout=300000", "--hookTimeout=300000"].concat([
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${counts}`,
  ]),
  { cwd: join(root, ".."), stdio: "inherit", env: { ...process.env, ...sanitizerEnv(root, reports) } },
);

const found = sanitizerReports(reports);
for (const text of found) process.stderr.write(`${text}\n`);
const { numTotalTests = 0, numPassedTests = 0, numFailedTests = 0 } = JSON.parse(readFileSync(counts, "utf8"));
process.stdout.write(
  `asan: ${numPassedTests} of ${numTotalTests} tests passed, ${numFailedTests} failed, ${found.length} reports\n`,
);
process.exitCode = run.status === 0 && numPassedTests > 0 && found.length === 0 ? 0 : 1;
