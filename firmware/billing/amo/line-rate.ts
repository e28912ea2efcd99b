import type { ComplementaryCover } from "../amc/fixed-numbers.js";
import type { AmoRate, PricedLine } from "../priced-line.js";
import type { ExemptionCode, InvoiceInput } from "../types.js";
import { isOutOfCourse } from "./course.js";
import type { Figures } from "./figures.js";
import {
  AME,
  BY_NATURE,
  exemptRate,
  FREE,
  HEAVY_WITHOUT_SHARE,
  NOT_REIMBURSED,
  SMG,
  TERROR_VICTIM,
} from "./fixed-rates.js";
import type { LineWork, Stage } from "./work.js";

/** What the whole invoice decides, found once. */
export interface InvoiceRates {
  readonly typed: AmoRate | undefined;
  readonly cover: ComplementaryCover;
}

/**
 * Rate of one line before heavy acts are looked for; the first hit wins (`billing.md` §4.2, §7.1, §7.2): qualifier G or
 * N, rate typed by hand, AME, nature 30, 41 or 90, soins médicaux gratuits, victim of terrorism, exoneration of the act or
 * of the invoice, rate of the act (exams at 100 %), then what stays open.
 */
export function startLine(line: PricedLine, figures: Figures, input: InvoiceInput, invoice: InvoiceRates): LineWork {
  const asked = line.exemption ?? input.exemption ?? undefined;
  if (line.qualifier === "G") return work(line, figures, asked, "settled", FREE, undefined);
  if (line.qualifier === "N") return work(line, figures, asked, "settled", NOT_REIMBURSED, undefined);
  if (invoice.typed !== undefined) {
    return work(line, figures, asked, "settled", invoice.typed, contradicts(invoice.typed, asked) ? undefined : asked);
  }
  if (invoice.cover === "ame") {
    const ame = work(line, figures, asked, "settled", AME, undefined);
    ame.qualifier = "N";
    return ame;
  }
  const nature = BY_NATURE[input.nature];
  if (nature !== undefined) return work(line, figures, asked, "exempt", nature, asked);
  if (input.nature === "22") return work(line, figures, asked, "settled", SMG, asked);
  if (input.terrorVictim === true) return work(line, figures, asked, "exempt", TERROR_VICTIM, asked);
  const exempt = exemptRate(asked);
  if (exempt !== undefined) return work(line, figures, asked, "exempt", exempt, asked);
  if (line.fixedRate !== undefined) return work(line, figures, asked, "settled", line.fixedRate, asked);
  return work(line, figures, asked, "open", figures.base[input.profession], asked);
}

/** An exoneration other than 0 and 9 is written only beside 100 % (`billing.md` §1.4, 5). */
export function contradicts(rate: AmoRate, asked: ExemptionCode | undefined): boolean {
  return rate.percent !== 100 && asked !== undefined && asked !== "0" && asked !== "9";
}

/**
 * Rate of a line that is still open: what was said heavy and is no act (100 %), régime local, ASPA, out of the parcours,
 * base.
 */
export function settleOpen(work: LineWork, input: InvoiceInput, invoice: InvoiceRates): void {
  const { figures, asked } = work;
  if (asked === "1" || asked === "C") work.rate = HEAVY_WITHOUT_SHARE;
  else if (input.patient.regimeLocal) work.rate = figures.local;
  else if (asked === "9") work.rate = figures.aspa;
  else if (isOutOfCourse(work, input)) {
    if (invoice.cover === "c2s") work.penalised = true;
    else work.rate = figures.outOfCourse;
  }
}

function work(
  line: PricedLine,
  figures: Figures,
  asked: ExemptionCode | undefined,
  stage: Stage,
  rate: AmoRate,
  exemption: ExemptionCode | undefined,
): LineWork {
  return {
    line,
    figures,
    asked,
    stage,
    rate,
    exemption,
    qualifier: undefined,
    participation: 0,
    participationCode: undefined,
    penalised: false,
    reasons: NO_REASONS,
  };
}

const NO_REASONS: LineWork["reasons"] = [];
