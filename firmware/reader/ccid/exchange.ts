import type { CardIoError } from "../../drivers/card-slot/contract.js";
import { err, type Result } from "../../lib/result.js";
import type { Operation } from "./operation.js";
import { CCID_ERROR } from "./wire.js";

/** Why an exchange gave nothing: the card or its reader, or the host's own bytes (a CCID error, mostly an offset). */
export type ExchangeFailure =
  | { readonly kind: "card"; readonly io: CardIoError }
  | { readonly kind: "host"; readonly error: number };

/** Sends what the host gave and returns what the host gets. The bytes given stay the caller's. */
export type Exchange = (bytes: Uint8Array) => Operation<Result<Uint8Array, ExchangeFailure>>;

/** The host's bytes cannot be sent. */
export function refused(error: number): Result<never, ExchangeFailure> {
  return err({ kind: "host", error });
}

/** bError of a failure of the card (USB CCID 1.1 §6.2.6). `busy`: the terminal itself holds the card. */
export function ccidErrorOf(failure: ExchangeFailure): number {
  if (failure.kind === "host") return failure.error;
  switch (failure.io.kind) {
    case "busy":
      return CCID_ERROR.slotBusy;
    case "removed":
    case "mute":
      return CCID_ERROR.mute;
    case "reader":
      return CCID_ERROR.hardware;
  }
}
