import type { Cancel, DdiFailure, Deployment, Link } from "../../ddi/client/contract.js";
import type { Milliseconds } from "../../lib/clock.js";
import { describeDdi } from "../failure-text.js";
import type { ServerSource, Update } from "../journal.js";
import type { Event, State } from "../state.js";
import { isCommitted, isOver, sha256Of, type Turn } from "./turn.js";

type Of<T extends Event["type"]> = Extract<Event, { type: T }>;

/** A server that is reached and fails so often on the same feedback will never take it. */
const HEAD_TRIES = 100;
/** A server that offers an action so often after it was ended does not listen: no endless round of downloads for it. */
const MAX_REPEATS = 3;

/** The timer, or "call the server now": first what is to be told, then what there is to do. */
export function tick(turn: Turn): void {
  turn.set({ held: false, undelivered: false });
  const { update, state } = turn;
  // Each start without a mark takes a chance from a slot that works.
  if (state.unmarked && (update === undefined || isOver(update))) turn.set({ proved: false });
  const { lane } = turn.state;
  if (lane.kind === "resting") next(turn, "poll");
  if (lane.kind === "delivering") turn.set({ lane: { ...lane, goal: "poll" } });
}

/** Delivers the outbox's head, or goes on to `goal`. */
function next(turn: Turn, goal: "poll" | "rest"): void {
  const [head] = turn.state.journal.outbox;
  const configured = turn.state.policy.server === "configured";
  if (head !== undefined && configured && !turn.state.undelivered) {
    turn.set({ lane: { kind: "delivering", goal } });
    turn.effect({ do: "deliver", entry: head, ...hurried(turn) });
    return;
  }
  if (goal === "rest" || !configured) {
    turn.set({ lane: { kind: "resting" } });
    return;
  }
  turn.set({ lane: { kind: "polling" } });
  turn.effect({ do: "poll", ...hurried(turn) });
}

/** Something was queued while the lane rests. */
export function deliverQueued(turn: Turn): void {
  if (turn.state.lane.kind === "resting" && canDeliver(turn.state)) next(turn, "rest");
}

/** Something waits to be told, and nothing says that it cannot be told now. */
export function canDeliver({ journal, undelivered, policy }: State): boolean {
  return journal.outbox.length > 0 && !undelivered && policy.server === "configured";
}

/** A device that is about to restart does not wait for a server that does not answer. */
export const HURRY = 20_000 as Milliseconds;

function hurried(turn: Turn): { readonly limit?: Milliseconds } {
  return turn.update?.phase === "installed-waiting-reboot" ? { limit: HURRY } : {};
}

export function delivered(turn: Turn): void {
  const { lane, journal } = turn.state;
  turn.set({ headTries: 0, setbacks: 0 });
  turn.journal({ outbox: journal.outbox.slice(1) });
  next(turn, lane.kind === "delivering" ? lane.goal : "rest");
}

export function undelivered(turn: Turn, { failure }: Of<"undelivered">): void {
  const { lane, journal, headTries } = turn.state;
  const [head] = journal.outbox;
  const isRetried = failure.kind === "server" || (failure.kind === "refused" && head?.closes !== undefined);
  const hopeless = isRetried ? headTries + 1 >= HEAD_TRIES : isFinal(failure);
  if (hopeless) {
    turn.log(failure.kind === "gone" ? "info" : "warn", "the server does not want this feedback any more", {
      execution: head?.feedback.execution,
      reason: describeDdi(failure),
    });
    delivered(turn);
    return;
  }
  const tries = isRetried ? headTries + 1 : headTries;
  turn.set({ undelivered: true, headTries: tries, setbacks: turn.state.setbacks + 1 });
  next(turn, lane.kind === "delivering" ? lane.goal : "rest");
}

const isFinal = ({ kind }: DdiFailure): boolean => kind === "gone" || kind === "refused" || kind === "malformed";

export function pollFailed(turn: Turn, { failure }: Of<"poll-failed">): void {
  turn.log("warn", "the call to the server failed", { reason: describeDdi(failure) });
  turn.set({ lastCheck: { at: turn.now, failure }, troubles: turn.state.troubles + 1 });
  next(turn, "rest");
}

