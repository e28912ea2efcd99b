import type { Milliseconds } from "../../lib/clock.js";
import { refusePart } from "../admission.js";
import { asksBeforeDownload, hasConsent, waitReasons } from "../consent.js";
import type { ServerSource, Update } from "../journal.js";
import type { State } from "../state.js";
import { waysLeft } from "../ways.js";
import { canDeliver, deliverQueued, HURRY, isDownloadOnly } from "./server.js";
import { isOver, sha256Of, type Turn } from "./turn.js";

/** A device that does not come into its new slot after so many restarts never will. */
const MAX_RESTARTS = 4;

/** What follows from where things stand, for the long work and for the exchange with the server, whichever is free. */
export function settle(turn: Turn): void {
  if (turn.state.device === undefined) return;
  if (turn.state.work.kind === "none") {
    // One phase a step: it is on disk before the next begins.
    if (turn.entered) turn.effect({ do: "go-on" });
    else work(turn);
  }
  deliverQueued(turn);
}

function work(turn: Turn): void {
  const { update, state } = turn;
  if (update?.phase === "installed-waiting-reboot" || update?.phase === "rebooted" || update?.phase === "verifying") {
    if (state.device?.slots.running === update.slot) prove(turn, update);
    else restart(turn, update);
    return;
  }
  if (!state.proved) {
    selfTest(turn);
    return;
  }
  if (update === undefined || isOver(update) || state.held) return;
  if (update.phase === "polled" || update.phase === "downloading") {
    fetch(turn, update);
    return;
  }
  if (!state.verified) {
    check(turn, update);
    return;
  }
  if (update.phase === "installing") {
    state.locked ? install(turn, update) : lock(turn, "install");
    return;
  }
  ready(turn, update);
  return;
}

/** The new slot runs: it is tested and marked, or left again. */
function prove(turn: Turn, update: Update): void {
  if (update.givenUp !== undefined) {
    goBack(turn);
    return;
  }
  if (update.phase !== "verifying") {
    turn.amend({ phase: "verifying" });
    turn.effect({ do: "go-on" });
    return;
  }
  selfTest(turn);
}

/** Tried for as long as it takes: a version that failed is not kept, and nothing else can be told the server. */
function goBack(turn: Turn): void {
  if (turn.state.held) return;
  const run = turn.begin((number) => ({ kind: "marking-bad", run: number }));
  turn.effect({ do: "mark-bad", run });
}

function selfTest(turn: Turn): void {
  const run = turn.begin((number) => ({ kind: "self-test", run: number }));
  turn.effect({ do: "self-test", run });
}

/** Into the new slot, once the server was told that the device goes away, or cannot be told. */
function restart(turn: Turn, update: Update): void {
  const { state } = turn;
  if (state.held) return;
  if (update.givenUp !== undefined) {
    // What runs stays: marked good, it is also what starts next.
    const run = turn.begin((number) => ({ kind: "marking-good", run: number }));
    turn.effect({ do: "mark-good", run });
    return;
  }
  if (!state.locked) {
    lock(turn, "restart");
    return;
  }
  if (state.lane.kind !== "resting") {
    turn.effect({ do: "hurry", within: HURRY });
    return;
  }
  if (canDeliver(state)) return;
  if (update.restarts >= MAX_RESTARTS) {
    turn.amend({ givenUp: `the device did not start slot ${update.slot} in ${MAX_RESTARTS} restarts` });
    turn.effect({ do: "go-on" });
    return;
  }
  turn.amend({ restarts: update.restarts + 1 });
  const run = turn.begin((number) => ({ kind: "restarting", run: number }));
  turn.effect({ do: "restart", run });
}

function fetch(turn: Turn, update: Update): void {
  const { source } = update;
  // What the server said in an earlier life is asked again before a byte is fetched: the action may be gone.
  if (source.kind !== "server" || turn.state.read === undefined) return;
  const foreign = refusePart(source.part);
  if (foreign !== undefined) {
    turn.fail(foreign);
    return;
  }
  if (source.confirmation !== undefined) {
    confirm(turn, update, source.confirmation);
    return;
  }
  if (source.download === "skip" || asksBeforeDownload(turn.state, update, source)) return;
  if (update.phase === "polled") {
    turn.amend({ phase: "downloading" });
    turn.reportUpdate("download", "none", [`downloading ${update.name} ${update.version}`]);
    turn.effect({ do: "go-on" });
    return;
  }
  turn.untold();
  const run = turn.begin((number) => ({ kind: "downloading", run: number, bytes: 0, since: turn.now, had: undefined }));
  const deltas = waysLeft(update, source.artifact, turn.state.device);
  turn.effect({ do: "download", run, artifact: source.artifact, deltas });
}

function confirm(turn: Turn, update: Update, link: NonNullable<ServerSource["confirmation"]>): void {
  if (!update.accepted || turn.state.lane.kind !== "resting") return;
  turn.set({ lane: { kind: "confirming" } });
  turn.effect({ do: "confirm", link });
}

function check(turn: Turn, update: Update): void {
  const run = turn.begin((number) => ({ kind: "checking", run: number }));
  turn.effect({ do: "check", run, sha256: sha256Of(update) });
}

/** Downloaded and verified: may it be installed, and now? */
function ready(turn: Turn, update: Update): void {
  if (update.source.kind === "server" && isDownloadOnly(update.source)) {
    turn.log("info", "downloaded, to be installed by a later action", { version: update.version });
    turn.journal({ fetchedOnly: update.source.actionId });
    turn.replace(undefined);
    turn.set({ ended: "downloaded", soon: true });
    return;
  }
  if (!hasConsent(update) || waitReasons(turn.state, update).length > 0) return;
  lock(turn, "install");
}

function lock(turn: Turn, goal: "install" | "restart"): void {
  const run = turn.begin((number) => ({ kind: "locking", run: number, goal }));
  turn.effect({ do: "lock", run });
}

function install(turn: Turn, update: Update): void {
  if (update.bundle === undefined) return;
  turn.untold();
  const run = turn.begin((number) => ({ kind: "installing", run: number, percent: 0, since: turn.now }));
  turn.effect({ do: "install", run, sha256: sha256Of(update), info: update.bundle });
}

/** Hours, maybe, of which the server knows the end: it says when to come back. Whoever waits for this one action looks more often. */
function awaitsWindow({ policy }: State, { phase, source }: Update): boolean {
  const outside = source.kind === "server" && source.window === "unavailable";
  return outside && phase === "downloaded" && policy.actions === "all";
}

const SOON = 1_000 as Milliseconds;

/** When to look again. An idle device wakes once per polling interval and for nothing else. */
export function nextWake(state: State): Milliseconds {
  const { pollAfter, policy, journal, soon } = state;
  const troubles = Math.max(state.troubles, state.setbacks);
  const { update } = journal;
  const busy = update !== undefined && !isOver(update) && (hasConsent(update) || state.work.kind !== "none");
  const open = busy && !awaitsWindow(state, update);
  const unsaid = journal.outbox.length > 0;
  if (!open && !unsaid && !soon) return pollAfter;
  const attentive = soon && troubles === 0 ? SOON : policy.attentive;
  return Math.min(pollAfter, attentive * 2 ** Math.min(troubles, 10)) as Milliseconds;
}
