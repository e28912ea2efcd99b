import type { PlainDate } from "../../lib/dates.js";

/** Bounds are inclusive; an undefined one is open. */
export interface KnownPeriod {
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
}

export interface PersonContext {
  readonly birth?: PlainDate | undefined;
  readonly sex?: "F" | "M" | "unknown" | undefined;
  /** `qualite_beneficiaire.csv`: one digit. */
  readonly quality?: string | undefined;
  /** 1 but for twins. */
  readonly birthRank?: number | undefined;
  /** First digit of the beneficiary's own NIR: 1 and 2 say the sex, 7 and 8 a provisional number. The NIR itself stays out. */
  readonly nirStartsWith?: string | undefined;
  /** The person was typed in by hand: nothing was read from a card, an app or ADRi. */
  readonly typed?: boolean | undefined;
}

export interface RightsContext {
  /** Undefined: nothing was read. */
  readonly periods?: readonly KnownPeriod[] | undefined;
  /** Two digits of `regimes.csv`. */
  readonly regime?: string | undefined;
  /** Three digits. */
  readonly caisse?: string | undefined;
  /** Whether the national list has this régime, caisse and centre. */
  readonly bodyListed?: boolean | undefined;
  /** ALD read on the card or by ADRi. */
  readonly ald?: boolean | undefined;
  /** Said for this visit: the care is linked to the ALD. */
  readonly careLinkedToAld?: boolean | undefined;
  /** An exoneration of the person (invalidity, pension…) read on the card or by ADRi. */
  readonly exonerated?: boolean | undefined;
  /** Complémentaire santé solidaire read on the card or by ADRi. */
  readonly c2s?: boolean | undefined;
  /** Each thing that the ADRi answer gives otherwise than the invoice does; undefined: ADRi was not asked. */
  readonly adriDiffers?: readonly AdriDifference[] | undefined;
}

export type AdriDifference = "caisse" | "nir" | "birth" | "no-mutuelle" | "other-mutuelle";

export type PrescriberContext =
  | { readonly kind: "none" }
  | {
      readonly kind: "given";
      /** 8 digits and their key, or an RPPS of 11. */
      readonly number?: string | undefined;
      /** Two digits of `specialites.csv`. */
      readonly speciality?: string | undefined;
    };

export interface PrescriptionContext {
  readonly needed?: boolean | undefined;
  readonly date?: PlainDate | undefined;
  readonly prescriber?: PrescriberContext | undefined;
}

export interface PerformerContext {
  /** 8 digits and their key. */
  readonly number?: string | undefined;
  readonly speciality?: string | undefined;
  /** One digit of `conventionnement.csv`. */
  readonly convention?: string | undefined;
  /** Two digits of `zones_tarif.csv`. */
  readonly zone?: string | undefined;
  /** 0 libéral, 1 salarié, 4 remplaçant, 7. */
  readonly exerciseMode?: string | undefined;
  readonly optam?: boolean | undefined;
}

/** An accident at work read on the card. */
export interface CardAccident {
  readonly date: PlainDate;
  /** Régime, caisse and centre, nine digits. */
  readonly organism: string;
}

export interface EventContext {
  readonly maternityDate?: PlainDate | "none" | undefined;
  readonly work?:
    | { readonly kind: "none" }
    | {
        readonly kind: "given";
        readonly date?: PlainDate | undefined;
        readonly id?: string | undefined;
        readonly organism?: string | undefined;
        /** The paper of the accident was shown. */
        readonly paperSeen?: boolean | undefined;
      }
    | undefined;
  /** Undefined: the card was not read. */
  readonly accidentsOnCard?: readonly CardAccident[] | undefined;
  /** Accident by a third party (accident de droit commun): its date, or none typed. */
  readonly commonLawAccident?: { readonly date: PlainDate | undefined } | undefined;
}

export type MutuelleContext =
  | { readonly kind: "none" }
  | {
      readonly kind: "given";
      readonly number?: string | undefined;
      readonly memberNumber?: string | undefined;
      readonly period?: KnownPeriod | undefined;
      readonly management?: "separee" | "unique" | undefined;
      readonly conventionType?: string | undefined;
      /** Critère secondaire de rattachement. */
      readonly csr?: string | undefined;
      /** `type_contrat.csv`: two digits. */
      readonly contract?: string | undefined;
      /** Whether the directory or the tables know this number. */
      readonly listed?: boolean | undefined;
      /** Whether a convention of the professional matches it. */
      readonly convention?: "found" | "none" | undefined;
    };

export interface SettlementContext {
  readonly tiersPayantAmo?: boolean | undefined;
  readonly tiersPayantAmc?: boolean | undefined;
}

export interface SecuringContext {
  readonly mode?: "synchronise" | "desynchronise" | "degrade" | "sesam-sans-vitale" | undefined;
  /** A paper, ADRi answer or card that proves the rights is bound to the invoice. */
  readonly proof?: boolean | undefined;
  readonly card?: "usable" | "unusable" | "opposed" | undefined;
}

/** Code of `entente_prealable.csv` as told for the acts that need one, and the date that goes with it. */
export interface AgreementContext {
  readonly code: "9" | "0" | "4" | "5" | "D";
  readonly date?: PlainDate | undefined;
}

export interface CourseContext {
  /** Number of the médecin traitant, 8 digits and key. */
  readonly treatingNumber?: string | undefined;
  /** The doctor who sent the patient is named. */
  readonly orientingNamed?: boolean | undefined;
  /** Installation date, for J and B. */
  readonly installedOn?: PlainDate | "none" | undefined;
}

/** A line already invoiced for this patient, by this professional. */
export interface EarlierLine {
  /** Nine digits; shown to find it again. */
  readonly invoice: string;
  readonly date: PlainDate;
  /** `HH:MM`; undefined: not kept. */
  readonly time?: string | undefined;
  readonly code: string;
  /** Hundredths; null for flat fees. */
  readonly coefficient: number | null;
  /** CCAM code. */
  readonly ccam?: string | undefined;
}

/** What the caller knows around an invoice. An absent field is unknown: the checks that need it keep silent or say less. */
export interface PredictContext {
  readonly today?: PlainDate | undefined;
  readonly person?: PersonContext | undefined;
  readonly rights?: RightsContext | undefined;
  readonly prescription?: PrescriptionContext | undefined;
  readonly performer?: PerformerContext | undefined;
  readonly event?: EventContext | undefined;
  readonly mutuelle?: MutuelleContext | undefined;
  readonly settlement?: SettlementContext | undefined;
  readonly securing?: SecuringContext | undefined;
  readonly agreement?: AgreementContext | undefined;
  readonly course?: CourseContext | undefined;
  readonly earlier?: readonly EarlierLine[] | undefined;
  /** Kiné: sessions of this treatment already billed before this invoice. */
  readonly sessionsDone?: number | undefined;
}
