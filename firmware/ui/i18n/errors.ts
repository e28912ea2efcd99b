import type { Problem, StartupFailure } from "../../flows/app-types.js";
import type { SessionState } from "../../flows/session/types.js";
import { assertNever } from "../../lib/result.js";
import { dateShort } from "./format.js";
import { errors } from "./fr/errors.js";

/** What a message says: what happened, then what is kept and what to do. */
export interface Message {
  readonly title: string;
  readonly text: string;
}

/** What a card may answer, as the flows hand it on. */
export type CardProblem = Extract<SessionState, { kind: "refused" }>["error"];
type StoreProblem = Extract<StartupFailure, { kind: "store" }>["error"];

/** The message of a card that cannot be used in the CPS slot or, with `slot`, in the Vitale's. */
export function cardMessage(error: CardProblem, slot: "cps" | "vitale"): Message {
  switch (error.kind) {
    case "io":
      return ioMessage(error.io.kind, slot);
    case "unknown-card":
      return errors.unknownCard;
    case "wrong-slot":
      return error.found === "cps" ? errors.cpsInVitaleSlot : errors.vitaleInCpsSlot;
    case "obsolete-card":
      return errors.obsoleteVitale;
    case "wrong-pin":
      return errors.wrongPin(error.triesLeft);
    case "blocked":
      return slot === "cps" ? errors.cpsBlocked : errors.vitaleBlocked;
    case "being-updated":
      return errors.beingUpdated;
    case "expired":
      return slot === "cps" ? errors.cpsExpired(dateShort(error.on)) : errors.vitaleExpired(dateShort(error.on));
    case "not-allowed":
      return error.what === "sign-invoice" ? errors.mayNotSign : errors.mayNotReadRights;
    case "malformed":
    case "status":
      return errors.unreadable;
    default:
      return assertNever(error);
  }
}

function ioMessage(kind: Extract<CardProblem, { kind: "io" }>["io"]["kind"], slot: "cps" | "vitale"): Message {
  switch (kind) {
    case "mute":
      return errors.mute;
    case "removed":
      return errors.removed(slot === "cps" ? "CPS" : "Vitale");
    case "busy":
      return errors.slotBusy;
    case "reader":
      return errors.slotFailed;
    default:
      return assertNever(kind);
  }
}

/** The message of a terminal whose memory does not open; nothing was overwritten. */
export function startupMessage(failure: StartupFailure): Message {
  if (failure.kind === "keystore") return errors.noKey;
  return storeMessage(failure.error);
}

/** What could not be written. */
export function problemMessage(problem: Problem): Message {
  switch (problem.why) {
    case "disk-full":
      return errors.diskFull;
    case "io":
      return errors.notWritten;
    default:
      return assertNever(problem.why);
  }
}

function storeMessage(error: StoreProblem): Message {
  switch (error.kind) {
    case "wrong-key":
      return errors.wrongKey;
    case "corrupted":
      return errors.corrupted;
    case "newer-version":
      return errors.newerVersion;
    case "unwritable":
      return errors.unwritable;
    default:
      return assertNever(error);
  }
}
