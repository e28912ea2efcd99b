import { expect, test } from "vitest";
import { failure, pairedBench, pcAt, preparedInvoice, value } from "../../support/pc-app.js";

test("while the terminal still works for a program that is gone, the next one waits its turn", async () => {
  const { exchange, cable, keys, pc } = await pairedBench();
  let release = (): void => {};
  exchange.held = new Promise((resolve) => {
    release = resolve;
  });
  const gone = pc.load([preparedInvoice({ id: "first" })]);
  while (!exchange.calls.includes("load")) await new Promise(setImmediate);
  cable.pull();
  expect(failure(await gone)).toEqual({ kind: "transport", failure: { kind: "removed" } });
  await pc.close();

  let pauses = 0;
  const next = pcAt(cable, keys, {
    pause: async () => {
      pauses += 1;
      if (pauses === 3) release();
      await new Promise(setImmediate);
    },
  });
  expect(value(await next.load([preparedInvoice({ id: "second" })]))).toEqual([{ id: "second", kind: "loaded" }]);
  expect(pauses).toBeGreaterThanOrEqual(3);
  expect(exchange.taken).toEqual(["first", "second"]);
});

test("a line that breaks again and again without a byte of progress is given up", async () => {
  const { cable, keys, pc } = await pairedBench();
  await pc.close();
  cable.pullAt = () => "before";
  let losses = 0;
  const stubborn = pcAt(cable, keys, {
    onLost: async () => {
      losses += 1;
      return true;
    },
  });
  expect(failure(await stubborn.load([preparedInvoice()])).kind).toBe("transport");
  expect(losses).toBe(25);
});

test("whoever does not want to wait for the terminal hears of the first loss", async () => {
  const { cable, keys, pc } = await pairedBench();
  await pc.close();
  cable.pullAt = () => "after";
  const told: string[] = [];
  const once = pcAt(cable, keys, {
    onLost: async ({ kind }) => {
      told.push(kind);
      return false;
    },
  });
  expect((await once.pdtList()).ok).toBe(false);
  expect(told).toEqual(["transport"]);
});

test("progress is told in both directions and ends at the whole", async () => {
  const { cable, keys, pc } = await pairedBench();
  await pc.close();
  const told: string[] = [];
  const telling = pcAt(cable, keys, {
    onProgress: ({ direction, done, total }) => told.push(`${direction} ${done === total ? "whole" : "part"}`),
  });
  value(await telling.load([preparedInvoice()]));
  expect(told).toEqual(["out part", "out part", "out part", "out whole", "in whole"]);
});
