import type { Totals } from "../billing/types.js";
import type { PlainDate } from "../lib/dates.js";
import { type Cents, cents, sumCents } from "../lib/money.js";
import type { PaymentMeans, SecuringMode } from "../model/invoice.js";
import type { Nir } from "../model/nir.js";

/**
 * What a patient is handed about one signed invoice: plain data, read from the signed document and the payments, with
 * every date already on the terminal's clock. What is not known is undefined and leaves no trace on the page.
 */
export interface Quittance {
  /** Of the invoice, printed with nine digits. */
  readonly number: number;
  /** Billing number and key, nine digits. */
  readonly biller: string;
  /** Of the invoice. */
  readonly date: PlainDate;
  /** The day this copy is made. It is also the file's date of creation, so that the same input gives the same bytes. */
  readonly issuedOn: PlainDate;
  /** Signed by the stand-in SI01: every page says that it has no value. */
  readonly test: boolean;
  readonly securing: {
    readonly mode: SecuringMode;
    readonly signatures: readonly { readonly by: "cps" | "vitale"; readonly on: PlainDate }[];
    /** One of the two cards has not signed yet. */
    readonly halfSigned: boolean;
    /** Dégradé: the signed paper sheet stays necessary. */
    readonly needsPaper: boolean;
  };
  readonly professional: {
    /** « M. ROUX Pascal » */
    readonly name: string;
    readonly profession: string | undefined;
    readonly structure: string | undefined;
    /** Postal address, line by line. The cards do not carry it. */
    readonly address: readonly string[];
  };
  readonly patient: {
    readonly name: string;
    /** `AAAAMMJJ` as the card writes it, whose month or day may be outside the calendar. */
    readonly birth: string;
    readonly birthRank: number;
    /** Code of `qualite_beneficiaire.csv`; "0" is the insured himself. */
    readonly quality: string;
    readonly ownNir: Nir | undefined;
  };
  readonly insuredNir: Nir;
  readonly prescription: { readonly prescriber: string; readonly number: string; readonly date: PlainDate } | undefined;
  readonly caisse: {
    readonly regime: string;
    readonly caisse: string;
    readonly centre: string;
    readonly name: string | undefined;
  };
  readonly mutuelle:
    | { readonly name: string; readonly number: string; readonly memberNumber: string | undefined }
    | undefined;
  readonly thirdParty: { readonly amo: boolean; readonly amc: boolean };
  readonly lines: readonly QuittanceLine[];
  readonly totals: Totals;
  /** What the patient pays on the spot: his share, and those that he advances (FAC-23). */
  readonly due: Cents;
  readonly payments: readonly { readonly on: PlainDate; readonly means: PaymentMeans; readonly amount: Cents }[];
  /** SHA-256 of the signed document's UTF-8, 64 hexadecimal digits: what the cards signed. */
  readonly documentHash: string;
}

/** One billed line. Amounts in cents, coefficient in hundredths. */
export interface QuittanceLine {
  readonly date: PlainDate;
  readonly code: string;
  /** Null for a flat fee. */
  readonly coefficient: number | null;
  readonly label: string;
  readonly quantity: number;
  readonly amount: Cents;
  readonly base: Cents;
  /** Percent. */
  readonly amoRate: number;
  readonly amo: Cents;
  readonly amc: Cents;
  readonly patient: Cents;
}

export interface Settlement {
  readonly paid: Cents;
  /** Positive: still owed. Negative: paid too much. */
  readonly balance: Cents;
}

export function settlementOf({ due, payments }: Pick<Quittance, "due" | "payments">): Settlement {
  const paid = sumCents(payments.map(({ amount }) => amount));
  return { paid, balance: cents(due - paid) };
}

export type QuittanceTitle = "Quittance" | "Duplicata de facture";

/** A quittance says that the patient paid all that he owed; without a payment, or with one missing, it is a copy of the invoice. */
export function titleOf(quittance: Pick<Quittance, "due" | "payments">): QuittanceTitle {
  const { paid, balance } = settlementOf(quittance);
  return paid > 0 && balance <= 0 ? "Quittance" : "Duplicata de facture";
}
