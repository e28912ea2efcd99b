import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "lvgl-bindings-ts/test/**/*.test.ts"],
    // Native addons (LVGL, SQLite, PC/SC) hold process-wide state: one process per test file.
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
