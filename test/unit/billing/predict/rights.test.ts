import { describe, expect, it } from "vitest";
import type { PredictContext } from "../../../../firmware/billing/predict/context.js";
import type { InvoiceInput } from "../../../../firmware/billing/types.js";
import { date } from "../../../../firmware/lib/dates.js";
import { coded } from "../coded/session.js";
import { invoice } from "../visit.js";
import { codes, predicted, weights } from "./predicted.js";
import { accident, open, sample } from "./scenes/samples.js";

describe("rights", () => {
  const securing = (known: PredictContext["securing"], settlement?: PredictContext["settlement"]): string[] =>
    codes(sample, { securing: known, settlement });

  it("must cover each day of care, by any of the periods", () => {
    const two = invoice([{ acts: ["IM"] }, { date: "2025-04-01", acts: ["IM"] }]);
    const until = (to: string): string[] => codes(two, { rights: { periods: [{ from: undefined, to: date(to) }] } });
    expect(until("2025-04-01")).toEqual([]);
    expect(until("2025-03-31")).toEqual(["I1002"]);
    const periods = [
      { from: date("2025-01-01"), to: date("2025-03-12") },
      { from: date("2025-04-01"), to: undefined },
    ];
    expect(codes(two, { rights: { periods } })).toEqual([]);
    expect(weights(sample, { rights: { periods: [] } })).toEqual(["I1002 signal"]);
    expect(weights(sample, { rights: { periods: [] }, securing: { proof: false } })).toEqual(["I1002 signal"]);
    expect(weights(sample, {})).toEqual([]);
  });

  it("are proven when the card was not read", () => {
    expect(securing({ mode: "sesam-sans-vitale", proof: false })).toEqual(["I1001"]);
    expect(securing({ mode: "degrade" })).toEqual([]);
    expect(securing({ mode: "synchronise", proof: false })).toEqual([]);
    const text = (quality: string | undefined): string | undefined =>
      predicted(sample, { securing: { mode: "degrade", proof: false }, person: { quality } })[0]?.text;
    expect(text("6")).toContain("ayant droit");
    expect(text("0")).not.toContain("ayant droit");
    expect(text(undefined)).not.toContain("ayant droit");
  });

  it("a card: unusable where it is used, opposed where the caisse is asked to pay", () => {
    expect(securing({ mode: "synchronise", card: "unusable" })).toEqual(["I9004"]);
    expect(securing({ mode: "desynchronise", card: "unusable" })).toEqual(["I9004"]);
    expect(securing({ mode: "degrade", card: "unusable" })).toEqual([]);
    expect(securing({ mode: "synchronise", card: "usable" })).toEqual([]);
    expect(securing({ card: "opposed" }, {})).toEqual([]);
    expect(securing({ card: "usable" }, { tiersPayantAmo: true })).toEqual([]);
  });

  const regime = (known: PredictContext["rights"], input: InvoiceInput = sample): string[] =>
    codes(input, { rights: { ...open, ...known } });

  it("a caisse has three digits", () => {
    for (const caisse of ["26", "2611", "A261", "26A"]) expect(regime({ regime: "01", caisse })).toEqual(["R0102"]);
    expect(regime({ regime: "01", caisse: "261" })).toEqual([]);
    expect(regime({ regime: "01" })).toEqual([]);
    expect(regime({ caisse: "26" })).toEqual([]);
  });

  it.each("01 02 03 04 05 06 08 09 10 12 14 15 16 17 90 91 92 93 94 95 96".split(" "))("régime %s exists", (one) => {
    expect(regime({ regime: one })).toEqual([]);
  });

  it("the local régime is of CPAM and MSA", () => {
    const local = invoice({ acts: ["IM"] }, { patient: { regimeLocal: true } });
    expect(["01", "02", "03"].map((one) => regime({ regime: one }, local))).toEqual([[], [], ["R3012"]]);
    const free = invoice({ acts: ["IM"] }, { nature: "22" });
    expect(regime({ regime: "08" }, free)).toEqual([]);
    expect(regime({ regime: "01" }, sample)).toEqual([]);
  });

  it("the mines pay 100 % of what is reimbursed", () => {
    const act = (edit: object): InvoiceInput => invoice({ place: "OFFICE", acts: [{ id: "PANS_SIMPLE", edit }] });
    expect(regime({ regime: "07" }, act({}))).toEqual(["R3020"]);
    expect(regime({ regime: "07" }, act({ exemption: "6" }))).toEqual([]);
    const nothing = invoice({ place: "OFFICE", acts: ["PONCTION_VEINEUSE"], decline: ["p0/act/0", "MAU"] });
    expect(regime({ regime: "07" }, nothing)).toEqual([]);
    expect(regime({ regime: "07" }, coded({ acts: [{ id: "C", edit: { qualifier: "N" } }] }))).toEqual([]);
    expect(regime({ regime: "07" }, coded({ acts: [{ id: "C", edit: { qualifier: "G" } }] }))).toEqual([]);
  });

  it("ALD and other exonerations, in illness only", () => {
    const asked = invoice({ acts: ["IM"] }, { exemption: "4" });
    const onAct = invoice({ acts: [{ id: "IM", edit: { exemption: "4" } }, "PANS_SIMPLE"] });
    const other = invoice({ acts: [{ id: "IM", edit: { exemption: "3" } }] });
    expect(regime({ ald: false }, onAct)).toEqual(["I0407"]);
    expect(regime({ ald: true }, onAct)).toEqual([]);
    expect(regime({ ald: false }, sample)).toEqual([]);
    expect(regime({}, asked)).toEqual([]);
    expect(regime({ ald: false }, other)).toEqual([]);
    expect(regime({ ald: true }, other)).toEqual(["I0408"]);
    expect(regime({ ald: true, careLinkedToAld: true })).toEqual(["I0408"]);
    expect(regime({ ald: true }, invoice({ acts: ["IM"] }, { exemption: "0" }))).toEqual([]);
    expect(regime({ ald: true }, accident)).toEqual([]);
    expect(regime({ exonerated: false })).toEqual([]);
    expect(regime({}, invoice({ acts: ["IM"] }, { exemption: "5" }))).toEqual([]);
    expect(codes(asked)).toEqual([]);
  });

  it("an ALD asked for one act of one visit is asked for", () => {
    const visits = invoice([{ acts: ["IM"] }, { time: "18:00", acts: [{ id: "IM", edit: { exemption: "4" } }] }]);
    expect(regime({ ald: false }, visits)).toEqual(["I0407"]);
    expect(regime({ ald: true }, visits)).toEqual([]);
  });

  it("a card under opposition, when nothing is said of the payment, is no fault yet", () => {
    expect(securing({ card: "opposed" })).toEqual([]);
  });
});
