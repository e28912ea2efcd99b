import type { PlainDate } from "../../../lib/dates.js";

/** A number of AMC, mutuelle or signatory in the form that is compared: no blanks, no leading zeros, upper case. */
export type AmcKey = string & { readonly __brand: "AmcKey" };

/** `0780004099`, `780004099` and `780 004 099` are one number (`shared/domain/billing.md` §6.1). */
export function amcKey(typed: string): AmcKey {
  return typed
    .replace(/\s/g, "")
    .toUpperCase()
    .replace(/^0+(?=.)/, "") as AmcKey;
}

/** Length of a critère secondaire and of a caisse code (régime 2, caisse 3, centre 4). */
export const CRITERION_LENGTH = 9;

/** The type of a convention in gestion unique; the others name an operator. */
export const SINGLE_MANAGEMENT = "RO";

/** Convention types whose meaning is public (`convention_columns.csv`, row `typeConvention`). */
export const CONVENTION_TYPES: ReadonlyMap<string, string> = new Map([
  [SINGLE_MANAGEMENT, "Gestion unique"],
  ["AL", "Almerys"],
  ["CM", "FNMF"],
  ["AC", "SP Pharma (ancien)"],
]);

/**
 * One row of the conventions table, 23 columns in the order of `convention_columns.csv`. The file's own column name
 * stands in brackets. Numbers and codes are kept as written; undefined is an empty cell: the file does not say.
 */
export interface Convention {
  /** AMC number to write instead of the patient's (noAMCCorrespondance). */
  readonly amcToUse: string | undefined;
  /** Who signed; in gestion unique the first two digits of the caisse code (numOrganismeSignataire). */
  readonly signatory: string | undefined;
  /** Two characters, upper case (typeConvention). */
  readonly type: string;
  /** Up to nine characters, `?` standing for any one; empty: no criterion (critereSecondaire). */
  readonly criterion: string;
  /** `T` is tiers payant; one character, upper case (typeAccord). */
  readonly accord: string;
  /** (libOrganismeSignataire) */
  readonly signatoryLabel: string;
  /** Undefined: the convention holds for every AMC of its signatory (numAMC). */
  readonly amc: string | undefined;
  /** (libelleAMC) */
  readonly amcLabel: string;
  /** Who pays (operateurReglement). */
  readonly payer: string;
  /** (codeRoutage) */
  readonly routing: string;
  /** (identifiantHote) */
  readonly host: string;
  /** (nomDomaine) */
  readonly domain: string;
  /** (codeAiguillageSTS) */
  readonly stsRouting: string;
  /** Signed for one AMC or for all those grouped under the signatory (indicateurConventionGroupe). */
  readonly reach: "one-amc" | "group" | undefined;
  /** (indicateurUsageAttestation) */
  readonly attestation: "not-used" | "used" | undefined;
  /** `by-hand`: no computation by the STS, the formula is typed (indicateurDesactivationSTS). */
  readonly computation: "sts" | "by-hand" | undefined;
  /** What the operator does with a DRE to cancel (gestionAnnulation). */
  readonly cancellation: "refused" | "accepted" | undefined;
  /** What the operator does with a DRE to correct (gestionRectification). */
  readonly rectification: "refused" | "accepted" | undefined;
  /** (applicationConvention) */
  readonly application: "not-applied" | "applied" | undefined;
  /** (applicationSystematique) */
  readonly systematic: "on-choice" | "always" | undefined;
  /** First day of care it holds for; undefined: since ever (dateApplication). */
  readonly from: PlainDate | undefined;
  /** Kind of online service (service). */
  readonly service: string;
  /** Address of the online service (teleservice). */
  readonly serviceAddress: string;
}

/** An AMC placed under the convention of a signatory. */
export interface Regroupement {
  /** (numeroAMC) */
  readonly amc: string;
  /** (libelleOrganismeAMC) */
  readonly amcLabel: string;
  /** (typeConvention) */
  readonly type: string;
  /** (libelleTypeConvention) */
  readonly typeLabel: string;
  /** Of the signatory's convention; empty: any (critereSecondaire). */
  readonly criterion: string;
  /** (numeroSignataire) */
  readonly signatory: string;
}

/** The AMC behind a mutuelle number or a caisse. */
export interface Correspondance {
  /** Up to eight characters, `?` standing for any one; empty: any (numMutuelle). */
  readonly mutuelle: string;
  /**
   * Régime, caisse, centre; `?` stands for any one character, régime 99 for any, centre 0000 for the whole caisse, caisse
   * 000 for the whole régime; empty: any (codeRegime).
   */
  readonly caisse: string;
  /** (numeroAMC) */
  readonly amc: string;
  /** (libelleAMC) */
  readonly amcLabel: string;
}

/** One file that the table was made from. */
export interface ConventionOrigin {
  /** `InterAMC`, or the name after `C-`. */
  readonly name: string;
  /** Day of the table: in the file's name, else the day of the import. */
  readonly date: PlainDate;
  readonly conventions: number;
}

export type TableState =
  | { readonly kind: "absent" }
  /** There is a file that cannot be read, or not to its end. */
  | { readonly kind: "damaged" }
  | { readonly kind: "present"; readonly origins: readonly ConventionOrigin[] };

/**
 * Where conventions are looked up. Each answer is in the order of the files' lines and may hold more than asked: the
 * matcher decides. None of these throws.
 */
export interface ConventionTable {
  state(): TableState;
  /** Conventions that name this AMC. */
  ofAmc(amc: AmcKey): readonly Convention[];
  /** Conventions of this signatory that hold for a group: they say so, or name no AMC. */
  ofGroup(signatory: AmcKey): readonly Convention[];
  /** Conventions in gestion unique that name no AMC: they go by the caisse alone. */
  ofCaisses(): readonly Convention[];
  regroupements(amc: AmcKey): readonly Regroupement[];
  /** Rows for this mutuelle number, or with a wildcard in it, whose régime may be `regime` (two digits). */
  correspondances(mutuelle: AmcKey, regime: string | undefined): readonly Correspondance[];
  /** Whether any convention is of this type. */
  hasType(type: string): boolean;
}

/** Whether a convention holds for every AMC that a regroupement puts under its signatory. */
export function holdsForGroup({ reach, amc }: Convention): boolean {
  return reach === "group" || amc === undefined;
}
