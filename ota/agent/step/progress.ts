import type { Milliseconds } from "../../lib/clock.js";
import type { Turn } from "./turn.js";

/** A server keeps 1 000 feedbacks an action: one every ten percent, or each half minute that moved by one. */
const BY_PERCENT = 10;
const BY_TIME = 30_000;

/** Tells the server how far the work is, now and then. */
export function throttled(turn: Turn, execution: "download" | "proceeding", percent: number): void {
  const { update } = turn;
  const { told } = turn.state;
  if (update?.source.kind !== "server") return;
  const moved = percent - (told?.percent ?? 0);
  const due = moved >= BY_PERCENT || (moved >= 1 && turn.now - (told?.at ?? turn.now) >= BY_TIME);
  if (!due) {
    if (told === undefined) turn.set({ told: { at: turn.now, percent: 0 } });
    return;
  }
  turn.set({ told: { at: turn.now, percent } });
  turn.effect({
    do: "tell",
    to: update.source.feedback,
    feedback: { execution, finished: "none", details: [`${percent} %`], progress: { cnt: percent, of: 100 } },
  });
}

/** How long what is left takes at the pace so far; nothing can be said before something moved. */
export function remaining(done: number, left: number, elapsed: number): Milliseconds | undefined {
  if (done <= 0 || elapsed <= 0) return undefined;
  return Math.round((left * elapsed) / done) as Milliseconds;
}
