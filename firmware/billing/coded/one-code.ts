import { err, type Result } from "../../lib/result.js";
import { ngapLine } from "../ngap/line.js";
import type { Nomenclature } from "../nomenclature.js";
import type { PricedLine } from "../priced-line.js";
import { reason } from "../reason.js";
import type { ActInput, PassageInput, Profession, RateError } from "../types.js";
import { resolveAct } from "./resolve.js";

/** Where the act stands: its passage, its position among the passage's acts, and who bills it. */
export interface CodePlace {
  readonly profession: Profession;
  readonly passage: PassageInput;
  readonly passageIndex: number;
  readonly position: number;
}

/**
 * The line of one code that a profession's own rules do not know: a letter or a fee of the tables, or a code typed with
 * its price. Nothing is added to it and no cumulation looks at it. Errors as `priceCoded`; a CCAM code is a `conflict`
 * here, its lines need the checks of a whole session.
 */
export function priceOneCode(
  act: ActInput,
  place: CodePlace,
  nomenclature: Nomenclature,
): Result<PricedLine, RateError> {
  const { passage, passageIndex, position, profession } = place;
  const key = `p${passageIndex}/act/${position}`;
  const { date: on, zone, department } = passage;
  const resolved = resolveAct(
    act,
    { key, passage: passageIndex, declined: passage.decline.includes(key) },
    { profession, on, zone, department },
    nomenclature,
  );
  if (!resolved.ok) return resolved;
  if (resolved.value.kind === "ccam") {
    const text = reason("", `${act.id} : les actes CCAM ne se facturent pas dans cette profession`).text;
    return err({ kind: "conflict", text, passage: passageIndex });
  }
  const { price, slot } = resolved.value;
  const typed = slot.edit.complement;
  return ngapLine(price, slot, typed === "" || slot.declined ? undefined : typed);
}
