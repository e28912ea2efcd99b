import { defineConfig } from "vitest/config";

/** Tests that run beside a private pcscd, started by `../reader.test.ts`: one process, one resource manager. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["*.inside.ts"],
    pool: "forks",
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
