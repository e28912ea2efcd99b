import type { Operation } from "./operation.js";
import { powerOff, powerOn } from "./power.js";
import { secure } from "./secure.js";
import {
  getParameters,
  getSlotStatus,
  iccClock,
  resetParameters,
  setDataRateAndClock,
  setParameters,
  t0Apdu,
} from "./slot-commands.js";
import type { SlotContext } from "./slot-context.js";
import { CCID_ERROR, COMMAND, type Command, failed, type Outcome } from "./wire.js";
import { xfrBlock } from "./xfr-block.js";

/** How a command is carried out: at once, or in steps that may have to wait. */
export type Handler =
  | { readonly kind: "at-once"; run(context: SlotContext, command: Command): Outcome }
  | { readonly kind: "steps"; run(context: SlotContext, command: Command): Operation<Outcome> };

const HANDLERS: ReadonlyMap<number, Handler> = new Map<number, Handler>([
  [COMMAND.iccPowerOn, { kind: "steps", run: powerOn }],
  [COMMAND.iccPowerOff, { kind: "steps", run: powerOff }],
  [COMMAND.xfrBlock, { kind: "steps", run: xfrBlock }],
  [COMMAND.secure, { kind: "steps", run: secure }],
  [COMMAND.getSlotStatus, { kind: "at-once", run: getSlotStatus }],
  [COMMAND.getParameters, { kind: "at-once", run: getParameters }],
  [COMMAND.resetParameters, { kind: "at-once", run: resetParameters }],
  [COMMAND.setParameters, { kind: "at-once", run: setParameters }],
  [COMMAND.iccClock, { kind: "at-once", run: iccClock }],
  [COMMAND.t0Apdu, { kind: "at-once", run: t0Apdu }],
  [COMMAND.setDataRateAndClock, { kind: "at-once", run: setDataRateAndClock }],
]);

/** Escape and Mechanical are known to the standard and not offered here; the rest is unknown. The answer is the same. */
const NOT_OFFERED: Handler = { kind: "at-once", run: () => failed(CCID_ERROR.notSupported) };

/** Every command but the abort, which is the core's own. */
export function handlerOf(type: number): Handler {
  return HANDLERS.get(type) ?? NOT_OFFERED;
}
