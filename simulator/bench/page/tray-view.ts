import { button, byId, el } from "../../../web/page/dom.js";
import type { SimulatorState, TrayCard } from "../../state.js";
import type { BenchCommand } from "../protocol.js";
import { cardFace, natural } from "./card-face.js";
import { draggable } from "./drag.js";
import { icon } from "./icon.js";

export interface TrayView {
  fill(cards: readonly TrayCard[]): void;
  update(state: SimulatorState): void;
}

const GROUPS: readonly (readonly [title: string, has: (card: TrayCard) => boolean])[] = [
  ["Professionnels", (card) => card.flaw === null && card.kind === "cps"],
  ["Patients", (card) => card.flaw === null && card.kind === "vitale"],
  ["Cartes à problème", (card) => card.flaw !== null || card.kind === "other"],
];

const PLACES = { cps: "dans la fente CPS", vitale: "dans la fente Vitale" } as const;

export function trayView(send: (command: BenchCommand) => void): TrayView {
  const list = byId("cards", HTMLElement);
  const details = byId("chosen", HTMLElement);
  const handles = new Map<string, HTMLButtonElement>();
  let chosen: string | undefined;

  const choose = (card: TrayCard): void => {
    chosen = card.id;
    for (const [id, handle] of handles) handle.setAttribute("aria-pressed", String(id === chosen));
    details.replaceChildren(...describe(card, send));
  };
  const handleOf = (card: TrayCard): HTMLButtonElement => {
    const handle = el("button", {
      type: "button",
      class: "card",
      "data-card": card.id,
      "aria-pressed": "false",
      title: card.description,
    });
    handle.append(cardFace(card), el("span", { class: "place" }));
    handle.addEventListener("click", () => choose(card));
    handle.addEventListener("dblclick", () => send({ type: "insert", card: card.id, slot: natural(card) }));
    draggable(handle, {
      face: () => cardFace(card),
      drop: (slot) => {
        if (slot !== undefined) send({ type: "insert", card: card.id, slot });
      },
    });
    handles.set(card.id, handle);
    return handle;
  };

  return {
    fill(cards) {
      handles.clear();
      const groups = GROUPS.map(([title, has]) => [title, cards.filter(has)] as const).filter(
        ([, some]) => some.length > 0,
      );
      list.replaceChildren(
        ...groups.map(([title, some]) =>
          el("section", {}, el("h2", {}, title), el("div", { class: "grid" }, ...some.map(handleOf))),
        ),
      );
      const again = cards.find((card) => card.id === chosen);
      if (again !== undefined) choose(again);
      else
        details.replaceChildren(
          el("p", { class: "hint" }, "Glissez une carte jusqu’au terminal, ou touchez-la pour la choisir."),
        );
    },
    update({ slots }) {
      for (const [id, handle] of handles) {
        const inside = slots.cps.card === id ? "cps" : slots.vitale.card === id ? "vitale" : undefined;
        handle.classList.toggle("out", inside !== undefined);
        const place = handle.querySelector(".place");
        if (place !== null) place.textContent = inside === undefined ? "" : PLACES[inside];
      }
    },
  };
}

function describe(card: TrayCard, send: (command: BenchCommand) => void): Node[] {
  const first = natural(card);
  const second = first === "cps" ? "vitale" : "cps";
  const into = (slot: "cps" | "vitale", look: string): HTMLButtonElement =>
    button(slot === "cps" ? "Fente CPS" : "Fente Vitale", () => send({ type: "insert", card: card.id, slot }), {
      class: look,
      "data-into": slot,
    });
  const renew = button("", () => send({ type: "renew", card: card.id }), {
    title: "Remettre la carte à neuf (essais, fichiers)",
    "aria-label": "Remettre la carte à neuf",
  });
  renew.append(icon("renew"));
  return [
    el("h2", {}, card.label),
    el("p", {}, card.description),
    ...(card.testPin === null ? [] : [el("p", { class: "pin" }, "Code porteur ", el("b", {}, card.testPin))]),
    el("div", { class: "row" }, into(first, "primary"), into(second, ""), renew),
  ];
}
