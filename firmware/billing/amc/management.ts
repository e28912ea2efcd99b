import { fr } from "../french.js";
import type { Reason } from "../types.js";
import { amcKey, type Convention, SINGLE_MANAGEMENT } from "./conventions/model.js";
import { AME, C2S_CAISSE, C2S_OC } from "./fixed-numbers.js";

/** Code of `service_amo.csv`: 00 none, 01 C2S by the AMO, 02 AMC by the AMO, 03 AMC, 10 leaving C2S. */
export type ServiceAmo = "00" | "01" | "02" | "03" | "10";
/** Code of `type_contrat.csv` that a management gives: 00 ordinary, 85 and 87 leaving C2S, 89 C2S in one flow. */
export type ContractType = "00" | "85" | "87" | "89";

/** What of a convention decides the management. */
export type ConventionTerms = Pick<Convention, "amcToUse" | "signatoryLabel" | "type" | "accord" | "payer">;

export type ConventionChoice =
  | { readonly kind: "chosen"; readonly convention: ConventionTerms }
  /** Looked for, and there is none. */
  | { readonly kind: "not-found" }
  /** There is none, and the professional keeps the third-party payment: the patient's data decide, at her risk. */
  | { readonly kind: "kept-without" }
  /** The terminal has no table of conventions: the patient's data decide. */
  | { readonly kind: "not-searched" };

export interface ManagementInput {
  /** The mutuelle chosen for this invoice. */
  readonly mutuelle:
    | {
        /** As typed or printed. */
        readonly number: string;
        /** As ticked on the patient's sheet or read from the card. */
        readonly management: "unique" | "separee";
      }
    | undefined;
  readonly convention: ConventionChoice;
  /** Preference of the professional; `coordonne` concerns the C2S alone. */
  readonly preference: "standard" | "coordonne";
  /** Undefined: neither read nor typed. */
  readonly serviceAmo: ServiceAmo | undefined;
}

/** What a record type 2 carries of the complementary part. */
export interface AmcFields {
  /** Position 117. */
  readonly contractType: ContractType;
  /** Position 119, ten characters; undefined: blank. */
  readonly ocNumber: string | undefined;
}

interface Managed {
  /** At least one; the first is the rule that decided. */
  readonly reasons: readonly [Reason, ...Reason[]];
  readonly fse: AmcFields;
}

/** Who manages the complementary part of an invoice, and what follows (`shared/domain/billing.md` §6.2). */
export type Management =
  /** One flow to the caisse, which pays both parts; one return. */
  | (Managed & {
      readonly kind: "unique" | "coordonnee";
      readonly lots: "FSE";
      readonly splitTop: "";
      readonly amcPaidBy: "caisse";
    })
  /** The AMC part leaves in a DRE of its own; two returns. `payer` is the operator that the convention names. */
  | (Managed & {
      readonly kind: "separee";
      readonly lots: "FSE+DRE";
      readonly splitTop: "F";
      readonly amcPaidBy: "amc";
      readonly payer: string | undefined;
      readonly dre: AmcFields;
    })
  /** No third-party payment of the AMC part. */
  | (Managed & { readonly kind: "none"; readonly lots: "FSE"; readonly splitTop: ""; readonly amcPaidBy: "patient" });

type Mutuelle = Exclude<ManagementInput["mutuelle"], undefined>;

/**
 * Decides the management of the complementary part of an invoice. In this order: AME by its number; what the rights of the
 * caisse say of the C2S (service AMO 01 and 10); the numbers of the C2S; the convention; the rights again (service AMO 02);
 * what was ticked for the mutuelle. Pure; the reasons are French sentences.
 */
