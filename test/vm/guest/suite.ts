/**
 * Stands in for vitest inside the machine, where loading it would take longer than the tests: the contract's tests are
 * bundled against this file. The assertions are vitest's own.
 */
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import { check } from "./link.js";

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
export const { expect } = chai;

type Step = () => Promise<void> | void;

const LIMIT_MS = 60_000;
const tests: { readonly name: string; readonly body: Step }[] = [];
const before: Step[] = [];
const after: Step[] = [];

export function test(name: string, body: Step): void {
  tests.push({ name, body });
}
export function beforeEach(step: Step): void {
  before.push(step);
}
export function afterEach(step: Step): void {
  after.push(step);
}

/** Runs what was collected, in order, and reports each. */
export async function runCollected(): Promise<void> {
  for (const { name, body } of tests.splice(0)) {
    let failure: unknown;
    try {
      await limited(async () => {
        for (const step of before) await step();
        await body();
      });
    } catch (cause) {
      failure = cause;
    }
    try {
      await limited(async () => {
        for (const step of after) await step();
      });
    } catch (cause) {
      failure ??= cause;
    }
    check(name, failure === undefined, failure instanceof Error ? failure.stack : failure);
  }
}

async function limited(work: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${LIMIT_MS} ms`)), LIMIT_MS);
  });
  await Promise.race([work(), late]).finally(() => clearTimeout(timer));
}
