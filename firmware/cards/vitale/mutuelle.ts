import type { Mutuelle, MutuelleTechnical, Period } from "../../model/people.js";
import type { Fields } from "../fields.js";
import type { Group } from "./groups.js";

/** Service AMO 01 and 02: the caisse pays the complementary share itself (gestion unique). */
const MANAGED_BY_AMO = new Set(["01", "02"]);

/**
 * The complementary insurance of one beneficiary: group 109 (AMC) when there is one, else 107 (mutuelle) with the last of
 * its periods 108. Its name is not among the SSV fields: VITALE-SIM prints it in group 111 field 1, and the number stands in
 * when it is missing. A card does not tell the formula either: 052 (100 % TM) is the one used when nothing else is said.
 * `"bad"` when a date is no date.
 */
export function mutuelleOf(groups: readonly Group[], identity: Fields): Mutuelle | undefined | "bad" {
  const amc = fieldsOf(groups, 109);
  const old = fieldsOf(groups, 107);
  const number = amc?.text(1) || old?.text(1) || "";
  if (number === "") return undefined;
  const period = amc?.text(1) ? periodOf(amc, 5, 6) : latest(groups);
  if (period === undefined) return "bad";
  return {
    id: `vitale-${number}`,
    source: "vitale",
    name: fieldsOf(groups, 111)?.text(1) || number,
    number,
    // Neither is on a card: what stands at 7 routes the flow (`shared/domain/cards.md`).
    conventionType: undefined,
    csr: undefined,
    memberNumber: amc?.text(3) || undefined,
    period,
    formula: "052",
    formulaPercent: undefined,
    management: MANAGED_BY_AMO.has(identity.text(15)) ? "unique" : "separee",
    technical: amc === undefined ? undefined : technicalOf(amc),
  };
}

/** What routes the claim (fields 4 and 7 to 10); undefined when the card says none of it. */
function technicalOf(amc: Fields): MutuelleTechnical | undefined {
  const read = [
    ["indicator", amc.text(4)],
    ["routingCode", amc.text(7)],
    ["host", amc.text(8)],
    ["domain", amc.text(9)],
    ["stsRouting", amc.text(10)],
  ] as const;
  const known = read.filter(([, text]) => text !== "");
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

function latest(groups: readonly Group[]): Period | undefined {
  let best: Period = { from: undefined, to: undefined };
  for (const { fields } of groups.filter((group) => group.number === 108)) {
    const period = periodOf(fields, 1, 2);
    if (period === undefined) return undefined;
    if (best.to === undefined || (period.to ?? "9999") > best.to) best = period;
  }
  return best;
}

function periodOf(fields: Fields, fromField: number, toField: number): Period | undefined {
  const from = fields.date(fromField);
  const to = fields.date(toField);
  return from === "bad" || to === "bad" ? undefined : { from, to };
}

function fieldsOf(groups: readonly Group[], number: number): Fields | undefined {
  return groups.find((group) => group.number === number)?.fields;
}
