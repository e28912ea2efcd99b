import { ok, type Result } from "../../lib/result.js";
import type { BillingSituation } from "../../model/people.js";
import type { CardError } from "../contract.js";
import { type Fields, malformed, readFields } from "../fields.js";
import { readTlvs } from "../iso7816/tlv.js";

const SITUATION = 0xe2;

/** CPS_SIT_FACT: one `E2` per situation, tag 80+n = field n of SSV group 2 (shared/domain/cards.md §1.10, §3.5). */
export function parseSituations(file: Uint8Array): Result<readonly BillingSituation[], CardError> {
  const list = readTlvs(file);
  if (!list.ok) return malformed("CPS_SIT_FACT");
  const situations: BillingSituation[] = [];
  for (const object of list.value) {
    if (object.tag !== SITUATION) continue;
    const fields = readFields(object.value, "utf-8");
    const situation = fields.ok ? parseSituation(fields.value) : undefined;
    if (situation === undefined) return malformed("CPS_SIT_FACT situation");
    situations.push(situation);
  }
  return ok(situations);
}

function parseSituation(fields: Fields): BillingSituation | undefined {
  const exerciseMode = fields.text(2);
  const billingNumber = fields.text(9);
  const billingKey = fields.text(10);
  if (!isExerciseMode(exerciseMode) || !/^\d{8}$/.test(billingNumber) || !/^\d$/.test(billingKey)) return undefined;
  return {
    logicalNumber: fields.text(1),
    exerciseMode,
    structureName: fields.text(8),
    billingNumber,
    billingKey,
    convention: fields.text(13),
    speciality: fields.text(14),
    tariffZone: fields.text(15),
    ikZone: fields.text(16),
    maySignInvoice: fields.text(20) === "1",
    maySignLot: fields.text(21) === "1",
  };
}

function isExerciseMode(text: string): text is BillingSituation["exerciseMode"] {
  return text === "0" || text === "1" || text === "4" || text === "7";
}
