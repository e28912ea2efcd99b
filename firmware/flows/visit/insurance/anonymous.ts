import { type AnonymousContext, forcedCase } from "../../../billing/nir-fictif.js";
import { yearOf } from "../../../lib/dates.js";
import { parseNir } from "../../../model/nir.js";
import type { Patient } from "../../../model/people.js";
import { ageOf } from "../age.js";
import { type InvoiceDraft, NO_SPECIFICS } from "../draft/draft.js";

/** FAC-51: care of sexual health, at 100 %; a minor may stay anonymous (shared/domain/billing.md §4.4). */

/** What a fictitious NIR is made of. */
export interface AnonymousAsked {
  readonly sex: "F" | "M";
  /** Caisse of the professional, three digits. */
  readonly caisse: string;
  readonly context: AnonymousContext;
}

/** Ticked, the care is exonerated as « soins particuliers »; unticked, the patient is himself again. */
export function setSexualHealth(draft: InvoiceDraft, on: boolean): InvoiceDraft {
  const named = showPatient(draft);
  return {
    ...named,
    specifics: { ...NO_SPECIFICS, ...named.specifics, sexualHealth: on ? { anonymous: false } : undefined },
    insurance: { ...named.insurance, exemption: on ? "3" : null },
    origins: { ...named.origins, insurance: "typed" },
  };
}

/**
 * The visit of a minor who stays anonymous: the fictitious NIR, the caisse of the professional, SESAM sans Vitale. Who he
 * is stays in the draft alone, so that it can be undone; nothing of it is signed. The draft as it was when he is of age or
 * the caisse is not three digits.
 */
export function hidePatient(draft: InvoiceDraft, { sex, caisse, context }: AnonymousAsked): InvoiceDraft {
  const { patient, settlement, insurance, securing } = showPatient(draft);
  const on = draft.passages[0].date;
  const ageYears = ageOf(patient, on);
  const made = forcedCase({ sex, ageYears, caisse, context });
  const nir = made.ok ? parseNir(`${made.value.nir}${made.value.key}`) : made;
  if (!made.ok || !nir.ok) return draft;
  const nobody: Patient = {
    id: `anonymous-${draft.id}`,
    source: "typed",
    lastName: "ANONYME",
    firstName: sex === "F" ? "Mineure" : "Mineur",
    // The year that gives his age, and no day.
    birth: { raw: `${yearOf(on) - ageYears}0000`, calendar: undefined },
    birthRank: 1,
    quality: "0",
    insuredNir: nir.value,
    ownNir: undefined,
    amo: { regime: made.value.regime, caisse: made.value.caisse, centre: made.value.centre, name: undefined },
    codeGestion: undefined,
    rights: undefined,
    aldDeclared: false,
    regimeLocal: false,
    phone: undefined,
    address: undefined,
    travel: patient.travel,
    dependent: false,
    mutuelles: [],
    sex,
    vitaleSerial: undefined,
  };
  return {
    ...draft,
    patient: nobody,
    settlement: { tiersPayantAmo: true, tiersPayantAmc: false, mutuelleId: undefined },
    insurance: { nature: "10", eventDate: undefined, ald: "not-asked", exemption: made.value.exemption },
    securing: made.value.mode,
    specifics: { ...NO_SPECIFICS, ...draft.specifics, sexualHealth: { anonymous: true } },
    hidden: { patient, settlement, insurance, securing },
    typedShares: {},
    negativeConfirmed: undefined,
  };
}

/** The patient under his own name again, with what was said for him. */
export function showPatient(draft: InvoiceDraft): InvoiceDraft {
  const { hidden, ...others } = draft;
  if (hidden === undefined) return draft;
  return {
    ...others,
    ...hidden,
    specifics: { ...NO_SPECIFICS, ...draft.specifics, sexualHealth: { anonymous: false } },
    typedShares: {},
    negativeConfirmed: undefined,
  };
}

/** Only a minor may stay anonymous. */
export function mayHide(draft: InvoiceDraft): boolean {
  return ageOf(draft.hidden?.patient ?? draft.patient, draft.passages[0].date) < MAJORITY;
}

const MAJORITY = 18;
