import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Life, liveOn } from "../../monkey/lives.js";
import { verdictOf } from "../../monkey/verdict.js";
import { bundledWorker, temporaryFolder } from "../../support/store.js";

/** `make monkey` does a million events; MONKEY_SEED tries others here. */
const SEED = Number(process.env.MONKEY_SEED ?? 1);
const EVENTS = 5_000;
/** How far a life is to get: past the code, into visits, to signed invoices. */
const WAY = ["locked", "pin", "home", "prescribers", "visit/hub", "visit/act-search", "result"];
/** How far it gets in one life depends on how quick the machine is: its worker answers at another deed each time. */
const MOST_LIVES = 4;

describe(`a monkey on the real screens (MONKEY_SEED=${SEED})`, () => {
  // It waits for no clock, but a busy machine under a sanitizer has taken minutes.
  it("touches, types and moves cards 5,000 times and more: nothing throws, nothing stays behind", {
    timeout: 600_000,
  }, async () => {
    const folder = temporaryFolder();
    onTestFinished(() => folder.remove());
    const options = {
      events: MOST_LIVES * EVENTS,
      perLife: EVENTS,
      seed: SEED,
      folder: folder.path,
      terminal: {
        fontsDir: fileURLToPath(new URL("../../../build/fonts", import.meta.url)),
        workerUrl: await bundledWorker(),
      },
    };
    const lives: Life[] = [];
    for await (const life of liveOn(options)) {
      lives.push(life);
      const { screens } = verdictOf(lives);
      if (WAY.every((screen) => screens[screen] !== undefined)) break;
    }
    const verdict = verdictOf(lives);
    expect(verdict.leftBehind).toEqual([]);
    expect(verdict.events).toBeGreaterThanOrEqual(EVENTS);
    expect(Object.keys(verdict.screens)).toEqual(expect.arrayContaining(WAY));
    expect(verdict.ledgerRows).toBeGreaterThan(0);
  });
});
