import type { ActInput, ExemptionCode, Place, TypedShares } from "../../../billing/types.js";
import type { Instant, PlainDate, PlainTime } from "../../../lib/dates.js";
import type { Cents } from "../../../lib/money.js";
import type { SecuringMode } from "../../../model/invoice.js";
import type { BillingSituation, Patient, Prescriber, UsualTravel } from "../../../model/people.js";
import type { CareCourse } from "../insurance/care-course.js";

/** What an accident at work needs (FAC-17). Absent fields were not typed. */
export interface WorkAccident {
  readonly identifier?: string | undefined;
  /** Two characters: « 01 », « A2 ». */
  readonly code?: string | undefined;
  /** Régime, caisse and centre, nine digits. */
  readonly organism?: string | undefined;
  /** « Feuillet AT renseigné ». */
  readonly sheetFilled: boolean;
}

/** FAC-54: the AMO service typed for a Vitale that is incomplete or absent (`service_amo.csv`). */
export interface ForcedAmoService {
  readonly code: "00" | "01" | "02" | "03" | "10";
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** FAC-47: what the caisse answered to a request of prior agreement (`entente_prealable.csv`). */
export interface PriorAgreement {
  /** 9 not asked, 0 no answer, 4 agreed, 5 urgent, D refused. */
  readonly code: "9" | "0" | "4" | "5" | "D";
  /** Day of the agreement, or of the request; every code but 9 needs it. */
  readonly on?: PlainDate | undefined;
}

/** FAC-47 … FAC-53: what few invoices need. */
export interface InvoiceSpecifics {
  /** The attestation of the victims of terrorism was shown. */
  readonly terrorVictim: boolean;
  /** Same acts of one visit on one line. */
  readonly groupActs: boolean;
  /** « Prévention commune », with its qualifier (BJ, BF). */
  readonly prevention: { readonly qualifier: "BJ" | "BF" } | undefined;
  /** FAC-51: care of sexual health; absent: not. */
  readonly sexualHealth?: { readonly anonymous: boolean } | undefined;
  /** FAC-52: each act says its own exoneration (`ActEdit.exemption`). */
  readonly exemptionPerAct?: boolean | undefined;
  /** Counts when an act is under prior agreement; absent is 9, not asked. */
  readonly agreement?: PriorAgreement | undefined;
}

export const NO_SPECIFICS: InvoiceSpecifics = { terrorVictim: false, groupActs: false, prevention: undefined };

/** One visit of the invoice as she composes it. */
export interface DraftPassage {
  readonly date: PlainDate;
  readonly time: PlainTime;
  readonly place: Place;
  readonly acts: readonly ActInput[];
  readonly add: readonly string[];
  readonly decline: readonly string[];
  readonly dayFeeAlreadyBilled: "BSA" | "BSB" | "BSC" | null;
  readonly travel: UsualTravel;
  readonly sameHomeRank: number;
}

export interface DraftPrescription {
  /** FAC-07: nearly all a nurse does is prescribed; a vaccine she prescribes herself is not. */
  readonly needed: boolean;
  /** Undefined until one is chosen. */
  readonly prescriber: Prescriber | undefined;
  readonly date: PlainDate | undefined;
}

/** LST-NATURE: maladie, maternité, accident du travail, soins médicaux gratuits. */
export type DraftNature = "10" | "30" | "41" | "22";

/** FAC-12: asked only of a patient in ALD. */
export type AldAnswer = "not-asked" | "unanswered" | "yes" | "no";

/** Where the content of a section came from, said under its value. */
export type SectionOrigin = "last-visit" | "preferences" | "card" | "typed" | "favourite";

/**
 * A visit under way: an immutable value, plain JSON, saved at each step. `step` is where she was, so that a power cut
 * brings her back there.
 */
export interface InvoiceDraft {
  readonly id: string;
  readonly createdAt: Instant;
  readonly situation: BillingSituation;
  readonly patient: Patient;
  readonly passages: readonly [DraftPassage, ...DraftPassage[]];
  readonly prescription: DraftPrescription;
  readonly insurance: {
    readonly nature: DraftNature;
    /** Maternity or accident date, needed by natures 30 and 41. */
    readonly eventDate: PlainDate | undefined;
    /** Date of an « accident de droit commun » (FAC-14), with nature 10 only. */
    readonly commonLawAccident?: PlainDate | undefined;
    readonly workAccident?: WorkAccident | undefined;
    /** FAC-18: what the prise en charge SMG covers; absent or 0 is no limit. */
    readonly smgLimit?: Cents | undefined;
    readonly amoService?: ForcedAmoService | undefined;
    /** FAC-19, FAC-20; absent: not answered, or never asked. */
    readonly ips?: CareCourse | undefined;
    readonly ald: AldAnswer;
    /** Typed by hand; null follows the rights. */
    readonly exemption: ExemptionCode | null;
  };
  readonly settlement: {
    readonly tiersPayantAmo: boolean;
    readonly tiersPayantAmc: boolean;
    readonly mutuelleId: string | undefined;
    /** FAC-55: key of the convention picked among several (`FittingConvention`); it counts as long as it fits. */
    readonly convention?: string | undefined;
  };
  /** Absent: none. */
  readonly specifics?: InvoiceSpecifics | undefined;
  /** FAC-51: who the anonymous minor is, and what was said for him; never signed. */
  readonly hidden?: Pick<InvoiceDraft, "patient" | "settlement" | "insurance" | "securing"> | undefined;
  /** Undefined: the best mode the cards allow. */
  readonly securing: SecuringMode | undefined;
  readonly typedShares: Readonly<Record<string, TypedShares>>;
  /** A negative patient share was confirmed for exactly this amount, in cents. */
  readonly negativeConfirmed: number | undefined;
  readonly origins: {
    readonly prescription: SectionOrigin;
    readonly acts: SectionOrigin;
    readonly insurance: SectionOrigin;
    readonly settlement: SectionOrigin;
  };
  readonly step: VisitStep;
}

/** The hub and the screens it opens. */
export type VisitStep =
  | { readonly kind: "hub" }
  | { readonly kind: "prescription" }
  | { readonly kind: "acts"; readonly passage: number }
  /** With `replace`, the act found takes the place of that one (FAC-26). */
  | { readonly kind: "act-search"; readonly passage: number; readonly replace?: number }
  | { readonly kind: "act-edit"; readonly passage: number; readonly act: number }
  | { readonly kind: "passage"; readonly passage: number }
  | { readonly kind: "insurance" }
  | { readonly kind: "course" }
  | { readonly kind: "specifics" }
  | { readonly kind: "amo-service" }
  | { readonly kind: "settlement" }
  | { readonly kind: "securing" }
  | { readonly kind: "recap" }
  /** What would bring a refusal, and where it is mended. */
  | { readonly kind: "checks" }
  /** What was forgotten, refused or left to choose in the acts. */
  | { readonly kind: "assistant" }
  | { readonly kind: "line-shares"; readonly line: string };
