import { ok, type Result } from "../../lib/result.js";
import type { PinAnswer } from "../contract.js";
import type { CardSession } from "./card-session.js";
import type { ExchangeFailure } from "./exchange.js";
import { ask, type Operation } from "./operation.js";
import { redundancyCodeOf } from "./parameters.js";
import { type PinCommand, readPinCommand } from "./pin/structure.js";
import { fillTemplate, place } from "./pin/template.js";
import { readTries } from "./pin/tries.js";
import type { SlotContext } from "./slot-context.js";
import { encodeT1Block } from "./tpdu/t1-block.js";
import { CCID_ERROR, type Command, FIELD, failed, type Outcome } from "./wire.js";
import { levelParameter, outcomeOf } from "./xfr-block.js";

/** bTimeOut 0 leaves it to the reader. */
const DEFAULT_TIMEOUT = 30;

/** Status words of the reader itself (PC/SC part 10 §2.5): entries that differ, or of a length that is not allowed. */
const DIFFERENT_ENTRIES = [0x64, 0x02] as const;
const WRONG_LENGTH = [0x64, 0x03] as const;

/** PC_to_RDR_Secure: the code is typed on the terminal and goes to the card; the host only gets the card's answer. */
export function* secure(context: SlotContext, command: Command): Operation<Outcome> {
  const { session } = context;
  if (levelParameter(command) !== 0) return failed(FIELD.level);
  const read = readPinCommand(command.data);
  if (!read.ok) return failed(read.error);
  if (session === undefined) return failed(CCID_ERROR.mute);
  context.chain.forget();
  const pin = read.value;
  const answer = yield* ask({
    reader: context.reader,
    operation: pin.operation,
    entries: pin.entries,
    minDigits: pin.minDigits,
    maxDigits: pin.maxDigits,
    validation: pin.validation,
    triesLeft: yield* readTries(session, pin.template.header),
    timeoutSeconds: pin.timeoutSeconds === 0 ? DEFAULT_TIMEOUT : pin.timeoutSeconds,
  });
  switch (answer.kind) {
    case "cancelled":
      return failed(CCID_ERROR.pinCancelled);
    case "timed-out":
      return failed(CCID_ERROR.pinTimeout);
    case "entered":
      try {
        const fault = faultOf(pin, answer.codes);
        const answered =
          fault === undefined ? yield* send(context, session, pin, answer.codes) : ok(Uint8Array.from(fault));
        return outcomeOf(context, answered);
      } finally {
        forgetCodes(answer);
      }
  }
}

/** Overwrites the digits of an answer. */
export function forgetCodes(answer: PinAnswer): void {
  if (answer.kind === "entered") for (const code of answer.codes) code.fill(0);
}

function* send(
  context: SlotContext,
  session: CardSession,
  pin: PinCommand,
  codes: readonly Uint8Array[],
): Operation<Result<Uint8Array, ExchangeFailure>> {
  const apdu = fillTemplate(pin.template, pin.format, place(pin.entries, codes, pin.offsets));
  const framed = frame(context, session, pin, apdu);
  try {
    return yield* session.host(framed);
  } finally {
    apdu.fill(0);
    framed.fill(0);
  }
}

/** At the TPDU level a T=1 host gave the block's prologue and expects a block back. */
function frame(context: SlotContext, session: CardSession, pin: PinCommand, apdu: Uint8Array): Uint8Array {
  if (context.level !== "tpdu" || session.parameters.protocol === 0) return apdu;
  const [nad = 0, pcb = 0] = pin.prologue;
  return encodeT1Block({ nad, pcb, inf: apdu }, redundancyCodeOf(session.parameters));
}

/** The pad is asked to keep to the lengths and to compare; a card's tries are not spent when it did not. */
function faultOf(pin: PinCommand, codes: readonly Uint8Array[]): readonly [number, number] | undefined {
  if (codes.length !== pin.entries.length) return WRONG_LENGTH;
  for (const code of codes) {
    if (code.length < pin.minDigits || code.length > pin.maxDigits) return WRONG_LENGTH;
    if (code.some((digit) => digit < 0x30 || digit > 0x39)) return WRONG_LENGTH;
  }
  const again = codes[pin.entries.indexOf("confirmation")];
  const first = codes[pin.entries.indexOf("new")];
  const same = again === undefined || (first?.length === again.length && first.every((digit, i) => digit === again[i]));
  return same ? undefined : DIFFERENT_ENTRIES;
}
