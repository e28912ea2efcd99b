import type { Route } from "./app-types.js";
import type { FavouritesState } from "./favourites/types.js";
import type { InvoicesState } from "./invoices/types.js";
import type { PatientState } from "./patient/types.js";
import type { PrescribersState } from "./prescribers/types.js";
import type { ReaderModeState } from "./reader-mode/types.js";
import type { SessionState } from "./session/types.js";
import type { SignState } from "./sign/types.js";
import type { UpdateState } from "./update/types.js";
import type { VisitState } from "./visit/types.js";
import type { WorkstationState } from "./workstation/types.js";

/** Chapters lying one upon the other; the last is the one she is in. */
export type Place =
  | "home"
  | "patient"
  | "visit"
  | "result"
  | "invoices"
  | "workstation"
  | "prescribers"
  | "favourites"
  | "favourite-act-search"
  | "settings"
  | "update"
  | "update-server"
  | "informations";

/** Chapters that need no CPS (ui.md §9, picture 01). */
const OPEN_TO_ALL = ["settings", "update", "update-server", "informations"] as const satisfies readonly Place[];

export interface RouteParts {
  readonly places: readonly Place[];
  readonly session: SessionState;
  readonly patient: PatientState;
  readonly visit: VisitState;
  readonly sign: SignState;
  readonly invoices: InvoicesState;
  readonly prescribers: PrescribersState;
  readonly favourites: FavouritesState;
  readonly workstation: WorkstationState;
  readonly readerMode: ReaderModeState;
  readonly update: UpdateState;
}

/** The screen that is due. A chapter whose flow shows nothing yields to the one under it. */
export function routeOf(parts: RouteParts): Route {
  const { session, sign } = parts;
  // Nothing else may be touched until the terminal has restarted, or the installation has failed.
  if (parts.update.kind === "installing" || parts.update.kind === "restarting") return { kind: "updating" };
  // The cards are the PC's: whatever she was at waits under it.
  if (parts.readerMode.kind === "on") {
    return { kind: parts.readerMode.pin === undefined ? "reader-mode" : "reader-pin" };
  }
  switch (session.kind) {
    case "locked":
    case "reading":
      // A CPS pulled out of a signature: its dialog says what is kept and what to do.
      if (sign.kind === "signing") return { kind: "signing" };
      return { kind: openToAll(parts) ?? "locked" };
    case "refused":
      return { kind: "card-refused" };
    case "blocked":
      return { kind: "cps-blocked" };
    case "pin":
    case "fiche":
    case "situation":
      return { kind: session.kind };
    case "open":
      break;
  }
  if (sign.kind === "signing" || sign.kind === "failed") return { kind: "signing" };
  if (isNews(parts)) return { kind: "update" };
  for (const place of [...parts.places].reverse()) {
    const route = routeIn(place, parts);
    if (route !== undefined) return route;
  }
  return { kind: "home" };
}

/** What changed, or why it did not, is read before anything else is begun; not in the middle of it. */
function isNews({ update, places }: RouteParts): boolean {
  return (update.kind === "updated" || update.kind === "failed") && places.at(-1) === "home";
}

function openToAll(parts: RouteParts): (typeof OPEN_TO_ALL)[number] | undefined {
  if (isNews(parts)) return "update";
  return OPEN_TO_ALL.find((place) => place === parts.places.at(-1));
}

function routeIn(place: Place, parts: RouteParts): Route | undefined {
  switch (place) {
    case "home":
      return { kind: "home" };
    case "patient":
      return patientRoute(parts.patient);
    case "visit":
      return parts.visit.kind === "open" ? { kind: "visit", step: parts.visit.view.draft.step.kind } : undefined;
    case "result":
      if (parts.sign.kind !== "done") return undefined;
      return parts.invoices.kind === "payment" ? { kind: "payment" } : { kind: "result" };
    case "invoices":
      return invoicesRoute(parts.invoices);
    case "workstation":
      if (parts.workstation.kind === "none") return undefined;
      return { kind: parts.workstation.kind === "list" ? "workstation" : "workstation-invoice" };
    case "prescribers":
      if (parts.prescribers.kind === "none") return undefined;
      return { kind: parts.prescribers.kind === "list" ? "prescribers" : "prescriber-form" };
    case "favourites":
      if (parts.favourites.kind === "none") return undefined;
      return { kind: parts.favourites.kind === "list" ? "favourites" : "favourite-form" };
    case "favourite-act-search":
      return parts.favourites.kind === "form" ? { kind: "favourite-act-search" } : undefined;
    case "settings":
    case "update":
    case "update-server":
    case "informations":
      return { kind: place };
  }
}

function patientRoute(patient: PatientState): Route | undefined {
  switch (patient.kind) {
    case "none":
      return undefined;
    case "list":
      return { kind: "patients" };
    case "beneficiaries":
      return { kind: "beneficiaries" };
    case "sheet":
      return { kind: "patient-sheet" };
    case "form":
      return { kind: "patient-form" };
    case "mutuelle":
      return { kind: "mutuelle-form" };
  }
}

function invoicesRoute(invoices: InvoicesState): Route | undefined {
  switch (invoices.kind) {
    case "none":
      return undefined;
    case "list":
      return { kind: "invoices" };
    case "detail":
      return { kind: "invoice" };
    case "payment":
      return { kind: "payment" };
  }
}
