import { cents, roundHalfUp, ZERO } from "../../lib/money.js";
import { fr } from "../french.js";
import type { Parameter } from "../parameters.js";
import type { AmoRate, AmoShare, PricedLine } from "../priced-line.js";
import type { ExemptionCode, ExpenseQualifier, InvoiceInput } from "../types.js";

const source = "taux_amo.csv, exo_tm.csv";

function rateOf(percent: number, rule: string, text: string, article?: string): AmoRate {
  return { percent, reason: { rule, text: fr(text), article, source } };
}

const BASE = rateOf(60, "amo-60", "Soins infirmiers : caisse 60 %", "R. 160-5 CSS");
const LOCAL = rateOf(90, "amo-90", "Régime local d'Alsace-Moselle : caisse 90 %");
const ASPA = rateOf(80, "amo-80", "Allocation de solidarité (ASPA) : caisse 80 %");
const MATERNITY = rateOf(100, "amo-100-maternity", "Maternité : caisse 100 %");
const WORK_ACCIDENT = rateOf(100, "amo-100-work", "Accident du travail : caisse 100 %");
const NOT_REIMBURSED = rateOf(0, "amo-0-N", "Acte non remboursable : caisse 0 %");
const FREE = rateOf(0, "amo-0-G", "Acte gratuit : rien n'est facturé");

const EXEMPT: Readonly<Record<Exclude<ExemptionCode, "0" | "9">, AmoRate>> = {
  "1": rateOf(100, "amo-100-1", "Exonération 1, acte lourd : caisse 100 %"),
  "2": rateOf(100, "amo-100-2", "Hospitalisation de plus de 30 jours : caisse 100 %"),
  "3": rateOf(100, "amo-100-3", "Soins particuliers exonérés : caisse 100 %"),
  "4": rateOf(100, "amo-100-4", "Soins conformes au protocole ALD : caisse 100 %"),
  "5": rateOf(100, "amo-100-5", "Assuré ou bénéficiaire exonéré : caisse 100 %"),
  "6": rateOf(100, "amo-100-6", "Régime spécial : caisse 100 %"),
  "7": rateOf(100, "amo-100-7", "Dispositif de prévention : caisse 100 %"),
  C: rateOf(100, "amo-100-C", "Soins exonérés par leur nature : caisse 100 %"),
};

/** Share of the compulsory insurance of each line, in the order of `lines`. */
export function amoShares(
  lines: readonly PricedLine[],
  input: InvoiceInput,
  _parameters: readonly Parameter[],
): readonly AmoShare[] {
  const invoice = invoiceAmoRate(input);
  return lines.map((line) => {
    const rate = lineAmoRate(invoice, line.qualifier);
    return {
      rate,
      amo: cents(Math.min(line.amount, roundHalfUp(line.base * rate.percent, 100))),
      participation: ZERO,
      participationCode: undefined,
      exemption: input.exemption ?? undefined,
      reasons: [],
    };
  });
}

/**
 * Rate of the compulsory insurance for a nurse's invoice, first hit wins: nature 30 or 41, exemption other than 0 and
 * 9, régime local, ASPA (exemption 9), base (`shared/domain/billing.md` §4.2 and §7.1).
 */
function invoiceAmoRate(input: Pick<InvoiceInput, "nature" | "exemption" | "patient">): AmoRate {
  if (input.nature === "30") return MATERNITY;
  if (input.nature === "41") return WORK_ACCIDENT;
  const { exemption } = input;
  if (exemption !== null && exemption !== "0" && exemption !== "9") return EXEMPT[exemption];
  if (input.patient.regimeLocal) return LOCAL;
  return exemption === "9" ? ASPA : BASE;
}

/** Rate of one line: the qualifiers N and G bring it to 0, others leave the invoice's rate. */
function lineAmoRate(invoice: AmoRate, qualifier: ExpenseQualifier | undefined): AmoRate {
  if (qualifier === "N") return NOT_REIMBURSED;
  if (qualifier === "G") return FREE;
  return invoice;
}
