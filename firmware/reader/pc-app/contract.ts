import type { BundleInbox, GivingFailure, Verdict } from "../../drivers/bundle-source/contract.js";
import type { Instant } from "../../lib/dates.js";
import type { Result } from "../../lib/result.js";
import type { WorkstationInvoice, WorkstationInvoiceState } from "../../model/workstation-invoice.js";

/** A PC that the professional allowed. `id` and `key` come from the pairing; `name` is what the PC calls itself. */
export interface PairedPc {
  readonly id: string;
  readonly name: string;
  /** 32 bytes shared by this PC and the terminal. Never logged. */
  readonly key: Uint8Array;
  readonly pairedAt: Instant;
  readonly lastSeenAt: Instant;
}

/** What is asked of the professional when an unknown PC wants in: the six digits must be those that the PC shows. */
export interface PairingRequest {
  readonly pcName: string;
  readonly code: string;
}

/** Who may talk to the application slot. Nothing about patients leaves before a PC is allowed. */
export interface PcAccess {
  find(pcId: string): Promise<PairedPc | undefined>;
  remember(pc: PairedPc): Promise<Result<void, PcFailure>>;
  seen(pcId: string, at: Instant): Promise<void>;
  /** Shows the code on the screen and waits for her answer; aborting the signal takes the question away. */
  ask(request: PairingRequest, signal: AbortSignal): Promise<"allowed" | "refused">;
}

/** `locked`: nobody has opened a session with a CPS, so there is nothing to say yet. */
export type PcFailure =
  | { readonly kind: "locked" }
  | { readonly kind: "busy" }
  | { readonly kind: "disk-full" }
  | { readonly kind: "io"; readonly detail: string };

/** Why one prepared invoice was not taken; the others of the same message are. */
export type LoadRefusal =
  | { readonly kind: "unknown-professional"; readonly biller: string }
  | { readonly kind: "invalid"; readonly field: string; readonly why: string }
  /** The same id was loaded before with another content. */
  | { readonly kind: "different-content" };

export type LoadOutcome =
  | { readonly id: string; readonly kind: "loaded" }
  /** The same id with the same content was there already: nothing is doubled. */
  | { readonly id: string; readonly kind: "already" }
  | { readonly id: string; readonly kind: "refused"; readonly why: LoadRefusal };

/** A signed or refused « facture poste de travail » as the PC collects it: canonical JSON, SI01/test. */
export interface CollectedInvoice {
  readonly id: string;
  readonly state: "signed" | "refused";
  readonly document: string;
  readonly signatures: readonly CollectedSignature[];
  /** Only when refused: words for the secretary. */
  readonly reason: string | undefined;
}

export interface CollectedSignature {
  readonly by: "cps" | "vitale";
  /** base64 */
  readonly signature: string;
  /** base64 DER */
  readonly certificate: string;
  readonly at: Instant;
}

/** An invoice made on the terminal, as the PC collects it. */
export interface CollectedFse {
  readonly biller: string;
  readonly number: number;
  readonly document: string;
  readonly signatures: readonly CollectedSignature[];
}

/** What EffacerTLA may erase: only what this PC acknowledged as stored, by its hash. */
export type Acknowledged =
  | { readonly kind: "pdt"; readonly id: string; readonly sha256: string }
  | { readonly kind: "fse"; readonly biller: string; readonly number: number; readonly sha256: string };

export type EraseOutcome = "erased" | "already-erased" | "unknown" | "not-signed" | "hash-differs";

/** Where a PC lays an update down; `busy` while one is being installed. Only the terminal knows what the bytes are worth. */
export interface BundleDesk {
  received(...given: Parameters<BundleInbox["received"]>): Promise<Result<number, BundleFailure>>;
  write(...given: Parameters<BundleInbox["write"]>): Promise<Result<number, BundleFailure>>;
  verdict(...given: Parameters<BundleInbox["verdict"]>): Verdict | undefined;
}

export type BundleFailure = GivingFailure | { readonly kind: "busy" };

/**
 * What the terminal's memory offers to a paired PC. Every call may be repeated after a pulled cable: the second time changes
 * nothing and answers the same.
 */
export interface TerminalExchange {
  /** Billing numbers (with key, nine digits) of the professional who allowed this PC. */
  billers(pcId: string): Promise<Result<readonly string[], PcFailure>>;
  /** Takes prepared invoices whose form was checked (`docs/pc-protocol.md`); whether the professional is known is told here. */
  load(pcId: string, invoices: readonly WorkstationInvoice[]): Promise<Result<readonly LoadOutcome[], PcFailure>>;
  /** Ids of what the PCs of this professional loaded, and where each stands: one that is paired again finds its own. */
  loaded(
    pcId: string,
  ): Promise<Result<readonly { readonly id: string; readonly state: WorkstationInvoiceState }[], PcFailure>>;
  collect(pcId: string, id: string): Promise<Result<CollectedInvoice | undefined, PcFailure>>;
  /** Numbers of the invoices signed on the terminal that neither a PC nor a file took away yet. */
  fseNumbers(pcId: string): Promise<Result<readonly { readonly biller: string; readonly number: number }[], PcFailure>>;
  fse(pcId: string, biller: string, number: number): Promise<Result<CollectedFse | undefined, PcFailure>>;
  /** Patients of the invoices that wait to be collected, as plain JSON objects. */
  beneficiaries(pcId: string): Promise<Result<readonly unknown[], PcFailure>>;
  erase(pcId: string, acknowledged: readonly Acknowledged[]): Promise<Result<readonly EraseOutcome[], PcFailure>>;
  readonly bundles: BundleDesk;
}
