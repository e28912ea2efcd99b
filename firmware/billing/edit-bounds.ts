import type { Cents } from "../lib/money.js";
import { reason } from "./reason.js";
import type { ActEdit, RateError } from "./types.js";

/** Two digits in the invoice record. */
const MAX_QUANTITY = 99;
/** Four digits and two decimals in the invoice record, in hundredths. */
const MAX_COEFFICIENT = 999_999;
/** Seven digits in the invoice record, in cents. */
const MAX_AMOUNT = 9_999_999;

const AMOUNT = "montant de 0 à 99999,99 €";

/**
 * Refuses what an invoice record cannot carry: quantity 1 to 99, coefficient 0.01 to 9999.99, amounts 0 to 99 999.99 €
 * (`b2_layout.csv`, record 4). `label` names the act in the message.
 */
export function editRefusal(label: string, edit: ActEdit, passage: number): RateError | undefined {
  if (!isWhole(edit.quantity, 1, MAX_QUANTITY)) return refusal(label, "quantité de 1 à 99", passage);
  if (!isWhole(edit.coefficient, 1, MAX_COEFFICIENT)) return refusal(label, "coefficient de 0,01 à 9999,99", passage);
  if (!isWhole(edit.total, 0, MAX_AMOUNT)) return refusal(label, AMOUNT, passage);
  if (!isWhole(edit.unit, 0, MAX_AMOUNT)) return refusal(label, "prix unitaire de 0 à 99999,99 €", passage);
  if (!isWhole(edit.ccam?.supplement, 0, MAX_AMOUNT)) return refusal(label, "supplément de 0 à 99999,99 €", passage);
  return undefined;
}

/** Refuses a line whose computed price does not fit the record. */
export function amountRefusal(label: string, amount: Cents, passage: number): RateError | undefined {
  return amount > MAX_AMOUNT ? refusal(label, AMOUNT, passage) : undefined;
}

function refusal(label: string, text: string, passage: number): RateError {
  return { kind: "conflict", text: reason("edit", `${label} : ${text}`).text, passage };
}

function isWhole(value: number | undefined, min: number, max: number): boolean {
  return value === undefined || (Number.isInteger(value) && value >= min && value <= max);
}