export function managementOf(input: ManagementInput): Management {
  const { mutuelle, serviceAmo } = input;
  const key = mutuelle === undefined ? undefined : amcKey(mutuelle.number);
  if (key === AME) return joint("unique", AME, "00", "ame", "AME : la caisse règle les deux parts.");
  if (serviceAmo === "10") return leavingC2s(mutuelle, input);
  if (serviceAmo === "01" || key === C2S_CAISSE) {
    const source = serviceAmo === "01" ? "d'après les droits lus (service AMO 01)" : "d'après son numéro";
    return joint(
      "unique",
      C2S_CAISSE,
      "89",
      "c2s-caisse",
      `C2S gérée par la caisse ${source} : la caisse règle les deux parts.`,
    );
  }
  if (mutuelle === undefined)
    return noThirdParty("no-mutuelle", "Aucune mutuelle choisie : le patient règle la part complémentaire.");
  if (key === C2S_OC) return c2sOfOc(input, { joint: "00", separate: "00" });
  return ordinary(mutuelle, input, "00");
}

/** Rules of `managementOf` that no convention changes. */
const WITHOUT_CONVENTION: ReadonlySet<string> = new Set([
  "no-mutuelle",
  "ame",
  "c2s-caisse",
  "c2s-leaving",
  "c2s-coordinated",
]);

/** Whether a convention has a say: the AME and what the caisse manages of the C2S need none. */
export function needsConvention(input: Omit<ManagementInput, "convention">): boolean {
  const [{ rule }] = managementOf({ ...input, convention: { kind: "not-searched" } }).reasons;
  return !WITHOUT_CONVENTION.has(rule);
}

/** Third-party payment goes on after the C2S: 85 with the caisse, 87 with another body (`type_contrat.csv`). */
function leavingC2s(mutuelle: Mutuelle | undefined, input: ManagementInput): Management {
  const key = mutuelle === undefined ? C2S_CAISSE : amcKey(mutuelle.number);
  if (mutuelle === undefined || key === C2S_CAISSE) {
    return joint(
      "unique",
      C2S_CAISSE,
      "85",
      "c2s-leaving",
      "Sortant de C2S gérée par la caisse : tiers payant maintenu, contrat 85.",
    );
  }
  if (key === C2S_OC) return c2sOfOc(input, { joint: "87", separate: "87" });
  return ordinary(mutuelle, input, "87");
}

/**
 * C2S managed by another body than the caisse: two flows, or one in tiers payant coordonné, where the caisse settles with
 * that body. Without a convention one flow is the only way: the patient of a C2S pays nothing.
 */
function c2sOfOc(
  { preference, convention }: ManagementInput,
  contract: { readonly joint: "00" | "87"; readonly separate: "00" | "87" },
): Management {
  const settles = "la caisse règle les deux parts et se fait rembourser par l'organisme";
  if (preference === "coordonne") {
    return joint("coordonnee", C2S_OC, contract.joint, "c2s-coordinated", `C2S, tiers payant coordonné : ${settles}.`);
  }
  if (convention.kind === "not-found" || convention.kind === "kept-without") {
    return joint(
      "coordonnee",
      C2S_OC,
      contract.joint,
      "c2s-no-convention",
      `C2S sans convention avec l'organisme : ${settles}.`,
    );
  }
  const text = "C2S gérée par un organisme complémentaire : la part complémentaire part dans une DRE.";
  return separate(C2S_OC, contract.separate, convention, "c2s-separate", text);
}

function ordinary(mutuelle: Mutuelle, input: ManagementInput, contract: "00" | "87"): Management {
  const { convention, serviceAmo } = input;
  const number = (convention.kind === "chosen" ? convention.convention.amcToUse : undefined) ?? mutuelle.number;
  if (convention.kind === "chosen" && convention.convention.accord !== "T") {
    return noThirdParty(
      "convention-no-tp",
      "La convention ne permet pas le tiers payant : le patient règle la part complémentaire.",
    );
  }
  const { kind, rule, text } = byWhom(mutuelle, convention, serviceAmo);
  if (kind === "unique") return joint("unique", number, contract, rule, `${text} : la caisse règle les deux parts.`);
  if (convention.kind === "not-found") {
    return noThirdParty("no-convention", "Gestion séparée sans convention : le patient règle la part complémentaire.");
  }
  return separate(number, contract, convention, rule, `${text} : la part complémentaire part dans une DRE.`);
}

