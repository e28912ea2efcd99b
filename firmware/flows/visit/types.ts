import type { ReadonlySignal } from "@preact/signals-core";
import type { Change } from "../../billing/assist/changes.js";
import type { Advice } from "../../billing/assist/model.js";
import type { Prediction } from "../../billing/predict/model.js";
import type { ActEdit, ExemptionCode, RatedInvoice, RateError } from "../../billing/types.js";
import type { PlainDate, PlainTime } from "../../lib/dates.js";
import type { Cents } from "../../lib/money.js";
import type { SecuringMode } from "../../model/invoice.js";
import type { Mutuelle, Patient, Prescriber, RightsState, UsualTravel } from "../../model/people.js";
import type { Favourite } from "../../store/contract.js";
import type { ActList } from "./acts/act-lists.js";
import type { CcamFacts } from "./acts/ccam-facts.js";
import type {
  DraftNature,
  DraftPassage,
  ForcedAmoService,
  InvoiceDraft,
  InvoiceSpecifics,
  PriorAgreement,
  VisitStep,
  WorkAccident,
} from "./draft/draft.js";
import type { AnonymousAsked } from "./insurance/anonymous.js";
import type { CareCourse } from "./insurance/care-course.js";
import type { ConventionFound } from "./insurance/convention.js";

export type { Change } from "../../billing/assist/changes.js";
export type { Advice, Choice, Forgotten, Refused, Way } from "../../billing/assist/model.js";
export type { MendPlace, Prediction } from "../../billing/predict/model.js";

export type SectionName = "prescription" | "acts" | "insurance" | "settlement" | "securing";

/** What keeps a section from being complete. Each has its sentence in the catalogue. */
export type Missing =
  | { readonly kind: "prescriber" }
  | { readonly kind: "prescription-date" }
  | { readonly kind: "prescription-after-care" }
  | { readonly kind: "no-act" }
  | { readonly kind: "rate-error"; readonly error: RateError }
  | { readonly kind: "ald-answer" }
  /** A doctor's patient of 16 or over: where does he stand in the parcours de soins? */
  | { readonly kind: "course" }
  | { readonly kind: "course-detail" }
  | { readonly kind: "event-date" }
  /** An accident at work has neither its number nor its date (shared/domain/billing.md §1.4, 9). */
  | { readonly kind: "work-accident" }
  | { readonly kind: "work-accident-code" }
  | { readonly kind: "work-accident-organism" }
  /** The accident follows the care it was the cause of. */
  | { readonly kind: "accident-after-care" }
  /** The AMO service typed does not cover every date of care. */
  | { readonly kind: "amo-service-dates" }
  /** Victims of terrorism are under maladie or accident du travail (shared/domain/billing.md §4.4). */
  | { readonly kind: "terror-victim-nature" }
  | { readonly kind: "sexual-health-nature" }
  | { readonly kind: "mutuelle" }
  /** Chosen, and its rights do not cover every date of care. */
  | { readonly kind: "mutuelle-not-valid" }
  | { readonly kind: "amc-without-amo" }
  | { readonly kind: "care-date-future" }
  | { readonly kind: "no-mode"; readonly why: ModeRefusal }
  /** A prior agreement was asked for, or given, on a day that nobody said. */
  | { readonly kind: "agreement-date" };

/** Why a securing mode is not offered now. */
export type ModeRefusal =
  | { readonly kind: "no-cps" }
  | { readonly kind: "cps-cannot-sign" }
  | { readonly kind: "no-vitale" }
  | { readonly kind: "other-vitale" }
  | { readonly kind: "vitale-unusable" }
  | { readonly kind: "rights-unproven" }
  /** An anonymous minor is billed in SESAM sans Vitale only. */
  | { readonly kind: "anonymous" };

export interface ModeChoice {
  readonly mode: SecuringMode;
  readonly refused: ModeRefusal | undefined;
}

/** What the Vitale slot means for this visit. */
export type VitaleAtHand =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "this-patient" }
  | { readonly kind: "other-patient"; readonly name: string }
  | { readonly kind: "unusable" };

