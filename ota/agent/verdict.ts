import type { Ended, State } from "./state.js";
import { isOver } from "./step/turn.js";

/** Why a run of one action is over. */
export type Verdict = Ended | "nothing" | "unreachable";

/** Failures in a row after which a run of one action ends; what was begun goes on at the next start. */
const PATIENCE = 5;

/**
 * Whether a run that does one action (`--once`) is over: the action ended and the server knows, or it had none for us, or it
 * cannot be reached.
 */
export function verdictOf(state: State): Verdict | undefined {
  const { journal, work, lane, ended, troubles, setbacks, proved, held } = state;
  if (work.kind !== "none" || lane.kind !== "resting" || !proved) return undefined;
  const { update } = journal;
  const open = update !== undefined && !isOver(update);
  const untold = journal.outbox.length > 0;
  const stuck = troubles >= PATIENCE || (setbacks >= PATIENCE && (held || !open));
  if (stuck) return ended ?? "unreachable";
  if (open || untold) return undefined;
  if (ended !== undefined) return ended;
  if (state.lastCheck === undefined) return undefined;
  return state.lastCheck.failure === undefined ? "nothing" : "unreachable";
}
