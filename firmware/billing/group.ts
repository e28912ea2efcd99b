import { cents } from "../lib/money.js";
import { fr } from "./french.js";
import { linePrice } from "./line-price.js";
import type { PricedLine } from "./priced-line.js";
import type { Reason } from "./types.js";

/** Two digits in the invoice record. */
const MAX_QUANTITY = 99;

/**
 * Puts same acts of one passage on one line with a quantity, at the place of the first (FAC-53, « Regrouper les actes
 * identiques »). The grouped line is rounded once: three AMI 1.5 are 14.18 and not 3 × 4.73 (`billing.md` §5.4), which
 * is why it is her choice. Lines whose price was typed, CCAM lines and lines left out stay alone. The key of the first
 * line stays that of the group.
 */
export function groupActs(lines: readonly PricedLine[]): readonly PricedLine[] {
  const groups = new Map<string, { first: PricedLine; quantity: number; size: number }>();
  for (const line of lines) {
    const name = groupName(line);
    const group = groups.get(name);
    if (group !== undefined && group.quantity + line.quantity <= MAX_QUANTITY) {
      group.quantity += line.quantity;
      group.size += 1;
    } else {
      groups.set(group === undefined ? name : line.key, { first: line, quantity: line.quantity, size: 1 });
    }
  }
  return [...groups.values()].map(({ first, quantity, size }) => (size === 1 ? first : grouped(first, quantity, size)));
}

function groupName(line: PricedLine): string {
  const alone = line.kind !== "act" || line.amountTyped || line.ccam !== undefined || line.freedom === "declined";
  if (alone) return line.key;
  return [
    line.passage,
    line.date,
    line.code,
    line.label,
    line.coefficient,
    line.ratePercent,
    line.unitPrice,
    line.complement,
    line.qualifier,
    line.exemption,
    line.fixedRate?.percent,
  ].join("|");
}

function grouped(first: PricedLine, quantity: number, size: number): PricedLine {
  const amount =
    first.amount === 0 ? cents(0) : linePrice(first.unitPrice, first.coefficient ?? 100, quantity, first.ratePercent);
  const why: Reason = {
    rule: "grouped",
    text: fr(`${size} actes identiques regroupés sur une ligne`),
    article: undefined,
    source: undefined,
  };
  return { ...first, quantity, amount, base: amount, reasons: [...first.reasons, why] };
}
