import type { EpochMs, Milliseconds } from "../lib/clock.js";
import { asksBeforeDownload, hasConsent, waitReasons } from "./consent.js";
import type { Offer, UpdateStatus } from "./contract.js";
import type { Update } from "./journal.js";
import type { State } from "./state.js";
import { remaining } from "./step/progress.js";
import { bytesToFetch } from "./ways.js";

/** What the screen shows of a state. */
export function statusOf(state: State, now: EpochMs): UpdateStatus {
  const { update } = state.journal;
  if (update === undefined) {
    return state.lastCheck === undefined ? { state: "idle" } : { state: "idle", lastCheck: state.lastCheck };
  }
  const offer = offerOf(update, state);
  switch (update.phase) {
    case "polled":
    case "downloading":
      return beforeDownload(state, update, offer, now);
    case "downloaded":
      if (update.bundle === undefined) return { state: "downloading", offer, bytes: offer.size };
      return hasConsent(update)
        ? { state: "waiting", offer, reasons: waitReasons(state, update) }
        : offered(update, offer, now);
    case "installing":
      return installing(state, update, offer, now);
    case "installed-waiting-reboot":
      return { state: "restarting", offer };
    case "rebooted":
    case "verifying":
      return { state: "verifying", offer };
    case "done":
      return { state: "updated", offer };
    case "failed":
      return { state: "failed", offer, failure: update.failure ?? { kind: "cancelled" } };
  }
}

function beforeDownload(state: State, update: Update, offer: Offer, now: EpochMs): UpdateStatus {
  const { source } = update;
  const asks =
    source.kind === "server" &&
    (asksBeforeDownload(state, update, source) || (source.confirmation !== undefined && !update.accepted));
  if (asks) return offered(update, offer, now);
  if (source.kind === "server" && source.download === "skip") {
    return { state: "waiting", offer, reasons: ["outside-window"] };
  }
  const { work } = state;
  if (work.kind !== "downloading") return { state: "downloading", offer, bytes: 0 };
  const had = work.had ?? 0;
  const left = remaining(work.bytes - had, offer.size - work.bytes, now - work.since);
  return { state: "downloading", offer, bytes: work.bytes, ...timed(left) };
}

function installing(state: State, update: Update, offer: Offer, now: EpochMs): UpdateStatus {
  const { work } = state;
  if (work.kind !== "installing") {
    const reasons = waitReasons(state, update);
    return reasons.length > 0 ? { state: "waiting", offer, reasons } : { state: "installing", offer, percent: 0 };
  }
  const left = remaining(work.percent, 100 - work.percent, now - work.since);
  return { state: "installing", offer, percent: work.percent, ...timed(left) };
}

const timed = (left: Milliseconds | undefined): { readonly remaining?: Milliseconds } =>
  left === undefined ? {} : { remaining: left };

function offered({ laterUntil }: Update, offer: Offer, now: EpochMs): UpdateStatus {
  return laterUntil !== undefined && now < laterUntil
    ? { state: "offered", offer, until: laterUntil }
    : { state: "offered", offer };
}

function offerOf(update: Update, { device }: State): Offer {
  const { phase, bundle, source, name, version, way } = update;
  // A file that rotted on the disk is known already, and comes once more.
  const isToCome = bundle === undefined || phase === "downloading";
  return {
    kind: bundle?.kind ?? "firmware",
    version: bundle?.version ?? version,
    name,
    size: isToCome ? bytesToFetch(update, device) : 0,
    way: way === undefined ? "planned" : "detour",
    notes: bundle?.notes ?? "",
    forced: source.kind === "server" && source.update === "forced",
  };
}
