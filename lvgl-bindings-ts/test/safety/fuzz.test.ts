// SPDX-License-Identifier: Apache-2.0
// The fuzzer for a minute: `npm run fuzz` does a million calls. FUZZ_SEED in the environment replays another seed.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const seed = process.env.FUZZ_SEED ?? "1";
const script = fileURLToPath(new URL("../../scripts/fuzz.mjs", import.meta.url));

it(`20,000 generated calls end in a result or a typed error (seed ${seed})`, { timeout: 900_000 }, () => {
  const variant = process.env.LVGL_BINDINGS_VARIANT || "normal";
  const args = [script, "--calls", "20000", "--seed", seed, "--variant", variant];
  // The fuzzer preloads the sanitizer for its children itself.
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, LD_PRELOAD: "", ASAN_OPTIONS: "" },
  });
  expect(`${stdout}${stderr}`).toMatch(/fuzz: \d{4,} calls/);
  expect(status, `${stdout}${stderr}`).toBe(0);
});
