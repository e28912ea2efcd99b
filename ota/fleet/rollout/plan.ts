import type { ArtefactKind } from "../../bundle/contract.js";
import type { DeviceId, ReleaseId } from "../../ddi/server/contract.js";
import type { ActionTerms } from "../../ddi/server/terms.js";
import type { EpochMs } from "../../lib/clock.js";
import { err, ok, type Result } from "../../lib/result.js";

/** Names a rollout in the event log and in the page's addresses. */
export type RolloutId = string & { readonly __brand: "RolloutId" };
/** 0 to 100, whole. */
export type Percent = number & { readonly __brand: "Percent" };

/**
 * The group that means every enrolled terminal that no earlier wave of the same rollout names; also the group of a terminal
 * that nobody put in one.
 */
export const REST_GROUP = "reste";

/** The terminals that are told together. The list is fixed when the rollout is made: who enrols later waits for the next one. */
export interface Wave {
  readonly group: string;
  readonly devices: readonly DeviceId[];
}

/** When a wave is good enough to start the next, and bad enough to stop everything. Both are shares of the wave. */
export interface Thresholds {
  /** Reaching this share of successes starts the next wave. */
  readonly nextAt: Percent;
  /** Reaching this share of failures, with at least one, stops the rollout. */
  readonly stopAt: Percent;
}

/** What a rollout brings, to whom, in which order. Never changes once made. */
export interface RolloutPlan {
  readonly id: RolloutId;
  readonly bundle: {
    readonly release: ReleaseId;
    readonly kind: ArtefactKind;
    readonly version: string;
    readonly name: string;
  };
  readonly waves: readonly Wave[];
  readonly thresholds: Thresholds;
  /** The user of a terminal may not put it off. */
  readonly forced: boolean;
  readonly terms?: ActionTerms;
  readonly createdAt: EpochMs;
}

/** Bytes of one entry of the event log, which takes a little more (`MAX_LINE`). */
const LONGEST_ENTRY = 900_000;

/** Whether a plan fits one entry of the event log: some 10,000 terminals and more do; a larger fleet is hawkBit's. */
export const fitsLog = (plan: RolloutPlan): boolean => Buffer.byteLength(JSON.stringify(plan)) <= LONGEST_ENTRY;

/** `5%` or `5`, whole, 0 to 100. */
export function parsePercent(text: string): Result<Percent, string> {
  const [, digits] = /^(\d{1,3})\s*%?$/.exec(text.trim()) ?? [];
  const value = Number(digits);
  return digits === undefined || value > 100 ? err(`not a percentage from 0 to 100: ${text}`) : ok(value as Percent);
}

/** A threshold for the next wave that leaves no gap: whatever share does not stop the rollout lets it go on. */
export const nextAtFor = (stopAt: Percent): Percent => (100 - stopAt) as Percent;

/** What is known of a terminal when waves are made. */
export interface Candidate {
  readonly id: DeviceId;
  readonly group: string;
}

/** Who is in which wave: each terminal once, in the first wave that names it. */
export function makeWaves(
  groups: readonly string[],
  candidates: readonly Candidate[],
): Result<readonly Wave[], string> {
  const twice = groups.find((group, at) => groups.indexOf(group) !== at);
  if (twice !== undefined) return err(`the group ${twice} is named twice`);
  if (groups.length === 0) return err("no group is named");
  const rest = groups.indexOf(REST_GROUP);
  if (rest !== -1 && rest !== groups.length - 1) return err(`${REST_GROUP} means all the others: it comes last`);
  const unknown = groups.find((group) => group !== REST_GROUP && !candidates.some((one) => one.group === group));
  if (unknown !== undefined) return err(`no terminal is in the group ${unknown}`);
  const waves = groups.map((group) => ({
    group,
    devices: candidates
      .filter((one) =>
        group === REST_GROUP ? one.group === group || !groups.includes(one.group) : one.group === group,
      )
      .map(({ id }) => id),
  }));
  return waves.every(({ devices }) => devices.length === 0) ? err("no terminal is in these groups") : ok(waves);
}
