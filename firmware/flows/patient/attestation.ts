import { type AttestationAnswer, domainsFor, formulaFor } from "../../billing/amc/attestation.js";
import type { Profession } from "../../billing/types.js";
import type { AttestationNote, MutuelleForm } from "./types.js";

/** Longest text of a domain's column that is kept: « 02A - 100 % TR - MRO ». */
export const LONGEST_RATE = 24;

/** The columns that concern a professional, the one to read first (`shared/domain/billing.md` §6.1). */
export function attestationDomains(profession: Profession): readonly string[] {
  return domainsFor(profession);
}

/** What the column of the professional's domain says, as printed; undefined: nothing. */
export function attestationNote(printed: string, profession: Profession): AttestationNote | undefined {
  if (printed.trim() === "") return undefined;
  const { kind, text } = answerOf(printed, profession);
  return { kind, text };
}

/** The form with what was printed, and with its formula when it gives one; else the formula stays as it was chosen. */
export function withAttestationRate(printed: string, profession: Profession): Partial<MutuelleForm> {
  const attestationRate = printed.trim().slice(0, LONGEST_RATE);
  if (attestationRate === "") return { attestationRate };
  const answer = answerOf(attestationRate, profession);
  if (answer.kind !== "formula") return { attestationRate };
  const { formula, percent } = answer.amc;
  return { attestationRate, formula, percent: String(percent ?? 100) };
}

function answerOf(printed: string, profession: Profession): AttestationAnswer {
  const [domain] = domainsFor(profession);
  return formulaFor({ rates: domain === undefined ? {} : { [domain]: printed } }, profession);
}