/** A convention of the table is later than the card's rights, and both know better than a tick. */
function byWhom(
  mutuelle: Mutuelle,
  convention: ConventionChoice,
  serviceAmo: ServiceAmo | undefined,
): { readonly kind: "unique" | "separee"; readonly rule: string; readonly text: string } {
  if (convention.kind === "chosen") {
    const { type } = convention.convention;
    const kind = type === SINGLE_MANAGEMENT ? "unique" : "separee";
    const name = kind === "unique" ? "Gestion unique" : "Gestion séparée";
    const against = kind === mutuelle.management ? "" : ", et non d'après la fiche patient";
    return { kind, rule: "convention-type", text: `${name} d'après la convention de type ${type}${against}` };
  }
  if (serviceAmo === "02") {
    return { kind: "unique", rule: "service-amo", text: "Gestion unique d'après les droits lus (service AMO 02)" };
  }
  const name = mutuelle.management === "unique" ? "Gestion unique" : "Gestion séparée";
  return { kind: mutuelle.management, rule: "patient-sheet", text: `${name} d'après la fiche patient` };
}

function joint(
  kind: "unique" | "coordonnee",
  number: string,
  contractType: ContractType,
  rule: string,
  text: string,
): Management {
  const ocNumber = b2OcNumber(number);
  if (ocNumber === undefined) return unreadableNumber();
  const reasons = [reason(rule, text)] as const;
  return { kind, lots: "FSE", splitTop: "", amcPaidBy: "caisse", fse: { contractType, ocNumber }, reasons };
}

function separate(
  number: string,
  contractType: "00" | "87",
  choice: ConventionChoice,
  rule: string,
  text: string,
): Management {
  const ocNumber = b2OcNumber(number);
  if (ocNumber === undefined) return unreadableNumber();
  const convention = choice.kind === "chosen" ? choice.convention : undefined;
  return {
    kind: "separee",
    lots: "FSE+DRE",
    splitTop: "F",
    amcPaidBy: "amc",
    payer: convention?.payer || convention?.signatoryLabel || undefined,
    fse: BLANK,
    dre: { contractType, ocNumber },
    reasons: [reason(rule, text), ...doubtsOf(choice)],
  };
}

function doubtsOf({ kind }: ConventionChoice): readonly Reason[] {
  switch (kind) {
    case "not-searched":
      return [reason("convention-not-checked", "Convention non vérifiée : aucune table n'est importée.")];
    case "kept-without":
      return [reason("convention-missing", "Aucune convention trouvée : la mutuelle peut refuser le tiers payant.")];
    case "chosen":
    case "not-found":
      return [];
  }
}

function noThirdParty(rule: string, text: string): Management {
  return { kind: "none", lots: "FSE", splitTop: "", amcPaidBy: "patient", fse: BLANK, reasons: [reason(rule, text)] };
}

function unreadableNumber(): Management {
  return noThirdParty(
    "number-unreadable",
    "Le numéro de la mutuelle ne tient pas en 10 caractères : corrigez-le sur la fiche patient.",
  );
}

const BLANK: AmcFields = { contractType: "00", ocNumber: undefined };

/** A number as position 119 of a record 2 holds it: as typed, ten characters at most. Undefined when it does not fit. */
export function b2OcNumber(typed: string): string | undefined {
  const bare = typed.replace(/\s/g, "").toUpperCase();
  const number = bare.length <= 10 ? bare : amcKey(bare);
  return /^[0-9A-Z]{1,10}$/.test(number) ? number : undefined;
}

function reason(rule: string, text: string): Reason {
  return { rule, text: fr(text), article: undefined, source: "billing.md §6.2" };
}
