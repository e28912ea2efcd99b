import { describe, expect, it } from "vitest";
import { cents } from "../../../../firmware/lib/money.js";
import { coded } from "../coded/session.js";
import { invoice } from "../visit.js";
import { codes, said } from "./predicted.js";

describe("amounts", () => {
  const shares = (amo?: number, amc?: number, total?: number): string[] =>
    codes(
      invoice(
        {
          place: "OFFICE",
          acts: [{ id: "PANS_SIMPLE", edit: total === undefined ? {} : { total: cents(total), qualifier: "E" } }],
        },
        {
          typedShares: {
            "p0/act/0": {
              ...(amo === undefined ? {} : { amo: cents(amo) }),
              ...(amc === undefined ? {} : { amc: cents(amc) }),
            },
          },
        },
      ),
    ).sort((a, b) => (a < b ? -1 : 1));

  it("a typed share is compared with the base, the fee and the rule's", () => {
    // AMI 2 x 3.15 = 6.30: caisse 3.78, mutuelle 2.52
    expect(shares(378, 252)).toEqual([]);
    expect(shares(630, 0)).toEqual(["I0703", "I9002"]);
    expect(shares(0, 252)).toEqual(["I0703"]);
    expect(shares(631, 0, 900)).toEqual(["I0702", "I9002"]);
    expect(shares(undefined, 253)).toEqual(["I1101", "I9001", "I9002"]);
  });

  it("a fee is high above twice the base", () => {
    expect(shares(undefined, undefined, 1260)).toEqual([]);
    expect(shares(undefined, undefined, 1261)).toEqual(["I1104"]);
  });

  it("the C2S allows no excess, even with a qualifier", () => {
    const act = { id: "IM", edit: { total: cents(500), qualifier: "E" as const } };
    expect(codes(invoice({ acts: [act] }, { c2s: true }))).toContain("I1103");
    expect(codes(invoice({ acts: [act] }))).toEqual([]);
  });

  it("one typed share leaves the other as the formula has it", () => {
    expect(shares(300)).toEqual(["I0703"]);
    expect(shares(undefined, 100)).toEqual(["I9002"]);
  });

  it("a share below zero or above what is paid is told for itself", () => {
    expect(shares(-100)).toEqual(["I0702"]);
    expect(shares(700, 0)).toEqual(["I0702", "I9001", "I9002", "R4010"]);
    // All of it from the caisse, and the mutuelle's 2.52 beside
    expect(shares(630, 252)).toEqual(["I0703", "I1101", "I9001"]);
  });

  it("what no caisse reimburses has no base to exceed", () => {
    const act = { id: "AHQP001", edit: { total: cents(5000), qualifier: "N" } } as const;
    expect(codes(coded({ acts: [act] }))).toEqual([]);
  });

  it("says what was typed and what will be computed", () => {
    const typed = (amo: number): string | undefined =>
      said(
        invoice({ place: "OFFICE", acts: ["PANS_SIMPLE"] }, { typedShares: { "p0/act/0": { amo: cents(amo) } } }),
      )[0];
    expect(typed(300)).toMatch(/^AMI : part de la caisse saisie 3,00 €, elle calculera 3,78 €/);
    expect(typed(-100)).toMatch(/^AMI : part de la caisse −1,00 €, négative/);
    expect(typed(631)).toMatch(/^AMI : part de la caisse 6,31 €, au-dessus de la base 6,30 €/);
  });
});
