import { euros, fr } from "../french.js";
import type { RatedInvoice, RatedLine } from "../types.js";
import type { Reading } from "./model.js";
import { billed } from "./variants.js";

const HOURS = new Set(["N", "NP", "F", "MN", "MM"]);
const TRAVEL = new Set(["IFD", "IFA", "IFI", "IFS", "ID", "MD", "MDN", "MDI", "MDD", "MDM"]);
const KILOMETRES = new Set(["IK", "IKM", "IKS"]);

/** Place of a line in the reading: acts, additions, hours, travel, kilometres. */
function stage({ key, code }: RatedLine): number {
  if (key.includes("/act/")) return 0;
  if (HOURS.has(code)) return 2;
  if (TRAVEL.has(code)) return 3;
  return KILOMETRES.has(code) ? 4 : 1;
}

/** The lines in the order in which the rules are read: in each visit the full act first, the unpaid ones last. */
export function readingOf(rated: RatedInvoice): readonly Reading[] {
  const ranks = new Map<number, number>();
  return [...billed(rated)]
    .sort(
      (a, b) => a.passage - b.passage || stage(a) - stage(b) || b.ratePercent - a.ratePercent || b.amount - a.amount,
    )
    .map((line) => {
      const rank = (ranks.get(line.passage) ?? 0) + 1;
      ranks.set(line.passage, rank);
      return { passage: line.passage, lineKey: line.key, rank, text: sentence(line) };
    });
}

function sentence(line: RatedLine): string {
  const coefficient = line.coefficient === null ? "" : ` ${String(line.coefficient / 100).replace(".", ",")}`;
  const quantity = line.quantity === 1 ? "" : ` × ${line.quantity}`;
  const name = line.ccam?.code ?? `${line.code}${coefficient}`;
  return fr(`${name}${quantity}, ${euros(line.amount)} : ${line.reasons[0].text}`);
}
