import type { CardChannel } from "../../firmware/drivers/card-slot/contract.js";
import type { CardsAtHand } from "../../firmware/flows/cards-at-hand.js";
import type { Store } from "../../firmware/store/contract.js";

/**
 * A power cut as the flows see it: from the chosen asynchronous call on, whether to the store or to a card, nothing ever
 * answers. `before`: that call does nothing; `after`: it does its work and the answer is lost.
 */
export function dyingAt(call: number, when: "before" | "after") {
  let calls = 0;
  let die = (): void => {};
  const death = new Promise<void>((resolve) => {
    die = resolve;
  });
  const never = new Promise<never>(() => {});

  const lived = async <T>(work: () => Promise<T>): Promise<T> => {
    calls += 1;
    if (calls < call) return await work();
    if (calls === call) {
      if (when === "after") await work();
      die();
    }
    return await never;
  };

  const around = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(target, key, receiver) {
        const member: unknown = Reflect.get(target, key, receiver);
        if (typeof member !== "function") return member;
        return (...args: readonly unknown[]) => lived(async () => await Reflect.apply(member, target, args));
      },
    });

  const channels = new WeakMap<CardChannel, CardChannel>();
  const dyingChannel = (channel: CardChannel): CardChannel => {
    const known = channels.get(channel);
    if (known !== undefined) return known;
    const made = { ...channel, transmit: (apdu: Uint8Array) => lived(() => channel.transmit(apdu)) };
    channels.set(channel, made);
    return made;
  };

  return {
    /** Resolves at the cut, once what was under way is done. */
    death,
    store: (store: Store): Store => ({ ...store, ledger: around(store.ledger), drafts: around(store.drafts) }),
    cards: (cards: CardsAtHand): CardsAtHand => ({
      cps() {
        const now = cards.cps();
        return now.kind === "ready" ? { ...now, channel: dyingChannel(now.channel) } : now;
      },
      vitale() {
        const now = cards.vitale();
        return now.kind === "ready" ? { ...now, channel: dyingChannel(now.channel) } : now;
      },
      subscribe: (listener) => cards.subscribe(listener),
    }),
  };
}
