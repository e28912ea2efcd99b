import type { Instant, PlainDate } from "../lib/dates.js";
import type { Cents } from "../lib/money.js";
import type { Result } from "../lib/result.js";
import type { InvoiceState, PaymentMeans, SecuringMode } from "../model/invoice.js";
import type { Nir } from "../model/nir.js";
import type { Patient, Prescriber, Professional } from "../model/people.js";
import type { WorkstationInvoice, WorkstationInvoiceState } from "../model/workstation-invoice.js";

/**
 * The door to what the terminal remembers. Behind it: one encrypted SQLite file in a worker thread, so that no call ever
 * blocks the screen. Every method resolves after the data are durable (WAL, synchronous=FULL).
 */
export interface Store {
  readonly patients: PatientRepository;
  readonly prescribers: PrescriberRepository;
  readonly professionals: ProfessionalRepository;
  readonly favourites: FavouriteRepository;
  readonly drafts: DraftRepository;
  readonly ledger: Ledger;
  readonly preferences: PreferenceRepository;
  readonly actUsage: ActUsageRepository;
  readonly workstation: WorkstationRepository;
  readonly pcs: PcRepository;
  close(): Promise<void>;
}

/** Why the store does not open. Nothing on disk is changed in any of these cases. */
export type OpenError =
  | { readonly kind: "wrong-key" }
  | { readonly kind: "corrupted"; readonly detail: string }
  | { readonly kind: "newer-version"; readonly found: number; readonly known: number }
  | { readonly kind: "unwritable"; readonly detail: string };

/** Why a write was refused; what was stored before stays as it was. */
export type WriteError = { readonly kind: "disk-full" } | { readonly kind: "io"; readonly detail: string };

export interface PatientRepository {
  put(patient: Patient): Promise<Result<void, WriteError>>;
  get(id: string): Promise<Patient | undefined>;
  /** The one patient with this insured NIR, birth date and rank: how a card finds its sheet again. */
  findByIdentity(insuredNir: Nir, birthRaw: string, birthRank: number): Promise<Patient | undefined>;
  /** By the beginning of the last or first name, without accents or case; alphabetical; "" lists all. */
  search(beginning: string, limit: number): Promise<readonly Patient[]>;
  /** Those billed most lately first. */
  recent(limit: number): Promise<readonly Patient[]>;
  delete(id: string): Promise<Result<void, WriteError>>;
}

export interface PrescriberRepository {
  put(prescriber: Prescriber): Promise<Result<void, WriteError>>;
  get(id: string): Promise<Prescriber | undefined>;
  search(beginning: string, limit: number): Promise<readonly Prescriber[]>;
  delete(id: string): Promise<Result<void, WriteError>>;
}

/** Professionals whose fiche PS was accepted on this terminal (PS-03, PS-04). Key: nationalId. */
export interface ProfessionalRepository {
  accept(professional: Professional): Promise<Result<void, WriteError>>;
  get(nationalId: string): Promise<Professional | undefined>;
  list(): Promise<readonly Professional[]>;
}

/** A named set of acts with its settings (FAV-01 … FAV-05). `content` belongs to the flows. */
export interface Favourite {
  readonly id: string;
  /** nationalId of the professional who made it. */
  readonly owner: string;
  readonly label: string;
  readonly content: unknown;
}

export interface FavouriteRepository {
  put(favourite: Favourite): Promise<Result<void, WriteError>>;
  /** Most used first, then alphabetical. */
  list(owner: string): Promise<readonly Favourite[]>;
  used(id: string, at: Instant): Promise<Result<void, WriteError>>;
  delete(id: string): Promise<Result<void, WriteError>>;
}

/** A visit under way. Saved at every step; `content` belongs to the flows and is plain JSON. */
export interface StoredDraft {
  readonly id: string;
  /** billingNumber + billingKey of the situation it is made under. */
  readonly biller: string;
  readonly patientId: string;
  readonly updatedAt: Instant;
  readonly content: unknown;
}

export interface DraftRepository {
  put(draft: StoredDraft): Promise<Result<void, WriteError>>;
  get(id: string): Promise<StoredDraft | undefined>;
  list(biller: string): Promise<readonly StoredDraft[]>;
  delete(id: string): Promise<Result<void, WriteError>>;
}

export interface StoredSignature {
  readonly by: "cps" | "vitale";
  /** base64 */
  readonly signature: string;
  /** base64 DER */
  readonly certificate: string;
  readonly at: Instant;
}

