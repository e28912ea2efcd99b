import type { PlainDate, PlainTime } from "../lib/dates.js";
import type { Cents } from "../lib/money.js";
import type { CcamActivity, CcamAssociation, CcamPhase } from "./ccam/model.js";

/** Professions whose invoices can be priced; a dentist's only for CCAM acts. */
export type Profession = "infirmier" | "medecin" | "kinesitherapeute" | "sage-femme" | "dentiste";
/** B2 code of the nature of insurance (`nature_assurance.csv`): maladie, maternité, AT/MP, soins médicaux gratuits, prévention. */
export type NatureAssurance = "10" | "30" | "41" | "22" | "90";
/** Code of `ips.csv`: where the patient stands in the parcours de soins. */
export type IpsCode = "U" | "T" | "N" | "R" | "J" | "B" | "H" | "O" | "M" | "D" | "S" | "A";

/** Where the care is done. */
export type Place = "HOME" | "OFFICE" | "REMOTE";
/** Tariff zone: DOM is Guadeloupe, Martinique, Guyane, La Réunion, Mayotte. */
export type Zone = "METRO" | "DOM";
export type Terrain = "PLAIN" | "MOUNTAIN" | "FOOT";
/** Code of `exo_tm.csv` (ALD is "4"). */
export type ExemptionCode = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "9" | "C";
/** Code of `formules_amc.csv`. */
export type AmcFormulaCode = "012" | "020" | "021" | "029" | "02A" | "050" | "052";
/** Code of `qualificatif_depense.csv`: E exigence, N non remboursable, G gratuit, A dépassement autorisé, F déplacement non prescrit… */
export type ExpenseQualifier = "A" | "B" | "D" | "E" | "F" | "G" | "L" | "M" | "N";

export interface PatientInput {
  readonly ageYears: number;
  readonly sex: "F" | "M";
  readonly dependent: boolean;
  /** Régime local d'Alsace-Moselle: 90 %. */
  readonly regimeLocal: boolean;
}

/** What a CCAM code needs beside itself; absent field: activity 1, phase 0, nothing. */
export interface CcamDetail {
  readonly activity?: CcamActivity;
  readonly phase?: CcamPhase;
  /** Four at most. */
  readonly modifiers?: readonly string[];
  readonly association?: CcamAssociation;
  /** FAC-44: charge supplement, added after the rounded product. */
  readonly supplement?: Cents;
  /** FAC-44: code « remboursement exceptionnel », for acts reimbursed under conditions. */
  readonly exceptional?: "O" | "N";
}

/** What was changed by hand on one act (FAC-26 … FAC-32, FAC-36 … FAC-45). Absent field = as computed. */
export interface ActEdit {
  readonly quantity?: number;
  /** Hundredths: 1.5 is 150. */
  readonly coefficient?: number;
  readonly qualifier?: ExpenseQualifier;
  /** N night, F Sunday, U urgency; "" removes the one computed. */
  readonly complement?: "N" | "F" | "U" | "";
  /** Total typed by hand, excess included (FAC-29). */
  readonly total?: Cents;
  /** Unit price typed by hand: the only price of a code that no table holds. */
  readonly unit?: Cents;
  /** Exoneration of this act alone (FAC-52); "0" takes the invoice's away. */
  readonly exemption?: ExemptionCode;
  readonly ententePrealable?: boolean;
  readonly ccam?: CcamDetail;
}

export interface ActInput {
  /** Id of the act table ("PANS_SIMPLE"), or a code: letter ("C", "RAM"), COx ("COE"), CCAM ("AFLB001"). */
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
  /** As printed; 99999997 and 88888888 (C2S) and 75500017 (AME) decide by themselves (`amc_fixed_ids.csv`). */
  readonly number?: string | undefined;
}

/** Who performs, as far as prices depend on it. */
export interface PerformerInput {
  /** Two digits of `specialites.csv`; undefined: general practice for a doctor, the profession's own for the others. */
  readonly speciality: string | undefined;
  /** Secteur 1 or OPTAM prices of the CCAM; `outside` is secteur 2 without OPTAM. */
  readonly sector: "1" | "outside";
}

export interface InvoiceInput {
  readonly profession: Profession;
  /** Undefined: general practice, secteur 1. */
  readonly performer?: PerformerInput;
  readonly patient: PatientInput;
  readonly exemption: ExemptionCode | null;
  /** maternité 30, AT/MP 41 and prévention 90 are at 100 %; 22 is soins médicaux gratuits. */
  readonly nature: NatureAssurance;
  /** FAC-18: what the prise en charge of soins médicaux gratuits covers at most; 0 or undefined: no limit. */
  readonly smgLimit?: Cents;
  /** Parcours de soins; undefined or null: not concerned, or said to be in it. */
  readonly ips?: IpsCode | null;
  /** Rate of the caisse typed by hand, whole percent (a B2 record has no decimals); undefined or null: by the rules. */
  readonly amoRate?: number | null;
  /** Complémentaire santé solidaire: nothing to pay, no excess. */
  readonly c2s?: boolean;
  /** FAC-49: beneficiary of the victims of terrorism, attestation shown: 100 %. */
  readonly terrorVictim?: boolean;
  /** Undefined: no complementary share is asked; the patient pays it. */
  readonly amc: AmcInput | undefined;
  /** FAC-53: same acts of one passage become one line with a quantity. Rounding then differs (`billing.md` §5.4). */
  readonly groupActs?: boolean;
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

/** The CCAM act behind a line, as the invoice record carries it. */
export interface RatedCcam {
  readonly code: string;
  readonly activity: CcamActivity;
  readonly phase: CcamPhase;
  readonly modifiers: readonly string[];
  readonly association: CcamAssociation | undefined;
  readonly exceptional: "O" | "N" | undefined;
}

/** What the nurse may do about a line. */
export type LineFreedom = "fixed" | "declinable" | "declined" | "added";

export interface RatedLine {
  /** Stable within the invoice: `p0/act/0`, `p0/MCI`. Typed shares and declines refer to it. */
  readonly key: string;
  readonly passage: number;
  /** Billing code: AMI, AMX, MAU, IFD, IK, C, RAM…; of a CCAM act its grouping code (ATM), the act being in `ccam`. */
  readonly code: string;
  readonly label: string;
  /** Hundredths; null for flat fees. */
  readonly coefficient: number | null;
  /** Cumulation rate of an NGAP act, association rate of a CCAM one. */
  readonly ratePercent: 100 | 75 | 50 | 0;
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
  /** Flat share of heavy acts taken off the AMO of this line, 0 on the others (`billing.md` §7.3). */
  readonly participation: Cents;
  /** R régime, A others, L régime local: who bears that share; undefined on lines that do not carry it. */
  readonly participationCode: "R" | "A" | "L" | undefined;
  /** Exoneration in force on this line. */
  readonly exemption: ExemptionCode | undefined;
  readonly ccam: RatedCcam | undefined;
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
  /** The code exists and no source gives its price: a unit price must be typed. */
  | { readonly kind: "no-price"; readonly code: string; readonly passage: number }
  | { readonly kind: "empty" }
  | { readonly kind: "conflict"; readonly text: string; readonly passage: number };
