import { advise } from "../../../../firmware/billing/assist/advise.js";
import type { Advice, Choice } from "../../../../firmware/billing/assist/model.js";
import type { InvoiceInput } from "../../../../firmware/billing/types.js";
import { someNomenclature } from "../../../support/nomenclature.js";

/** @throws when the invoice is refused: the test expected advice. */
export function advice(input: InvoiceInput): Advice {
  const result = advise(input, someNomenclature);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** « p0/MCI/back +500 due ». */
export function found(input: InvoiceInput): string[] {
  return advice(input).forgotten.map(({ id, gain, certainty }) => `${id} +${gain} ${certainty}`);
}

/** Ids of the choices. */
export function choices(input: InvoiceInput): string[] {
  return advice(input).choices.map(({ id }) => id);
}

/** @throws when there is no such choice. */
export function choice(input: InvoiceInput, id: string): Choice {
  const one = advice(input).choices.find((each) => each.id === id);
  if (one === undefined) throw new Error(`no choice ${id}: ${choices(input).join(", ")}`);
  return one;
}

/** A sentence with its typographic spaces made plain. */
export function plain(text: string | undefined): string | undefined {
  return text?.replace(/\s/g, " ");
}
