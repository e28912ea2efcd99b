import * as z from "zod";
import type { DeviceId, Fleet, FleetFailure } from "../../ddi/server/contract.js";
import type { EpochMs } from "../../lib/clock.js";
import { ok, type Result } from "../../lib/result.js";
import { type Outcomes, type Tally, tally } from "./decide.js";
import type { RolloutId, RolloutPlan } from "./plan.js";
import { applied, isOpen, type Rollout, type RolloutEvent, type Rollouts } from "./state.js";

/** A rollout that ended, as the history keeps it: numbers and failures, no lists of terminals. */
export interface PastRollout {
  readonly id: RolloutId;
  readonly bundle: RolloutPlan["bundle"];
  readonly createdAt: EpochMs;
  readonly endedAt: EpochMs;
  readonly end: "finished" | "cancelled";
  readonly waves: readonly { readonly group: string; readonly tally: Tally }[];
  readonly failures: readonly { readonly device: DeviceId; readonly reason: string }[];
}

/** The rollouts' part of the server's event log: an entry per event while one lives, one entry once it has ended. */
export interface Journal {
  /** Those not yet archived, newest first. */
  current(): readonly Rollout[];
  past(): readonly PastRollout[];
  get(id: RolloutId): Rollout | undefined;
  nextId(): RolloutId;
  add(event: RolloutEvent): Promise<Result<void, FleetFailure>>;
  archive(
    rollout: Rollout,
    outcomes: Outcomes,
    failures: PastRollout["failures"],
    now: EpochMs,
  ): Promise<Result<void, FleetFailure>>;
}

const LIVE = "rollout/";
const PAST = "past-rollout/";
const MOST_PAST = 50;
const MOST_FAILURES = 200;

/** The shape that tells a whole entry of ours from anything else; the log's own checksum vouches for its content. */
const entry = z.looseObject({ type: z.string() });

/** Reads what the log holds. Entries that are not understood (of a later version) are left where they are. */
export function createJournal(fleet: Fleet): Journal {
  let rollouts: Rollouts = new Map();
  const past = new Map<RolloutId, PastRollout>();
  const keys = new Map<RolloutId, string[]>();

  for (const key of fleet.noteKeys(PAST)) {
    const one = fleet.note(key) as PastRollout;
    past.set(one.id, one);
  }
  for (const key of fleet.noteKeys(LIVE)) {
    const note = fleet.note(key);
    if (!entry.safeParse(note).success) continue;
    const event = note as RolloutEvent;
    const id = idOf(event);
    keys.set(id, [...(keys.get(id) ?? []), key]);
    if (!past.has(id)) rollouts = applied(rollouts, event);
  }
  let last = Math.max(0, ...[...past.keys(), ...rollouts.keys()].map(Number));

  const forget = async (id: RolloutId): Promise<Result<void, FleetFailure>> => {
    for (const key of keys.get(id) ?? []) {
      const removed = await fleet.putNote(key, undefined);
      if (!removed.ok) return removed;
    }
    keys.delete(id);
    return ok(undefined);
  };

  return {
    current: () => [...rollouts.values()].reverse(),
    past: () => [...past.values()].sort((a, b) => Number(b.id) - Number(a.id)),
    get: (id) => rollouts.get(id),
    nextId() {
      last += 1;
      return String(last) as RolloutId;
    },
    async add(event) {
      const id = idOf(event);
      const written = keys.get(id) ?? [];
      // Fixed width, because the log gives keys back in the order of text.
      const key = `${LIVE}${id.padStart(9, "0")}/${String(written.length).padStart(9, "0")}`;
      const put = await fleet.putNote(key, event);
      if (!put.ok) return put;
      keys.set(id, [...written, key]);
      rollouts = applied(rollouts, event);
      return put;
    },
    async archive(rollout, outcomes, failures, now) {
      const { id, bundle, createdAt, waves } = rollout.plan;
      if (isOpen(rollout)) return ok(undefined);
      const one: PastRollout = {
        id,
        bundle,
        createdAt,
        endedAt: rollout.phase.state === "finished" ? rollout.phase.at : now,
        end: rollout.phase.state === "finished" ? "finished" : "cancelled",
        waves: waves.map((wave) => ({ group: wave.group, tally: tally(rollout, wave, outcomes) })),
        failures: failures.slice(0, MOST_FAILURES),
      };
      const put = await fleet.putNote(`${PAST}${id.padStart(9, "0")}`, one);
      if (!put.ok) return put;
      past.set(id, one);
      rollouts = new Map([...rollouts].filter(([other]) => other !== id));
      const oldest = [...past.keys()]
        .sort((a, b) => Number(a) - Number(b))
        .slice(0, Math.max(0, past.size - MOST_PAST));
      for (const old of oldest) {
        past.delete(old);
        await fleet.putNote(`${PAST}${old.padStart(9, "0")}`, undefined);
      }
      return forget(id);
    },
  };
}

const idOf = (event: RolloutEvent): RolloutId => (event.type === "rollout-created" ? event.plan.id : event.rollout);
