import { withParameters } from "./card-session.js";
import { CLOCK_KHZ, DATA_RATES } from "./data-rates.js";
import { checkParameters, parametersOf } from "./parameters.js";
import { clockStatus } from "./power.js";
import type { SlotContext } from "./slot-context.js";
import { CCID_ERROR, type Command, done, FIELD, failed, type Outcome } from "./wire.js";

/** PC_to_RDR_GetSlotStatus. */
export function getSlotStatus(context: SlotContext, command: Command): Outcome {
  return command.data.length > 0 ? failed(FIELD.length) : done(undefined, clockStatus(context));
}

/** PC_to_RDR_GetParameters. */
export function getParameters(context: SlotContext, command: Command): Outcome {
  return command.data.length > 0 ? failed(FIELD.length) : inForce(context);
}

/** PC_to_RDR_ResetParameters: those of the card's ATR again. */
export function resetParameters(context: SlotContext, command: Command): Outcome {
  if (command.data.length > 0) return failed(FIELD.length);
  const { session, level } = context;
  if (session !== undefined) context.session = withParameters(session, parametersOf(session.atr), level);
  return inForce(context);
}

/** PC_to_RDR_SetParameters. Without a powered card there is nothing to set them for. */
export function setParameters(context: SlotContext, command: Command): Outcome {
  const { session, level } = context;
  const checked = checkParameters(command.specific[0], command.data, session?.atr);
  if (!checked.ok) return failed(checked.error);
  if (session === undefined) return failed(CCID_ERROR.mute);
  context.session = withParameters(session, checked.value, level);
  return inForce(context);
}

/** PC_to_RDR_IccClock: the clock runs while the card is powered and is never stopped. */
export function iccClock(context: SlotContext, command: Command): Outcome {
  if (command.data.length > 0) return failed(FIELD.length);
  const [wanted] = command.specific;
  if (wanted > 1) return failed(FIELD.parameter);
  if (wanted === 1) return failed(CCID_ERROR.notSupported);
  return context.session === undefined ? failed(CCID_ERROR.mute) : done(undefined, clockStatus(context));
}

/** PC_to_RDR_T0APDU: class bytes of the GET RESPONSE and ENVELOPE that the reader sends. None at the TPDU level. */
export function t0Apdu(context: SlotContext, command: Command): Outcome {
  if (context.level === "tpdu") return failed(CCID_ERROR.notSupported);
  if (command.data.length > 0) return failed(FIELD.length);
  const [changes, getResponse, envelope] = command.specific;
  if (changes > 0x03) return failed(FIELD.parameter);
  context.classes = {
    getResponse: (changes & 0x01) === 0 ? context.classes.getResponse : getResponse,
    envelope: (changes & 0x02) === 0 ? context.classes.envelope : envelope,
  };
  return done(undefined, clockStatus(context));
}

/**
 * PC_to_RDR_SetDataRateAndClock: the slot settles both by itself, so that what it can do is taken and told back, and the
 * rest is refused by its field.
 */
export function setDataRateAndClock(context: SlotContext, command: Command): Outcome {
  if (command.data.length !== 8) return failed(FIELD.length);
  const view = new DataView(command.data.buffer, command.data.byteOffset, 8);
  if (view.getUint32(0, true) !== CLOCK_KHZ) return failed(FIELD.data);
  if (!DATA_RATES.includes(view.getUint32(4, true))) return failed(FIELD.data + 4);
  return context.session === undefined ? failed(CCID_ERROR.mute) : done(command.data.slice());
}

function inForce(context: SlotContext): Outcome {
  const { protocol, bytes } = context.parameters();
  return done(bytes, protocol);
}
