import { describe, expect, it } from "vitest";
import type { MutuelleContext, PredictContext } from "../../../../firmware/billing/predict/context.js";
import type { InvoiceInput } from "../../../../firmware/billing/types.js";
import { date } from "../../../../firmware/lib/dates.js";
import { invoice } from "../visit.js";
import { codes } from "./predicted.js";
import { open, sample } from "./scenes/samples.js";

describe("the mutuelle", () => {
  type Given = Extract<MutuelleContext, { kind: "given" }>;
  const given = (change: Partial<Given>, more: PredictContext = {}, input: InvoiceInput = sample): string[] =>
    codes(input, {
      mutuelle: { kind: "given", number: "780004099", memberNumber: "1", listed: true, convention: "found", ...change },
      ...more,
    });

  it("is looked at when it is asked to pay", () => {
    const bad: Partial<Given> = { memberNumber: "", contract: "42", convention: "none" };
    expect(given(bad).sort((a, b) => (a < b ? -1 : 1))).toEqual(["I0201", "I0501", "R0215"]);
    expect(given(bad, { settlement: { tiersPayantAmc: false } })).toEqual([]);
    expect(given(bad, {}, invoice({ acts: ["IM"] }, { amc: undefined }))).toEqual([]);
  });

  it.each(["00", "85", "87", "88", "99", ""])("contract « %s » is open", (contract) => {
    expect(given({ contract })).toEqual([]);
  });

  it.each(["91", "92", "93"])("contract %s is closed", (contract) => {
    expect(given({ contract })).toEqual(["R0216"]);
  });

  it("single management: a contract, a mutuelle that the caisse knows, its own convention", () => {
    expect(given({ contract: "", management: "unique" })).toEqual(["I0503"]);
    expect(given({ contract: "", management: "separee" })).toEqual([]);
    const differs = { rights: { ...open, adriDiffers: ["no-mutuelle"] } } as const;
    expect(given({ management: "separee" }, differs)).toEqual([]);
    expect(given({}, { rights: { ...open, adriDiffers: ["caisse"] } })).toEqual(["I0104"]);
    const signed = (change: Partial<Given>, caisse: string | undefined = "261"): string[] =>
      given({ management: "unique", conventionType: "RO", csr: "57", ...change }, { rights: { ...open, caisse } });
    expect(signed({})).toEqual(["I0417"]);
    expect(signed({ csr: "26" })).toEqual([]);
    expect(signed({ csr: "5?" })).toEqual([]);
    expect(signed({ csr: undefined })).toEqual([]);
    expect(signed({ management: "separee" })).toEqual([]);
    expect(signed({ conventionType: "AM" })).toEqual([]);
    expect(given({ management: "unique", conventionType: "RO", csr: "57" }, { rights: open })).toEqual([]);
  });

  it("a number, an adherent, a period", () => {
    expect(given({ number: "" })).toEqual(["I0413"]);
    expect(given({ listed: undefined, memberNumber: undefined })).toEqual([]);
    const until = (to: string): string[] => given({ period: { from: undefined, to: date(to) } });
    expect(until("2025-03-12")).toEqual([]);
    expect(until("2025-03-11")).toEqual(["I0502"]);
  });

  it("third-party payment goes with the caisse's", () => {
    const settle = (tiersPayantAmo: boolean | undefined, tiersPayantAmc: boolean | undefined): string[] =>
      codes(sample, { settlement: { tiersPayantAmo, tiersPayantAmc } });
    expect(settle(false, true)).toEqual(["I0202"]);
    expect(settle(undefined, true)).toEqual([]);
    expect(settle(false, false)).toEqual([]);
    expect(settle(false, undefined)).toEqual([]);
    const none = { mutuelle: { kind: "none" } } as const;
    expect(codes(sample, { ...none, settlement: { tiersPayantAmc: true } })).toEqual(["I0414"]);
    expect(codes(sample, none)).toEqual([]);
  });
});
