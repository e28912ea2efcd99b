import { type PlainDate, parseDate, yearOf } from "../../lib/dates.js";
import { err, ok, type Result } from "../../lib/result.js";
import { type Nir, nirKey, parseNir } from "../../model/nir.js";
import type { AmoBody, BirthDate, Patient } from "../../model/people.js";
import { sexOf } from "./from-card.js";
import type { PatientField, PatientFieldError, PatientForm } from "./types.js";

export type PatientErrors = Readonly<Partial<Record<PatientField, PatientFieldError>>>;

/** An empty sheet, as « Créer, Manuel » opens it (PAT-08, PAT-22). */
export const EMPTY_FORM: PatientForm = {
  id: undefined,
  lastName: "",
  firstName: "",
  sex: "unknown",
  nir: "",
  birth: "",
  lunar: false,
  birthRank: 1,
  quality: "0",
  regime: "01",
  caisse: "",
  centre: "",
  ald: false,
  regimeLocal: false,
  dependent: false,
  phone: "",
  address: "",
  travel: { oneWayKm: 0, terrain: "PLAIN" },
  mutuelles: [],
  identityLocked: false,
};

/** The form of a known patient; the identity of a patient read from a card cannot be changed (PAT-25). */
export function formOf(patient: Patient): PatientForm {
  const { raw } = patient.birth;
  return {
    id: patient.id,
    lastName: patient.lastName,
    firstName: patient.firstName,
    sex: patient.sex,
    nir: `${patient.insuredNir}${nirKey(patient.insuredNir)}`,
    birth: `${raw.slice(6, 8)}${raw.slice(4, 6)}${raw.slice(0, 4)}`,
    lunar: patient.birth.calendar === undefined,
    birthRank: patient.birthRank,
    quality: patient.quality,
    regime: patient.amo.regime,
    caisse: patient.amo.caisse,
    centre: patient.amo.centre,
    ald: patient.aldDeclared,
    regimeLocal: patient.regimeLocal,
    dependent: patient.dependent,
    phone: patient.phone ?? "",
    address: patient.address ?? "",
    travel: patient.travel,
    mutuelles: patient.mutuelles,
    identityLocked: patient.source !== "typed",
  };
}

interface CheckContext {
  readonly today: PlainDate;
  readonly newId: () => string;
  /** The sheet that is being changed. */
  readonly known: Patient | undefined;
  /** Name of an AMO body when the tables are there. */
  readonly bodyName: (body: Omit<AmoBody, "name">) => string | undefined;
}

/**
 * The patient a form describes, or what each field lacks. Of a patient read from a card only what no card holds can be
 * changed, whatever the form says of the rest (PAT-25).
 */
export function checkForm(form: PatientForm, context: CheckContext): Result<Patient, PatientErrors> {
  const { known } = context;
  return known !== undefined && known.source !== "typed"
    ? // A child without a NIR of his own: the card does not tell his sex.
      ok({ ...known, ...openFields(form), sex: known.sex === "unknown" ? form.sex : known.sex })
    : checkTyped(form, context);
}

/** The fields that stay open whatever the source. */
function openFields(
  form: PatientForm,
): Pick<Patient, "aldDeclared" | "regimeLocal" | "phone" | "address" | "travel" | "dependent" | "mutuelles"> {
  const optional = (text: string): string | undefined => (text.trim() === "" ? undefined : text.trim());
  return {
    aldDeclared: form.ald,
    regimeLocal: form.regimeLocal,
    phone: optional(form.phone),
    address: optional(form.address),
    travel: form.travel,
    dependent: form.dependent,
    mutuelles: form.mutuelles,
  };
}

function checkTyped(form: PatientForm, context: CheckContext): Result<Patient, PatientErrors> {
  const errors: Partial<Record<PatientField, PatientFieldError>> = {};
  const lastName = form.lastName.trim().toUpperCase();
  if (lastName === "") errors.lastName = { kind: "required" };
  const nir = checkNir(form.nir);
  if (!nir.ok) errors.nir = nir.error;
  const birth = checkBirth(form.birth, form.lunar, context.today);
  if (!birth.ok) errors.birth = birth.error;
  for (const [field, count] of [
    ["regime", 2],
    ["caisse", 3],
    ["centre", 4],
  ] as const) {
    if (form[field] === "") errors[field] = { kind: "required" };
    else if (!new RegExp(`^\\d{${count}}$`).test(form[field])) errors[field] = { kind: "digits", count };
  }
  if (!nir.ok || !birth.ok || Object.keys(errors).length > 0) return err(errors);
  const body = { regime: form.regime, caisse: form.caisse, centre: form.centre };
  const { known } = context;
  const ownNir = form.quality === "0" ? nir.value : known?.ownNir;
  return ok({
    id: form.id ?? context.newId(),
    source: known?.source ?? "typed",
    lastName,
    firstName: form.firstName.trim(),
    birth: birth.value,
    birthRank: form.birthRank,
    quality: form.quality,
    insuredNir: nir.value,
    ownNir,
    amo: { ...body, name: context.bodyName(body) },
    codeGestion: known?.codeGestion,
    rights: known?.rights,
    ...openFields(form),
    sex: form.sex === "unknown" ? sexOf(ownNir) : form.sex,
    vitaleSerial: known?.vitaleSerial,
  });
}

function checkNir(text: string): Result<Nir, PatientFieldError> {
  if (text.trim() === "") return err({ kind: "required" });
  const nir = parseNir(text);
  if (nir.ok) return nir;
  switch (nir.error.kind) {
    case "length":
      return err({ kind: "nir-length" });
    case "characters":
      return err({ kind: "nir-characters" });
    case "key":
      return err({ kind: "nir-key", expected: nir.error.expected });
  }
}

/** JJMMAAAA as typed. A lunar date only needs its digits: month and day may be outside the calendar. */
function checkBirth(typed: string, lunar: boolean, today: PlainDate): Result<BirthDate, PatientFieldError> {
  const digits = typed.replace(/\D/g, "");
  if (digits === "") return err({ kind: "required" });
  if (digits.length !== 8) return err({ kind: "date" });
  const raw = `${digits.slice(4)}${digits.slice(2, 4)}${digits.slice(0, 2)}`;
  if (lunar)
    return Number(raw.slice(0, 4)) > yearOf(today) ? err({ kind: "future" }) : ok({ raw, calendar: undefined });
  const calendar = parseDate(`${raw.slice(0, 4)}-${raw.slice(4, 6)}-${raw.slice(6)}`);
  if (calendar === undefined) return err({ kind: "date" });
  return calendar > today ? err({ kind: "future" }) : ok({ raw, calendar });
}
