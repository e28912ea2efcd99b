import { describe, expect, it } from "vitest";
import type { PredictContext } from "../../../../firmware/billing/predict/context.js";
import type { InvoiceInput } from "../../../../firmware/billing/types.js";
import { cents } from "../../../../firmware/lib/money.js";
import { coded } from "../coded/session.js";
import { codes, weights } from "./predicted.js";

describe("parcours de soins", () => {
  const ips = (one: NonNullable<InvoiceInput["ips"]>, context: PredictContext = {}, ageYears = 40): string[] =>
    codes(coded({ acts: ["G"] }, { ips: one, patient: { ageYears } }), context);

  it("concerns doctors, from sixteen", () => {
    expect(ips("S")).toEqual([]);
    expect(ips("S", {}, 16)).toEqual([]);
    expect(ips("S", {}, 15)).toEqual(["R0302"]);
    expect(ips("T", {}, 15)).toEqual([]);
    for (const [profession, id] of [
      ["dentiste", "HBJA003"],
      ["kinesitherapeute", "RAM_LOMBALGIE_COMMUNE"],
    ] as const) {
      expect(codes(coded({ acts: [id] }, { profession, ips: "T" }))).toEqual(["R0302"]);
      expect(codes(coded({ acts: [id] }, { profession, ips: null }))).toEqual([]);
    }
    const sf = [{ id: "SF", edit: { unit: cents(280) } }];
    expect(codes(coded({ acts: sf }, { profession: "sage-femme", ips: "T" }))).toContain("R0302");
  });

  it("asks for a name or a date where the situation needs one", () => {
    const unnamed = { course: { orientingNamed: false } };
    expect(ips("M", unnamed)).toEqual(["R0302"]);
    expect(ips("T", unnamed)).toEqual([]);
    const undated = { course: { installedOn: "none" } } as const;
    expect(ips("B", undated)).toEqual(["R0306"]);
    expect(ips("T", undated)).toEqual([]);
    expect(ips("J")).toEqual([]);
  });

  it("a médecin traitant's number", () => {
    const number = (treatingNumber: string): string[] =>
      weights(coded({ acts: ["G"] }, { ips: "T" }), { course: { treatingNumber } });
    expect(number("997005578")).toEqual(["R0301 signal"]);
    expect(number("261001235")).toEqual(["R0301 reject"]);
  });
});
