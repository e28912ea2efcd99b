import { expect, it } from "vitest";
import { tariffReason } from "../../../../firmware/billing/ngap/line.js";
import type { NgapTariff } from "../../../../firmware/billing/ngap/model.js";
import { date } from "../../../../firmware/lib/dates.js";
import { cents } from "../../../../firmware/lib/money.js";

const row: NgapTariff = {
  code: "C",
  label: "Consultation",
  price: cents(2300),
  from: date("2023-11-01"),
  to: undefined,
  kind: "letter",
  amoRate: undefined,
  source: "AMELI, high",
};

it.each<[string, Partial<NgapTariff>, RegExp]>([
  ["a dated row", {}, /^ngap\.csv C .*2023-11-01.*AMELI/],
  ["a row without a first day", { from: undefined }, /^ngap\.csv C\W+AMELI/],
  ["an exam", { kind: "exam", code: "COE" }, /^cox\.csv COE .*2023-11-01/],
])("the price of %s tells its day and where it was read", (_what, change, source) => {
  const tariff = { ...row, ...change };
  const told = (day: string) => tariffReason(tariff, cents(2300), date(day));
  expect(told("2025-01-01").text.replace(/[\u00A0\u202F]/g, " ")).toBe(`Tarif ${tariff.code} 23,00 € au 01/01/2025`);
  expect(told("2025-01-02").text).toContain("02/01/2025");
  expect(told("2025-01-01")).toMatchObject({ rule: "tariff", source: expect.stringMatching(source) });
});
