import type { CodeKind, CodeLookup } from "../billing/returns/codes.js";
import { parseCsv } from "../store/tables/csv.js";

/** What the kinds of `anomalies.csv` do to an invoice. */
const KINDS: Readonly<Record<string, CodeKind>> = {
  anomalie: "anomaly",
  rejet: "reject",
  "rejet PMSI": "reject",
  signalement: "signal",
};

/** The codes of a file with the columns `code,kind,label,source`; lines of another kind are left out. */
export function codesOf(csv: string): CodeLookup {
  const known = new Map<string, { readonly kind: CodeKind; readonly label: string }>();
  for (const { cells } of parseCsv(csv).records) {
    const [code = "", kindName = "", label = ""] = cells;
    const kind = Object.hasOwn(KINDS, kindName) ? KINDS[kindName] : undefined;
    if (kind !== undefined) known.set(code, { kind, label });
  }
  return (code) => known.get(code);
}
