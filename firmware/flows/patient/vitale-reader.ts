import { effect, type ReadonlySignal, signal } from "@preact/signals-core";
import type { CardError } from "../../cards/contract.js";
import { readVitale } from "../../cards/vitale/vitale.js";
import type { CardChannel, CardSlot } from "../../drivers/card-slot/contract.js";
import type { Clock } from "../../lib/clock.js";
import type { Logger } from "../../lib/log.js";
import type { SessionState } from "../session/types.js";
import type { VitaleState } from "./types.js";

export interface VitaleReader {
  readonly state: ReadonlySignal<VitaleState>;
  /** The channel of the card that was read, held for the insertion. */
  channel(): CardChannel | undefined;
  dispose(): void;
}

export interface VitaleReaderDeps {
  readonly slot: CardSlot;
  readonly session: ReadonlySignal<SessionState>;
  readonly clock: Clock;
  readonly log: Logger;
}

/**
 * Reads the Vitale once per insertion, as soon as a session is open beside it: the protected part asks for a verified
 * CPS. What was read is forgotten when either card leaves.
 */
export function createVitaleReader({ slot, session, clock, log }: VitaleReaderDeps): VitaleReader {
  const state = signal<VitaleState>({ kind: "empty" });
  let channel: CardChannel | undefined;
  // The card is held exclusively: it is taken again only once it was let go.
  let released: Promise<void> = Promise.resolve();
  let epoch = 0;
  let handled: string | undefined;

  const leave = (): void => {
    epoch += 1;
    const leaving = channel;
    channel = undefined;
    if (leaving !== undefined) released = leaving.close();
  };
  const refuse = (error: CardError): void => {
    log.info("vitale.refused", { kind: error.kind, code: error.code });
    state.value = { kind: "refused", error };
  };

  const read = async (
    professional: Extract<SessionState, { kind: "open" }>["session"]["professional"],
  ): Promise<void> => {
    leave();
    const mine = epoch;
    state.value = { kind: "reading" };
    await released;
    if (mine !== epoch) return;
    const connected = await slot.connect();
    if (mine !== epoch) {
      if (connected.ok) void connected.value.close();
      return;
    }
    if (!connected.ok) {
      refuse({ kind: "io", code: "F004", io: connected.error });
      return;
    }
    channel = connected.value;
    const content = await readVitale(connected.value, { cps: { professional }, today: clock.wall().date });
    if (mine !== epoch) return;
    if (!content.ok) {
      leave();
      refuse(content.error);
      return;
    }
    log.info("vitale.read", { beneficiaries: content.value.beneficiaries.length });
    state.value = { kind: "read", content: content.value, insertion: connected.value.insertion };
  };

  const follow = (): void => {
    const now = slot.state();
    const open = session.peek();
    const present = now.kind === "present" || now.kind === "mute" ? now.insertion : now.kind;
    const key = `${now.kind} ${present} ${open.kind === "open" ? open.session.insertion : "locked"}`;
    if (key === handled) return;
    handled = key;
    switch (now.kind) {
      case "empty":
        leave();
        state.value = { kind: "empty" };
        return;
      case "failed":
        leave();
        refuse({ kind: "io", code: "F004", io: { kind: "reader", cause: now.cause } });
        return;
      case "mute":
        leave();
        refuse({ kind: "io", code: "F004", io: { kind: "mute" } });
        return;
      case "present":
        if (open.kind === "open") void read(open.session.professional);
        else {
          leave();
          state.value = { kind: "waiting" };
        }
        return;
    }
  };

  const unsubscribe = slot.subscribe(follow);
  const stop = effect(() => {
    session.value;
    follow();
  });
  return {
    state,
    channel: () => (state.peek().kind === "read" ? channel : undefined),
    dispose() {
      stop();
      unsubscribe();
      leave();
    },
  };
}
