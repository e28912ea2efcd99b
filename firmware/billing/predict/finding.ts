import { fr } from "../french.js";
import { CHECKED, type CheckedCode } from "./checked-codes.js";
import type { MendPlace, Prediction } from "./model.js";
import type { Severity } from "./severity.js";

export interface Sentences {
  /** What is wrong. */
  readonly text: string;
  /** What to do now, in the imperative. */
  readonly mend: string;
  readonly source: string;
}

/** One prediction with its sentences in French typography; `severity` only when it is less than the code's own. */
export function finding(code: CheckedCode, place: MendPlace, said: Sentences, severity?: Severity): Prediction {
  const row = CHECKED[code];
  return {
    code,
    severity: severity ?? row.severity,
    part: row.part,
    text: fr(said.text),
    mend: fr(said.mend),
    place,
    source: said.source,
  };
}

/** The prediction when `wrong`, else none: checks read as lists. */
export function when(wrong: boolean, make: () => Prediction): readonly Prediction[] {
  return wrong ? [make()] : [];
}
