import type { Patient } from "../../model/people.js";

/**
 * A sheet typed by hand for somebody whom the base holds already (same insured, birth and rank): one patient, under the
 * identity he is known by. What a card said is not replaced by what was typed; what no card holds is.
 */
export function joinKnown(known: Patient, typed: Patient): Patient {
  const identity = known.source === "typed" ? typed : known;
  return {
    ...identity,
    id: known.id,
    phone: typed.phone ?? known.phone,
    address: typed.address ?? known.address,
    travel: typed.travel.oneWayKm > 0 ? typed.travel : known.travel,
    aldDeclared: typed.aldDeclared || known.aldDeclared,
    regimeLocal: typed.regimeLocal || known.regimeLocal,
    dependent: typed.dependent || known.dependent,
    mutuelles: [...known.mutuelles, ...typed.mutuelles],
  };
}
