import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DOMAINS, domainsFor, formulaFor, readTypeAndCsr } from "../../../../firmware/billing/amc/attestation.js";
import { readAttestationRate } from "../../../../firmware/billing/amc/attestation-rate.js";

describe("what an attestation prints", () => {
  it.each([
    ["100%", "02A", 100],
    ["100 %", "02A", 100],
    ["100 % (1)", "02A", 100],
    ["100%*", "02A", 100],
    ["100", "02A", 100],
    ["130 % TR", "02A", 130],
    ["150 % BR", "02A", 150],
    ["100 % TR - MRO", "02A", 100],
    ["100 % BR-RO", "02A", 100],
    ["122,5 %", "02A", 122.5],
    ["02A", "02A", 100],
    ["02A 130", "02A", 130],
    ["02a : 130 %", "02A", 130],
    ["100 % TM", "052", undefined],
    ["50 % du TM", "050", 50],
    ["052", "052", undefined],
    ["050 - 50 % TM", "050", 50],
    ["30 % DR", "012", 30],
    ["40 % FR", "012", 40],
    ["012 40", "012", 40],
    ["020", "020", undefined],
    ["020 - 100% TR", "020", undefined],
    ["021 50 %", "021", 50],
    ["029", "029", undefined],
    ["100 % (12)", "02A", 100],
    ["  130   %   TR ", "02A", 130],
    ["87,50 %", "02A", 87.5],
    ["130TR", "02A", 130],
    ["1000 %", "02A", 1000],
    ["100 % de la BR", "02A", 100],
    ["052 100 TM", "052", undefined],
    ["029 TR-MRO", "029", undefined],
    ["029 TR - MRO", "029", undefined],
    ["02A P=130", "02A", 130],
    ["02A P = 130", "02A", 130],
    ["02A 122,50 % TR-MRO", "02A", 122.5],
    ["02A 130TR - MRO", "02A", 130],
    ["050 75.5 %TM", "050", 75.5],
  ] as const)("« %s » is formula %s with %s", (printed, formula, percent) => {
    expect(readAttestationRate(printed)).toEqual({ kind: "formula", formula, percent });
  });

  it.each([
    ["PEC", "ask-first"],
    ["PEC (2)", "ask-first"],
    ["Prise en charge", "ask-first"],
    ["sur PEC", "ask-first"],
    ["0 %", "not-covered"],
    ["02A 0", "not-covered"],
    ["-", "not-covered"],
    ["Néant", "not-covered"],
    ["", "silent"],
    ["  ", "silent"],
    ["(1)", "silent"],
    ["100 €", "unreadable"],
    ["39", "unreadable"],
    ["9999 %", "unreadable"],
    ["100 % TM - MRO", "unreadable"],
    ["02AB", "unreadable"],
    ["voir verso", "unreadable"],
    // A word that only holds or follows what is known is something else.
    ["052TM", "unreadable"],
    ["021 TR 50 DR", "unreadable"],
    ["hors PEC", "unreadable"],
    ["PEC partielle", "unreadable"],
    ["100-", "unreadable"],
    ["NON SOUMIS", "unreadable"],
    ["env. 100 %", "unreadable"],
    ["100 % DR - MRO", "unreadable"],
    ["052 sauf optique", "unreadable"],
    ["052 50 %", "unreadable"],
    ["02A 9999", "unreadable"],
    ["02A voir 130", "unreadable"],
    ["02A 130 sauf", "unreadable"],
    ["012 4a5", "unreadable"],
    ["1001 %", "unreadable"],
  ])("« %s » is %s", (printed, kind) => {
    expect(readAttestationRate(printed)).toEqual({ kind });
  });

  it("never breaks the reader, and a percent is always positive", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9A ,.%()TRM-]{0,12}$/)), (printed) => {
        const rate = readAttestationRate(printed);
        if (rate.kind === "formula" && rate.percent !== undefined) expect(rate.percent).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the domain that applies", () => {
  it("to a nurse or a kiné is AUXM, else SVIL, RLAX, AMM", () => {
    for (const profession of ["infirmier", "kinesitherapeute"] as const) {
      expect(domainsFor(profession)).toEqual(["AUXM", "SVIL", "RLAX", "AMM"]);
    }
    const all = { AUXM: "110 %", SVIL: "120 %", RLAX: "130 %", AMM: "140 %", MED: "150 %" };
    const percentOf = (rates: Partial<typeof all>): unknown => formulaFor({ rates }, "infirmier");
    const { AUXM: _first, SVIL, RLAX, ...rest } = all;
    expect(percentOf(all)).toMatchObject({ domain: "AUXM", amc: { formula: "02A", percent: 110 } });
    expect(percentOf({ SVIL, RLAX, ...rest })).toMatchObject({ domain: "SVIL", amc: { percent: 120 } });
    expect(percentOf({ RLAX, ...rest, AUXM: " " })).toMatchObject({ domain: "RLAX", amc: { percent: 130 } });
    expect(percentOf(rest)).toMatchObject({ domain: "AMM", amc: { percent: 140 } });
  });

  it("to a doctor is MED, with RLAX first for imaging; to a dentist DENT", () => {
    const rates = { MED: "100 %", RLAX: "70 % TM", DENT: "PEC", AUXM: "200 %" };
    expect(formulaFor({ rates }, "medecin")).toMatchObject({ domain: "MED", amc: { formula: "02A", percent: 100 } });
    expect(formulaFor({ rates }, "medecin", "imaging")).toMatchObject({
      domain: "RLAX",
      amc: { formula: "050", percent: 70 },
    });
    expect(formulaFor({ rates }, "sage-femme")).toMatchObject({ domain: "MED" });
    expect(formulaFor({ rates }, "dentiste")).toMatchObject({ kind: "ask-first", domain: "DENT" });
    expect(formulaFor({ rates }, "medecin", "dental")).toMatchObject({ kind: "ask-first", domain: "DENT" });
    expect(formulaFor({ rates: { MED: " 100 % " } }, "medecin")).toMatchObject({
      text: expect.stringContaining("l’attestation\u00A0: 100"),
    });
  });

  it("is one of those that attestations have", () => {
    for (const profession of ["infirmier", "kinesitherapeute", "medecin", "sage-femme", "dentiste"] as const) {
      for (const family of ["care", "imaging", "dental"] as const) {
        expect(DOMAINS).toEqual(expect.arrayContaining([...domainsFor(profession, family)]));
      }
    }
  });
});

