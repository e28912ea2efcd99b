import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActionId, DeviceId, ReleaseId } from "../../../../ota/ddi/server/contract.js";
import { decide, type Outcome, tally } from "../../../../ota/fleet/rollout/decide.js";
import {
  type Candidate,
  fitsLog,
  makeWaves,
  nextAtFor,
  type Percent,
  parsePercent,
  type RolloutId,
  type RolloutPlan,
} from "../../../../ota/fleet/rollout/plan.js";
import { applied, type Rollout, type RolloutEvent, type Rollouts } from "../../../../ota/fleet/rollout/state.js";
import type { EpochMs } from "../../../../ota/lib/clock.js";

const NOW = 1_760_000_000_000 as EpochMs;
const id = "r1" as RolloutId;
const device = (name: string): DeviceId => name as DeviceId;
const percent = (value: number): Percent => value as Percent;

function planOf(sizes: readonly number[], stopAt = 5, nextAt = 100 - stopAt): RolloutPlan {
  return {
    id,
    bundle: { release: "1" as ReleaseId, kind: "firmware", version: "1.2.0", name: "tournee" },
    waves: sizes.map((size, wave) => ({
      group: `g${wave}`,
      devices: Array.from({ length: size }, (_, at) => device(`w${wave}-${at}`)),
    })),
    thresholds: { nextAt: percent(nextAt), stopAt: percent(stopAt) },
    forced: false,
    createdAt: NOW,
  };
}

/** A fleet that does what the rollout says, and answers when the test says. */
class Fleet {
  readonly events: RolloutEvent[] = [];
  readonly outcomes = new Map<DeviceId, Outcome>();
  private rollouts: Rollouts = new Map();
  private actions = 0;

  constructor(plan: RolloutPlan) {
    this.record({ type: "rollout-created", plan });
  }

  get rollout(): Rollout {
    const rollout = this.rollouts.get(id);
    if (rollout === undefined) throw new Error("no rollout");
    return rollout;
  }

  record(event: RolloutEvent): void {
    this.events.push(event);
    this.rollouts = applied(this.rollouts, event);
  }

  /** Takes every step that is due, at most `most` of them; the number taken. */
  settle(most = Number.POSITIVE_INFINITY): number {
    let taken = 0;
    for (;;) {
      const steps = decide(this.rollout, this.outcomes, NOW);
      if (steps.length === 0) return taken;
      for (const step of steps) {
        if (taken === most) return taken;
        taken += 1;
        if (step.do === "record") {
          if (step.event.type === "wave-started") this.checkStart(step.event.wave);
          this.record(step.event);
        } else if (step.do === "assign") {
          const last = this.outcomes.get(step.device);
          if (last !== undefined && (last.kind === "open" || last.kind === "success" || last.kind === "gone"))
            throw new Error(`${step.device} is told twice`);
          this.actions += 1;
          const action = String(this.actions) as ActionId;
          this.outcomes.set(step.device, { kind: "open", attempt: step.attempt, action, cancelling: false });
        } else this.outcomes.set(step.device, { ...this.open(step.device), cancelling: true });
      }
    }
  }

  /** The server died and read its log again. */
  restart(): void {
    this.rollouts = this.events.reduce<Rollouts>(applied, new Map());
  }

  answer(kind: "success" | "failure" | "cancelled", ...names: readonly string[]): void {
    for (const name of names) {
      const { attempt } = this.open(device(name));
      this.outcomes.set(device(name), { kind, attempt });
    }
    this.settle();
  }

  resume(failures: "accept" | "retry"): void {
    const failed = [...this.outcomes].filter(([, { kind }]) => kind === "failure").map(([one]) => one);
    this.record({ type: "rollout-resumed", rollout: id, failures, devices: failed });
    this.settle();
  }

  /** No wave starts unless the share of successes among those that count in the wave before was reached. */
  private checkStart(wave: number): void {
    const before = this.rollout.plan.waves[wave - 1];
    if (before === undefined) return;
    const { succeeded, forgiven, left } = tally(this.rollout, before, this.outcomes);
    const counted = before.devices.length - forgiven - left;
    expect(succeeded).toBeGreaterThanOrEqual((this.rollout.plan.thresholds.nextAt / 100) * counted);
  }

  told(): readonly string[] {
    return [...this.outcomes.keys()].sort();
  }

  private open(one: DeviceId): Extract<Outcome, { kind: "open" }> {
    const outcome = this.outcomes.get(one);
    if (outcome?.kind !== "open") throw new Error(`${one} has no open action`);
    return outcome;
  }
}

