import { fr } from "../french.js";
import type { AmcInput, Profession } from "../types.js";
import { type PrintedRate, readAttestationRate } from "./attestation-rate.js";

/** The domains of care of an attestation de tiers payant (`shared/domain/billing.md` §6.1). */
export const DOMAINS = [
  "PHAR",
  "MED",
  "SVIL",
  "AUXM",
  "CSSE",
  "EXTS",
  "HOSP",
  "OPTI",
  "DENT",
  "AUDI",
  "TRAN",
  "RLAX",
  "AMM",
] as const;
export type AttestationDomain = (typeof DOMAINS)[number];

/** What an attestation says of third-party payment, as printed. */
export interface Attestation {
  /** Text of each domain's column: "100 %", "PEC", "02A 130 %". An absent or empty one says nothing. */
  readonly rates: Readonly<Partial<Record<AttestationDomain, string>>>;
}

/** Families of acts that an attestation prices apart. */
export type ActFamily = "care" | "imaging" | "dental";

/** What to bill on the AMC part from an attestation. */
export type AttestationAnswer =
  | {
      readonly kind: "formula";
      readonly amc: Pick<AmcInput, "formula" | "percent">;
      /** Undefined: the attestation says nothing, the default holds. */
      readonly domain: AttestationDomain | undefined;
      readonly text: string;
    }
  /** PEC: a prise en charge is asked for first; nothing is billed without its answer. */
  | { readonly kind: "ask-first"; readonly domain: AttestationDomain; readonly text: string }
  | { readonly kind: "not-covered"; readonly domain: AttestationDomain; readonly text: string }
  /** Printed, but not understood: the formula is chosen by hand. */
  | { readonly kind: "unreadable"; readonly domain: AttestationDomain; readonly text: string };

/** 052, all of the ticket modérateur, when the attestation says nothing (`formules_amc.csv`). */
export const DEFAULT_FORMULA = { formula: "052", percent: undefined } as const;

const AUXILIARY: readonly AttestationDomain[] = ["AUXM", "SVIL", "RLAX", "AMM"];

/**
 * Domains whose column applies, the first that says something wins. Nurse and kiné: AUXM, else SVIL, RLAX, AMM (note on
 * conventions); dentist: DENT; doctor and sage-femme: MED, else SVIL, with RLAX first for imaging (inferred).
 */
export function domainsFor(profession: Profession, family: ActFamily = "care"): readonly AttestationDomain[] {
  switch (profession) {
    case "infirmier":
    case "kinesitherapeute":
      return AUXILIARY;
    case "dentiste":
      return ["DENT"];
    case "medecin":
    case "sage-femme":
      if (family === "dental") return ["DENT"];
      return family === "imaging" ? ["RLAX", "MED", "SVIL"] : ["MED", "SVIL"];
  }
}

/** The formula that an attestation gives for these acts of this profession, or why there is none. Texts are French. */
export function formulaFor(
  attestation: Attestation,
  profession: Profession,
  family: ActFamily = "care",
): AttestationAnswer {
  for (const domain of domainsFor(profession, family)) {
    const printed = attestation.rates[domain]?.trim() ?? "";
    const rate = readAttestationRate(printed);
    if (rate.kind !== "silent") return answer(domain, printed, rate);
  }
  const text = fr("L'attestation ne dit rien : 100 % du ticket modérateur (052).");
  return { kind: "formula", amc: DEFAULT_FORMULA, domain: undefined, text };
}

function answer(domain: AttestationDomain, printed: string, rate: PrintedRate): AttestationAnswer {
  switch (rate.kind) {
    case "formula": {
      const { formula, percent } = rate;
      const text = fr(`${domain} de l'attestation : ${printed} (${formula}).`);
      return { kind: "formula", amc: { formula, percent }, domain, text };
    }
    case "ask-first":
      return { kind: "ask-first", domain, text: fr(`${domain} : prise en charge à demander avant de facturer.`) };
    case "not-covered":
      return { kind: "not-covered", domain, text: fr(`${domain} : pas de tiers payant complémentaire.`) };
    case "unreadable":
      return { kind: "unreadable", domain, text: fr(`${domain} : mention non comprise, choisissez la formule.`) };
  }
}

/** « Typ conv / CSR » as printed, "AL/001": the type and the critère of the beneficiary; undefined: not so written. */
export function readTypeAndCsr(
  printed: string,
): { readonly type: string; readonly csr: string | undefined } | undefined {
  const match = /^([0-9A-Z]{2})(?:\s*\/\s*([0-9A-Z]{1,9}))?$/.exec(printed.trim().toUpperCase());
  const [, type, csr] = match ?? [];
  return type === undefined ? undefined : { type, csr };
}
