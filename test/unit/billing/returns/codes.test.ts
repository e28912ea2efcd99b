import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BUILT_IN_CODES, meaningOf, mendingOf } from "../../../../firmware/billing/returns/codes.js";
import { codesOf } from "../../../../firmware/cli/anomaly-codes.js";

/** The codes of billing.md §2.4. */
const NURSE = [
  "I1002",
  "I0206",
  ...["I0401", "I0402", "I0403", "I0404", "I0405", "I0406"],
  "I0407",
  "I0413",
  "I0414",
  "I0416",
  "I0703",
  ...["I9004", "I9005", "I9006", "I9007"],
];

describe("the codes a nurse meets", () => {
  it("are all known, with a label and what to change", () => {
    expect(BUILT_IN_CODES.map(({ code }) => code).sort()).toEqual([...NURSE].sort());
    for (const { label, mend } of BUILT_IN_CODES) {
      expect(label).toMatch(/^[A-ZÉ].{5,}/);
      expect(mend).toMatch(/^[A-ZÉ].*\.$/);
    }
  });

  it.each([
    ["I1002", "reject", "amo"],
    ["I0413", "reject", "amc"],
    ["I0414", "reject", "amc"],
    ["I0407", "reject", "amo"],
    ["I0416", "reject", undefined],
    ["I0703", "anomaly", undefined],
    ["I0401", "signal", undefined],
    ["I0404", "reject", undefined],
  ])("%s is a %s of %s", (code, kind, part) => {
    expect(meaningOf(code)).toMatchObject({ code, kind, part });
  });

  it("keep their own words whatever the caller's table says", () => {
    const lookup = () => ({ kind: "signal" as const, label: "autre" });
    expect(meaningOf("I1002", lookup)).toEqual(meaningOf("I1002"));
    expect(meaningOf("R0101", lookup)).toEqual({
      code: "R0101",
      kind: "signal",
      label: "autre",
      part: undefined,
      mend: undefined,
    });
    expect(meaningOf("R0101")).toBeUndefined();
  });

  it("have a general step where none is written", () => {
    expect(mendingOf("R0101", "reject")).toContain("nouveau numéro");
    expect(mendingOf("S0001", "signal")).toContain("Rien à corriger");
    expect(mendingOf("I0703", "reject")).toContain("Ne renvoyez pas");
  });
});

describe("a table of codes", () => {
  it("is read by its kinds; a header and unknown kinds are no codes", () => {
    const lookup = codesOf(
      "code,kind,label,source\nR1,rejet,Un,S\nP1,rejet PMSI,Deux,S\nS1,signalement,Trois,S\nX1,X,Non,S\n",
    );
    expect(["R1", "P1", "S1", "X1", "code"].map((code) => lookup(code)?.kind)).toEqual([
      "reject",
      "reject",
      "signal",
      undefined,
      undefined,
    ]);
    expect(lookup("S1")?.label).toBe("Trois");
  });
});

const source = new URL("../../../../../shared/domain/tables/anomalies.csv", import.meta.url);

describe.skipIf(!existsSync(source))("the national table", () => {
  it("holds each built-in code, and 423 that say what they do", () => {
    const text = readFileSync(source, "utf8");
    const lookup = codesOf(text);
    for (const { code } of BUILT_IN_CODES) expect(lookup(code)?.kind).toBe("anomaly");
    const codes = text
      .split("\n")
      .slice(1)
      .map((line) => line.split(",")[0] ?? "");
    // 424 codes; ABS01 is of kind X.
    expect(codes.filter((code) => lookup(code) !== undefined)).toHaveLength(423);
  });
});
