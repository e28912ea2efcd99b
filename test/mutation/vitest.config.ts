import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests of the billing engine alone, without the one that runs 100,000 visits: each mutant runs what covers it. */
export default defineConfig({
  resolve: { alias: { "fast-check": fileURLToPath(new URL("fewer-runs.ts", import.meta.url)) } },
  test: {
    include: ["test/unit/billing/**/*.test.ts"],
    exclude: ["test/unit/billing/cumulation-oracle.test.ts"],
    testTimeout: 30_000,
    // Each mutant gets a new worker, and static mutants are left out: files may share what they import, several times faster.
    isolate: false,
  },
});
