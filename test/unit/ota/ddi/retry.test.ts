import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_RETRY, nextDelay, parseRetryAfter, retrying } from "../../../../ota/ddi/client/retry.js";
import { err, ok, type Result } from "../../../../ota/lib/result.js";
import { manualClock } from "../../../support/ota/manual-clock.js";

const clock = manualClock({ start: "2026-03-02T08:00:00Z" });

test("waits double, are spread over their upper half, and end", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (chance) => {
      const patience = { clock, random: () => chance, policy: DEFAULT_RETRY };
      for (let attempt = 1; attempt < DEFAULT_RETRY.attempts; attempt += 1) {
        const longest = Math.min(60_000, 1_000 * 2 ** (attempt - 1));
        const delay = nextDelay(attempt, { kind: "server" }, patience) ?? Number.NaN;
        expect(delay).toBeGreaterThanOrEqual(longest / 2);
        expect(delay).toBeLessThanOrEqual(longest);
      }
      expect(nextDelay(DEFAULT_RETRY.attempts, { kind: "server" }, patience)).toBeUndefined();
    }),
  );
});

test("Retry-After is seconds or a date, never before now", () => {
  expect(parseRetryAfter("120", clock)).toBe(120_000);
  expect(parseRetryAfter("Mon, 02 Mar 2026 08:01:00 GMT", clock)).toBe(60_000);
  expect(parseRetryAfter("Mon, 02 Mar 2020 08:01:00 GMT", clock)).toBe(0);
  expect(parseRetryAfter("soon", clock)).toBeUndefined();
  expect(parseRetryAfter(undefined, clock)).toBeUndefined();
});

test("a wait that is stopped ends at once with what came last", async () => {
  const stop = new AbortController();
  let tries = 0;
  const attempt = (): Promise<Result<never, { readonly kind: string }>> => {
    tries += 1;
    setImmediate(() => stop.abort());
    return Promise.resolve(err({ kind: "unreachable" }));
  };
  const patience = { clock, random: () => 0.5, policy: DEFAULT_RETRY };
  expect(await retrying(attempt, patience, stop.signal)).toEqual({ ok: false, error: { kind: "unreachable" } });
  expect(tries).toBe(1);
});

test("a good answer after bad ones is the answer", async () => {
  const skipping = manualClock({ skipUnder: 60_001 });
  const answers: Result<number, { readonly kind: string }>[] = [err({ kind: "server" }), err({ kind: "busy" }), ok(7)];
  const patience = { clock: skipping, random: () => 0, policy: DEFAULT_RETRY };
  const next = () => Promise.resolve(answers.shift() ?? err({ kind: "none left" }));
  expect(await retrying(next, patience, undefined)).toEqual({ ok: true, value: 7 });
  expect(skipping.skipped).toEqual([500, 1_000]);
});