const started = (plan: RolloutPlan): Fleet => {
  const fleet = new Fleet(plan);
  fleet.settle();
  return fleet;
};

describe("a rollout in waves", () => {
  it("tells one group after the other, each when the one before was good enough", () => {
    const fleet = started(planOf([2, 3, 1]));
    expect(fleet.told()).toEqual(["w0-0", "w0-1"]);
    fleet.answer("success", "w0-0");
    expect(fleet.told()).toEqual(["w0-0", "w0-1"]);
    fleet.answer("success", "w0-1");
    expect(fleet.told()).toEqual(["w0-0", "w0-1", "w1-0", "w1-1", "w1-2"]);
    fleet.answer("success", "w1-0", "w1-1", "w1-2");
    fleet.answer("success", "w2-0");
    expect(fleet.rollout.phase).toEqual({ state: "finished", at: NOW });
  });

  it("passes over a group that nobody is in", () => {
    const fleet = started(planOf([1, 0, 1]));
    fleet.answer("success", "w0-0");
    expect(fleet.told()).toEqual(["w0-0", "w2-0"]);
  });

  it("goes on before the last answer when the threshold says so, and waits for it at the end", () => {
    const fleet = started(planOf([5, 1], 40, 80));
    fleet.answer("success", "w0-0", "w0-1", "w0-2", "w0-3");
    expect(fleet.told()).toContain("w1-0");
    fleet.answer("success", "w1-0");
    expect(fleet.rollout.phase.state).toBe("running");
    fleet.answer("failure", "w0-4");
    expect(fleet.rollout.phase.state).toBe("finished");
  });

  it("stops by itself at the failure threshold, tells nobody new, and calls back those still at it", () => {
    const fleet = started(planOf([20, 5], 10));
    fleet.answer("failure", "w0-0");
    expect(fleet.rollout.phase.state).toBe("running");
    fleet.answer("failure", "w0-1");
    expect(fleet.rollout.phase).toEqual({
      state: "stopped",
      reason: { kind: "too-many-failures", wave: 0, failed: 2, of: 20 },
    });
    const open = [...fleet.outcomes.values()].filter((outcome) => outcome.kind === "open");
    expect(open).toHaveLength(18);
    expect(open.every(({ cancelling }) => cancelling)).toBe(true);
    expect(fleet.told()).toHaveLength(20);
  });

  it("stops for a late failure of a wave that had let the next one start", () => {
    const fleet = started(planOf([4, 4], 50, 50));
    fleet.answer("success", "w0-0", "w0-1");
    expect(fleet.rollout.started).toBe(2);
    fleet.answer("failure", "w0-2");
    fleet.answer("failure", "w0-3");
    expect(fleet.rollout.phase).toMatchObject({ state: "stopped", reason: { kind: "too-many-failures", wave: 0 } });
  });

  it("stops when all have answered and too few well, where the thresholds leave that gap", () => {
    const fleet = started(planOf([4, 4], 50, 100));
    fleet.answer("success", "w0-0", "w0-1", "w0-2");
    fleet.answer("failure", "w0-3");
    expect(fleet.rollout.phase).toEqual({
      state: "stopped",
      reason: { kind: "too-few-successes", wave: 0, succeeded: 3, of: 4 },
    });
  });

  it("goes on after a stop: called-back terminals are told again, accepted failures are not", () => {
    const fleet = started(planOf([4, 1], 25));
    fleet.answer("failure", "w0-0");
    fleet.answer("cancelled", "w0-1", "w0-2");
    // One was past the point of no return and ends well although it was called back.
    fleet.answer("success", "w0-3");
    fleet.resume("accept");
    expect(
      tally(fleet.rollout, { group: "g0", devices: ["w0-0", "w0-1", "w0-2", "w0-3"].map(device) }, fleet.outcomes),
    ).toEqual({ waiting: 0, open: 2, succeeded: 1, failed: 0, forgiven: 1, left: 0 });
    fleet.answer("success", "w0-1", "w0-2");
    fleet.answer("success", "w1-0");
    expect(fleet.rollout.phase.state).toBe("finished");
  });

  it("tries failures again when asked, and stops again when they fail again", () => {
    const fleet = started(planOf([2, 1], 50));
    fleet.answer("failure", "w0-0");
    fleet.answer("cancelled", "w0-1");
    fleet.resume("retry");
    expect(fleet.outcomes.get(device("w0-0"))).toMatchObject({ kind: "open", attempt: 1 });
    fleet.answer("failure", "w0-0");
    expect(fleet.rollout.phase.state).toBe("stopped");
  });

  it("counts a failure that comes after the resumption, although its action is older", () => {
    const fleet = started(planOf([4, 1], 25));
    fleet.answer("failure", "w0-0");
    fleet.resume("accept");
    fleet.answer("failure", "w0-1");
    expect(fleet.rollout.phase).toMatchObject({ state: "stopped", reason: { failed: 1, of: 3 } });
  });

  it("leaves out what the technician takes out, what is no longer enrolled and what is cancelled there", () => {
    const fleet = started(planOf([4, 1]));
    fleet.record({ type: "device-dropped", rollout: id, device: device("w0-0") });
    fleet.settle();
    expect(fleet.outcomes.get(device("w0-0"))).toMatchObject({ cancelling: true });
    fleet.outcomes.set(device("w0-1"), { kind: "gone" });
    fleet.answer("cancelled", "w0-2");
    fleet.answer("success", "w0-3");
    expect(fleet.told()).toContain("w1-0");
  });

  it("calls everybody back when cancelled, and tells nobody ever again", () => {
    const fleet = started(planOf([2, 2]));
    fleet.record({ type: "rollout-cancelled", rollout: id });
    fleet.settle();
    fleet.answer("cancelled", "w0-0");
    fleet.answer("success", "w0-1");
    expect(fleet.told()).toEqual(["w0-0", "w0-1"]);
    expect(fleet.rollout.phase.state).toBe("cancelled");
  });

  it("whatever is answered and wherever the server dies, no one is told twice in an attempt and no wave starts early", () => {
    const run = fc.record({
      sizes: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }),
      stopAt: fc.integer({ min: 0, max: 60 }),
      answers: fc.array(fc.tuple(fc.nat(), fc.constantFrom("success", "success", "failure", "cancelled"), fc.nat(4)), {
        maxLength: 60,
      }),
    });
    fc.assert(
      fc.property(run, ({ sizes, stopAt, answers }) => {
        const plan = planOf(sizes, stopAt);
        const fleet = new Fleet(plan);
        fleet.settle(1);
        fleet.restart();
        fleet.settle();
        for (const [who, kind, dieAfter] of answers) {
          const open = [...fleet.outcomes].filter(([, outcome]) => outcome.kind === "open");
          const chosen = open[who % Math.max(1, open.length)];
          if (chosen !== undefined) {
            const [name, outcome] = chosen;
            if (outcome.kind === "open")
              fleet.outcomes.set(name, { kind: kind as "success", attempt: outcome.attempt });
          } else if (fleet.rollout.phase.state === "stopped") fleet.resume(who % 2 === 0 ? "accept" : "retry");
          const before = new Set(fleet.told());
          const wasStopped = fleet.rollout.phase.state === "stopped";
          fleet.settle(dieAfter);
          fleet.restart();
          fleet.settle();
          if (wasStopped && fleet.rollout.phase.state === "stopped") expect(new Set(fleet.told())).toEqual(before);
        }
      }),
    );
  });
});

