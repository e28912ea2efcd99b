import { editRefusal } from "../../edit-bounds.js";
import { reason } from "../../reason.js";
import type { ActEdit, RateError } from "../../types.js";
import type { NurseAct } from "../nomenclature/model.js";

/** Refuses what an invoice record cannot carry; the nurse's other changes are hers (FAC-26 … FAC-32). */
export function checkEdit(act: NurseAct, edit: ActEdit, passage: number): RateError | undefined {
  const refused = editRefusal(act.label, edit, passage);
  if (refused !== undefined) return refused;
  if (edit.coefficient !== undefined && act.cumulation === "FORFAIT") {
    const { text } = reason("edit", `${act.label} : un forfait n'a pas de coefficient`);
    return { kind: "conflict", text, passage };
  }
  return undefined;
}
