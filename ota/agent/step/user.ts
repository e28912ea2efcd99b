import type { Event } from "../state.js";
import { isCommitted, isOver, sha256Of, type Turn } from "./turn.js";

type Of<T extends Event["type"]> = Extract<Event, { type: T }>;

/** "Now". */
export function accepted(turn: Turn): void {
  const { update } = turn;
  if (update === undefined || isOver(update)) return;
  const { laterUntil: _, ...asked } = update;
  turn.journal({ update: { ...asked, accepted: true } });
  turn.set({ held: false });
}

/** "Later"; a forced update does not hear it. */
export function postponed(turn: Turn, { until }: Of<"postponed">): void {
  const { update } = turn;
  if (update === undefined || isCommitted(update) || isOver(update)) return;
  if (update.source.kind === "server" && update.source.update === "forced") return;
  turn.amend({ laterUntil: until, accepted: false });
}

/** The result was read. */
export function dismissed(turn: Turn): void {
  if (turn.update !== undefined && isOver(turn.update)) turn.replace(undefined);
}

/** A bundle from a stick takes the place of a server's update that has not begun to install; that one is offered again later. */
export function fileOffered(turn: Turn, { path, sha256, size, version }: Of<"file-offered">): void {
  const { update } = turn;
  if (update !== undefined && isCommitted(update)) return;
  if (update !== undefined && !isOver(update)) {
    // The very same bytes lie there now: what is done about them begins anew, and they stay.
    if (sha256Of(update) === sha256) turn.abandon();
    else turn.drop();
  }
  const { ended: _, ...rest } = turn.state;
  turn.state = rest;
  turn.replace({
    phase: "downloaded",
    source: { kind: "file", path, sha256, size },
    name: "",
    version,
    accepted: true,
    badDownloads: 0,
    interruptions: 0,
    restarts: 0,
  });
}