describe("who is in which wave", () => {
  const candidates: readonly Candidate[] = [
    { id: device("a"), group: "pilote" },
    { id: device("b"), group: "nord" },
    { id: device("c"), group: "reste" },
  ];

  it("reste is everybody that no earlier wave names, in a group or in none", () => {
    expect(makeWaves(["pilote", "reste"], candidates)).toEqual({
      ok: true,
      value: [
        { group: "pilote", devices: ["a"] },
        { group: "reste", devices: ["b", "c"] },
      ],
    });
  });

  it.each([
    [[], "no group"],
    [["pilote", "pilote"], "twice"],
    [["reste", "pilote"], "last"],
    [["sud"], "sud"],
  ])("%j is refused", (groups, word) => {
    const made = makeWaves(groups, candidates);
    expect(made.ok ? "" : made.error).toContain(word);
  });

  it("an empty fleet is refused", () => {
    expect(makeWaves(["reste"], []).ok).toBe(false);
  });
});

it("a plan for 10,000 terminals fits the log, one for a hundred thousand does not", () => {
  expect(fitsLog(planOf([10, 10_000]))).toBe(true);
  expect(fitsLog(planOf([100_000]))).toBe(false);
});

describe("percentages", () => {
  it.each([
    ["5%", 5],
    ["100 %", 100],
    ["0", 0],
  ])("%s is %i", (text, value) => expect(parsePercent(text)).toEqual({ ok: true, value }));
  it.each(["101%", "-1", "5.5%", "", "x"])("%j is refused", (text) => expect(parsePercent(text).ok).toBe(false));
  it("the share for the next wave leaves no gap", () => expect(nextAtFor(percent(5))).toBe(95));
});
