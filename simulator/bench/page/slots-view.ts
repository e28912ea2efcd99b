import type { SlotName } from "../../../firmware/drivers/card-slot/contract.js";
import { byId, el } from "../../../web/page/dom.js";
import type { SimulatorState, SlotView, TrayCard } from "../../state.js";
import type { BenchCommand } from "../protocol.js";
import { cardFace } from "./card-face.js";
import { draggable } from "./drag.js";
import { icon } from "./icon.js";

export interface SlotsView {
  update(state: SimulatorState, cards: readonly TrayCard[]): void;
}

export const SLOT_LABELS = { cps: "CPS", vitale: "Vitale" } as const;
export const SLOT_STATES = { empty: "vide", present: "prête", mute: "muette", failed: "en panne" } as const;

/** The two mouths of the terminal, with what sticks out of them. */
export function slotsView(send: (command: BenchCommand) => void): SlotsView {
  const shown: Record<SlotName, string> = { cps: "", vitale: "" };
  const fill = (name: SlotName, slot: SlotView, cards: readonly TrayCard[]): void => {
    const card = cards.find(({ id }) => id === slot.card);
    const key = `${card?.id} ${slot.state}`;
    if (key === shown[name]) return;
    shown[name] = key;
    const mouth = byId(`slot-${name}`, HTMLElement);
    mouth.dataset.state = slot.state;
    if (card === undefined) {
      const words = slot.state === "empty" ? `Fente ${SLOT_LABELS[name]}` : SLOT_STATES[slot.state];
      mouth.replaceChildren(el("span", { class: "nook" }, words));
      return;
    }
    const handle = el("button", {
      type: "button",
      class: "inserted",
      "aria-label": `Retirer ${card.label} de la fente ${SLOT_LABELS[name]}`,
      title: "Touchez ou glissez pour retirer la carte",
    });
    handle.append(cardFace(card), el("span", { class: "pull" }, icon("eject"), "Retirer"));
    handle.addEventListener("click", () => send({ type: "remove", slot: name }));
    draggable(handle, {
      face: () => cardFace(card),
      drop: (target) => {
        if (target === name) return;
        send({ type: "remove", slot: name });
        if (target !== undefined) send({ type: "insert", card: card.id, slot: target });
      },
    });
    mouth.replaceChildren(handle);
  };
  return {
    update({ slots }, cards) {
      fill("cps", slots.cps, cards);
      fill("vitale", slots.vitale, cards);
    },
  };
}
