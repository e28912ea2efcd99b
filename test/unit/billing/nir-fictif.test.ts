import { describe, expect, it } from "vitest";
import { type AnonymousContext, fictitiousNir, forcedCase } from "../../../firmware/billing/nir-fictif.js";

describe("the number of an anonymous minor (nir_fictif.csv)", () => {
  it.each<[AnonymousContext, string, string]>([
    ["ist", "2555555911333", "74"],
    ["contraception", "2555555911042", "74"],
    ["contraception-urgence", "2555555911041", "75"],
  ])("%s of a girl in Essonne: %s key %s (W20)", (context, nir, key) => {
    expect(fictitiousNir("F", "911", context)).toEqual({ ok: true, value: { nir, key } });
  });

  it("starts with 1 for a boy", () => {
    // 97 − 1555555911333 mod 97: 1555555911333 = 97 × 16036658879 + 70
    expect(fictitiousNir("M", "911", "ist")).toEqual({ ok: true, value: { nir: "1555555911333", key: "27" } });
  });

  it.each(["", "91", "9111", "9A1", " 911"])("refuses the caisse %j", (caisse) => {
    expect(fictitiousNir("F", caisse, "ist")).toEqual({ ok: false, error: { kind: "caisse" } });
  });
});

describe("the forced case", () => {
  it("sets number, organism, mode and exoneration at once (W20)", () => {
    expect(forcedCase({ sex: "F", ageYears: 16, caisse: "911", context: "contraception" })).toEqual({
      ok: true,
      value: {
        nir: "2555555911042",
        key: "74",
        regime: "01",
        caisse: "911",
        centre: "",
        mode: "sesam-sans-vitale",
        exemption: "3",
      },
    });
  });

  it("is for minors", () => {
    const aged = (ageYears: number): boolean => forcedCase({ sex: "F", ageYears, caisse: "911", context: "ist" }).ok;
    expect([aged(17), aged(18)]).toEqual([true, false]);
    const refused = forcedCase({ sex: "F", ageYears: 18, caisse: "911", context: "ist" });
    expect(refused).toEqual({ ok: false, error: { kind: "adult", ageYears: 18 } });
  });

  it("needs the caisse of the professional", () => {
    const refused = forcedCase({ sex: "M", ageYears: 15, caisse: "91", context: "ist" });
    expect(refused).toEqual({ ok: false, error: { kind: "caisse" } });
  });
});