export function polled(turn: Turn, { answer }: Of<"polled">): void {
  const { pollAfter, work, configData } = answer;
  turn.set({ pollAfter, polls: turn.state.polls + 1, lastCheck: { at: turn.now }, troubles: 0, soon: false });
  if (configData !== undefined) turn.effect({ do: "send-attributes", link: configData });
  switch (work.kind) {
    case "nothing":
      vanished(turn);
      next(turn, "rest");
      return;
    case "cancel":
      read(turn, "cancel", work.link);
      return;
    case "confirmation":
      if (turn.update !== undefined && isBusy(turn.update)) next(turn, "rest");
      else read(turn, "confirmation", work.link);
      return;
    case "deployment":
      if (isKnown(turn, work.link)) next(turn, "rest");
      else read(turn, "deployment", work.link);
      return;
  }
}

function read(turn: Turn, what: "deployment" | "confirmation" | "cancel", link: Link): void {
  turn.set({ lane: { kind: "reading" } });
  turn.effect({ do: "read", what, link });
}

/** What is being installed, or comes from a stick, is ended first. */
const isBusy = (update: Update): boolean => isCommitted(update) || (update.source.kind === "file" && !isOver(update));

/** While it downloads, a deployment under the same link has not changed; one that waits is read again. */
function isKnown(turn: Turn, link: Link): boolean {
  const { update } = turn;
  if (update === undefined) return false;
  return isBusy(update) || (turn.state.read === link && turn.state.work.kind === "downloading");
}

/** The server has nothing to do for us: an action that had not begun to install is gone. */
function vanished(turn: Turn): void {
  const { update } = turn;
  if (update === undefined || update.source.kind !== "server" || isCommitted(update) || isOver(update)) return;
  turn.log("info", "the server took the action back", { actionId: update.source.actionId });
  turn.drop();
}

export function deploymentRead(turn: Turn, { link, deployment }: Of<"deployment-read">): void {
  take(turn, link, sourceOf(deployment), deployment);
  next(turn, "rest");
}

export function confirmationRead(turn: Turn, { link, deployment }: Of<"confirmation-read">): void {
  take(turn, link, { ...sourceOf(deployment), confirmation: deployment.feedback }, deployment);
  next(turn, "rest");
}

function sourceOf({
  actionId,
  feedback,
  part,
  artifact,
  download,
  update,
  maintenanceWindow,
}: Deployment): ServerSource {
  return {
    kind: "server",
    actionId,
    feedback,
    part,
    artifact: { ...artifact },
    download,
    update,
    ...(maintenanceWindow === undefined ? {} : { window: maintenanceWindow }),
  };
}

function take(turn: Turn, link: Link, source: ServerSource, { name, version }: Deployment): void {
  const { update, state } = turn;
  if (update !== undefined && isBusy(update)) return;
  if (state.policy.actions === "one" && state.ended !== undefined) return;
  // Ended here already; the server has not heard it yet.
  if (state.journal.outbox.some(({ closes }) => closes === source.actionId)) {
    readdress(turn, source);
    return;
  }
  if (state.journal.fetchedOnly === source.actionId && isDownloadOnly(source)) return;
  turn.set({ read: link });
  const same = update?.source.kind === "server" && update.source.actionId === source.actionId && !isOver(update);
  if (same && sha256Of(update) === source.artifact.sha256) {
    if (JSON.stringify(update.source) !== JSON.stringify(source)) turn.amend({ source });
    if (state.cut) turn.reportUpdate("resumed", "none", ["going on with the download after an interruption"]);
    turn.set({ cut: false });
    return;
  }
  if (update !== undefined && !isOver(update)) turn.drop();
  const again = update?.source.kind === "server" && update.source.actionId === source.actionId && isOver(update);
  const repeats = again ? (update.repeats ?? 0) + 1 : 0;
  if (repeats > MAX_REPEATS) return;
  turn.log("info", "an update is offered", { actionId: source.actionId, name, version });
  const { ended: _, ...rest } = turn.state;
  turn.state = rest;
  turn.replace({
    phase: "polled",
    source,
    name,
    version,
    accepted: turn.state.policy.consent === "automatic",
    badDownloads: 0,
    interruptions: 0,
    restarts: 0,
    repeats,
  });
}

