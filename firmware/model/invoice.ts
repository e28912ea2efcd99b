/** Securing modes of `modes_securisation.csv` that the terminal offers (LST-SECU). */
export type SecuringMode = "synchronise" | "desynchronise" | "degrade" | "sesam-sans-vitale";

/** B2 code of a mode. */
export const SECURING_CODE: Readonly<Record<SecuringMode, string>> = {
  synchronise: "3",
  desynchronise: "4",
  degrade: "5",
  "sesam-sans-vitale": "1",
};

/**
 * State of a numbered invoice. `half-signed` waits for one card; a `signed` one is evidence and never changes;
 * `exported` is signed and written to a file; `deleted` keeps its number for ever.
 */
export type InvoiceState = "half-signed" | "signed" | "exported" | "deleted";

export type PaymentMeans = "cheque" | "cb" | "especes" | "autre";
