import { cents } from "../../lib/money.js";
import { euros } from "../french.js";
import { linePrice } from "../line-price.js";
import type { PricedLine } from "../priced-line.js";
import { reason } from "../reason.js";
import type { InvoiceInput, Profession, Reason } from "../types.js";
import { HEAVY, HEAVY_WITHOUT_SHARE } from "./fixed-rates.js";
import { HEAVY_LETTERS, type HeavyScope, heavyScopeOf } from "./heavy-scope.js";
import { addReason, isBilled, type LineWork } from "./work.js";

const PROFESSIONS: ReadonlySet<Profession> = new Set(["medecin", "sage-femme", "dentiste"]);
const SOURCE = "participations.csv, billing.md §7.3";

const BORNE_BY_LOCAL = reason("heavy-local", "Forfait des actes lourds pris par le régime local", undefined, SOURCE);
const BORNE_BY_REGIME = reason("heavy-regime", "Forfait des actes lourds : exonéré", undefined, SOURCE);
const SOLIDARITY = reason("heavy-aspa", "ASPA et actes lourds seuls : actes exonérés 3", undefined, "exo_tm.csv 9");

/**
 * Heavy acts of doctors, midwives and dentists, session by session (`billing.md` §7.3): price or coefficient at or above
 * the threshold, alone or summed. They go to 100 % and one act of the set leaves a flat share. Exempt sessions only get the
 * code that says who bears it. An act that the user says is heavy (1 or C) needs no threshold.
 */
export function applyHeavyActs(works: readonly LineWork[], input: InvoiceInput): void {
  const concerned = PROFESSIONS.has(input.profession);
  if (!concerned && !works.some(isSaidHeavy)) return;
  const passages = new Set(works.map(({ line }) => line.passage));
  for (const passage of passages) {
    const acts = works.filter((work) => work.line.passage === passage && work.line.kind === "act" && isBilled(work));
    const open = acts.filter(({ stage }) => stage === "open");
    const heavy = open.filter(heavyIn(open, concerned));
    for (const work of heavy) markHeavy(work, input, concerned);
    if (!concerned) continue;
    leaveFlatShare(heavy, input);
    const exempt = acts.filter(({ stage }) => stage === "exempt");
    bear(exempt.filter(heavyIn(exempt, concerned)), "R", BORNE_BY_REGIME);
  }
}

/**
 * With the ASPA and nothing but heavy acts, the acts go out as « soins particuliers exonérés » (3) and the invoice keeps
 * its 9 (`exo_tm.csv` 9).
 */
export function settleSolidarity(works: readonly LineWork[], input: InvoiceInput): void {
  if (input.exemption !== "9") return;
  const acts = works.filter((work) => work.line.kind === "act" && isBilled(work));
  if (!acts.every(({ exemption }) => exemption === "1" || exemption === "C")) return;
  for (const work of acts) {
    work.exemption = "3";
    addReason(work, SOLIDARITY);
  }
}

function markHeavy(work: LineWork, input: InvoiceInput, concerned: boolean): void {
  const code = work.asked === "1" || work.asked === "C" ? work.asked : codeOf(work.line);
  const free = !concerned || owesNothing(work, input) || scopeOf(work.line) === "alone-free";
  work.stage = "settled";
  work.exemption = code;
  work.rate = free ? HEAVY_WITHOUT_SHARE : HEAVY[code];
}

/** The NGAP's coefficient says 1, the CCAM's price C (`exo_tm.csv`). */
function codeOf(line: PricedLine): "1" | "C" {
  return line.ccam === undefined ? "1" : "C";
}

function owesNothing({ asked }: LineWork, { patient, exemption }: InvoiceInput): boolean {
  return patient.regimeLocal || exemption === "9" || asked === "9";
}

/** Who bears the flat share: the régime local, an act of the session, or the régime where nobody owes it. */
function leaveFlatShare(heavy: readonly LineWork[], input: InvoiceInput): void {
  const concerned = heavy.filter((work) => scopeOf(work.line) !== "alone-free");
  const owing = concerned.filter((work) => !owesNothing(work, input));
  const [first] = owing;
  if (input.patient.regimeLocal) bear(concerned, "L", BORNE_BY_LOCAL);
  else if (first === undefined) bear(concerned, "R", BORNE_BY_REGIME);
  else takeFlatShare(owing, first);
}

/** Once for the session, on the first act whose part can bear it whole; else on the largest, as far as it goes. */
function takeFlatShare(owing: readonly LineWork[], first: LineWork): void {
  const { flatShare } = first.figures;
  const carrier =
    owing.find((work) => ceiling(work) >= flatShare) ??
    owing.reduce((a, b) => (ceiling(b) > ceiling(a) ? b : a), first);
  const share = Math.min(flatShare, ceiling(carrier));
  carrier.participation = share;
  carrier.participationCode = "A";
  addReason(carrier, flatShareReason(share));
}

function ceiling({ line }: LineWork): number {
  return Math.min(line.base, line.amount);
}

function bear([first]: readonly LineWork[], code: "R" | "L", why: Reason): void {
  if (first === undefined) return;
  first.participationCode = code;
  addReason(first, why);
}

function flatShareReason(share: number): Reason {
  return reason("heavy-share", `Forfait des actes lourds : ${euros(cents(share))} laissés`, undefined, SOURCE);
}

/** Tells the heavy lines of a session. `concerned`: false looks only at what the user said. */
function heavyIn(session: readonly LineWork[], concerned: boolean): (work: LineWork) => boolean {
  const summed = concerned && reachesTogether(session);
  return (work) => {
    if (isSaidHeavy(work)) return true;
    if (!concerned || work.line.base === 0) return false;
    const scope = scopeOf(work.line);
    if (scope === "summed") return summed;
    return scope !== "never" && isAtLeast(work.line.unitPrice, work.figures.heavyPrice);
  };
}

function isSaidHeavy({ asked }: LineWork): boolean {
  return asked === "1" || asked === "C";
}

function reachesTogether(session: readonly LineWork[]): boolean {
  let price = 0;
  let coefficient = 0;
  for (const { line } of session) {
    if (scopeOf(line) !== "summed" || line.base === 0) continue;
    price += priceOf(line);
    coefficient += (line.coefficient ?? 0) * line.quantity;
  }
  const figures = session[0]?.figures;
  return isAtLeast(price, figures?.heavyPrice) || isAtLeast(coefficient, figures?.heavyCoefficient);
}

function isAtLeast(value: number, threshold: number | undefined): boolean {
  return threshold !== undefined && value >= threshold;
}

function scopeOf(line: PricedLine): HeavyScope {
  if (line.ccam !== undefined) return heavyScopeOf(line.code);
  return HEAVY_LETTERS.has(line.code) ? "summed" : "never";
}

/**
 * Price that the threshold looks at, cents: with the association's rate, without modifiers. Public worked case: two
 * wounds at 109.32 and 86.16, the second at 75 %, are told as 173.94.
 */
function priceOf(line: PricedLine): number {
  return linePrice(line.unitPrice, line.coefficient ?? 100, line.quantity, line.ratePercent);
}
