import { describe, expect, test } from "vitest";
import {
  attestationDomains,
  attestationNote,
  withAttestationRate,
} from "../../../firmware/flows/patient/attestation.js";
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
    [{ indicator: "2" }, { indicator: { kind: "two-digits" } }],
    [{ contractType: "A1" }, { contractType: { kind: "two-digits" } }],
    [{ ocNumber: "12345678901" }, { ocNumber: { kind: "digits" } }],
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

test("what few attestations print is kept as typed; nothing of it is no field at all (MUT-05 … MUT-07)", () => {
  expect(unwrap(check()).technical).toBeUndefined();
  const typedAll = {
    agreement: "PEC2026001",
    indicator: "22",
    stsRouting: "1",
    contractType: "87",
    ocNumber: "0780004099",
    routingCode: "AL",
    host: "ALMERYS",
    domain: "AUXM",
    referenceDate: "billing",
    attestationRate: "100 %",
  } as const;
  const mutuelle = unwrap(check(typedAll));
  expect(mutuelle.technical).toEqual(typedAll);
  expect(mutuelleFormOf(mutuelle)).toMatchObject(typedAll);
  // A date of reference that says nothing new is not kept.
  expect(unwrap(check({ host: "  ", referenceDate: "care" })).technical).toBeUndefined();
});

describe("the rate that the attestation prints", () => {
  // formules_amc.csv: 02A is usual on paper; shared/domain/billing.md §6.1: PEC is « ask first ».
  test.each<[string, object, string]>([
    ["100 %", { formula: "02A", percent: "100" }, "formula"],
    ["100 % TM", { formula: "052" }, "formula"],
    ["02A 130 %", { formula: "02A", percent: "130" }, "formula"],
    ["PEC", { formula: undefined, percent: undefined }, "ask-first"],
    ["-", { formula: undefined, percent: undefined }, "not-covered"],
    ["voir notice", { formula: undefined, percent: undefined }, "unreadable"],
  ])("%s", (printed, form, kind) => {
    const { formula, percent, attestationRate } = withAttestationRate(` ${printed} `, "infirmier");
    expect({ formula, percent }).toMatchObject(form);
    expect(attestationRate).toBe(printed);
    expect(attestationNote(printed, "infirmier")?.kind).toBe(kind);
  });

  test("an empty column changes nothing and says nothing", () => {
    expect(withAttestationRate(" ", "infirmier")).toEqual({ attestationRate: "" });
    expect(attestationNote("", "infirmier")).toBeUndefined();
  });

  test("is that of the professional's domain", () => {
    expect(attestationDomains("infirmier")).toEqual(["AUXM", "SVIL", "RLAX", "AMM"]);
    expect(attestationDomains("medecin")[0]).toBe("MED");
    expect(attestationNote("PEC", "dentiste")?.text).toContain("DENT");
  });
});

test("the year is that of the date", () => {
  expect(yearPeriod(date("2028-02-29"))).toEqual({ from: "2028-01-01", to: "2028-12-31" });
});
