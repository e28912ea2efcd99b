import type { PlainDate } from "../../../lib/dates.js";
import type { Cents } from "../../../lib/money.js";

/** How sure the project is of a row: several sources or an official one, one good source, one weak source. */
export type Confidence = "high" | "medium" | "low";

/**
 * - `letter`: a key letter, multiplied by a coefficient
 * - `dayFee`: BSA, BSB, BSC: chosen as an act, one a day
 * - `fee`: flat, never multiplied (MAU, MCI, TLS…)
 * - `travel`: IFD, IFI; `kilometre`: IK, IKM, IKS; `hour`: N, NP, F
 */
export type TariffKind = "letter" | "dayFee" | "fee" | "travel" | "kilometre" | "hour";

/** One dated price of `ngap.csv`. Bounds are inclusive; an undefined one is open. */
export interface Tariff {
  readonly code: string;
  /** What the screen calls the line; short. */
  readonly label: string;
  /** Price of one unit. */
  readonly price: Cents;
  readonly zone: "METRO" | "DOM" | "ALL";
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  readonly kind: TariffKind;
  /** Source tags of the data README (AMELI, RUCHE…). */
  readonly source: string;
  readonly confidence: Confidence;
  /** False: known but switched off (amendment 11 by third-party reading, advanced practice). */
  readonly enabled: boolean;
  readonly note: string | undefined;
}

/** How an act counts beside others, `shared/domain/nomenclature.md` §4.1. */
export type CumulationClass =
  | "11B"
  | "PLEIN"
  | "VACC"
  | "TOPIQUE"
  | "5BIS"
  | "PERF"
  | "POSTOP"
  | "AIS"
  | "DI"
  | "FORFAIT";

/** How an act counts beside a dependency day fee, §4.3. `NON`: no rule was found, the nurse decides. */
export type WithDayFee = "PLEIN" | "11B" | "5BIS" | "INCLUS" | "NON";

export type ActLetter = "AMI" | "TMI" | "AIS" | "DI" | "BSA" | "BSB" | "BSC";

/** One act of Titre XVI that a nurse may bill. */
export interface NurseAct {
  /** Stable id: "PANS_SIMPLE". */
  readonly id: string;
  /** Chapter of Titre XVI, or A11 for amendment 11. */
  readonly chapter: "I" | "II" | "A11";
  /** "3", "5bis"; "" when none. */
  readonly article: string;
  readonly label: string;
  readonly letter: ActLetter;
  /** Hundredths. */
  readonly coefficient: number;
  /** Becomes AMX beside a dependency day fee or an AIS session. */
  readonly amxPossible: boolean;
  readonly cumulation: CumulationClass;
  readonly withDayFee: WithDayFee;
  readonly opensMci: boolean;
  /** Limit as printed: « 8 séances ». */
  readonly maximum: string | undefined;
  /** The part of `maximum` that one day's passages can show. */
  readonly maxPerDay: number | undefined;
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  /** Everyday words, blank separated. */
  readonly keywords: string;
  readonly confidence: Confidence;
  readonly enabled: boolean;
  readonly note: string | undefined;
}

/** What `rate` needs to know of the nomenclature. */
export interface NurseTables {
  readonly acts: readonly NurseAct[];
  readonly tariffs: readonly Tariff[];
}

type Defaulted =
  | "amxPossible"
  | "cumulation"
  | "withDayFee"
  | "opensMci"
  | "maximum"
  | "maxPerDay"
  | "from"
  | "to"
  | "keywords"
  | "confidence"
  | "enabled"
  | "note";

/** A row of the act tables: what is not said is the ordinary case (class 11B, no rule with a day fee, no date). */
export function act(row: Omit<NurseAct, Defaulted> & Partial<Pick<NurseAct, Defaulted>>): NurseAct {
  return {
    amxPossible: false,
    cumulation: "11B",
    withDayFee: "NON",
    opensMci: false,
    maximum: undefined,
    maxPerDay: undefined,
    from: undefined,
    to: undefined,
    keywords: "",
    confidence: "high",
    enabled: true,
    note: undefined,
    ...row,
  };
}

/** A row of the tariff tables: enabled and without a note unless said. */
export function tariff(row: Omit<Tariff, "enabled" | "note"> & Partial<Pick<Tariff, "enabled" | "note">>): Tariff {
  return { enabled: true, note: undefined, ...row };
}
