/** Mutation testing of the billing engine: `make mutation`. Survivors are read and explained in docs/mutation.md. */
export default {
  plugins: ["./test/mutation/in-process-runner.mjs"],
  testRunner: "in-process",
  mutate: ["firmware/billing/**/*.ts", "!firmware/billing/**/model.ts", "!firmware/billing/types.ts"],
  ignorePatterns: [
    "out",
    "build",
    "data",
    ".cache",
    "lvgl-bindings-ts/build",
    "lvgl-bindings-ts/dist",
    "test/screens/reference",
  ],
  coverageAnalysis: "perTest",
  // Sentences and labels are read by people and by the catalogue's own tests, not by the arithmetic.
  mutator: { excludedMutations: ["StringLiteral"] },
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 3000,
  tempDirName: ".cache/stryker",
  incremental: true,
  incrementalFile: ".cache/stryker-incremental.json",
  reporters: ["clear-text", "json", "html", "progress"],
  clearTextReporter: { logTests: false, allowColor: false },
  jsonReporter: { fileName: "out/mutation/mutation.json" },
  htmlReporter: { fileName: "out/mutation/mutation.html" },
  thresholds: { high: 90, low: 85, break: 85 },
};
