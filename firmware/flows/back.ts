import type { ReadonlySignal } from "@preact/signals-core";
import type { Route } from "./app-types.js";
import type { FavouritesFlow } from "./favourites/types.js";
import type { InvoicesFlow } from "./invoices/types.js";
import type { PatientFlow } from "./patient/types.js";
import type { PrescribersFlow } from "./prescribers/types.js";
import type { ReaderModeFlow } from "./reader-mode/types.js";
import type { Place } from "./route.js";
import type { SignFlow } from "./sign/types.js";
import type { UpdateServerFlow } from "./update/server-types.js";
import type { UpdateFlow } from "./update/types.js";
import type { VisitFlow } from "./visit/types.js";
import type { WorkstationFlow } from "./workstation/types.js";

export interface BackParts {
  readonly route: ReadonlySignal<Route>;
  readonly visit: Pick<VisitFlow, "state" | "back">;
  readonly patient: Pick<PatientFlow, "state" | "back">;
  readonly invoices: Pick<InvoicesFlow, "state" | "back">;
  readonly prescribers: Pick<PrescribersFlow, "state" | "back">;
  readonly favourites: Pick<FavouritesFlow, "state" | "back">;
  readonly workstation: Pick<WorkstationFlow, "state" | "back">;
  readonly sign: Pick<SignFlow, "state" | "clear" | "askCancel">;
  readonly readerMode: Pick<ReaderModeFlow, "leave" | "refusePin">;
  readonly update: Pick<UpdateFlow, "state" | "dismiss" | "sources">;
  readonly updateServer: Pick<UpdateServerFlow, "close">;
  readonly leave: (place: Place) => void;
  readonly toHome: () => void;
}

/** One step back from the screen that is due, nothing lost (ui.md §4); a chapter left by its last step goes. */
export function createBack(parts: BackParts): () => void {
  const { route, visit, patient, invoices, prescribers, favourites, workstation, sign, readerMode } = parts;
  const { update, leave, toHome } = parts;
  return () => {
    const now = route.peek();
    switch (now.kind) {
      case "visit":
        visit.back();
        if (visit.state.peek().kind === "none") toHome();
        return;
      case "patients":
      case "beneficiaries":
      case "patient-sheet":
      case "patient-form":
      case "mutuelle-form":
        patient.back();
        if (patient.state.peek().kind === "none") leave("patient");
        return;
      case "invoices":
      case "invoice":
      case "payment":
        invoices.back();
        if (invoices.state.peek().kind === "none") leave("invoices");
        return;
      case "workstation":
      case "workstation-invoice":
        workstation.back();
        if (workstation.state.peek().kind === "none") leave("workstation");
        return;
      case "prescribers":
      case "prescriber-form":
        prescribers.back();
        if (prescribers.state.peek().kind === "none") leave("prescribers");
        return;
      case "favourites":
      case "favourite-form":
        favourites.back();
        if (favourites.state.peek().kind === "none") leave("favourites");
        return;
      case "favourite-act-search":
        leave("favourite-act-search");
        return;
      case "update-server":
        parts.updateServer.close();
        leave("update-server");
        return;
      case "settings":
      case "informations":
        leave(now.kind);
        return;
      case "update": {
        const { kind } = update.state.peek();
        if (kind === "updated" || kind === "failed") update.dismiss();
        for (const source of Object.values(update.sources)) source.dismiss();
        leave("update");
        return;
      }
      case "signing":
        if (sign.state.peek().kind === "failed") sign.clear();
        else sign.askCancel();
        return;
      case "result":
        toHome();
        return;
      case "reader-pin":
        readerMode.refusePin();
        return;
      case "reader-mode":
        readerMode.leave();
        return;
      case "locked":
      case "card-refused":
      case "pin":
      case "cps-blocked":
      case "fiche":
      case "situation":
      case "home":
      case "updating":
        return;
    }
  };
}