/** A server that moved (a laptop has another address each day) hears how its action ended along the link that it gives now. */
function readdress(turn: Turn, { actionId, feedback }: ServerSource): void {
  const { outbox } = turn.state.journal;
  if (!outbox.some(({ closes, to }) => closes === actionId && to !== feedback)) return;
  turn.journal({ outbox: outbox.map((entry) => (entry.closes === actionId ? { ...entry, to: feedback } : entry)) });
  turn.set({ undelivered: false, headTries: 0 });
}

/** To be fetched now and installed by a later action. Before its maintenance window, by contrast, the same action goes on. */
export const isDownloadOnly = (source: ServerSource): boolean =>
  source.update === "skip" && source.window !== "unavailable" && source.confirmation === undefined;

export function cancelRead(turn: Turn, { cancel }: Of<"cancel-read">): void {
  const { update } = turn;
  const ours = update?.source.kind === "server" && update.source.actionId === cancel.stopId && !isOver(update);
  if (ours && isCommitted(update)) {
    answerCancel(turn, cancel, "rejected", `too late: ${update.phase}`);
  } else {
    answerCancel(turn, cancel, "closed", ours ? `stopped while ${update.phase}` : "nothing of it had begun here");
    if (ours) {
      turn.log("info", "the server cancelled the update", { actionId: cancel.stopId, phase: update.phase });
      turn.drop();
    }
    turn.set({ ended: "cancelled", soon: true });
  }
  next(turn, "rest");
}

/** `closed` with success is how DDI accepts a cancel; `canceled` would leave it open for ever. */
function answerCancel(turn: Turn, cancel: Cancel, execution: "closed" | "rejected", detail: string): void {
  const queued = turn.state.journal.outbox.some(({ to }) => to === cancel.feedback);
  if (queued) return;
  const finished = execution === "closed" ? "success" : "none";
  turn.report(cancel.feedback, { execution, finished, details: [detail] });
}

export function readFailed(turn: Turn, { failure }: Of<"read-failed">): void {
  if (failure.kind === "malformed" && failure.feedback !== undefined) {
    unreadable(turn, failure.feedback, failure);
  } else if (failure.kind !== "gone") {
    turn.log("warn", "what the server offers could not be read", { reason: describeDdi(failure) });
    turn.set({ lastCheck: { at: turn.now, failure }, setbacks: turn.state.setbacks + 1 });
  }
  next(turn, "rest");
}

/** A deployment that cannot be taken (two artifacts, no sha256…) is closed, or it would block every later one. */
function unreadable(turn: Turn, feedback: Link, failure: DdiFailure): void {
  const text = `E-SERVER-MALFORMED: ${describeDdi(failure)}`;
  turn.log("warn", "a deployment cannot be taken", { reason: text });
  if (turn.state.journal.outbox.some(({ to }) => to === feedback)) return;
  if (turn.update !== undefined && !isBusy(turn.update) && !isOver(turn.update)) turn.drop();
  turn.report(feedback, { execution: "closed", finished: "failure", details: [text] });
  turn.journal({ lastError: text });
  turn.set({ ended: "failed", soon: true });
}

export function confirmed(turn: Turn): void {
  // The deployment itself comes with the next poll, and finds the user's yes here.
  const { update } = turn;
  if (update?.source.kind === "server") {
    const { confirmation: _, ...source } = update.source;
    turn.amend({ source });
  }
  const { read: _, ...rest } = turn.state;
  turn.state = { ...rest, soon: true };
  next(turn, "rest");
}

export function confirmFailed(turn: Turn, { failure }: Of<"confirm-failed">): void {
  turn.log("warn", "the user's yes did not reach the server", { reason: describeDdi(failure) });
  turn.set({ held: true, setbacks: turn.state.setbacks + 1 });
  next(turn, "rest");
}
