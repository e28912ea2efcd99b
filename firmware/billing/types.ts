import type { PlainDate, PlainTime } from "../lib/dates.js";
import type { Cents } from "../lib/money.js";

/** Where the care is done. */
export type Place = "HOME" | "OFFICE" | "REMOTE";
/** Tariff zone: DOM is Guadeloupe, Martinique, Guyane, La Réunion, Mayotte. */
export type Zone = "METRO" | "DOM";
export type Terrain = "PLAIN" | "MOUNTAIN" | "FOOT";
/** Code of `exo_tm.csv` (ALD is "4"). */
export type ExemptionCode = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "9" | "C";
/** Code of `formules_amc.csv`. */
export type AmcFormulaCode = "012" | "020" | "021" | "029" | "02A" | "050" | "052";
/** LST-QUALIF: E exigence, N non remboursable, G gratuit, A dépassement autorisé. */
export type ExpenseQualifier = "E" | "N" | "G" | "A";

export interface PatientInput {
  readonly ageYears: number;
  readonly sex: "F" | "M";
  readonly dependent: boolean;
  /** Régime local d'Alsace-Moselle: 90 %. */
  readonly regimeLocal: boolean;
}

/** What the nurse changed by hand on one act (FAC-26 … FAC-32). Absent field = as computed. */
export interface ActEdit {
  readonly quantity?: number;
  /** Hundredths: 1.5 is 150. */
  readonly coefficient?: number;
  readonly qualifier?: ExpenseQualifier;
  /** N night, F Sunday, U urgency; "" removes the one computed. */
  readonly complement?: "N" | "F" | "U" | "";
  /** Total typed by hand, excess included (FAC-29). */
  readonly total?: Cents;
  readonly ententePrealable?: boolean;
}

export interface ActInput {
  /** Id of the act table, e.g. "PANS_SIMPLE". */
  readonly id: string;
  readonly edit?: ActEdit;
}

/** Shares typed by hand on one line of the recap (FAC-59): changing one never repairs the other. */
export interface TypedShares {
  readonly amo?: Cents;
  readonly amc?: Cents;
}

/** One visit: date, time, place, travel and acts. An invoice is a list of these. */
export interface PassageInput {
  readonly date: PlainDate;
  readonly time: PlainTime;
  readonly place: Place;
  readonly zone: Zone;
  /** Two or three digits; decides local holidays. Undefined = national ones only. */
  readonly department: string | undefined;
  readonly acts: readonly ActInput[];
  /** Flat fees of `ngap.csv` that she adds where the rules leave it to her ("TLS"). */
  readonly add: readonly string[];
  /** Flat fees that she leaves out ("MCI"), or line keys of acts. */
  readonly decline: readonly string[];
  readonly dayFeeAlreadyBilled: "BSA" | "BSB" | "BSC" | null;
  readonly travel: { readonly oneWayKm: number; readonly terrain: Terrain };
  /** 1 = first patient of this home at this visit. */
  readonly sameHomeRank: number;
}

export interface AmcInput {
  readonly formula: AmcFormulaCode;
  /** Percent for 012, 021, 02A, 050; ignored by the others. */
  readonly percent: number | undefined;
}

export interface InvoiceInput {
  readonly profession: "infirmier";
  readonly patient: PatientInput;
  readonly exemption: ExemptionCode | null;
  /** maladie 10, maternité 30, AT/MP 41: the last two are at 100 %. */
  readonly nature: "10" | "30" | "41";
  /** Undefined: no complementary share is asked; the patient pays it. */
  readonly amc: AmcInput | undefined;
  readonly passages: readonly PassageInput[];
  /** By line key. */
  readonly typedShares: Readonly<Record<string, TypedShares>>;
}

/** Why a line is what it is; the screen shows `text`, the small print shows the rest. */
export interface Reason {
  /** Stable id of the rule: "11B-second", "MAU", "rate-base"… */
  readonly rule: string;
  /** One plain French sentence: « 2e acte : moitié ». */
  readonly text: string;
  /** « art. 11 B »; undefined when no article applies. */
  readonly article: string | undefined;
  /** Where the fact stands: table row, source tag. */
  readonly source: string | undefined;
}

/** What the nurse may do about a line. */
export type LineFreedom = "fixed" | "declinable" | "declined" | "added";

export interface RatedLine {
  /** Stable within the invoice: `p0/act/0`, `p0/MCI`. Typed shares and declines refer to it. */
  readonly key: string;
  readonly passage: number;
  /** Billing code: AMI, AMX, MAU, IFD, IK… */
  readonly code: string;
  readonly label: string;
  /** Hundredths; null for flat fees. */
  readonly coefficient: number | null;
  readonly ratePercent: 100 | 50 | 0;
  readonly quantity: number;
  readonly unitPrice: Cents;
  /** What is charged, excess included. */
  readonly amount: Cents;
  /** Base of reimbursement. */
  readonly base: Cents;
  readonly amoRate: number;
  readonly amo: Cents;
  readonly amc: Cents;
  readonly patient: Cents;
  readonly freedom: LineFreedom;
  readonly typed: { readonly amo: boolean; readonly amc: boolean; readonly line: boolean };
  readonly complement: "N" | "F" | "U" | undefined;
  readonly qualifier: ExpenseQualifier | undefined;
  readonly reasons: readonly [Reason, ...Reason[]];
}

/** A fee that the rules leave to the nurse at a passage: may be added, or says why not. */
export interface Proposal {
  readonly passage: number;
  readonly code: string;
  readonly label: string;
  readonly amount: Cents;
  readonly reason: Reason;
  readonly refused: Reason | undefined;
}

/** Something she should know; the invoice can still be made. */
export interface Warning {
  readonly rule: string;
  readonly text: string;
  readonly lineKey: string | undefined;
}

export interface Totals {
  readonly total: Cents;
  readonly amo: Cents;
  readonly amc: Cents;
  readonly patient: Cents;
}

export interface RatedInvoice extends Totals {
  readonly lines: readonly RatedLine[];
  readonly proposals: readonly Proposal[];
  readonly warnings: readonly Warning[];
}

/** Expected refusals: the input is at fault and is named. */
export type RateError =
  | { readonly kind: "unknown-act"; readonly act: string; readonly passage: number }
  | { readonly kind: "unknown-fee"; readonly fee: string; readonly passage: number }
  | { readonly kind: "no-tariff"; readonly code: string; readonly date: PlainDate; readonly passage: number }
  | { readonly kind: "empty" }
  | { readonly kind: "conflict"; readonly text: string; readonly passage: number };
