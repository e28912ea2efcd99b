import type { Cents } from "../../lib/money.js";
import { indexOf, tariffOf } from "../nurse/nomenclature/lookup.js";
import type { PassageInput } from "../types.js";
import type { Facts } from "./model.js";

/** Price of one unit of a letter or a flat fee on the day of the passage; undefined when no table has one. */
export function tariffPrice({ input, nomenclature }: Facts, code: string, passage: PassageInput): Cents | undefined {
  if (input.profession === "infirmier") {
    return tariffOf(indexOf(nomenclature.nurse), code, passage.date, passage.zone)?.price;
  }
  const { profession } = input;
  const { date, zone, department } = passage;
  const answer = nomenclature.ngap.tariff(code, { profession, on: date, zone, department });
  return answer.kind === "found" ? answer.tariff.price : undefined;
}
