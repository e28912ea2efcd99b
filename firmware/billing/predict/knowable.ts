import { BEYOND, BEYOND_REASONS, type BeyondReason } from "./beyond.js";
import { CHECKED, type CheckedCode, type CheckedRow } from "./checked-codes.js";
import { CONTROLS, type Control, GUARANTEED, SAME_AS } from "./guaranteed.js";

/** What the terminal can say of a code before the invoice leaves. */
export type Knowledge =
  /** A check foretells it, given the context. */
  | { readonly kind: "checked"; readonly row: CheckedRow }
  /** It never comes: a control keeps the fault out. */
  | { readonly kind: "guaranteed"; readonly by: Control }
  /** The same fault as another code, foretold there. */
  | { readonly kind: "same-as"; readonly code: CheckedCode }
  /** Nothing at hand can tell. */
  | { readonly kind: "beyond"; readonly why: BeyondReason };

function build(): ReadonlyMap<string, Knowledge> {
  const rows: (readonly [string, Knowledge])[] = [];
  for (const [code, row] of Object.entries(CHECKED)) rows.push([code, { kind: "checked", row }]);
  for (const by of CONTROLS) for (const code of GUARANTEED[by]) rows.push([code, { kind: "guaranteed", by }]);
  for (const [code, other] of Object.entries(SAME_AS)) rows.push([code, { kind: "same-as", code: other }]);
  for (const why of BEYOND_REASONS) for (const code of BEYOND[why]) rows.push([code, { kind: "beyond", why }]);
  const table = new Map(rows);
  if (table.size !== rows.length) throw new Error("a code of anomalies.csv is told twice");
  return table;
}

/** Every code of `anomalies.csv`, 424 of them. */
export const KNOWABLE: ReadonlyMap<string, Knowledge> = build();
