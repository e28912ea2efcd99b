import type { PlainDate } from "../../../lib/dates.js";
import type { Convention } from "./model.js";
import { criterionAccepts } from "./pattern.js";

/** What is known of the patient's mutuelle when a convention is looked for. */
export interface ConventionQuery {
  /** Number of the AMC or of the mutuelle, as typed or printed. */
  readonly number: string;
  /** Two characters, as on the attestation; undefined: not known. */
  readonly type: string | undefined;
  /** CSR of the attestation; undefined: not known. */
  readonly csr: string | undefined;
  /** Régime (2), caisse (3) and centre (4) of the beneficiary; undefined: not known. */
  readonly caisse: string | undefined;
  /** The mutuelle's date of reference: care, prescription or billing. */
  readonly on: PlainDate;
}

/** Codes without blanks and in upper case; an empty one is not known. */
export function asCompared(query: ConventionQuery): ConventionQuery {
  const code = (text: string | undefined): string | undefined => text?.replace(/\s/g, "").toUpperCase() || undefined;
  return { ...query, type: code(query.type), csr: code(query.csr), caisse: code(query.caisse) };
}

export function holdsOn({ from }: Convention, { on }: ConventionQuery): boolean {
  return from === undefined || from <= on;
}

/** A type that is not known rules nothing out. */
export function isOfType({ type }: Convention, query: ConventionQuery): boolean {
  return query.type === undefined || type === query.type;
}

/** A code that is not known satisfies wildcards only. */
export function acceptsBeneficiary({ criterion }: Convention, { csr = "", caisse = "" }: ConventionQuery): boolean {
  return criterionAccepts(criterion, csr) || criterionAccepts(criterion, caisse);
}

export function isTiersPayant({ accord }: Convention): boolean {
  return accord === "T";
}