describe("an attestation", () => {
  it("that says nothing gives 052", () => {
    expect(formulaFor({ rates: {} }, "infirmier")).toMatchObject({
      kind: "formula",
      amc: { formula: "052", percent: undefined },
      domain: undefined,
    });
  });

  it("stops at what says PEC, no cover, or something else: another domain does not take over", () => {
    const rates = { SVIL: "100 %" };
    expect(formulaFor({ rates: { ...rates, AUXM: "PEC" } }, "infirmier")).toMatchObject({
      kind: "ask-first",
      domain: "AUXM",
    });
    expect(formulaFor({ rates: { ...rates, AUXM: "NON" } }, "infirmier")).toMatchObject({
      kind: "not-covered",
      domain: "AUXM",
    });
    expect(formulaFor({ rates: { ...rates, AUXM: "cf. verso" } }, "infirmier")).toMatchObject({
      kind: "unreadable",
      domain: "AUXM",
    });
  });
});

it.each([
  // The manual's attestation.
  ["AL/001", { type: "AL", csr: "001" }],
  [" al / 001 ", { type: "AL", csr: "001" }],
  ["RO", { type: "RO", csr: undefined }],
  ["Voir colonnes, CSR", undefined],
  ["", undefined],
])("« Typ conv / CSR » %s", (printed, read) => {
  expect(readTypeAndCsr(printed)).toEqual(read);
});
