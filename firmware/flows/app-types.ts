import type { ReadonlySignal } from "@preact/signals-core";
import type { BatteryState } from "../drivers/battery/contract.js";
import type { NetworkState } from "../drivers/network/contract.js";
import type { PlainDate, PlainTime } from "../lib/dates.js";
import type { Cents } from "../lib/money.js";
import type { Patient } from "../model/people.js";
import type { SettingKey, Settings } from "../settings/schema.js";
import type { OpenError } from "../store/contract.js";
import type { FavouritesFlow } from "./favourites/types.js";
import type { DeviceFacts } from "./informations.js";
import type { InvoicesFlow } from "./invoices/types.js";
import type { PatientFlow } from "./patient/types.js";
import type { PrescribersFlow } from "./prescribers/types.js";
import type { ReaderModeFlow } from "./reader-mode/types.js";
import type { SessionFlow } from "./session/types.js";
import type { SignFlow } from "./sign/types.js";
import type { TerminalGate } from "./update/gate.js";
import type { UpdateServerFlow } from "./update/server-types.js";
import type { UpdateFlow } from "./update/types.js";
import type { VisitStep } from "./visit/draft/draft.js";
import type { VisitFlow } from "./visit/types.js";
import type { WorkstationOffer } from "./workstation/offer.js";
import type { WorkstationCounts, WorkstationFlow } from "./workstation/types.js";

/** The screen that is due. Derived from the flows' states and the stack of places; `ui` draws exactly this. */
export type Route =
  | { readonly kind: "locked" }
  | { readonly kind: "card-refused" }
  | { readonly kind: "pin" }
  | { readonly kind: "cps-blocked" }
  | { readonly kind: "fiche" }
  | { readonly kind: "situation" }
  | { readonly kind: "home" }
  | { readonly kind: "patients" }
  | { readonly kind: "beneficiaries" }
  | { readonly kind: "patient-sheet" }
  | { readonly kind: "patient-form" }
  | { readonly kind: "mutuelle-form" }
  | { readonly kind: "visit"; readonly step: VisitStep["kind"] }
  | { readonly kind: "signing" }
  | { readonly kind: "result" }
  | { readonly kind: "invoices" }
  | { readonly kind: "invoice" }
  | { readonly kind: "payment" }
  | { readonly kind: "workstation" }
  | { readonly kind: "workstation-invoice" }
  | { readonly kind: "prescribers" }
  | { readonly kind: "prescriber-form" }
  | { readonly kind: "favourites" }
  | { readonly kind: "favourite-form" }
  | { readonly kind: "favourite-act-search" }
  | { readonly kind: "settings" }
  /** Mise à jour: what waits, what it is at, what changed (REG-06). */
  | { readonly kind: "update" }
  /** An installation runs: the whole screen is its own. */
  | { readonly kind: "updating" }
  | { readonly kind: "update-server" }
  | { readonly kind: "informations" }
  /** The PC uses the cards (REG-19). */
  | { readonly kind: "reader-mode" }
  /** The PC asks for the code of a card. */
  | { readonly kind: "reader-pin" };

/** One card glyph of the status bar. */
export type SlotGlyph = "empty" | "reading" | "ok" | "error" | "mute";

export interface StatusBarState {
  readonly time: PlainTime;
  readonly date: PlainDate;
  readonly cps: SlotGlyph;
  readonly vitale: SlotGlyph;
  readonly battery: BatteryState;
  readonly networks: NetworkState;
}

/** The home menu's facts. */
export interface HomeState {
  readonly firstName: string;
  readonly lastName: string;
  readonly date: PlainDate;
  readonly visitsToday: number;
  readonly billedToday: Cents;
  readonly toSign: number;
  /** Invoices whose delay to be sent ends soon, or has ended: how many, and one line that says it. */
  readonly toSend: { readonly count: number; readonly late: boolean; readonly headline: string } | undefined;
  readonly vitaleIn: boolean;
  /** Factures poste de travail (ACC-05); undefined on a terminal that no PC loads. */
  readonly workstation: WorkstationCounts | undefined;
  readonly drafts: readonly { readonly id: string; readonly patientName: string }[];
}

