import { reason } from "../../reason.js";
import type { RateError } from "../../types.js";
import { type TablesIndex, tariffOf } from "../nomenclature/lookup.js";
import type { PassageWork } from "./work.js";

/** Checks the names in `add` and `decline` before any rule looks at them. */
export function checkChoices(passage: PassageWork, index: TablesIndex): RateError | undefined {
  for (const code of passage.input.add) {
    const refusal = refuseAdd(passage, code, index);
    if (refusal !== undefined) return refusal;
  }
  for (const name of passage.input.decline) {
    const refusal = refuseDecline(passage, name, index);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function conflict({ index }: PassageWork, text: string): RateError {
  return { kind: "conflict", text: reason("", text).text, passage: index };
}

function refuseAdd(passage: PassageWork, code: string, index: TablesIndex): RateError | undefined {
  const [row] = index.tariffs.get(code) ?? [];
  if (row === undefined) return { kind: "unknown-fee", fee: code, passage: passage.index };
  if (row.kind === "letter" || row.kind === "dayFee") return conflict(passage, `${code} est un acte : ajoutez l'acte`);
  if (!row.enabled) return conflict(passage, `${code}, ${row.label} : connu mais désactivé, texte à confirmer`);
  if (code === "IFI2") return conflict(passage, "IFI2 : code interne, l'IFI du même domicile est calculée");
  if (passage.input.decline.includes(code)) return conflict(passage, `${code} : ajouté et retiré à la fois`);
  const { date, zone } = passage.input;
  if (tariffOf(index, code, date, zone) === undefined) {
    return { kind: "no-tariff", code, date, passage: passage.index };
  }
  return undefined;
}

/** A known fee that is not due is silently fine: a habit of leaving out the MCI must not break a visit without it. */
function refuseDecline(passage: PassageWork, name: string, index: TablesIndex): RateError | undefined {
  const prefix = `p${passage.index}/`;
  const local = name.startsWith(prefix) ? name.slice(prefix.length) : name;
  if (passage.acts.some((work) => work.key === name)) return undefined;
  const [row] = index.tariffs.get(local.split("/")[0] ?? "") ?? [];
  if (row === undefined) return { kind: "unknown-fee", fee: name, passage: passage.index };
  if (row.kind === "letter" || row.kind === "dayFee")
    return conflict(passage, `${local} est un acte : retirez sa ligne`);
  return undefined;
}
