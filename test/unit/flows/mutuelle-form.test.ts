import { describe, expect, test } from "vitest";
import {
  checkMutuelle,
  emptyMutuelle,
  mutuelleFormOf,
  yearPeriod,
} from "../../../firmware/flows/patient/mutuelle-form.js";
import type { MutuelleForm } from "../../../firmware/flows/patient/types.js";
import { date } from "../../../firmware/lib/dates.js";
import { errorOf, unwrap } from "../../support/cards.js";

const TODAY = date("2026-10-14");
const typed = (change: Partial<MutuelleForm> = {}): MutuelleForm => ({
  ...emptyMutuelle(TODAY),
  name: " Mutuelle des Alpilles ",
  number: "99 999 017",
  ...change,
});
const check = (change: Partial<MutuelleForm> = {}) => checkMutuelle(typed(change), () => "new");

test("a new one holds for the current year, at 100 % of the ticket modérateur (MUT-04, MUT-09)", () => {
  expect(unwrap(check())).toEqual({
    id: "new",
    source: "typed",
    name: "Mutuelle des Alpilles",
    number: "99999017",
    conventionType: undefined,
    csr: undefined,
    memberNumber: undefined,
    period: { from: "2026-01-01", to: "2026-12-31" },
    formula: "052",
    formulaPercent: undefined,
    management: "separee",
  });
});

describe("each field says what it lacks", () => {
  test.each<[Partial<MutuelleForm>, object]>([
    [{ name: " " }, { name: { kind: "required" } }],
    [{ number: "" }, { number: { kind: "required" } }],
    [{ number: "12345678901" }, { number: { kind: "digits" } }],
    [{ number: "12A" }, { number: { kind: "digits" } }],
    [{ from: date("2026-06-01"), to: date("2026-05-31") }, { period: { kind: "order" } }],
    [{ formula: "02A", percent: "" }, { percent: { kind: "percent" } }],
    [{ formula: "02A", percent: "12,5" }, { percent: { kind: "percent" } }],
    [{ formula: "050", percent: "401" }, { percent: { kind: "percent" } }],
  ])("%j", (change, errors) => {
    expect(errorOf(check(change))).toEqual(errors);
  });
});

test("a percentage counts only for the formulas that take one (MUT-10)", () => {
  expect(unwrap(check({ formula: "02A", percent: "150" })).formulaPercent).toBe(150);
  expect(unwrap(check({ formula: "052", percent: "nothing" })).formulaPercent).toBeUndefined();
});

test("an open end is allowed", () => {
  expect(unwrap(check({ to: undefined })).period).toEqual({ from: "2026-01-01", to: undefined });
});

test("opened and saved unchanged it is the same; a copy has another id", () => {
  const mutuelle = unwrap(check({ memberNumber: "0042", conventionType: "AL", csr: "001" }));
  expect(unwrap(checkMutuelle(mutuelleFormOf(mutuelle), () => "other"))).toEqual(mutuelle);
  const copy = unwrap(checkMutuelle({ ...mutuelleFormOf(mutuelle), id: undefined }, () => "other"));
  expect(copy).toEqual({ ...mutuelle, id: "other" });
});

test("the year is that of the date", () => {
  expect(yearPeriod(date("2028-02-29"))).toEqual({ from: "2028-01-01", to: "2028-12-31" });
});
