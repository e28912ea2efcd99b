import type { CardChannel, CardIoError, CardSlot, SlotState } from "../drivers/card-slot/contract.js";
import { err, ok, type Result } from "../lib/result.js";
import type { ReaderSlot } from "./contract.js";

/** A card slot used by the terminal and, while it is lent, by the PC. Never by both. */
export interface LentSlot {
  /** The terminal's side: an empty slot while it is lent. */
  readonly terminal: CardSlot;
  /** The PC's side: shows what is in, and is `busy` while it is not lent. */
  readonly pc: ReaderSlot;
  /** Gives the slot to the PC: the terminal's channel is closed, so that a verified PIN is forgotten. Safe to call twice. */
  lend(): Promise<void>;
  /** Takes it back: the PC's channel is closed, and the card is a new insertion to the terminal. Safe to call twice. */
  takeBack(): Promise<void>;
  dispose(): void;
}

type Side = "terminal" | "pc";

/** The insertion number that the terminal sees grows each time it gets the slot back: what it knew of the card is void. */
export function lentSlot(slot: CardSlot): LentSlot {
  let holder: Side = "terminal";
  let returns = 0;
  let held: { readonly side: Side; readonly channel: CardChannel } | undefined;
  const listeners = new Set<(state: SlotState) => void>();

  const seen = (): SlotState => {
    const state = slot.state();
    if (holder === "pc" && state.kind !== "failed") return { kind: "empty" };
    return state.kind === "present" || state.kind === "mute"
      ? { ...state, insertion: state.insertion + returns }
      : state;
  };
  const tell = (): void => {
    for (const listener of [...listeners]) listener(seen());
  };
  const unsubscribe = slot.subscribe(() => {
    if (holder === "terminal") tell();
  });

  async function connect(side: Side): Promise<Result<CardChannel, CardIoError>> {
    if (holder !== side) return err({ kind: side === "pc" ? "busy" : "removed" });
    const connected = await slot.connect();
    if (!connected.ok) return connected;
    if (holder !== side) {
      await connected.value.close();
      return err({ kind: "removed" });
    }
    const own = guarded(side, connected.value);
    held = { side, channel: own };
    return ok(own);
  }

  /** A channel whose every call answers `removed` once the slot has changed hands. */
  function guarded(side: Side, channel: CardChannel): CardChannel {
    let open = true;
    return {
      atr: channel.atr,
      insertion: channel.insertion + (side === "terminal" ? returns : 0),
      async transmit(apdu) {
        if (!open || holder !== side) return err({ kind: "removed" });
        return await channel.transmit(apdu);
      },
      async close() {
        if (!open) return;
        open = false;
        if (held?.channel === this) held = undefined;
        await channel.close();
      },
    };
  }

  async function pass(to: Side): Promise<void> {
    if (holder === to) return;
    holder = to;
    if (to === "terminal") returns += 1;
    const leaving = held;
    held = undefined;
    if (leaving !== undefined && leaving.side !== to) await leaving.channel.close();
    if (holder === to) tell();
  }

  return {
    terminal: {
      name: slot.name,
      state: seen,
      subscribe(listener) {
        const entry = (state: SlotState): void => listener(state);
        listeners.add(entry);
        return () => {
          listeners.delete(entry);
        };
      },
      connect: () => connect("terminal"),
      close: () => slot.close(),
    },
    pc: { state: () => slot.state(), subscribe: (listener) => slot.subscribe(listener), connect: () => connect("pc") },
    lend: () => pass("pc"),
    takeBack: () => pass("terminal"),
    dispose: unsubscribe,
  };
}