/** An invoice about to enter the ledger. */
export interface NewInvoice {
  /** The draft it comes from, removed in the same transaction. A draft enters the ledger at most once. */
  readonly draftId: string;
  readonly biller: string;
  /** Must be the next free number of this biller, as told by `nextNumber`. */
  readonly number: number;
  readonly state: "half-signed" | "signed";
  readonly mode: SecuringMode;
  readonly patientId: string;
  readonly insuredNir: Nir;
  /** « ROUSSEAU Camille », for the list only. */
  readonly patientName: string;
  readonly careDate: PlainDate;
  readonly amounts: { readonly total: Cents; readonly amo: Cents; readonly amc: Cents; readonly patient: Cents };
  /** The signed bytes: canonical JSON of the invoice, number included. Kept as is. */
  readonly document: string;
  readonly signatures: readonly StoredSignature[];
  readonly createdAt: Instant;
}

/** An invoice in the ledger, with the state and payments that its later rows give it. */
export interface LedgerInvoice extends Omit<NewInvoice, "state" | "draftId"> {
  readonly state: InvoiceState;
  readonly payments: readonly Payment[];
}

export interface Payment {
  readonly id: string;
  readonly means: PaymentMeans;
  readonly amount: Cents;
  readonly at: Instant;
}

/** `taken`: the number is no longer the next one (told with the right one). `already`: this draft is in the ledger. */
export type AppendError =
  | WriteError
  | { readonly kind: "taken"; readonly next: number }
  | { readonly kind: "already"; readonly number: number };

export type ChangeError =
  | WriteError
  | { readonly kind: "unknown-invoice" }
  | { readonly kind: "refused"; readonly state: InvoiceState };

export interface InvoiceFilter {
  readonly biller: string;
  readonly states?: readonly InvoiceState[];
  readonly insuredNir?: Nir;
  readonly limit?: number;
}

/**
 * Append-only: invoices, states, payments and exports are rows, each holding the SHA-256 of the row before it.
 * Number, ledger row and removal of the draft are one transaction. Numbers of a biller run 1, 2, 3… without gap.
 */
export interface Ledger {
  nextNumber(biller: string): Promise<number>;
  append(invoice: NewInvoice): Promise<Result<LedgerInvoice, AppendError>>;
  /** The second signature of a half-signed invoice. */
  complete(biller: string, number: number, signature: StoredSignature): Promise<Result<LedgerInvoice, ChangeError>>;
  /** Only a half-signed one leaves the list; its number stays used. */
  delete(biller: string, number: number, at: Instant): Promise<Result<void, ChangeError>>;
  /** All of them or none. An exported one may be exported again. */
  markExported(
    biller: string,
    numbers: readonly number[],
    file: string,
    at: Instant,
  ): Promise<Result<void, ChangeError>>;
  /** A payment whose id is there already is not added again, so that a caller who got no answer may ask twice. */
  addPayment(biller: string, number: number, payment: Payment): Promise<Result<LedgerInvoice, ChangeError>>;
  /** Removing a payment that is not there changes nothing. */
  removePayment(
    biller: string,
    number: number,
    paymentId: string,
    at: Instant,
  ): Promise<Result<LedgerInvoice, ChangeError>>;
  get(biller: string, number: number): Promise<LedgerInvoice | undefined>;
  /** The invoice a draft became, if it did: tells a flow that restarts whether its signature was stored. */
  findByDraft(draftId: string): Promise<LedgerInvoice | undefined>;
  /** Newest first. Deleted ones are left out unless asked for. */
  list(filter: InvoiceFilter): Promise<readonly LedgerInvoice[]>;
  /** The last invoice of a patient: what the next visit is filled from. */
  lastOf(patientId: string): Promise<LedgerInvoice | undefined>;
  /** Walks the whole chain. */
  verify(): Promise<
    { readonly ok: true; readonly rows: number } | { readonly ok: false; readonly row: number; readonly why: string }
  >;
}

/** Settings by key; each value is JSON. The typed schema is in `settings/`. `owner` "" is the terminal. */
export interface PreferenceRepository {
  all(owner: string): Promise<Readonly<Record<string, unknown>>>;
  put(owner: string, key: string, value: unknown): Promise<Result<void, WriteError>>;
}

/** Which acts a professional bills, for "recent first". */
export interface ActUsageRepository {
  record(owner: string, actIds: readonly string[], at: Instant): Promise<Result<void, WriteError>>;
  recent(owner: string, limit: number): Promise<readonly string[]>;
}

