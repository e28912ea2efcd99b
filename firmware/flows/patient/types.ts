import type { ReadonlySignal } from "@preact/signals-core";
import type { Beneficiary, CardError, VitaleContent } from "../../cards/contract.js";
import type { PlainDate } from "../../lib/dates.js";
import type { Mutuelle, MutuelleTechnical, Patient, RightsState } from "../../model/people.js";

/** What the Vitale slot holds, as far as it is known. Read once per insertion, when the CPS is open. */
export type VitaleState =
  | { readonly kind: "empty" }
  /** A card is in and no session is open: it is read once the CPS is unlocked. */
  | { readonly kind: "waiting" }
  | { readonly kind: "reading" }
  | { readonly kind: "refused"; readonly error: CardError }
  | { readonly kind: "read"; readonly content: VitaleContent; readonly insertion: number };

/** A beneficiary as the list shows it, with the rights on the day. */
export interface BeneficiaryRow {
  readonly index: number;
  readonly beneficiary: Beneficiary;
  readonly age: number | undefined;
  readonly rights: RightsState;
}

/** What is typed in a patient's form. Texts as typed; checked by `errors`. */
export interface PatientForm {
  readonly id: string | undefined;
  readonly lastName: string;
  readonly firstName: string;
  readonly sex: Patient["sex"];
  readonly nir: string;
  /** JJMMAAAA digits as typed. */
  readonly birth: string;
  readonly lunar: boolean;
  readonly birthRank: number;
  readonly quality: Patient["quality"];
  readonly regime: string;
  readonly caisse: string;
  readonly centre: string;
  readonly ald: boolean;
  readonly regimeLocal: boolean;
  readonly dependent: boolean;
  readonly phone: string;
  readonly address: string;
  readonly travel: Patient["travel"];
  readonly mutuelles: readonly Mutuelle[];
  /** Identity comes from a card and is shown grey (PAT-25). */
  readonly identityLocked: boolean;
}

export type PatientField = "lastName" | "nir" | "birth" | "regime" | "caisse" | "centre";
export type PatientFieldError =
  | { readonly kind: "required" }
  | { readonly kind: "nir-length" }
  | { readonly kind: "nir-characters" }
  | { readonly kind: "nir-key"; readonly expected: string }
  | { readonly kind: "date" }
  | { readonly kind: "future" }
  | { readonly kind: "digits"; readonly count: number };

/** Fields of a mutuelle that few attestations print, as typed. */
export type TechnicalText = Exclude<keyof MutuelleTechnical, "referenceDate" | "attestationRate">;
export type TechnicalForm = Readonly<Record<TechnicalText | "attestationRate", string>> & {
  readonly referenceDate: NonNullable<MutuelleTechnical["referenceDate"]>;
};

/** What the attestation's rate means, in a French sentence. */
export interface AttestationNote {
  readonly kind: "formula" | "ask-first" | "not-covered" | "unreadable";
  readonly text: string;
}

/** What is typed in a mutuelle's form (MUT-03 … MUT-10). */
export interface MutuelleForm extends TechnicalForm {
  readonly id: string | undefined;
  readonly name: string;
  readonly number: string;
  readonly conventionType: string;
  readonly csr: string;
  readonly memberNumber: string;
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  readonly formula: Mutuelle["formula"];
  /** Percent as typed. */
  readonly percent: string;
  readonly management: Mutuelle["management"];
}

export type MutuelleField = "name" | "number" | "period" | "percent" | "indicator" | "contractType" | "ocNumber";
export type MutuelleFieldError =
  | { readonly kind: "required" }
  | { readonly kind: "digits" }
  | { readonly kind: "order" }
  | { readonly kind: "percent" }
  | { readonly kind: "two-digits" };

export type MutuelleErrors = Readonly<Partial<Record<MutuelleField, MutuelleFieldError>>>;

export type PatientState =
  | { readonly kind: "none" }
  | {
      readonly kind: "list";
      readonly query: string;
      readonly patients: readonly Patient[];
      readonly purpose: "visit" | "sheet";
    }
  | { readonly kind: "beneficiaries"; readonly rows: readonly BeneficiaryRow[]; readonly purpose: "visit" | "sheet" }
  | { readonly kind: "sheet"; readonly patient: Patient; readonly rights: RightsState; readonly deleteAsked: boolean }
  | {
      readonly kind: "form";
      readonly form: PatientForm;
      /** Shown once Valider was pressed. */
      readonly errors: Readonly<Partial<Record<PatientField, PatientFieldError>>>;
    }
  | {
      readonly kind: "mutuelle";
      readonly form: MutuelleForm;
      readonly errors: Readonly<Partial<Record<MutuelleField, MutuelleFieldError>>>;
    };

export interface PatientFlow {
  readonly state: ReadonlySignal<PatientState>;
  readonly vitale: ReadonlySignal<VitaleState>;
  /** « Réaliser une facture »: the card's beneficiaries when a Vitale is in (a single one is skipped), else the base. */
  chooseForVisit(): Promise<void>;
  /** The Patients tile: the card's beneficiaries when one is in, else the base. */
  open(): Promise<void>;
  /** The base, even with a Vitale in. */
  openBase(purpose: "visit" | "sheet"): Promise<void>;
  setQuery(query: string): Promise<void>;
  pickBeneficiary(index: number): Promise<void>;
  pickPatient(id: string): Promise<void>;
  /** The sheet of a patient, from a visit. */
  openSheet(patient: Patient): void;
  create(): void;
  edit(): void;
  setForm(change: Partial<PatientForm>): void;
  saveForm(): Promise<void>;
  addMutuelle(): void;
  editMutuelle(id: string): void;
  /** A copy that can be changed; the card's own never is (MUT-14). */
  duplicateMutuelle(id: string): void;
  removeMutuelle(id: string): void;
  setMutuelleForm(change: Partial<MutuelleForm>): void;
  /** 01/01 to 31/12 of the current year (MUT-04). */
  setMutuelleYear(): void;
  /** The columns of an attestation that concern this professional, the one to read first. */
  attestationDomains(): readonly string[];
  /** Types what that column prints: formula and percent follow where it gives them. */
  setAttestationRate(printed: string): void;
  /** What the column's text means; undefined when it is empty. */
  attestationNote(printed: string): AttestationNote | undefined;
  saveMutuelle(): void;
  askDelete(): void;
  confirmDelete(yes: boolean): Promise<void>;
  back(): void;
  /** Closes the chapter, whatever screen of it shows. */
  leave(): void;
  dispose(): void;
}
