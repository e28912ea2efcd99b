import type { ActInput, ExemptionCode, Place, TypedShares } from "../../billing/types.js";
import type { Instant, PlainDate, PlainTime } from "../../lib/dates.js";
import type { SecuringMode } from "../../model/invoice.js";
import type { BillingSituation, Patient, Prescriber, UsualTravel } from "../../model/people.js";

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
    readonly nature: "10" | "30" | "41";
    /** Maternity or accident date, needed by natures 30 and 41. */
    readonly eventDate: PlainDate | undefined;
    readonly ald: AldAnswer;
    /** Typed by hand; null follows the rights. */
    readonly exemption: ExemptionCode | null;
  };
  readonly settlement: {
    readonly tiersPayantAmo: boolean;
    readonly tiersPayantAmc: boolean;
    readonly mutuelleId: string | undefined;
  };
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
  | { readonly kind: "act-search"; readonly passage: number }
  | { readonly kind: "act-edit"; readonly passage: number; readonly act: number }
  | { readonly kind: "passage"; readonly passage: number }
  | { readonly kind: "insurance" }
  | { readonly kind: "settlement" }
  | { readonly kind: "securing" }
  | { readonly kind: "recap" }
  | { readonly kind: "line-shares"; readonly line: string };
