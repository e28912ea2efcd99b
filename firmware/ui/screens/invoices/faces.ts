import type { InvoiceState, PaymentMeans } from "../../../model/invoice.js";
import { fr } from "../../i18n/fr.js";
import type { IconName, PillSpec } from "../../kit/index.js";

/** A state is a shape and a word, the colour only follows. */
export function statePill(state: InvoiceState): PillSpec & { readonly icon: IconName } {
  const text = fr.invoices.states[state];
  switch (state) {
    case "half-signed":
      return { tone: "warn", icon: "fill:circle-half", text };
    case "signed":
      return { tone: "ok", icon: "check", text };
    case "exported":
      return { tone: "calm", icon: "download-simple", text };
    case "deleted":
      return { tone: "neutral", icon: "trash", text };
  }
}

/** LST-PAIEMENT, in its order. */
export const MEANS: readonly PaymentMeans[] = ["cheque", "cb", "especes", "autre"];

export const MEANS_ICON: Readonly<Record<PaymentMeans, IconName>> = {
  cheque: "receipt",
  cb: "credit-card",
  especes: "coins",
  autre: "hand-coins",
};
