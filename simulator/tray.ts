import type { MUTE, VirtualCard } from "./cards/virtual-card.js";
import type { TrayCard } from "./state.js";

/** A card of the tray and how it is made. */
export interface TrayItem extends TrayCard {
  /** A new card, as it left the personalisation. Called late (keys are costly) and again by `renew`. */
  make(): VirtualCard | typeof MUTE;
}

/** The cards lying on the bench. A card keeps its state (tries left, files written) from one insertion to the next. */
export interface Tray {
  readonly cards: readonly TrayCard[];
  find(id: string): TrayCard | undefined;
  /** The card itself, the same object at each call. @throws RangeError when there is no such card. */
  take(id: string): VirtualCard | typeof MUTE;
  /** Forgets the card's past: the next `take` gives a fresh one. */
  renew(id: string): void;
}

export function tray(items: readonly TrayItem[]): Tray {
  const byId = new Map(items.map((item) => [item.id, item]));
  if (byId.size !== items.length) throw new RangeError("two cards of the tray have the same id");
  const made = new Map<string, VirtualCard | typeof MUTE>();
  return {
    cards: items.map(({ id, kind, label, note, description, flaw, testPin }) => ({
      id,
      kind,
      label,
      note,
      description,
      flaw,
      testPin,
    })),
    find: (id) => byId.get(id),
    take(id) {
      const item = byId.get(id);
      if (item === undefined) throw new RangeError(`no card of the tray is called ${id}`);
      const card = made.get(id) ?? item.make();
      made.set(id, card);
      return card;
    },
    renew: (id) => {
      made.delete(id);
    },
  };
}
