import type { Result } from "../../lib/result.js";
import { ccidErrorOf, type ExchangeFailure } from "./exchange.js";
import type { Operation } from "./operation.js";
import type { SlotContext } from "./slot-context.js";
import { CCID_ERROR, type Command, FIELD, failed, type Outcome } from "./wire.js";

const MIN_APDU = 4;

/** PC_to_RDR_XfrBlock: one APDU or TPDU, or a part of a long one at the extended level. */
export function* xfrBlock(context: SlotContext, command: Command): Operation<Outcome> {
  const level = levelParameter(command);
  if (context.session === undefined) {
    context.chain.forget();
    return failed(CCID_ERROR.mute);
  }
  if (context.level !== "extended") {
    if (level !== 0) return failed(FIELD.level);
    return yield* exchange(context, command.data);
  }
  const gathered = context.chain.gather(level, command.data);
  return gathered.kind === "answer" ? gathered.outcome : yield* exchange(context, gathered.apdu);
}

/** wLevelParameter. */
export function levelParameter({ specific }: Command): number {
  return specific[1] | (specific[2] << 8);
}

/** What the host gets of a card's answer. */
export function outcomeOf(context: SlotContext, answered: Result<Uint8Array, ExchangeFailure>): Outcome {
  if (!answered.ok) return failed(ccidErrorOf(answered.error));
  const outcome = context.chain.deliver(answered.value);
  // Only the extended level may go on in another message.
  const whole = outcome.kind === "done" && outcome.parameter === 0;
  return whole || context.level === "extended" ? outcome : failed(CCID_ERROR.hardware);
}

function* exchange(context: SlotContext, bytes: Uint8Array): Operation<Outcome> {
  const { session } = context;
  try {
    // T=1 repairs short blocks by itself; anything else is no command.
    const short = session?.parameters.protocol !== 1 || context.level !== "tpdu";
    if (session === undefined || (short && bytes.length < MIN_APDU)) return failed(FIELD.length);
    return outcomeOf(context, yield* session.host(bytes));
  } finally {
    // The host may have typed a code.
    bytes.fill(0);
  }
}
