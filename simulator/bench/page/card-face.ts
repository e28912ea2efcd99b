import type { TrayCard } from "../../state.js";
import { el } from "./dom.js";

const KINDS = { cps: "CPS", vitale: "Vitale", other: "Carte" } as const;

/** What a card looks like from above. */
export function cardFace(card: TrayCard): HTMLElement {
  return el(
    "span",
    { class: `face ${card.kind}` },
    el("span", { class: "maker" }, KINDS[card.kind]),
    ...(card.flaw === null ? [] : [el("span", { class: "flaw" }, card.flaw)]),
    el("span", { class: "chip" }),
    el("span", { class: "holder" }, card.label),
  );
}

export function natural(card: TrayCard): "cps" | "vitale" {
  return card.kind === "cps" ? "cps" : "vitale";
}