/** A passing message, with its undo when there is one. */
export interface Toast {
  readonly id: number;
  readonly message:
    | "patient-saved"
    | "saved"
    | "deleted"
    | "favourite-saved"
    | "draft-kept"
    | "advice-applied"
    | "payment-removed"
    | "draft-deleted"
    | "update-available"
    | "update-on-stick"
    | "update-by-cable";
  readonly undo: (() => void) | undefined;
}

/** Something could not be written: what she sees is kept on the screen, not on the disk. */
export interface Problem {
  readonly kind: "not-written";
  readonly why: "disk-full" | "io";
}

/** The whole of what a user does, as the screens and the tests see it. */
export interface App {
  readonly route: ReadonlySignal<Route>;
  readonly status: ReadonlySignal<StatusBarState>;
  readonly home: ReadonlySignal<HomeState>;
  readonly settings: ReadonlySignal<Settings>;
  readonly toast: ReadonlySignal<Toast | undefined>;
  readonly problem: ReadonlySignal<Problem | undefined>;
  readonly session: SessionFlow;
  readonly patient: PatientFlow;
  readonly visit: VisitFlow;
  readonly sign: SignFlow;
  readonly invoices: InvoicesFlow;
  readonly prescribers: PrescribersFlow;
  readonly favourites: FavouritesFlow;
  readonly workstation: WorkstationFlow;
  readonly readerMode: ReaderModeFlow;
  readonly update: UpdateFlow;
  readonly updateServer: UpdateServerFlow;
  /** What the update agent asks before it installs. */
  readonly updateGate: TerminalGate;
  /** Informations (REG-07): undefined while they are being read. */
  readonly informations: ReadonlySignal<DeviceFacts | undefined>;
  /** Prepared invoices wait for the Vitale in the slot: asked before a new invoice (FPT-10). */
  readonly workstationOffer: ReadonlySignal<WorkstationOffer | undefined>;
  /** « Réaliser une facture ». */
  bill(): Promise<void>;
  resumeDraft(id: string): Promise<void>;
  openPatients(): Promise<void>;
  openInvoices(): Promise<void>;
  openWorkstation(): Promise<void>;
  /** Her answer to the offer; undefined leaves the question and starts nothing. */
  answerWorkstationOffer(answer: "sign-first" | "go-on" | undefined): Promise<void>;
  openPrescribers(): Promise<void>;
  openFavourites(): Promise<void>;
  openSettings(): void;
  /** Mise à jour (REG-06). */
  openUpdate(): void;
  openUpdateServer(): Promise<void>;
  openInformations(): Promise<void>;
  setSetting<K extends SettingKey>(key: K, value: Settings[K]): Promise<void>;
  /** The hub's button: the recap when it is wanted, else the signature. */
  signVisit(): Promise<void>;
  /** « Terminer » of the result screen. */
  finish(): void;
  /** One step back, nothing lost. */
  back(): void;
  /** Long press on back: home from anywhere, the draft kept. */
  goHome(): void;
  dismissToast(): void;
  dismissProblem(): void;
  /** « Facturer » of a patient's sheet. */
  billPatient(patient: Patient): Promise<void>;
  /** The patient's sheet, from his visit (FAC-22). */
  openVisitPatient(): void;
  /** The prescriber of the visit is chosen from the list (FAC-09). */
  pickPrescriber(): Promise<void>;
  /** The act search of a favourite's form. */
  searchFavouriteAct(): void;
  /** The screen was touched: the rest time starts again. */
  touched(): void;
  /** The clock was set or moved. */
  clockChanged(): void;
  dispose(): Promise<void>;
}

/** Shown instead of the terminal when its memory does not open: nothing was overwritten. */
export type StartupFailure =
  | { readonly kind: "store"; readonly error: OpenError }
  | { readonly kind: "keystore"; readonly detail: string };
