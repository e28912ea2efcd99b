import { err, ok, type Result } from "../../lib/result.js";
import { type CcamPriced, ccamLine } from "../ccam/line.js";
import { checkCcamSession } from "../ccam/session-checks.js";
import { ngapLine } from "../ngap/line.js";
import type { NgapQuery } from "../ngap/model.js";
import { checkPhysioSessions, type PhysioAct, type PhysioSession } from "../ngap/session-checks.js";
import type { Nomenclature } from "../nomenclature.js";
import type { PricedInvoice, PricedLine } from "../priced-line.js";
import { reason } from "../reason.js";
import type { InvoiceInput, PassageInput, Proposal, RatedLine, RateError, Warning } from "../types.js";
import { priceFees } from "./fees.js";
import { type ResolvedAct, resolveAct } from "./resolve.js";
import type { Session } from "./session.js";

const N_AND_AMC = reason("", "Acte non remboursable : la formule laisse tout à la mutuelle, vérifiez").text;

/** A passage on its way to lines. */
interface Work {
  readonly session: Session;
  readonly query: NgapQuery;
}

/**
 * Prices the passages of a doctor, a physiotherapist, a midwife or a dentist: each act is a code (NGAP letter, COx, act
 * of the physiotherapist's list, CCAM). Lines without their shares, amounts in cents, in the order of the invoice; rules
 * of `nomenclature.md` §1, §7 to §10 and `billing.md` §5.
 *
 * Errors are values that name what is at fault: an act or a fee that does not exist, one without a tariff that day or
 * without a price, a change or an addition that the rules forbid.
 */
export function priceCoded(input: InvoiceInput, nomenclature: Nomenclature): Result<PricedInvoice, RateError> {
  const works: Work[] = [];
  for (const [at, passage] of input.passages.entries()) {
    const work = prepare(at, passage, input, nomenclature);
    if (!work.ok) return work;
    works.push(work.value);
  }
  const lines: PricedLine[] = [];
  const proposals: Proposal[] = [];
  const warnings: Warning[] = [];
  const ccam = new Map<Work, readonly CcamPriced[]>();
  for (const work of works) {
    const priced = pricePassage(work, input, nomenclature, warnings);
    if (!priced.ok) return priced;
    for (const line of priced.value.lines) lines.push(line);
    for (const proposal of priced.value.proposals) proposals.push(proposal);
    ccam.set(work, priced.value.ccam);
  }
  checkSessions(works, ccam, input, warnings);
  return ok({ lines, proposals, warnings });
}

function prepare(
  at: number,
  passage: PassageInput,
  { profession, patient }: InvoiceInput,
  nomenclature: Nomenclature,
): Result<Work, RateError> {
  const { date: on, zone, department } = passage;
  const query: NgapQuery = { profession, on, zone, department };
  const acts: ResolvedAct[] = [];
  const billed = new Set(passage.add);
  const complements = new Set<string>();
  for (const [position, act] of passage.acts.entries()) {
    const key = `p${at}/act/${position}`;
    const declined = passage.decline.includes(key);
    const resolved = resolveAct(act, { key, passage: at, declined }, query, nomenclature);
    if (!resolved.ok) return resolved;
    acts.push(resolved.value);
    if (declined || resolved.value.kind === "ccam") continue;
    billed.add(resolved.value.price.code);
    const complement = act.edit?.complement;
    if ((complement === "N" || complement === "F") && holdsMajoration(complement, query, nomenclature)) {
      complements.add(complement);
      billed.add(complement);
    }
  }
  const { ngap } = nomenclature;
  return ok({ query, session: { index: at, input: passage, profession, patient, ngap, acts, billed, complements } });
}

function holdsMajoration(code: string, query: NgapQuery, { ngap }: Nomenclature): boolean {
  const answer = ngap.tariff(code, query);
  return answer.kind === "found" && answer.tariff.kind === "majoration";
}

interface PricedPassage {
  readonly lines: readonly PricedLine[];
  readonly proposals: readonly Proposal[];
  readonly ccam: readonly CcamPriced[];
}