/** Everything the visit's screens show. Recomputed at each change of draft or cards, and when the clock is set. */
export interface VisitView {
  readonly draft: InvoiceDraft;
  readonly rated:
    | { readonly ok: true; readonly value: RatedInvoice }
    | { readonly ok: false; readonly error: RateError };
  /** By section, in the order of the page; an empty list is a section that is ready. */
  readonly missing: Readonly<Record<SectionName, readonly Missing[]>>;
  /** The first section with something missing; undefined when the visit can be signed. */
  readonly current: SectionName | undefined;
  readonly rights: RightsState;
  readonly hasAld: boolean;
  /** The parcours de soins concerns this invoice: its row is shown. */
  readonly courseAsked: boolean;
  /** Exemption in force, from the rights, the ALD answer or by hand. */
  readonly exemption: ExemptionCode | null;
  /** FAC-47; undefined when no act is under prior agreement. */
  readonly agreement: PriorAgreement | undefined;
  readonly mutuelle: Mutuelle | undefined;
  /** What the table of conventions says of the mutuelle, and how the AMC part leaves. */
  readonly convention: ConventionFound;
  readonly modes: readonly ModeChoice[];
  /** The mode that will be used. */
  readonly mode: SecuringMode | undefined;
  readonly vitale: VitaleAtHand;
  /** What the return of this invoice would say: refusals first. Empty for a visit that has no price yet. */
  readonly predictions: readonly Prediction[];
  /** The patient pays a negative share that was not confirmed yet. */
  readonly negativeToConfirm: Cents | undefined;
  /** The last change could not be written; it is kept on the screen and tried again. */
  readonly saveError: "disk-full" | "io" | undefined;
}

/** A row of the act search. */
export interface ActRow {
  readonly id: string;
  readonly label: string;
  /** « AMI 1,5 » parts. */
  readonly letter: string;
  /** Hundredths; null for day fees. */
  readonly coefficient: number | null;
  readonly price: Cents | undefined;
  readonly origin: "favourite-act" | "recent" | "search";
  /** Of another profession than the nurse: whether no table gives its price, which is asked before the act is added. */
  readonly priceToType?: boolean;
  /** What the act is added with, when it is not bare. */
  readonly edit?: ActEdit;
}

export interface ActSearchView {
  readonly query: string;
  readonly corrected: string | undefined;
  readonly favourites: readonly Favourite[];
  readonly rows: readonly ActRow[];
  /** The lists that the profession bills from; one alone needs no choice (FAC-24). */
  readonly lists: readonly [ActList, ...ActList[]];
  readonly list: ActList;
  /** FAC-38: the keywords that begin as typed, or the one chosen, whose acts are in `rows`; undefined: not by keyword. */
  readonly keywords: { readonly found: readonly string[]; readonly chosen: string | undefined } | undefined;
  /** A code that no list holds may be typed here; `code` is what stands in the field when it can be one. */
  readonly typable: { readonly code: string | undefined } | undefined;
  /** Day of care, whose prices are shown; undefined before any visit. */
  readonly on: PlainDate | undefined;
}

export type VisitState =
  | { readonly kind: "none" }
  | { readonly kind: "opening"; readonly patient: Patient }
  | {
      readonly kind: "open";
      readonly view: VisitView;
      /** Annuler was pressed: keep, delete or go on. */
      readonly cancelAsked: boolean;
    };

/** A visit under way that waits on the home screen. */
export interface KeptDraft {
  readonly id: string;
  readonly patientName: string;
  readonly careDate: PlainDate;
}

