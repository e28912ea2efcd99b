import type { WorkstationRow, WorkstationState } from "../../../flows/workstation/types.js";
import type { WorkstationInvoiceState } from "../../../model/workstation-invoice.js";
import { invoiceNumber } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import type { PillSpec } from "../../kit/index.js";
import type { RowFace } from "../shared/chosen-row.js";

export type ListState = Extract<WorkstationState, { readonly kind: "list" }>;

/** A prepared invoice as its row shows it. */
export function faceOf(row: WorkstationRow): RowFace {
  return {
    name: row.patientName,
    total: row.total,
    caption: invoiceNumber(row.number),
    waits: row.state === "to-sign" && row.presence === "apcv" ? fr.workstation.withApp : "",
    selected: row.selected,
    state: row.state,
    pill: () => statePill(row.state),
  };
}

/** A state is a shape and a word, the colour only follows. */
export function statePill(state: WorkstationInvoiceState): PillSpec {
  const text = fr.workstation.states[state];
  switch (state) {
    case "to-sign":
      return { tone: "warn", icon: "fill:pen-nib", text };
    case "signed":
      return { tone: "ok", icon: "check", text };
    case "refused":
      return { tone: "neutral", icon: "arrow-u-up-left", text };
  }
}
