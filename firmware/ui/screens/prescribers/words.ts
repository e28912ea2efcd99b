import { fr } from "../../i18n/fr.js";

/** « 01, Médecine générale »; a code that is not among the usual ones stays as it is. */
export function specialityWords(code: string): string {
  const label = fr.prescribers.specialities[code];
  return label === undefined ? code : fr.prescribers.specialityLine(code, label);
}
