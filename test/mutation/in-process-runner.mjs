/**
 * Stryker's test runner for the billing engine: the tests of `test/unit/billing`, each file bundled once and evaluated anew,
 * modules and caches with it, for every mutant. The engine is pure, so nothing else is left from one mutant to the next.
 *
 * Stryker's own runner for vitest starts a worker and loads some hundred modules for every mutant: hours where this one
 * takes minutes. The assertions are vitest's; only `describe`, `it` and `test` are here, as far as these tests use them:
 * a hook or a mock throws when the file is read.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { Script } from "node:vm";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import { build } from "esbuild";
import * as fastCheck from "fast-check";

/** Tests of seconds: the suite runs them, not each mutant. What they alone would kill counts as survived. */
const LEFT_OUT = ["cumulation-oracle.test.ts"];
const SLOW = /one altered byte of "ours"|is quick: ten thousand invoices/;
const FOLDER = "test/unit/billing";
/** In the sandbox: ids of the tests, the quickest first, for a mutant may as well die of a quick one. */
const ORDER = "test-order.json";
/** Runs of a property: enough for a mutant that any input betrays. The same seed each time, for the same score each time. */
const PROPERTY = { numRuns: 12, seed: 20_250_312, endOnFailure: true };

/** Where instrumented code looks for the active mutant. */
const NAMESPACE = INSTRUMENTER_CONSTANTS.NAMESPACE;

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
const { expect } = chai;

const assert = (property, parameters) => fastCheck.assert(property, { ...parameters, ...PROPERTY });
const fewerRuns = { ...fastCheck, default: { ...fastCheck.default, assert }, assert };

/** Reads one file's tests: `describe` and `it` as it sees them, and the list they fill. */
function collector(file) {
  const tests = [];
  let above = [];
  let skipping = false;
  const name = (title, row) => (row.length === 0 ? title : format(title.replaceAll(/%[js]/g, "%j"), ...row));
  const rows = (table) => table.map((row) => (Array.isArray(row) ? row : [row]));
  const suite = (title, body, row = [], skipped = false) => {
    const outer = { above, skipping };
    above = [...above, name(title, row)];
    skipping ||= skipped;
    body(...row);
    ({ above, skipping } = outer);
  };
  const test = (title, body, row = [], skipped = false) => {
    const full = [...above, name(title, row)].join(" ");
    const same = tests.filter((known) => known.name === full || known.name.startsWith(`${full} (`)).length;
    const unique = same === 0 ? full : `${full} (${same + 1})`;
    tests.push({
      id: `${file}#${unique}`,
      name: unique,
      skipped: skipping || skipped || SLOW.test(full),
      run: () => body(...row),
    });
  };
  const withVariants = (define, skipped = false) =>
    Object.assign((title, body) => define(title, body, [], skipped), {
      each: (table) => (title, body) => {
        for (const row of rows(table)) define(title, body, row, skipped);
      },
      skipIf: (condition) => withVariants(define, skipped || Boolean(condition)),
    });
  const api = { describe: withVariants(suite), it: withVariants(test), test: withVariants(test), expect };
  return { tests, api };
}

const HERE = {
  name: "import.meta.url",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, "utf8");
      return { contents: text.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(file).href)), loader: "ts" };
    });
  },
};

/** Every test file of the sandbox as a script that evaluates it with what `require` gives it. */
async function bundles() {
  const files = (await readdir(FOLDER, { recursive: true }))
    .filter((file) => file.endsWith(".test.ts") && !LEFT_OUT.includes(path.basename(file)))
    .map((file) => path.join(FOLDER, file).replaceAll("\\", "/"))
    .sort();
  const { outputFiles } = await build({
    absWorkingDir: process.cwd(),
    entryPoints: files,
    bundle: true,
    write: false,
    outdir: FOLDER,
    outbase: FOLDER,
    format: "cjs",
    platform: "node",
    target: "node20",
    external: ["vitest", "fast-check"],
    plugins: [HERE],
    logLevel: "error",
  });
  return new Map(
    outputFiles.map(({ path: out, text }) => {
      const file = path.relative(process.cwd(), out).replaceAll("\\", "/").replace(/\.js$/, ".ts");
      const script = new Script(`(function (require, module, exports) {${text}\n})`, { filename: out });
      return [file, script.runInThisContext()];
    }),
  );
}

