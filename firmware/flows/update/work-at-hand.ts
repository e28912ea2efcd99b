import { computed, type ReadonlySignal } from "@preact/signals-core";
import type { StatusBarState } from "../app-types.js";
import type { FavouritesState } from "../favourites/types.js";
import type { InvoicesState } from "../invoices/types.js";
import type { PatientState } from "../patient/types.js";
import type { PrescribersState } from "../prescribers/types.js";
import type { ReaderModeState } from "../reader-mode/types.js";
import type { SignState } from "../sign/types.js";
import type { VisitState } from "../visit/types.js";
import type { BillingLock } from "./billing-lock.js";
import type { WorkAtHand } from "./gate.js";

interface Shown<T> {
  readonly state: ReadonlySignal<T>;
}

export interface WorkParts {
  readonly status: Shown<Pick<StatusBarState, "battery" | "networks">>;
  readonly lock: Pick<BillingLock, "held">;
  readonly visit: Shown<VisitState>;
  readonly sign: Shown<SignState>;
  readonly invoices: Shown<InvoicesState>;
  readonly patient: Shown<PatientState>;
  readonly prescribers: Shown<PrescribersState>;
  readonly favourites: Shown<FavouritesState>;
  readonly readerMode: Shown<ReaderModeState>;
  /** A PC is at a message of the terminal's own application. */
  readonly pcExchange: ReadonlySignal<boolean>;
}

/** What she, the cards and the PC are at, drawn from the flows. A draft left on the home screen is kept, and disturbs nothing. */
export function workAtHand(parts: WorkParts): ReadonlySignal<WorkAtHand> {
  const { status, lock, visit, sign, invoices, patient, prescribers, favourites, readerMode, pcExchange } = parts;
  return computed(() => ({
    battery: status.state.value.battery,
    invoiceOpen: isBilling(visit.state.value, sign.state.value, patient.state.value),
    unsaved:
      isSigning(sign.state.value) ||
      lock.held.value ||
      invoices.state.value.kind === "payment" ||
      isTyping(patient.state.value) ||
      prescribers.state.value.kind === "form" ||
      favourites.state.value.kind === "form",
    pcExchange: pcExchange.value || isExchanging(readerMode.state.value),
    metered: isMetered(status.state.value.networks),
  }));
}

/** From the choice of the person to the result that she leaves: payments are noted there. */
function isBilling(visit: VisitState, sign: SignState, patient: PatientState): boolean {
  return visit.kind !== "none" || sign.kind === "done" || patient.kind === "beneficiaries";
}

function isSigning({ kind }: SignState): boolean {
  return kind === "signing" || kind === "failed";
}

function isTyping({ kind }: PatientState): boolean {
  return kind === "form" || kind === "mutuelle";
}

/** A card that a PC powers keeps its code verified; the application keeps nothing, and is powered for as long as a program looks. */
function isExchanging(mode: ReaderModeState): boolean {
  if (mode.kind !== "on") return false;
  const { cps, vitale } = mode.uses;
  const used = [cps, vitale].some((use) => use === "powered" || use === "working");
  return used || mode.pin !== undefined || mode.pairing !== undefined;
}

function isMetered({ wifi, cellular }: StatusBarState["networks"]): boolean {
  return wifi.kind !== "connected" && cellular.kind === "connected";
}
