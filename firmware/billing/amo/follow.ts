import type { AmoRate, PricedLine } from "../priced-line.js";
import { reason } from "../reason.js";
import { HEAVY, HEAVY_WITHOUT_SHARE } from "./fixed-rates.js";
import { addReason, isBilled, type LineWork } from "./work.js";

const FOLLOWS = reason("amo-follows", "Suit l'acte du passage", undefined, "taux_amo.csv, frais de déplacement");

/**
 * Fees and travel take the rate and the exoneration of the act they go with: the first billed act of the passage, one that
 * is reimbursable if there is one. A free act (G) leads nothing. A fee with a rate or an exoneration of its own keeps it.
 */
export function followActs(works: readonly LineWork[]): void {
  for (const work of works) {
    const { line } = work;
    if (line.kind === "act" || hasItsOwn(line)) continue;
    const lead = leadOf(works, line.passage);
    if (lead !== undefined) follow(work, lead);
  }
}

function hasItsOwn({ exemption, qualifier, fixedRate }: PricedLine): boolean {
  return exemption !== undefined || qualifier !== undefined || fixedRate !== undefined;
}

function leadOf(works: readonly LineWork[], passage: number): LineWork | undefined {
  let fallback: LineWork | undefined;
  for (const work of works) {
    const { line } = work;
    if (line.passage !== passage || line.kind !== "act" || line.qualifier === "G" || !isBilled(work)) continue;
    if (line.qualifier !== "N") return work;
    fallback ??= work;
  }
  return fallback;
}

function follow(work: LineWork, lead: LineWork): void {
  const rate = withoutShare(lead.rate);
  if (rate !== work.rate) addReason(work, FOLLOWS);
  work.rate = rate;
  work.exemption = lead.exemption;
  work.penalised = lead.penalised;
  if (lead.line.qualifier === "N") work.qualifier = "N";
}

/** The flat share is left by an act, never by what goes with it. */
function withoutShare(rate: AmoRate): AmoRate {
  return rate === HEAVY["1"] || rate === HEAVY.C ? HEAVY_WITHOUT_SHARE : rate;
}
