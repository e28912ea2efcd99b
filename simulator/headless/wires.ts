import type { CardChannel, CardSlot } from "../../firmware/drivers/card-slot/contract.js";
import type { UsbGadget, UsbState } from "../../firmware/drivers/usb-gadget/contract.js";
import type { Clock } from "../../firmware/lib/clock.js";
import { err, ok } from "../../firmware/lib/result.js";
import type { Store } from "../../firmware/store/contract.js";

/** Something outside whose changes the flows hear of: a battery, networks, a slot. */
interface Told<T> {
  state(): T;
  subscribe(listener: (state: T) => void): () => void;
}

/**
 * The wires between the flows and what lies outside them (store, cards, clock, battery): they count what is awaited, and
 * can be cut as a power cut cuts them, after which nothing answers, rings or is told any more.
 */
export interface Wires {
  /** Calls under way. */
  pending(): number;
  cut(): void;
  store(store: Store): Store;
  slot(slot: CardSlot): CardSlot;
  clock(clock: Clock): Clock;
  told<T>(part: Told<T>): Told<T>;
  /** The USB port: a power cut takes the device off the bus. */
  gadget(gadget: UsbGadget): UsbGadget;
}

export function createWires(): Wires {
  let pending = 0;
  let live = true;
  /** Timers and listeners that the desk holds for these flows: it outlives them. */
  const held = new Set<() => void>();
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

  const told = <T>({ state, subscribe }: Told<T>): Told<T> => ({
    state,
    subscribe(listener) {
      const end = subscribe(listener);
      held.add(end);
      return () => {
        held.delete(end);
        end();
      };
    },
  });

  return {
    pending: () => pending,
    cut() {
      live = false;
      pending = 0;
      for (const end of held) end();
      held.clear();
    },
    told,
    gadget: (gadget) => ({
      ...told<UsbState>({ state: () => gadget.state(), subscribe: (listener) => gadget.subscribe(listener) }),
      expose: (identity, functions) =>
        through(async () => {
          const exposed = await gadget.expose(identity, functions);
          if (!exposed.ok) return exposed;
          const end = (): void => void exposed.value.close();
          held.add(end);
          const close = async (): Promise<void> => {
            held.delete(end);
            await exposed.value.close();
          };
          return ok({ close });
        }),
    }),
    clock: (clock) => ({
      now: clock.now,
      wall: clock.wall,
      after(delay, action) {
        const cancel = clock.after(delay, () => {
          held.delete(cancel);
          action();
        });
        held.add(cancel);
        return () => {
          held.delete(cancel);
          cancel();
        };
      },
    }),
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
      ...told({ state: () => slot.state(), subscribe: (listener) => slot.subscribe(listener) }),
      connect: () =>
        through(async () => {
          const connected = await slot.connect();
          return connected.ok ? ok(channel(connected.value)) : err(connected.error);
        }),
      close: () => through(() => slot.close()),
    }),
  };
}
