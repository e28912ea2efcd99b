import type { CardChannel, CardSlot, SlotState } from "../../firmware/drivers/card-slot/contract.js";
import { err, ok } from "../../firmware/lib/result.js";
import type { Store } from "../../firmware/store/contract.js";

/**
 * The wires between the flows and what lies outside them (store, cards): they count what is awaited, and can be cut as a
 * power cut cuts them, after which nothing answers and nothing is told any more.
 */
export interface Wires {
  /** Calls under way. */
  pending(): number;
  cut(): void;
  store(store: Store): Store;
  slot(slot: CardSlot): CardSlot;
}

export function createWires(): Wires {
  let pending = 0;
  let live = true;
  const never = new Promise<never>(() => {});

  const through = async <T>(call: () => Promise<T>): Promise<T> => {
    if (!live) return await never;
    pending += 1;
    try {
      const answer = await call();
      return live ? answer : await never;
    } finally {
      // What is cut is no longer waited for.
      pending -= live ? 1 : 0;
    }
  };
  /** Every method of a repository goes through the wire; all of them answer by a promise. */
  const wired = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(target, key, receiver) {
        const member: unknown = Reflect.get(target, key, receiver);
        if (typeof member !== "function") return member;
        return (...args: readonly unknown[]) => through(async () => await Reflect.apply(member, target, args));
      },
    });
  const channel = (real: CardChannel): CardChannel => ({
    atr: real.atr,
    insertion: real.insertion,
    transmit: (apdu) => through(() => real.transmit(apdu)),
    close: () => through(() => real.close()),
  });

  return {
    pending: () => pending,
    cut() {
      live = false;
      pending = 0;
    },
    store: (store) => ({
      patients: wired(store.patients),
      prescribers: wired(store.prescribers),
      professionals: wired(store.professionals),
      favourites: wired(store.favourites),
      drafts: wired(store.drafts),
      ledger: wired(store.ledger),
      preferences: wired(store.preferences),
      actUsage: wired(store.actUsage),
      workstation: wired(store.workstation),
      pcs: wired(store.pcs),
      close: () => through(() => store.close()),
    }),
    slot: (slot) => ({
      name: slot.name,
      state: () => slot.state(),
      subscribe: (listener) =>
        slot.subscribe((state: SlotState) => {
          if (live) listener(state);
        }),
      connect: () =>
        through(async () => {
          const connected = await slot.connect();
          return connected.ok ? ok(channel(connected.value)) : err(connected.error);
        }),
      close: () => through(() => slot.close()),
    }),
  };
}
