import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkForm, EMPTY_FORM, formOf } from "../../../firmware/flows/patient/form.js";
import type { PatientForm } from "../../../firmware/flows/patient/types.js";
import { date } from "../../../firmware/lib/dates.js";
import type { Patient } from "../../../firmware/model/people.js";
import { unwrap } from "../../support/cards.js";
import { somePatient } from "../../support/store.js";

const TODAY = date("2026-10-14");
const TYPED: PatientForm = {
  ...EMPTY_FORM,
  lastName: " Fontaine ",
  firstName: "André",
  nir: "1 55 06 99 999 001 15",
  birth: "20/06/1955",
  caisse: "261",
  centre: "0000",
};

const check = (change: Partial<PatientForm> = {}, known?: Patient) =>
  checkForm({ ...TYPED, ...change }, { today: TODAY, newId: () => "new", known, bodyName: () => "CPAM Valence" });
const errorsOf = (change: Partial<PatientForm>) => {
  const checked = check(change);
  return checked.ok ? {} : checked.error;
};

test("a sheet typed in full is a patient, of the insured's own NIR and sex (PAT-22)", () => {
  expect(unwrap(check())).toMatchObject({
    id: "new",
    source: "typed",
    lastName: "FONTAINE",
    firstName: "André",
    birth: { raw: "19550620", calendar: "1955-06-20" },
    insuredNir: "1550699999001",
    ownNir: "1550699999001",
    sex: "M",
    amo: { regime: "01", caisse: "261", centre: "0000", name: "CPAM Valence" },
    rights: undefined,
  });
});

test("a child on his mother's NIR has no NIR of his own, and no sex but the one typed", () => {
  expect(unwrap(check({ quality: "6" }))).toMatchObject({ ownNir: undefined, sex: "unknown" });
  expect(unwrap(check({ quality: "6", sex: "F" })).sex).toBe("F");
});

describe("each field says what it lacks", () => {
  test.each<[keyof PatientForm, string, object]>([
    ["lastName", "  ", { lastName: { kind: "required" } }],
    ["nir", "", { nir: { kind: "required" } }],
    ["nir", "15506999990011", { nir: { kind: "nir-length" } }],
    ["nir", "15506X999900115", { nir: { kind: "nir-characters" } }],
    ["nir", "155069999900116", { nir: { kind: "nir-key", expected: "15" } }],
    ["birth", "", { birth: { kind: "required" } }],
    ["birth", "2006195", { birth: { kind: "date" } }],
    ["birth", "31021955", { birth: { kind: "date" } }],
    ["birth", "15102026", { birth: { kind: "future" } }],
    ["regime", "1", { regime: { kind: "digits", count: 2 } }],
    ["caisse", "", { caisse: { kind: "required" } }],
    ["centre", "00A0", { centre: { kind: "digits", count: 4 } }],
  ])("%s « %s »", (field, typed, errors) => {
    expect(errorsOf({ [field]: typed })).toEqual(errors);
  });

  test("all at once, not one after the other", () => {
    expect(new Set(Object.keys(errorsOf(EMPTY_FORM)))).toEqual(
      new Set(["birth", "caisse", "centre", "lastName", "nir"]),
    );
  });
});

describe("a lunar date", () => {
  test("is kept as written, without a calendar day", () => {
    expect(unwrap(check({ birth: "00001953", lunar: true })).birth).toEqual({ raw: "19530000", calendar: undefined });
  });

  test("is refused unless it is said to be one", () => {
    expect(errorsOf({ birth: "00001953" })).toEqual({ birth: { kind: "date" } });
  });

  test("has a year that has begun", () => {
    expect(errorsOf({ birth: "00002027", lunar: true })).toEqual({ birth: { kind: "future" } });
  });
});

test("a Corsican NIR is taken with its letter", () => {
  expect(unwrap(check({ nir: "2 78 01 2A 999 051 92" })).insuredNir).toBe("278012A999051");
});

describe("a patient read from a card (PAT-25)", () => {
  const known = somePatient({ codeGestion: "10", rights: { periods: [], covers: [], readOn: TODAY } });

  test("keeps what the card said, whatever the form holds; the rest is hers", () => {
    const saved = unwrap(
      check(
        { ...formOf(known), lastName: "AUTRE", nir: "", birth: "", caisse: "", phone: "0611", dependent: true },
        known,
      ),
    );
    expect(saved).toEqual({ ...known, phone: "0611", dependent: true });
  });

  test("whose sex no card tells may be told", () => {
    const child = somePatient({ sex: "unknown" });
    expect(unwrap(check({ ...formOf(child), sex: "F" }, child)).sex).toBe("F");
    expect(unwrap(check({ ...formOf(known), sex: "M" }, known)).sex).toBe("F");
  });
});

test("a sheet opened and saved unchanged is the same patient", () => {
  const typed = unwrap(
    check({ phone: "0612345678", address: "3 rue Haute", travel: { oneWayKm: 7, terrain: "FOOT" } }),
  );
  const again = checkForm(formOf(typed), {
    today: TODAY,
    newId: () => "other",
    known: typed,
    bodyName: () => "CPAM Valence",
  });
  expect(unwrap(again)).toEqual(typed);
});

test("whatever is typed is a patient or is told, and never throws", () => {
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 20 }), fc.stringMatching(/^[0-9 AB]{0,20}$/));
  fc.assert(
    fc.property(text, text, text, fc.boolean(), (nir, birth, caisse, lunar) => {
      const checked = check({ nir, birth, caisse, lunar });
      if (checked.ok) expect(checked.value.birth.raw).toMatch(/^\d{8}$/);
      else expect(Object.keys(checked.error).length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
