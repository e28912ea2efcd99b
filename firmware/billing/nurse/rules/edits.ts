import type { NurseAct } from "../nomenclature/model.js";
import type { ActEdit, RateError } from "../../types.js";
import { reason } from "./reason.js";

/** Two digits in the invoice record. */
const MAX_QUANTITY = 99;
/** Four digits and two decimals in the invoice record. */
const MAX_COEFFICIENT = 999_999;
/** Seven digits in the invoice record. */
const MAX_TOTAL = 9_999_999;

/** Refuses what an invoice record cannot carry; the nurse's other changes are hers (FAC-26 … FAC-32). */
export function checkEdit(act: NurseAct, edit: ActEdit, passage: number): RateError | undefined {
  const conflict = (text: string): RateError => ({
    kind: "conflict",
    text: reason("edit", `${act.label} : ${text}`).text,
    passage,
  });
  if (!isWhole(edit.quantity, 1, MAX_QUANTITY)) return conflict("quantité de 1 à 99");
  if (!isWhole(edit.coefficient, 1, MAX_COEFFICIENT)) return conflict("coefficient de 0,01 à 9999,99");
  if (!isWhole(edit.total, 0, MAX_TOTAL)) return conflict("montant de 0 à 99999,99 €");
  if (edit.coefficient !== undefined && act.cumulation === "FORFAIT")
    return conflict("un forfait n'a pas de coefficient");
  return undefined;
}

function isWhole(value: number | undefined, min: number, max: number): boolean {
  return value === undefined || (Number.isInteger(value) && value >= min && value <= max);
}
