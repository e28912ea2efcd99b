import { reason } from "../../reason.js";
import { type FeeRule, type FeeVerdict, refused } from "./fees.js";
import type { PassageWork } from "./work.js";

const SOURCE = "nomenclature §2 et §4.1";
/** TLL: twice a day at most (`ngap.csv`, note). */
const MAX_DEDICATED_PER_DAY = 2;

const DURING_CARE = reason("TLS", "Possible si un médecin téléconsulte pendant le soin", undefined, SOURCE);
const DURING_CARE_NEEDS_ACT = reason("TLS-act", "Réservée à un soin facturé dans le même passage", undefined, SOURCE);
const DEDICATED = reason("TLL", "Séance à part, dans un lieu dédié", undefined, SOURCE);
const DEDICATED_PLACE = reason("TLL-place", "Réservée à un lieu dédié, hors domicile", undefined, SOURCE);
const DEDICATED_MAX = reason("TLL-max", "Déjà 2 ce jour", undefined, SOURCE);
const AT_HOME = reason("TLD", "Séance à part, au domicile du patient", undefined, SOURCE);
const AT_HOME_PLACE = reason("TLD-place", "Réservée au domicile", undefined, SOURCE);
const OWN_SESSION = reason("TL-session", "Séance à part : aucun autre acte dans le passage", undefined, SOURCE);
const EXPERTISE = reason("RQD", "Possible si vous demandez une téléexpertise", undefined, SOURCE);

/** TLS beside care; TLL and TLD as sessions of their own; RQD on request. Always hers to add. */
export const teleconsultationFees: FeeRule = (passage) => [
  passage.acts.some((work) => !work.declined)
    ? { code: "TLS", status: "allowed", reasons: [DURING_CARE] }
    : refused("TLS", DURING_CARE_NEEDS_ACT),
  dedicatedPlace(passage),
  atHome(passage),
  { code: "RQD", status: "allowed", reasons: [EXPERTISE] },
];

function dedicatedPlace({ acts, input, day }: PassageWork): FeeVerdict {
  if (acts.length > 0) return refused("TLL", OWN_SESSION);
  if (input.place === "HOME") return refused("TLL", DEDICATED_PLACE);
  if (day.dedicatedPlaceAids >= MAX_DEDICATED_PER_DAY) return refused("TLL", DEDICATED_MAX);
  const onBilled = (): void => {
    day.dedicatedPlaceAids += 1;
  };
  return { code: "TLL", status: "allowed", reasons: [DEDICATED], onBilled };
}

function atHome({ acts, input }: PassageWork): FeeVerdict {
  if (acts.length > 0) return refused("TLD", OWN_SESSION);
  return input.place === "HOME"
    ? { code: "TLD", status: "allowed", reasons: [AT_HOME] }
    : refused("TLD", AT_HOME_PLACE);
}
