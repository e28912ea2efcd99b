import type { Tariff } from "../../billing/nurse/nomenclature/model.js";
import type { TariffRow } from "./ngap-table.js";

/**
 * The nurse's tariffs with the prices of a tables file: for each code that the file holds, its rows take the place of the
 * program's; label, kind and whether it is switched on stay the program's, which the rules know. Codes that the program
 * does not know are left out: no rule bills them.
 */
export function withPricesOf(builtIn: readonly Tariff[], rows: readonly TariffRow[]): readonly Tariff[] {
  const ours = rows.filter(({ profession }) => profession === "infirmier");
  const codes = new Set(builtIn.map(({ code }) => code));
  return [...codes].flatMap((code) => {
    const known = builtIn.filter((tariff) => tariff.code === code);
    const own = ours.filter((row) => row.code === code && isZone(row.zone) && row.price !== null);
    return own.length === 0 ? known : replaced(known, own);
  });
}

const isZone = (zone: string): zone is Tariff["zone"] => zone === "METRO" || zone === "DOM" || zone === "ALL";

function replaced(known: readonly Tariff[], rows: readonly TariffRow[]): readonly Tariff[] {
  const [model] = known;
  if (model === undefined) return [];
  const made = rows.map((row) => tariffOf(row, model, known));
  return [...known.filter((tariff) => isBefore(tariff, made, rows)), ...made];
}

function tariffOf(row: TariffRow, model: Tariff, known: readonly Tariff[]): Tariff {
  const until = row.until ?? undefined;
  return {
    code: row.code,
    label: model.label,
    price: row.price ?? model.price,
    zone: isZone(row.zone) ? row.zone : model.zone,
    // A row without a first day says that it is not known, not that there was nothing before: ours may know it.
    from: row.since ?? known.find(({ zone, to }) => zone === row.zone && to === until)?.from,
    to: until,
    kind: model.kind,
    source: row.source,
    confidence: row.confidence,
    enabled: model.enabled,
    note: row.note === "" ? undefined : row.note,
  };
}

/** One of our rows that ended before the first of the file's in its zone, where the file did not know that day. */
function isBefore(tariff: Tariff, made: readonly Tariff[], rows: readonly TariffRow[]): boolean {
  const undated = rows.some(({ zone, since }) => zone === tariff.zone && since === null);
  const zone = made.filter((row) => row.zone === tariff.zone);
  return undated && zone.every(({ from }) => from !== undefined && tariff.to !== undefined && tariff.to < from);
}
