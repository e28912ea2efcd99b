import { type OperationFailure, STATUS_ADVICE, type StatusName } from "../protocol/index.js";
import type { TransportFailure } from "./transport.js";

/** Why the terminal did not do what was asked. None of it holds a key, a name or a NIR. */
export type ClientFailure =
  | { readonly kind: "transport"; readonly failure: TransportFailure }
  /** The terminal refused a command. `status` is undefined for a status word of no known meaning. */
  | { readonly kind: "status"; readonly status: StatusName | undefined; readonly word: number }
  /** The terminal knows none of the pairings of this PC. */
  | { readonly kind: "not-paired" }
  /** The terminal could not prove the key of the pairing: it is another one, or its memory was set up anew. */
  | { readonly kind: "wrong-key" }
  /** The professional refused, or did not answer. */
  | { readonly kind: "pairing"; readonly outcome: "refused" | "timed-out" | "not-kept" }
  | { readonly kind: "operation"; readonly failure: OperationFailure }
  /** The file that was being sent became shorter. */
  | { readonly kind: "file-changed" }
  /** What came back is not of this protocol. */
  | { readonly kind: "protocol"; readonly what: string };

/** One sentence for a person at the PC: what happened and what to do. */
export function failureText(failure: ClientFailure): string {
  switch (failure.kind) {
    case "transport":
      return transportText(failure.failure);
    case "status":
      return failure.status === undefined
        ? `the terminal answered ${failure.word.toString(16)}, which this program does not know`
        : STATUS_ADVICE[failure.status];
    case "not-paired":
      return "the terminal does not know this PC: run « tournee-pc pair »";
    case "wrong-key":
      return "the terminal has not the key of the pairing: run « tournee-pc pair » again";
    case "pairing":
      return STATUS_ADVICE[
        failure.outcome === "refused" ? "refused" : failure.outcome === "timed-out" ? "timedOut" : "notKept"
      ];
    case "operation":
      return operationText(failure.failure);
    case "file-changed":
      return "the file changed while it was sent: run the command again";
    case "protocol":
      return `the terminal's answer is not of this protocol (${failure.what}): update this program or the terminal`;
  }
}

function transportText(failure: TransportFailure): string {
  switch (failure.kind) {
    case "no-service":
      return "PC/SC does not run on this PC: start it (on Linux: pcscd)";
    case "no-reader":
      return "no terminal found: plug it in and choose the PC/SC mode on it";
    case "busy":
      return "another program uses the terminal's application: close it, then try again";
    case "removed":
      return "the terminal was unplugged: plug it in again, nothing is lost";
    case "failed":
      return `the reader failed (${failure.cause})`;
  }
}

function operationText(failure: OperationFailure): string {
  switch (failure.error) {
    case "version":
      return `the terminal takes version ${failure.supported.join(", ")} of this data: update this program or the terminal`;
    case "invalid":
      return `the data is not as expected at « ${failure.field} » (${failure.why})`;
    case "locked":
      return STATUS_ADVICE.locked;
    case "busy":
      return "the terminal is at work, perhaps installing an update: try again later";
    case "disk-full":
      return "the terminal's memory is full: collect, then erase what was collected";
    case "io":
      return "the terminal's memory failed: try again, then call its support";
    case "unknown":
      return "the terminal has no such invoice";
    case "too-large":
      return "it is larger than the terminal takes";
    case "wrong-offset":
      return "another program sends an update too: close it, then try again";
    case "wrong-hash":
      return "the terminal received other bytes than this file has: run the command again";
  }
}
