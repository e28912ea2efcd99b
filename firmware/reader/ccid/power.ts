import { openSession } from "./card-session.js";
import { ccidErrorOf } from "./exchange.js";
import { close, connect, type Operation } from "./operation.js";
import { insertionOf, type SlotContext } from "./slot-context.js";
import { CCID_ERROR, type Command, done, FIELD, failed, type Outcome } from "./wire.js";

/** Automatic, 5 V, 3 V, 1.8 V. The slot chooses by itself, so that all of them mean "power". */
const MAX_POWER_SELECT = 3;

/** PC_to_RDR_IccPowerOn: a powered card is reset, and forgets its verified codes. */
export function* powerOn(context: SlotContext, command: Command): Operation<Outcome> {
  if (command.data.length > 0) return failed(FIELD.length);
  if (command.specific[0] > MAX_POWER_SELECT) return failed(FIELD.parameter);
  context.chain.forget();
  if (context.session !== undefined) yield* powerDown(context);
  if (context.state.kind === "failed") return failed(CCID_ERROR.hardware);
  if (context.state.kind !== "present") return failed(CCID_ERROR.mute);
  const powered = yield* connect();
  if (!powered.ok) return failed(ccidErrorOf({ kind: "card", io: powered.error }));
  if (powered.value.insertion !== insertionOf(context.state)) {
    // Another card than the one the host was told of.
    yield* close();
    return failed(CCID_ERROR.mute);
  }
  context.session = openSession(powered.value, context.level, () => context.classes);
  return done(powered.value.atr);
}

/** PC_to_RDR_IccPowerOff. */
export function* powerOff(context: SlotContext, command: Command): Operation<Outcome> {
  if (command.data.length > 0) return failed(FIELD.length);
  context.chain.forget();
  if (context.session !== undefined) yield* powerDown(context);
  return done(undefined, clockStatus(context));
}

/** Lets the card go: the terminal may have it, and no code stays verified. */
export function* powerDown(context: SlotContext): Operation<void> {
  context.session = undefined;
  yield* close();
}

/** bClockStatus: running under a powered card, else stopped low. */
export function clockStatus(context: SlotContext): number {
  return context.session === undefined ? 0x01 : 0x00;
}
