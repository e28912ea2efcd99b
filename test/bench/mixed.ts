import { existsSync, readFileSync } from "node:fs";
import { builtInNomenclature, type Nomenclature } from "../../firmware/billing/nomenclature.js";
import { rate } from "../../firmware/billing/rate.js";
import type { InvoiceInput } from "../../firmware/billing/types.js";
import { parseRateRequest } from "../../firmware/cli/rate-input.js";
import { openNomenclature } from "../../firmware/store/tables/nomenclature.js";

const TABLES = "data/tables.db";

/** With the official tables where they were built, else the program's own. */
export function benchNomenclature(): Nomenclature {
  return existsSync(TABLES) ? openNomenclature(TABLES).nomenclature : builtInNomenclature;
}

const visit = { v: 1, date: "2026-02-03", place: "HOME", travel: { oneWayKm: 9 } };
/** Six lines and more: NGAP and CCAM, travel, kilometres, excess, flat share, several rates. */
const MIXED: readonly unknown[] = [
  { ...visit, profession: "infirmier", acts: ["GLYCEMIE", "INSULINE", "PC_ULCERE"], add: [] },
  {
    ...visit,
    profession: "infirmier",
    time: "21:00",
    exemption: "4",
    acts: ["PERF_COURTE", "PONCTION_VEINEUSE", "IM"],
  },
  {
    ...visit,
    profession: "medecin",
    place: "OFFICE",
    acts: [
      { code: "G" },
      { code: "DEQP003" },
      { code: "AFLB001", association: 1 },
      { code: "HBQK389", association: 2 },
      { code: "QZMA004", modifiers: ["F"], feeCents: 40_000 },
      { code: "XYZ", unitCents: 1234 },
    ],
    alsaceMoselle: true,
  },
  {
    ...visit,
    profession: "kinesitherapeute",
    acts: [
      { code: "RAM", coefficient: 8.09 },
      { code: "AMK", coefficient: 4 },
    ],
    add: ["IFS", "N"],
    amc: { formula: "02A", parameter: 130 },
  },
];

/** The worked invoices of the nurse and mixed ones of the other professions, those that these tables can price. */
export function mixedInvoices(nomenclature: Nomenclature): readonly InvoiceInput[] {
  const worked = JSON.parse(readFileSync("test/fixtures/nurse-invoices.json", "utf8")) as readonly { input: unknown }[];
  return [...worked.map(({ input }) => input), ...MIXED].flatMap((document) => {
    const parsed = parseRateRequest(JSON.stringify(document));
    return parsed.ok && rate(parsed.value.input, nomenclature).ok ? [parsed.value.input] : [];
  });
}

/** The mixed invoices alone. */
export function sixLineInvoices(nomenclature: Nomenclature): readonly InvoiceInput[] {
  return mixedInvoices(nomenclature).slice(-MIXED.length);
}