/** What the visit's screens do. Each call changes the draft, rates it again and saves it. */
export interface VisitFlow {
  readonly state: ReadonlySignal<VisitState>;
  readonly search: ReadonlySignal<ActSearchView>;
  readonly keptDrafts: ReadonlySignal<readonly KeptDraft[]>;
  /** Opens a visit for a patient, filled from the last one and the preferences. */
  start(patient: Patient): Promise<void>;
  resume(draftId: string): Promise<void>;
  go(step: VisitStep): void;
  /** One step back; from the hub, leaves with the draft kept. */
  back(): void;
  askCancel(): void;
  cancel(choice: "keep" | "delete" | "continue"): Promise<void>;
  setPrescriber(prescriber: Prescriber): void;
  setPrescriptionDate(date: PlainDate): void;
  /** « Nécessite une prescription » (FAC-07). */
  setPrescriptionNeeded(needed: boolean): void;
  setSearch(query: string): void;
  /** « NGAP », « COx », « CCAM » (FAC-24). */
  setActList(list: ActList): void;
  /** Looks for CCAM acts by keyword, or by code and words again (FAC-38). */
  setByKeyword(on: boolean): void;
  /** Undefined goes back to the keywords. */
  chooseKeyword(keyword: string | undefined): void;
  /** Makes the indexes ready before the first letter is typed: some tens of milliseconds, off any touch. */
  warmSearch(): void;
  /** `edit` is what the act is added with: the price of a code that no table holds. */
  addAct(passage: number, actId: string, edit?: ActEdit): void;
  removeAct(passage: number, act: number): void;
  editAct(passage: number, act: number, edit: ActEdit): void;
  /** What the sheet of a CCAM act offers; undefined for another act, or one that the tables do not hold. */
  ccamFacts(passage: number, act: number): CcamFacts | undefined;
  /** What the rating assistant finds in the visit as it stands; undefined while it has no price. Asked when its screen opens. */
  advice(): Advice | undefined;
  /** Does what the assistant proposed, in one change that can be taken back. */
  applyAdvice(changes: readonly Change[]): void;
  /** Leaves out a line that the rules leave to her, or takes it back. */
  setDeclined(line: string, declined: boolean): void;
  /** Adds or takes back a fee that the rules leave to her ("TLS"). */
  setAdded(passage: number, fee: string, added: boolean): void;
  applyFavourite(passage: number, favouriteId: string): void;
  saveAsFavourite(label: string): Promise<void>;
  addPassage(): void;
  removePassage(passage: number): void;
  setPassage(
    passage: number,
    change: Partial<Pick<DraftPassage, "place" | "dayFeeAlreadyBilled" | "sameHomeRank">> & {
      readonly date?: PlainDate;
      readonly time?: PlainTime;
      readonly travel?: UsualTravel;
    },
  ): void;
  answerAld(answer: "yes" | "no"): void;
  setNature(nature: DraftNature, eventDate: PlainDate | undefined): void;
  setCommonLawAccident(on: PlainDate | undefined): void;
  setWorkAccident(change: Partial<WorkAccident>): void;
  setSmgLimit(limit: Cents): void;
  setAmoService(service: ForcedAmoService | undefined): void;
  setSpecifics(change: Partial<InvoiceSpecifics>): void;
  /** « Prévention santé sexuelle » (FAC-51). */
  setSexualHealth(on: boolean): void;
  /** The minor stays anonymous: a fictitious NIR stands for him. */
  hidePatient(asked: AnonymousAsked): void;
  showPatient(): void;
  setExemption(code: ExemptionCode | null): void;
  /** Where the patient stands in the parcours de soins (FAC-19, FAC-20). */
  setCourse(course: CareCourse): void;
  setTiersPayant(change: { readonly amo?: boolean; readonly amc?: boolean }): void;
  setMutuelle(id: string | undefined): void;
  /** Picks one of several conventions by its key (FAC-55). */
  setConvention(key: string): void;
  /** The patient's sheet was changed from the visit. */
  setPatient(patient: Patient): void;
  setSecuring(mode: SecuringMode): void;
  /** Types a share of a line; undefined goes back to the computed one. */
  setShare(line: string, share: "amo" | "amc", amount: Cents | undefined): void;
  confirmNegative(): void;
  /** How the mutuelle's formula found the share of a line, in figures; undefined where no formula works. */
  amcFigures(line: string): string | undefined;
}
