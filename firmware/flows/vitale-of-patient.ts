import type { Beneficiary, VitaleContent } from "../cards/contract.js";
import type { Patient } from "../model/people.js";

/** What tells a person of a Vitale from the others of the same card. */
export type CardIdentity = Pick<Patient, "insuredNir" | "birthRank"> & { readonly birth: { readonly raw: string } };

/** The patient among the people of a card: same insured, same birth as written, same rank. */
export function beneficiaryOf(content: VitaleContent, patient: CardIdentity): Beneficiary | undefined {
  if (content.insuredNir !== patient.insuredNir) return undefined;
  return content.beneficiaries.find(
    ({ birth, birthRank }) => birth.raw === patient.birth.raw && birthRank === patient.birthRank,
  );
}

/** « Camille ROUSSEAU ». */
export function fullName(person: { readonly firstName: string; readonly lastName: string }): string {
  return `${person.firstName} ${person.lastName}`.trim();
}
