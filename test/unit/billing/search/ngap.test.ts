import { expect, it } from "vitest";
import type { NgapAct, NgapTable, NgapTariff } from "../../../../firmware/billing/ngap/model.js";
import { createNgapSearch } from "../../../../firmware/billing/search/ngap.js";
import { date } from "../../../../firmware/lib/dates.js";
import { cents } from "../../../../firmware/lib/money.js";

const act = (id: string, label: string, value: number, until?: string): NgapAct => ({
  id,
  letter: "RAM",
  label,
  coefficients: [{ from: date("2024-02-22"), to: until === undefined ? undefined : date(until), value }],
  sessionsBeforeAgreement: undefined,
  note: undefined,
});

const tariff = (code: string, label: string): NgapTariff => ({
  code,
  label,
  price: cents(221),
  from: undefined,
  to: undefined,
  kind: "letter",
  amoRate: undefined,
  source: "",
});

const ACTS = [act("RAM_LOMBALGIE", "Lombalgie commune", 809), act("RAM_OLD", "Lombalgie ancienne", 700, "2024-12-31")];
const TABLE: NgapTable = {
  tariff: () => ({ kind: "unknown" }),
  act: () => undefined,
  acts: () => ACTS,
  tariffs: () => [tariff("RAM", "Rachis non opéré"), tariff("IFD", "Indemnité de déplacement")],
};
const idsOf = (query: string): readonly string[] =>
  createNgapSearch(TABLE, "kinesitherapeute", date("2026-01-01"), "METRO")
    .find(query)
    .hits.map(({ found }) => found.id);

it.each([
  ["a word of an act in force", "lombalgie", ["RAM_LOMBALGIE"]],
  ["its letter", "ram", ["RAM_LOMBALGIE"]],
  ["its coefficient", "8.09", ["RAM_LOMBALGIE"]],
  ["letter and coefficient", "ram8,09 lombalgie", ["RAM_LOMBALGIE"]],
  ["a code without acts of its own", "ifd", ["IFD"]],
  ["a mistyped word of its label", "deplacemnt", ["IFD"]],
  ["nothing for a letter that its acts stand for", "rachis", []],
])("%s", (_, query, ids) => {
  expect(idsOf(query)).toEqual(ids);
});
