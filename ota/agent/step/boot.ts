import type { UpdateFailure } from "../contract.js";
import type { Update } from "../journal.js";
import type { Event } from "../state.js";
import { isOver, type Turn } from "./turn.js";

/** An installation that a crash interrupts so often is what makes it crash. */
const MAX_INTERRUPTIONS = 8;

/** The process starts: where did it stop, and what does the slot it started from say of that? */
export function started(turn: Turn, { slots, image, compatible, reasons }: Extract<Event, { type: "started" }>): void {
  turn.set({ device: { slots, image, ...(compatible === undefined ? {} : { compatible }) }, reasons });
  const { update } = turn;
  if (update === undefined) return;
  if (isOver(update)) {
    announced(turn, update);
    return;
  }
  turn.log("info", "going on with an update", { phase: update.phase, version: update.version });
  switch (update.phase) {
    case "downloading":
      turn.set({ cut: true });
      return;
    case "installing":
      interrupted(turn, update);
      return;
    case "installed-waiting-reboot":
    case "rebooted":
    case "verifying":
      restarted(turn, update);
      return;
    default:
      return;
  }
}

/** Over, but the server may not know yet: telling it is the end of the same action. */
function announced(turn: Turn, update: Update): void {
  const untold = turn.state.journal.outbox.some(({ closes }) => closes !== undefined);
  if (untold) turn.set({ ended: update.phase === "done" ? "installed" : "failed" });
}

function interrupted(turn: Turn, update: Update): void {
  const running = turn.state.device?.slots.running;
  if (update.bundle?.kind === "firmware" && update.from !== undefined && running !== update.from) {
    // The installer had come to its last write: the new slot runs, only the journal does not know yet.
    if (turn.state.device?.slots.runningVersion !== update.bundle.version) {
      turn.fail(
        fellBack(`slot ${running} started while ${update.bundle.version} was being installed, with another version`),
      );
      return;
    }
    turn.amend({ phase: "rebooted", ...(running === undefined ? {} : { slot: running }) });
    return;
  }
  const interruptions = update.interruptions + 1;
  turn.amend({ interruptions });
  if (interruptions > MAX_INTERRUPTIONS) {
    const detail = `the installation was interrupted ${interruptions} times; look at the device's power, then assign again`;
    turn.fail({ kind: "install", failure: { kind: "engine", detail } });
    return;
  }
  turn.reportUpdate("resumed", "none", ["installing again after an interruption"]);
}

function restarted(turn: Turn, update: Update): void {
  const slots = turn.state.device?.slots;
  if (slots?.running === update.slot) {
    if (update.givenUp === undefined) turn.amend({ phase: "rebooted" });
    return;
  }
  if (update.givenUp !== undefined) {
    turn.fail(fellBack(update.givenUp));
    return;
  }
  // Still the next to start: this process was started again, not the device.
  if (slots?.next === update.slot) return;
  turn.fail(fellBack(`slot ${update.slot} with ${update.bundle?.version} did not come up`));
}

export function fellBack(detail: string): UpdateFailure {
  return { kind: "fell-back", detail };
}
