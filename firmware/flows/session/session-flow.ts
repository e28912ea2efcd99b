import { signal } from "@preact/signals-core";
import type { CardError, CpsIdentity } from "../../cards/contract.js";
import { openCps, readCpsIdentity } from "../../cards/cps/cps.js";
import type { CardChannel, CardSlot, SlotState } from "../../drivers/card-slot/contract.js";
import type { Clock } from "../../lib/clock.js";
import type { Logger } from "../../lib/log.js";
import type { BillingSituation, Professional } from "../../model/people.js";
import type { Store } from "../../store/contract.js";
import { billerOf } from "../biller.js";
import { CodeEntry } from "./code-entry.js";
import type { OpenSession, SessionFlow, SessionState } from "./types.js";

export interface SessionDeps {
  readonly clock: Clock;
  readonly slot: CardSlot;
  readonly store: Store;
  readonly log: Logger;
}

/** The session with the channel that its card is held by; only the flows that sign use it. */
export interface SessionHolder extends SessionFlow {
  /** The unlocked CPS; undefined once it left or was locked. */
  channel(): CardChannel | undefined;
}

/**
 * From the empty slot to an open session (ACC-01, PS-01 … PS-05). The channel is held for the whole insertion, because a
 * code porteur stays verified only as long as the card is powered. Pulling the card out ends everything at once.
 */
export function createSessionFlow({ clock, slot, store, log }: SessionDeps): SessionHolder {
  const state = signal<SessionState>({ kind: "locked" });
  const code = new CodeEntry();
  let channel: CardChannel | undefined;
  // The card is held exclusively: it is taken again only once it was let go.
  let released: Promise<void> = Promise.resolve();
  let identity: CpsIdentity | undefined;
  // Grows at each change of card: an answer that belongs to an earlier one is dropped.
  let epoch = 0;

  const leave = (): void => {
    epoch += 1;
    code.clear();
    identity = undefined;
    const leaving = channel;
    channel = undefined;
    if (leaving !== undefined) released = leaving.close();
  };

  const refuse = (error: CardError): void => {
    log.info("session.card-refused", { kind: error.kind, code: error.code });
    if (error.kind === "blocked") state.value = { kind: "blocked", identity };
    else state.value = { kind: "refused", error };
  };

  const askCode = (known: CpsIdentity, triesLeft: number, lastTry: "wrong" | undefined): void => {
    state.value = { kind: "pin", identity: known, digits: 0, lastTry, triesLeft, busy: false };
  };

  const read = async (): Promise<void> => {
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
    const found = await readCpsIdentity(connected.value, clock.wall().date);
    if (mine !== epoch) return;
    if (!found.ok) {
      refuse(found.error);
      return;
    }
    identity = found.value;
    askCode(found.value, found.value.triesLeft, undefined);
  };

  const follow = (now: SlotState): void => {
    switch (now.kind) {
      case "empty":
        leave();
        state.value = { kind: "locked" };
        return;
      case "mute":
        leave();
        refuse({ kind: "io", code: "F004", io: { kind: "mute" } });
        return;
      case "failed":
        leave();
        refuse({ kind: "io", code: "F004", io: { kind: "reader", cause: now.cause } });
        return;
      case "present":
        if (channel?.insertion !== now.insertion) void read();
        return;
    }
  };

  const open = (professional: Professional, situation: BillingSituation): void => {
    if (channel === undefined) return;
    const session: OpenSession = {
      professional,
      situation,
      biller: billerOf(situation),
      insertion: channel.insertion,
    };
    log.info("session.opened");
    state.value = { kind: "open", session };
  };

  /** Asked once per insertion, and only when there is a choice. */
  const chooseOrOpen = (professional: Professional): void => {
    const [only, ...others] = professional.situations;
    if (only === undefined) refuse({ kind: "malformed", code: "F004", what: "no billing situation" });
    else if (others.length === 0) open(professional, only);
    else state.value = { kind: "situation", professional };
  };

  const edit = (change: () => void): void => {
    const now = state.value;
    if (now.kind !== "pin" || now.busy) return;
    change();
    state.value = { ...now, digits: code.count };
  };

  const unsubscribe = slot.subscribe(follow);
  follow(slot.state());

  return {
    state,
    channel: () => (state.value.kind === "open" ? channel : undefined),
    digit: (digit) => edit(() => code.add(digit)),
    eraseDigit: () => edit(() => code.erase()),
    clearDigits: () => edit(() => code.clear()),
    async submitPin() {
      const now = state.value;
      if (now.kind !== "pin" || now.busy || !code.complete || channel === undefined) return;
      const mine = epoch;
      state.value = { ...now, digits: 0, busy: true };
      const opened = await openCps(channel, code.take());
      if (mine !== epoch) return;
      if (!opened.ok) {
        const { error } = opened;
        if (error.kind === "wrong-pin" && error.triesLeft > 0) askCode(now.identity, error.triesLeft, "wrong");
        else refuse(error.kind === "wrong-pin" ? { kind: "blocked", code: "F002" } : error);
        return;
      }
      const { professional } = opened.value;
      const known = await store.professionals.get(professional.nationalId);
      if (mine !== epoch) return;
      if (known === undefined) state.value = { kind: "fiche", professional };
      else chooseOrOpen(professional);
    },
    async acceptFiche() {
      const now = state.value;
      if (now.kind !== "fiche") return;
      const mine = epoch;
      const accepted = await store.professionals.accept(now.professional);
      if (!accepted.ok) log.error("session.fiche-not-kept", { kind: accepted.error.kind });
      // Touched twice: the first answer has led on already.
      if (mine !== epoch || state.value !== now) return;
      chooseOrOpen(now.professional);
    },
    chooseSituation(logicalNumber) {
      const now = state.value;
      if (now.kind !== "situation") return;
      const chosen = now.professional.situations.find((each) => each.logicalNumber === logicalNumber);
      if (chosen !== undefined) open(now.professional, chosen);
    },
    lock() {
      leave();
      if (slot.state().kind === "present") void read();
      else follow(slot.state());
    },
    dispose() {
      unsubscribe();
      leave();
    },
  };
}
