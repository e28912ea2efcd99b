import { ZERO } from "../../../../lib/money.js";
import { amount } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import { box, factRow, type Node, rowCard, rule } from "../../../kit/index.js";
import { qualifierRow, quantityRow } from "../acts/act-edit-rows.js";
import { typedAmount } from "../acts/typed-amount.js";
import type { CcamInHand } from "./ccam-in-hand.js";

/** Quantity, prices and qualifier (FAC-36, FAC-45). */
export function priceRows(body: Node, hand: CcamInHand): void {
  const { line, edit } = hand;
  const card = rowCard(body);
  quantityRow(card, hand, () => edit().quantity ?? 1);
  rule(card);
  unitPrice(card, hand);
  rule(card);
  factRow(box(card, { w: "full", flow: "column", pad: [4, 16] }), {
    name: "base",
    label: fr.ccam.base,
    value: () => amount(line()?.base ?? ZERO),
  });
  rule(card);
  qualifierRow(card, hand);
  rule(card);
  total(card, hand);
}

function unitPrice(card: Node, { line, edit, set }: CcamInHand): void {
  typedAmount(card, {
    name: "unit",
    row: "always",
    label: fr.ccam.unitAutomatic,
    consequence: () => (edit().unit === undefined ? fr.ccam.unitOn : fr.ccam.unitOff),
    title: fr.ccam.unit,
    wrong: fr.ccam.unitWrong,
    typed: () => edit().unit,
    shown: () => edit().unit ?? line()?.unitPrice ?? ZERO,
    onType: (unit) => set({ ...edit(), unit }),
    onAutomatic: () => {
      const { unit: _, ...rest } = edit();
      set(rest);
    },
  });
}

function total(card: Node, { line, edit, set }: CcamInHand): void {
  typedAmount(card, {
    name: "total",
    row: "always",
    label: fr.actEdit.automatic,
    consequence: () => (edit().total === undefined ? fr.actEdit.automaticOn : fr.actEdit.automaticOff),
    title: fr.actEdit.total,
    wrong: fr.actEdit.totalWrong,
    typed: () => edit().total,
    shown: () => edit().total ?? line()?.amount ?? ZERO,
    onType: (typed) => set({ ...edit(), total: typed }),
    onAutomatic: () => {
      const { total: _, ...rest } = edit();
      set(rest);
    },
  });
}
