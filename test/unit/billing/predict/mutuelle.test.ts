import { describe, expect, it } from "vitest";
import type { MutuelleContext, PredictContext } from "../../../../firmware/billing/predict/context.js";
import type { InvoiceInput } from "../../../../firmware/billing/types.js";
import { date } from "../../../../firmware/lib/dates.js";
import { invoice } from "../visit.js";
import { codes, said } from "./predicted.js";
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

  it("names the contract and the day", () => {
    const told = (change: Partial<Given>): string | undefined =>
      said(sample, { mutuelle: { kind: "given", number: "780004099", memberNumber: "1", ...change } })[0];
    expect(told({ contract: "42" })).toMatch(/^Le type de contrat 42 n’existe pas/);
    expect(told({ contract: "92" })).toMatch(/^Le contrat 92 \(ACS\) est fermé/);
    expect(told({ period: { from: undefined, to: date("2025-03-11") } })).toMatch(
      /^La mutuelle ne couvre pas le 12\/03\/2025/,
    );
  });
});

describe("the complémentaire santé solidaire (billing.md §1.4 and §4.4)", () => {
  const BY_CAISSE = "99999997";
  const amc = (number: string) => ({ formula: "052", percent: undefined, number }) as const;
  const contract = (one: string): PredictContext => ({
    mutuelle: { kind: "given", memberNumber: "1", listed: true, convention: "found", contract: one },
  });

  it("managed by the caisse, goes with contract 89", () => {
    const caisse = invoice({ acts: ["IM"] }, { amc: amc(BY_CAISSE) });
    const mutuelle = invoice({ acts: ["IM"] }, { amc: amc("780004099") });
    expect(codes(caisse, contract("89"))).toEqual([]);
    expect(codes(caisse, contract("00"))).toEqual(["I0416"]);
    expect(codes(mutuelle, contract("89"))).toEqual(["I0416"]);
    expect(codes(mutuelle, contract("00"))).toEqual([]);
  });

  it("is not doubted for a number alone, unless the patient is known to have it", () => {
    expect(codes(invoice({ acts: ["IM"] }, { amc: amc(BY_CAISSE) }))).toEqual([]);
    expect(codes(invoice({ acts: ["IM"] }, { amc: amc(BY_CAISSE), c2s: true }))).toEqual(["I0416"]);
    expect(codes(invoice({ acts: ["IM"] }, { amc: amc("780004099"), c2s: true }))).toEqual([]);
  });

  it("must be asked of somebody while a part is left", () => {
    const known: PredictContext = { rights: { ...open, c2s: true } };
    const full = { exemption: "4" } as const;
    const at = (rest: object, acts: Parameters<typeof invoice>[0] = { place: "OFFICE", acts: ["IM"] }): string[] =>
      codes(invoice(acts, { amc: undefined, ...rest }), known);
    expect(at({})).toEqual(["I0704"]);
    expect(at({ c2s: true })).toEqual(["I0704"]);
    expect(at({ amc: amc("780004099"), typedShares: { "p0/act/0": { amc: 0 }, "p0/MAU": { amc: 0 } } })).toContain(
      "I0704",
    );
    expect(at({ amc: amc("780004099") })).toEqual([]);
    const half = [{ id: "PC_ULCERE", edit: full }, "PANS_SIMPLE"];
    expect(at({ amc: amc("780004099") }, { place: "OFFICE", acts: half })).toEqual([]);
    expect(at(full)).toEqual([]);
    // One act at 60 % is enough; the third act of a visit, which is not paid, leaves nothing to pay.
    const dressing = { id: "PC_ULCERE", edit: full };
    expect(at({}, { place: "OFFICE", acts: [dressing, "PANS_SIMPLE"] })).toEqual(["I0704"]);
    expect(at({}, { place: "OFFICE", acts: [dressing, { id: "PANS_SIMPLE", edit: full }, "SC"] })).toEqual([]);
  });

  it("contract 89 without a share: to ask for, or nothing left to ask", () => {
    const at = (exemption: "4" | null): string | undefined =>
      said(invoice({ acts: ["IM"] }, { amc: undefined, exemption }), contract("89")).find((one) =>
        one.startsWith("Contrat 89 sans aucun montant"),
      );
    expect(at(null)).toContain("Cochez le tiers payant de la mutuelle");
    expect(at("4")).toContain("mettez le contrat 00");
  });
});
