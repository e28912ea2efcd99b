import type { PlainDate } from "../lib/dates.js";
import type { Cents } from "../lib/money.js";
import type { Nir } from "./nir.js";

/**
 * A « facture poste de travail »: prepared and priced by the office software, loaded into the terminal, signed there with
 * both cards. The terminal checks that it adds up and changes nothing of it. Amounts in cents, coefficients in hundredths.
 */
export interface WorkstationInvoice {
  /** Chosen by the office software, unique for this professional; 1 to 64 of `A–Z a–z 0–9 . _ -`. */
  readonly id: string;
  /** Billing number and key, nine digits. */
  readonly biller: string;
  /** The office software's own invoice number, 1 to 999 999 999. */
  readonly number: number;
  readonly patient: {
    readonly lastName: string;
    readonly firstName: string;
    /** `AAAAMMJJ`, as a card carries it (it may be lunar). */
    readonly birth: string;
    readonly birthRank: number;
    readonly insuredNir: Nir;
  };
  readonly amo: { readonly regime: string; readonly caisse: string; readonly centre: string };
  readonly prescription:
    | { readonly prescriberNumber: string; readonly prescriberName: string; readonly date: PlainDate }
    | undefined;
  readonly tiersPayant: { readonly amo: boolean; readonly amc: boolean };
  readonly lines: readonly WorkstationLine[];
  readonly totals: WorkstationAmounts;
  /** How the patient proves his presence: his Vitale in the slot, or his phone. */
  readonly presence: "vitale" | "apcv";
}

export interface WorkstationAmounts {
  readonly total: Cents;
  readonly amo: Cents;
  readonly amc: Cents;
  readonly patient: Cents;
}

export interface WorkstationLine extends WorkstationAmounts {
  readonly date: PlainDate;
  readonly code: string;
  readonly label: string;
  readonly coefficient: number | null;
  readonly quantity: number;
  readonly ratePercent: number;
}

/** `refused`: it cannot be signed as it is; the office software collects the reason. */
export type WorkstationInvoiceState = "to-sign" | "signed" | "refused";
