import { el } from "../../../web/page/dom.js";
import type { TrayCard } from "../../state.js";

const KINDS = { cps: "CPS", vitale: "Vitale", other: "Carte" } as const;

/** What a card looks like from above. */
export function cardFace(card: TrayCard): HTMLElement {
  return el(
    "span",
    { class: `face ${card.kind}` },
    el("span", { class: "maker" }, KINDS[card.kind]),
    ...(card.flaw === null ? [] : [el("span", { class: "flaw" }, card.flaw)]),
    el("span", { class: "chip" }),
    ...(card.kind === "vitale" ? [el("span", { class: "portrait", "aria-hidden": "true" }, initials(card.label))] : []),
    el("span", { class: "holder" }, el("b", {}, card.label), el("span", { class: "note" }, card.note)),
  );
}

const initials = (name: string): string =>
  name
    .split(" ")
    .map((word) => word.slice(0, 1))
    .slice(0, 2)
    .join("");

/** The slot a card is made for. */
export function natural(card: TrayCard): "cps" | "vitale" {
  return card.kind === "cps" ? "cps" : "vitale";
}
