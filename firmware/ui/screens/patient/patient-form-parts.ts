import type { App } from "../../../flows/app-types.js";
import type { PatientField, PatientFieldError, PatientForm, PatientState } from "../../../flows/patient/types.js";
import { assertNever } from "../../../lib/result.js";
import { fr } from "../../i18n/fr.js";
import { type Node, rowCard, sectionTitle } from "../../kit/index.js";

type FormState = Extract<PatientState, { kind: "form" }>;
/** What the form needs of the app. */
export type FormApp = Pick<App, "patient" | "back" | "goHome">;

/** What every part of the form works with. */
export interface FormParts {
  readonly app: FormApp;
  readonly state: () => FormState;
  readonly form: () => PatientForm;
  readonly set: (change: Partial<PatientForm>) => void;
  /** Rows that may be wrong, in the order of the page. */
  readonly places: [readonly PatientField[], Node][];
}

/** A titled card of the form. */
export function section(body: Node, title: string): Node {
  sectionTitle(body, title);
  return rowCard(body);
}

function problemWords(error: PatientFieldError): string {
  const words = fr.patient.errors;
  switch (error.kind) {
    case "required":
      return words.required;
    case "nir-length":
      return words.nirLength;
    case "nir-characters":
      return words.nirCharacters;
    case "nir-key":
      return words.nirKey(error.expected);
    case "date":
      return words.date;
    case "future":
      return words.future;
    case "digits":
      return words.amo;
    default:
      return assertNever(error);
  }
}

/** What is wrong with a row that shows these fields. */
export function problemOf(parts: FormParts, fields: readonly PatientField[]): () => string | undefined {
  return () => {
    const { errors } = parts.state();
    const wrong = fields.map((field) => errors[field]).find((error) => error !== undefined);
    return wrong === undefined ? undefined : problemWords(wrong);
  };
}