function pricePassage(
  { session, query }: Work,
  input: InvoiceInput,
  nomenclature: Nomenclature,
  warnings: Warning[],
): Result<PricedPassage, RateError> {
  const fees = priceFees(session, query, warnings);
  if (!fees.ok) return fees;
  const lines: PricedLine[] = [];
  const ccam: CcamPriced[] = [];
  const hour = hourOf(fees.value.lines);
  const carrier = session.acts.find(({ kind, slot }) => kind === "ngap" && !slot.declined);
  for (const act of session.acts) {
    if (act.kind === "ccam") {
      const priced = ccamLine(act.act, act.slot, input, nomenclature.ccam);
      if (!priced.ok) return priced;
      lines.push(priced.value.line);
      if (!act.slot.declined) ccam.push(priced.value);
    } else {
      const refused = placeRefusal(act, session);
      if (refused !== undefined) return err(refused);
      const line = ngapLine(act.price, act.slot, complementOf(act, act === carrier ? hour : undefined, session));
      if (!line.ok) return line;
      lines.push(line.value);
      noteLetterOnly(act, session, warnings);
    }
    noteNotReimbursed(lines[lines.length - 1], input, warnings);
  }
  for (const line of fees.value.lines) lines.push(line);
  return ok({ lines, proposals: fees.value.proposals, ccam });
}

/** In the invoice record the hour's majoration is a letter on an act; its amount is a line of its own here. */
function hourOf(fees: readonly PricedLine[]): "N" | "F" | undefined {
  const billed = fees.find(({ code, freedom }) => freedom !== "declined" && (code === "N" || code === "F"));
  if (billed === undefined) return undefined;
  return billed.code === "N" ? "N" : "F";
}

function complementOf(
  { slot }: ResolvedAct,
  hour: "N" | "F" | undefined,
  { complements }: Session,
): RatedLine["complement"] {
  if (hour !== undefined) return hour;
  const typed = slot.edit.complement;
  if (slot.declined || typed === undefined || typed === "") return undefined;
  return complements.has(typed) ? undefined : typed;
}

/** A letter asked for where the profession's table has no such majoration: it is carried, and adds nothing. */
function noteLetterOnly({ slot }: ResolvedAct, { complements }: Session, warnings: Warning[]): void {
  const { complement } = slot.edit;
  if (slot.declined || (complement !== "N" && complement !== "F") || complements.has(complement)) return;
  const text = `Complément ${complement} : aucune majoration ${complement} dans les tables, il n'ajoute rien au montant`;
  warnings.push({ rule: "complement-no-price", text: reason("", text).text, lineKey: slot.key });
}

function placeRefusal(act: ResolvedAct & { kind: "ngap" }, { input, index }: Session): RateError | undefined {
  if (act.price.kind !== "travel" || act.slot.declined || input.place === "HOME") return undefined;
  return { kind: "conflict", text: reason("", `${act.price.code} : réservé au domicile`).text, passage: index };
}

function noteNotReimbursed(line: PricedLine | undefined, { amc }: InvoiceInput, warnings: Warning[]): void {
  if (line?.qualifier !== "N" || amc === undefined || line.freedom === "declined") return;
  warnings.push({ rule: "N-amc", text: N_AND_AMC, lineKey: line.key });
}

function checkSessions(
  works: readonly Work[],
  priced: ReadonlyMap<Work, readonly CcamPriced[]>,
  { patient }: InvoiceInput,
  warnings: Warning[],
): void {
  const inTime = works.length === 1 ? works : [...works].sort(byTime);
  for (const work of inTime) {
    const acts = priced.get(work) ?? [];
    if (acts.length === 0) continue;
    const { input } = work.session;
    const otherSameDay = works.some(
      (other) =>
        other !== work &&
        other.session.input.date === input.date &&
        other.session.acts.some(({ kind }) => kind === "ccam"),
    );
    const consultation = work.session.acts.some(isConsultation);
    checkCcamSession({ acts, patient, input, consultation, otherSameDay, agreed: agreedOf(work) }, warnings);
  }
  const physio = inTime.map(physioSession).filter(({ acts }) => acts.length > 0);
  if (physio.length > 0) checkPhysioSessions(physio, warnings);
}

function byTime({ session: a }: Work, { session: b }: Work): number {
  const left = a.input.date + a.input.time;
  const right = b.input.date + b.input.time;
  return left < right ? -1 : left > right ? 1 : a.index - b.index;
}

function isConsultation(act: ResolvedAct): boolean {
  if (act.kind === "ccam" || act.slot.declined || act.act !== undefined) return false;
  return act.tariff?.kind === "letter" || act.tariff?.kind === "exam";
}

function agreedOf({ session }: Work): ReadonlySet<string> {
  return new Set(session.acts.filter(({ slot }) => slot.edit.ententePrealable === true).map(({ slot }) => slot.key));
}

function physioSession({ session }: Work): PhysioSession {
  const acts: PhysioAct[] = [];
  for (const one of session.acts) {
    if (one.kind === "ccam" || one.act === undefined || one.slot.declined) continue;
    const { key, edit } = one.slot;
    acts.push({ key, act: one.act, quantity: edit.quantity ?? 1, agreed: edit.ententePrealable === true });
  }
  return { input: session.input, acts };
}
