import type { Profession } from "../../../billing/types.js";

/** The keys of the manual's page of acts: « NGAP », « COx », « CCAM » (FAC-24). */
export type ActList = "ngap" | "cox" | "ccam";

const LISTS: Readonly<Record<Profession, readonly [ActList, ...ActList[]]>> = {
  infirmier: ["ngap"],
  kinesitherapeute: ["ngap"],
  medecin: ["ngap", "cox", "ccam"],
  "sage-femme": ["ccam"],
  dentiste: ["ccam"],
};

/** The lists that a profession bills from, the commonest first. */
export function listsOf(profession: Profession): readonly [ActList, ...ActList[]] {
  return LISTS[profession];
}
