import * as fastCheck from "../../node_modules/fast-check/lib/fast-check.js";

/** Runs enough for a mutant that any input betrays; the suite itself tries many more. */
const RUNS = 40;

function assert<T>(property: fastCheck.IRawProperty<T>, parameters: fastCheck.Parameters<T> = {}): unknown {
  return fastCheck.assert(property, { ...parameters, numRuns: RUNS });
}

/** `fast-check` as the tests see it while mutants are tried: the same, with fewer runs of each property. */
const fewerRuns: Record<string, unknown> = { ...fastCheck, assert };
export default fewerRuns;
export * from "../../node_modules/fast-check/lib/fast-check.js";
