import { describe, expect, it } from "vitest";
import type { PredictContext } from "../../../../firmware/billing/predict/context.js";
import type { ActEdit, InvoiceInput } from "../../../../firmware/billing/types.js";
import { date } from "../../../../firmware/lib/dates.js";
import { coded } from "../coded/session.js";
import { invoice } from "../visit.js";
import { codes, predicted, said, told, weights } from "./predicted.js";
import { kine, lumbago, sample } from "./scenes/samples.js";

describe("agreements", () => {
  const hernia = coded({ acts: ["GAMA008"] });
  const ask = (code: "9" | "0" | "4" | "5" | "D", on?: string, input = hernia): string[] =>
    weights(input, { agreement: { code, ...(on === undefined ? {} : { date: date(on) }) } });

  it("none known is a doubt, refused or not asked a reject, given or waited for nothing", () => {
    expect(weights(hernia)).toEqual(["I0404 signal"]);
    expect(ask("9")).toEqual(["I0404 reject"]);
    expect(ask("D", "2025-02-01")).toEqual(["I0404 reject"]);
    for (const code of ["0", "4", "5"] as const) expect(ask(code, "2025-02-01")).toEqual([]);
    const text = (code: "9" | "D"): string | undefined =>
      predicted(hernia, { agreement: { code, date: date("2025-02-01") } })[0]?.text;
    expect(text("D")).toContain("refusé");
    expect(text("9")).toContain("aucun n’est indiqué");
  });

  it("fifteen days without an answer", () => {
    // 25 February + 15 days is 12 March
    expect(ask("0", "2025-02-25")).toEqual([]);
    expect(ask("0", "2025-02-26")).toEqual(["I0403 signal"]);
    expect(ask("4", "2025-03-11")).toEqual([]);
    expect(ask("0")).toEqual(["I0402 reject"]);
    const late = predicted(hernia, { agreement: { code: "0", date: date("2025-03-14") } });
    expect(late[0]?.text.replace(/\s/g, " ")).toContain("0 jours");
  });

  it("a ticked act, a CCAM act under agreement or a guide needs one", () => {
    const ticked = invoice({ acts: [{ id: "IM", edit: { ententePrealable: true } }] });
    expect(weights(ticked)).toEqual(["I0404 signal"]);
    expect(ask("4", "2025-02-01", ticked)).toEqual([]);
    expect(ask("4", "2025-02-01", lumbago)).toEqual([]);
    expect(ask("4", "2025-02-01", sample)).toEqual(["I0405 reject"]);
    expect(ask("9", undefined, sample)).toEqual([]);
  });

  it("the guide's sessions: 15 of a lumbago, near its end from the 13th", () => {
    const done = (sessionsDone: number | undefined, more: PredictContext = {}): string[] =>
      weights(lumbago, { sessionsDone, ...more });
    const yes: PredictContext = { agreement: { code: "4", date: date("2025-02-01") } };
    expect(done(11)).toEqual([]);
    expect(done(12)).toEqual(["I0406 signal"]);
    expect(done(14)).toEqual(["I0406 signal"]);
    expect(done(14, yes)).toEqual([]);
    expect(done(15)).toEqual(["R1221 reject"]);
    expect(done(15, yes)).toEqual([]);
    expect(done(undefined)).toEqual([]);
    const two = kine([
      { acts: [{ id: "RAM_LOMBALGIE_COMMUNE", edit: { quantity: 2 } }] },
      { date: "2025-03-13", acts: ["RAM_LOMBALGIE_COMMUNE"] },
    ]);
    expect(told(two, { sessionsDone: 13 })).toEqual(["R1221 p1/act/0", "I0406 p0/act/0"]);
    expect(codes(sample, { sessionsDone: 15 })).toEqual([]);
    expect(codes(kine({ acts: ["RAV_LYMPHOEDEME_UN_MEMBRE"] }), { sessionsDone: 99 })).toEqual([]);
  });

  it("one act that needs it is enough, and an invoice of no act needs no answer", () => {
    const yes: PredictContext = { agreement: { code: "4", date: date("2025-02-01") } };
    const two = invoice({ acts: [{ id: "IM", edit: { ententePrealable: true } }, "PANS_SIMPLE"] });
    expect(codes(two, yes)).toEqual([]);
    expect(codes(invoice({ acts: ["IM"], decline: ["p0/act/0"] }), yes)).toEqual([]);
  });

  it("an act without a guide has no session to count, and an unknown count is not guessed", () => {
    const act = (id: string, edit: ActEdit): InvoiceInput => kine({ acts: [{ id, edit }] });
    expect(codes(act("RAV_LYMPHOEDEME_UN_MEMBRE", { ententePrealable: true }), { sessionsDone: 3 })).toEqual(["I0404"]);
    expect(codes(act("RAM_LOMBALGIE_COMMUNE", { quantity: 13 }))).toEqual([]);
  });

  it("asked before its time, the agreement is the only thing told of the guide", () => {
    const ticked = kine({ acts: [{ id: "RAM_LOMBALGIE_COMMUNE", edit: { ententePrealable: true } }] });
    expect(weights(ticked, { sessionsDone: 12 })).toEqual(["I0404 signal", "R8010 signal"]);
  });

  it("says what to do of a refusal, and how old a request is", () => {
    expect(said(hernia, { agreement: { code: "D", date: date("2025-02-01") } })[0]).toContain(
      "/ Ne demandez pas de remboursement",
    );
    expect(said(hernia, { agreement: { code: "9" } })[0]).toContain("/ Indiquez la réponse et sa date");
    // 26 February to 12 March
    expect(said(hernia, { agreement: { code: "0", date: date("2025-02-26") } })[0]).toContain("n’a que 14 jours");
  });
});