/**
 * A « facture poste de travail » in the terminal. Its key is the professional and the id that her office gave it:
 * any PC that she allows collects it, so that a PC paired again finds what it loaded before.
 */
export interface StoredWorkstationInvoice {
  /** nationalId of the professional who allowed the PC. */
  readonly owner: string;
  readonly invoice: WorkstationInvoice;
  readonly loadedAt: Instant;
  readonly outcome: WorkstationOutcome;
}

/** Where it stands. `document` is what the cards signed, or would have: canonical JSON, collected as it is. */
export type WorkstationOutcome =
  | { readonly state: "to-sign" }
  | {
      readonly state: "signed";
      readonly document: string;
      readonly signatures: readonly StoredSignature[];
      readonly at: Instant;
    }
  | { readonly state: "refused"; readonly document: string; readonly reason: string; readonly at: Instant };

export type WorkstationLoad = "loaded" | "already" | "different-content";

/** What became of an erasure; only `erased` changed something. */
export type WorkstationErasure = "erased" | "already-erased" | "unknown" | "not-signed" | "hash-differs";

/** `unknown`: no such invoice, or erased. `settled`: it was signed or refused before. */
export type SettleError = WriteError | { readonly kind: "unknown" } | { readonly kind: "settled" };

/** What the office software loads into the terminal and collects from it. */
export interface WorkstationRepository {
  /** All of them or none is written; an id known with the same content stays as it is, erased ones too. */
  load(
    owner: string,
    invoices: readonly WorkstationInvoice[],
    at: Instant,
  ): Promise<Result<readonly WorkstationLoad[], WriteError>>;
  /** Those of these billers, oldest care first. */
  list(billers: readonly string[]): Promise<readonly StoredWorkstationInvoice[]>;
  get(owner: string, id: string): Promise<StoredWorkstationInvoice | undefined>;
  /** Signs or refuses one that is still to sign. */
  settle(
    owner: string,
    id: string,
    outcome: Exclude<WorkstationOutcome, { readonly state: "to-sign" }>,
  ): Promise<Result<void, SettleError>>;
  statesOf(owner: string): Promise<readonly { readonly id: string; readonly state: WorkstationInvoiceState }[]>;
  /** Removes a settled one when `sha256` (hex) is that of its document. Its id stays taken, so that it never comes back. */
  erase(owner: string, id: string, sha256: string, at: Instant): Promise<Result<WorkstationErasure, WriteError>>;
}

/** A PC that a professional allowed to load and collect. */
export interface StoredPc {
  readonly id: string;
  readonly name: string;
  /** nationalId of the professional who allowed it: it sees her invoices alone. */
  readonly owner: string;
  /** 32 bytes, base64. */
  readonly key: string;
  readonly pairedAt: Instant;
  readonly lastSeenAt: Instant;
}

export interface PcRepository {
  put(pc: StoredPc): Promise<Result<void, WriteError>>;
  get(id: string): Promise<StoredPc | undefined>;
  /** Last seen first. */
  list(): Promise<readonly StoredPc[]>;
  seen(id: string, at: Instant): Promise<Result<void, WriteError>>;
  /** Revokes it; what it loaded stays. */
  delete(id: string): Promise<Result<void, WriteError>>;
}

/** A code and what it means. */
export interface Labelled {
  readonly code: string;
  readonly label: string;
}

/**
 * The official lists, built apart by `npx tournee tables build` and read-only. They may be absent: then each code has
 * no label and each list is empty, and the terminal works all the same. Synchronous: one key in a local file.
 */
export interface ReferenceTables {
  /** The date (`AAAA-MM-JJ`) the tables were built and the SHA-256 of their sources. */
  info(): { readonly date: string; readonly hash: string } | undefined;
  /** Of the centre, else of the whole caisse. */
  amoBodyName(body: { readonly regime: string; readonly caisse: string; readonly centre: string }): string | undefined;
  regimes(): readonly Labelled[];
  /** The caisses of a régime, by code. */
  caisses(regime: string): readonly Labelled[];
  speciality(code: string): string | undefined;
  specialities(): readonly Labelled[];
  /** By number of the list of long illnesses, "1" … "32". */
  ald(code: string): string | undefined;
  alds(): readonly Labelled[];
  /** By B2 code: "AMI", "IFD"… */
  naturePrestation(code: string): string | undefined;
  close(): void;
}