class InProcessRunner {
  static inject = [];
  #files = new Map();
  #order = [];
  #require = createRequire(import.meta.url);

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#files = await bundles();
  }

  /** Told by the worker that ran the tests unchanged; the others may have started before it. */
  async #inOrder() {
    if (this.#order.length === 0) this.#order = JSON.parse(await readFile(ORDER, "utf8"));
    return this.#order;
  }

  get #state() {
    globalThis[NAMESPACE] ??= {};
    return globalThis[NAMESPACE];
  }

  /** The tests of a file, its modules just evaluated. */
  #load(file) {
    const { tests, api } = collector(file);
    const known = { vitest: api, "fast-check": fewerRuns };
    const module = { exports: {} };
    this.#files.get(file)((name) => known[name] ?? this.#require(name), module, module.exports);
    return tests;
  }

  /** The same by id: a file that cannot be read any more fails its tests, so does a test that is no longer there. */
  #loadMutated(file) {
    const failing = (id, run) => ({ id, name: id, skipped: false, run });
    try {
      const tests = new Map(this.#load(file).map((test) => [test.id, test]));
      const gone = () => {
        throw new Error("the test is gone");
      };
      return (id) => tests.get(id) ?? failing(id, gone);
    } catch (error) {
      const thrown = () => {
        throw error;
      };
      return (id) => failing(id, thrown);
    }
  }

  async dryRun() {
    const state = this.#state;
    state.activeMutant = undefined;
    const perTest = {};
    const tests = [];
    const loads = [];
    for (const file of this.#files.keys()) {
      state.mutantCoverage = { static: {}, perTest };
      const loaded = this.#load(file);
      loads.push({ hits: state.mutantCoverage.static, ids: loaded.map(({ id }) => id) });
      for (const test of loaded) {
        state.currentTestId = test.id;
        tests.push(await resultOf(test));
        state.currentTestId = undefined;
      }
    }
    this.#order = tests.toSorted((a, b) => a.timeSpentMs - b.timeSpentMs).map(({ id }) => id);
    await writeFile(ORDER, JSON.stringify(this.#order));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: shared(loads, perTest), perTest } };
  }

  async mutantRun({ testFilter, hitLimit, activeMutant, disableBail }) {
    const state = this.#state;
    const wanted = testFilter === undefined ? undefined : new Set(testFilter);
    const loaded = new Map();
    const tests = [];
    Object.assign(state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    for (const id of await this.#inOrder()) {
      if (wanted !== undefined && !wanted.has(id)) continue;
      const [file] = id.split("#");
      if (!loaded.has(file)) loaded.set(file, this.#loadMutated(file));
      const result = await resultOf(loaded.get(file)(id));
      tests.push(result);
      const limit = determineHitLimitReached(state.hitCount, hitLimit);
      if (limit !== undefined) return toMutantRunResult(limit);
      if (result.status === TestStatus.Failed && !disableBail) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }
}

/**
 * What a file does while it is read (an index made once for its tests) counts for each of its tests, where some test
 * reaches the same code by itself. What is left is read by all and tried by none: tables and sentences.
 */
function shared(loads, perTest) {
  const reached = new Set(Object.values(perTest).flatMap((hits) => Object.keys(hits)));
  const left = {};
  for (const { hits, ids } of loads) {
    for (const [mutant, count] of Object.entries(hits)) {
      if (!reached.has(mutant)) left[mutant] = (left[mutant] ?? 0) + count;
      else for (const id of ids) addHits(perTest, id, mutant, count);
    }
  }
  return left;
}

function addHits(perTest, id, mutant, count) {
  perTest[id] ??= {};
  perTest[id][mutant] = (perTest[id][mutant] ?? 0) + count;
}

async function resultOf({ id, name, skipped, run }) {
  if (skipped) return { id, name, status: TestStatus.Skipped, timeSpentMs: 0 };
  const start = performance.now();
  try {
    await run();
    return { id, name, status: TestStatus.Success, timeSpentMs: performance.now() - start };
  } catch (error) {
    const failureMessage = error instanceof Error ? error.message : String(error);
    return { id, name, status: TestStatus.Failed, timeSpentMs: performance.now() - start, failureMessage };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];
