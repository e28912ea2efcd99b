import type { VitaleContent } from "../../cards/contract.js";
import { ageOn, type PlainDate } from "../../lib/dates.js";
import { rightsOn } from "./rights.js";
import type { BeneficiaryRow } from "./types.js";

/** The people of a card as the list shows them, with their age and rights on a day. */
export function rowsOf(content: VitaleContent, today: PlainDate): readonly BeneficiaryRow[] {
  return content.beneficiaries.map((beneficiary, index) => ({
    index,
    beneficiary,
    age: beneficiary.birth.calendar === undefined ? undefined : ageOn(beneficiary.birth.calendar, today),
    rights: rightsOn(beneficiary.rights, today),
  }));
}
