import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareVersions } from "../../../../ota/bundle/version.js";
import { AgentWorld, type ModelAction } from "../../../support/ota/agent-world.js";

const action = fc.record({
  version: fc.constantFrom("1.1.0", "1.2.0", "1.3.0", "0.9.0"),
  quality: fc.constantFrom("good" as const, "good" as const, "fails-self-test" as const, "unsigned" as const),
  kind: fc.constantFrom("firmware" as const, "firmware" as const, "tables" as const),
  mode: fc.constantFrom("soft" as const, "forced" as const, "download-only" as const, "outside-window" as const),
});

/** One thing that happens; numbers choose among what is possible at that moment. */
const happening = fc.oneof(
  { weight: 12, arbitrary: fc.record({ what: fc.constant("answer" as const), which: fc.nat(3), well: fc.nat(4) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant("ring" as const) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("cut" as const), written: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("cancel" as const), which: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("assign" as const), action }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("battery" as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("window" as const) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("detour" as const) }) },
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

const REBOOT = new Set(["installed-waiting-reboot", "rebooted", "verifying"]);

function happen(world: AgentWorld, event: Happening): void {
  switch (event.what) {
    case "answer":
      if (world.pending.length > 0) {
        world.answer(event.which % world.pending.length, event.well > 0 ? "well" : "badly");
      }
      return;
    case "ring":
      if (world.timer === "set") world.ring();
      return;
    case "cut": {
      // A slot that was good for long and lost all its starts is another story than an update.
      const inUpdate = REBOOT.has(world.state.journal.update?.phase ?? "");
      if (inUpdate || world.boot.slots[world.running].left > 0) {
        world.cut((["nothing", "half", "all"] as const)[event.written] ?? "nothing");
      }
      return;
    }
    case "cancel": {
      const open = world.actions.filter(({ state }) => state === "open");
      const chosen = open[event.which % Math.max(1, open.length)];
      if (chosen !== undefined) chosen.state = "canceling";
      return;
    }
    case "assign":
      if (world.actions.length < 4) world.assign(event.action);
      return;
    case "battery":
      world.reasons = world.reasons.length > 0 ? [] : ["battery-low"];
      world.dispatch({ type: "gate-changed", reasons: world.reasons });
      return;
    case "detour":
      world.detour();
      return;
    case "window":
      for (const outside of world.actions) if (outside.mode === "outside-window") outside.mode = "forced";
      return;
  }
}

/** What must hold after every step. */
function holds(world: AgentWorld): void {
  const { state } = world;
  const { update, outbox } = state.journal;
  expect(outbox.length).toBeLessThanOrEqual(64);
  if (state.work.kind === "installing") {
    expect(update?.phase).toBe("installing");
    expect(update?.bundle).toBeDefined();
    expect(state.verified).toBe(true);
    expect(world.locked).toBe("taken");
  }
  expect(world.pending.filter((effect) => "run" in effect && effect.do !== "check").length).toBeLessThanOrEqual(1);
  // Something will always happen next: an answer, the timer, or a gate that opens.
  expect(world.pending.length > 0 || world.timer === "set").toBe(true);
}

function ends(world: AgentWorld): void {
  world.reasons = [];
  world.dispatch({ type: "gate-changed", reasons: [] });
  for (const outside of world.actions) if (outside.mode === "outside-window") outside.mode = "forced";
  world.quieten();
  world.ring();
  world.quieten();
  // What is left in the boot selector shows at the next start, weeks later.
  world.start();
  world.quieten();
}

/** The server's story and the device's are one. */
function agree(world: AgentWorld): void {
  const finished = world.actions.filter(({ state, kind }) => state === "finished" && kind === "firmware");
  const versions = new Set(["1.0.0", ...finished.map(({ version }) => version)]);
  const runs = world.slots().runningVersion;
  expect(versions).toContain(runs);
  // Downgrades are refused, so what runs is the newest that was ever finished.
  const newest = [...versions].toSorted(compareVersions).at(-1) ?? "";
  expect(compareVersions(runs, newest)).toBe(0);
  for (const { state, quality } of world.actions) {
    if (state === "finished") expect(quality).toBe("good");
  }
  const closed = (one: ModelAction) => one.told.filter((told) => told.startsWith("closed/"));
  for (const one of world.actions) expect(closed(one).length).toBeLessThanOrEqual(1);
}

describe("whatever happens, in whatever order", () => {
  test("one slot runs, the server's end is the truth, and nothing unverified is ever installed", () => {
    const seed = Number(process.env.OTA_SEED ?? Date.now() % 2 ** 31);
    process.stdout.write(`agent step properties: OTA_SEED=${seed}\n`);
    fc.assert(
      fc.property(
        fc.array(action, { minLength: 1, maxLength: 2 }),
        fc.array(happening, { minLength: 10, maxLength: 160, size: "max" }),
        (first, events) => {
          const world = new AgentWorld();
          for (const one of first) world.assign(one);
          let highest = "0";
          for (const event of events) {
            happen(world, event);
            holds(world);
            const now = world.disk.highest.firmware ?? "0";
            expect(compareVersions(now, highest)).toBeGreaterThanOrEqual(0);
            highest = now;
          }
          ends(world);
          agree(world);
        },
      ),
      { seed, endOnFailure: true, numRuns: Number(process.env.OTA_RUNS ?? 300) },
    );
  });
});
