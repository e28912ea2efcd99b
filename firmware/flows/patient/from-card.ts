import type { Beneficiary, VitaleContent } from "../../cards/contract.js";
import type { Mutuelle, Patient } from "../../model/people.js";

const NO_TRAVEL: Patient["travel"] = { oneWayKm: 0, terrain: "PLAIN" };

/** "1" man, "2" woman as the first digit of a NIR; anything else tells nothing. */
export function sexOf(nir: string | undefined): Patient["sex"] {
  if (nir?.startsWith("1") || nir?.startsWith("7")) return "M";
  if (nir?.startsWith("2") || nir?.startsWith("8")) return "F";
  return "unknown";
}

/**
 * A beneficiary as a sheet of the base. What the card knows replaces what the sheet held; what was typed and no card
 * holds (phone, address, travel, dependency, typed mutuelles) stays (PAT-25).
 */
export function patientFromCard(
  content: VitaleContent,
  person: Beneficiary,
  known: Patient | undefined,
  newId: () => string,
): Patient {
  const ownNir = person.ownNir ?? (person.quality === "0" ? content.insuredNir : undefined);
  const typed = known?.mutuelles.filter((each) => each.source === "typed") ?? [];
  const fromCard: readonly Mutuelle[] = person.mutuelle === undefined ? [] : [person.mutuelle];
  return {
    id: known?.id ?? newId(),
    source: "vitale",
    lastName: person.lastName,
    firstName: person.firstName,
    birth: person.birth,
    birthRank: person.birthRank,
    quality: person.quality,
    insuredNir: content.insuredNir,
    ownNir,
    amo: content.amo,
    codeGestion: content.codeGestion,
    rights: person.rights,
    aldDeclared: known?.aldDeclared ?? false,
    regimeLocal: known?.regimeLocal ?? false,
    phone: known?.phone,
    address: known?.address,
    travel: known?.travel ?? NO_TRAVEL,
    dependent: known?.dependent ?? false,
    mutuelles: [...fromCard, ...typed],
    sex: sexOf(ownNir) === "unknown" ? (known?.sex ?? "unknown") : sexOf(ownNir),
    vitaleSerial: content.serial,
  };
}
