import { describe, expect, it } from "vitest";
import type { ActInput, RatedInvoice } from "../../../../firmware/billing/types.js";
import { cents } from "../../../../firmware/lib/money.js";
import { type Rest, rated } from "./doctor.js";

/** « code rate% amo −share code exo » of each line. */
function told({ lines }: RatedInvoice): readonly string[] {
  return lines.map(({ code, ccam, amoRate, amo, participation, participationCode, exemption }) =>
    [ccam?.code ?? code, amoRate, amo, participation, participationCode ?? "·", exemption ?? "·"].join(" "),
  );
}

function session(acts: readonly (string | ActInput)[], rest: Rest = {}): readonly string[] {
  return told(rated({ acts }, rest));
}

function associated(id: string, association: 1 | 2): ActInput {
  return { id, edit: { ccam: { association } } };
}

const K60: ActInput = { id: "K", edit: { coefficient: 6000 } };

describe("an act at or above the threshold", () => {
  it("148.80 alone: 100 % less 24.00, which is the ticket modérateur", () => {
    const { lines } = rated({ acts: ["GLQP007"] });
    expect(lines[0]).toMatchObject({ amoRate: 100, amo: 12_480, amc: 2400, patient: 0, participation: 2400 });
    expect(lines[0]).toMatchObject({ participationCode: "A", exemption: "C" });
    expect(lines[0]?.reasons.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["amo-100-C", "heavy-share"]));
  });

  it("exactly 120.00 is heavy, 119.99 is not", () => {
    const at = (unit: number): readonly string[] => session([{ id: "AFLB001", edit: { unit: cents(unit) } }]);
    expect(at(12_000)).toEqual(["AFLB001 100 9600 2400 A C"]);
    // 70 % of 119.99 is 83.993
    expect(at(11_999)).toEqual(["AFLB001 70 8399 0 · ·"]);
  });

  it("18.00 until the end of 2018, 24.00 since", () => {
    const on = (date: string): readonly string[] => told(rated({ date, acts: ["GLQP007"] }));
    expect(on("2018-12-31")).toEqual(["GLQP007 100 13080 1800 A C"]);
    expect(on("2019-01-01")).toEqual(["GLQP007 100 12480 2400 A C"]);
    // 32.00 is not confirmed by any text: it is not in force
    expect(on("2026-06-01")).toEqual(["GLQP007 100 12480 2400 A C"]);
  });

  it("of the NGAP: coefficient 60, exoneration 1", () => {
    // 60 × 1.92 = 115.20, below the price's threshold: the coefficient decides
    expect(session([K60])).toEqual(["K 100 9120 2400 A 1"]);
    expect(session([{ id: "K", edit: { coefficient: 5999 } }])[0]).toMatch(/^K 70 /);
    expect(session([{ id: "C", edit: { coefficient: 6000 } }])[0]).toMatch(/^C 70 /);
  });

  it.each(["medecin", "sage-femme", "dentiste"] as const)("concerns a %s", (profession) => {
    expect(session(["GLQP007"], { profession })).toEqual(["GLQP007 100 12480 2400 A C"]);
  });

  it("does not concern a kiné", () => {
    const acts = [{ id: "AFLB001", edit: { unit: cents(20_000) } }];
    expect(session(acts, { profession: "kinesitherapeute" })).toEqual(["AFLB001 60 12000 0 · ·"]);
  });
});

describe("several acts of one session", () => {
  it("are summed with their association: 109.32 + 75 % of 86.16 = 173.94", () => {
    const acts = [associated("QAGA001", 1), { id: "QZGA006", edit: { ccam: { association: 3 as const } } }];
    // 86.16 × 0.75 = 64.62, and the share once
    expect(session(acts)).toEqual(["QAGA001 100 8532 2400 A C", "QZGA006 100 6462 0 · C"]);
  });

  it("leave one share, however many are heavy", () => {
    expect(session(["GLQP007", associated("QAGA001", 1), "GLQP007"])).toEqual([
      "GLQP007 100 12480 2400 A C",
      "QAGA001 100 10932 0 · C",
      "GLQP007 100 14880 0 · C",
    ]);
  });

  it("below the threshold together stay at the base rate", () => {
    // 50.56 + 50.56 = 101.12
    expect(session(["AFLB001", "AFLB001"])).toEqual(["AFLB001 70 3539 0 · ·", "AFLB001 70 3539 0 · ·"]);
  });

  it("of two sessions are two sums and two shares", () => {
    const two = rated([{ acts: ["GLQP007"] }, { acts: ["GLQP007", "AFLB001"] }]);
    expect(told(two)).toEqual(["GLQP007 100 12480 2400 A C", "GLQP007 100 12480 2400 A C", "AFLB001 100 5056 0 · C"]);
    expect(told(rated([{ acts: ["AFLB001", "AFLB001"] }, { acts: ["AFLB001"] }]))[0]).toMatch(/ 70 /);
  });

  it("mix coefficients and prices in euros", () => {
    // 50 × 1.92 = 96.00 and 50.56: 146.56
    expect(session([{ id: "K", edit: { coefficient: 5000 } }, "AFLB001"])).toEqual([
      "K 100 7200 2400 A 1",
      "AFLB001 100 5056 0 · C",
    ]);
  });

  it("a consultation is neither heavy nor summed", () => {
    const acts = [{ id: "C", edit: { unit: cents(8000) } }, "AFLB001"];
    expect(session(acts)).toEqual(["C 70 5600 0 · ·", "AFLB001 70 3539 0 · ·"]);
    expect(session(["C", "GLQP007"])).toEqual(["C 70 1610 0 · ·", "GLQP007 100 12480 2400 A C"]);
  });

  it("count each of a quantity", () => {
    // 2 × 60.00 and 2 × 30 × 1.92 with a coefficient of 60 in all
    const twice = (id: string, edit: ActInput["edit"]): ActInput => ({ id, edit: { ...edit, quantity: 2 } });
    expect(session([twice("AFLB001", { unit: cents(6000) })])).toEqual(["AFLB001 100 9600 2400 A C"]);
    expect(session([twice("K", { coefficient: 3000 })])).toEqual(["K 100 9120 2400 A 1"]);
    expect(session([twice("K", { coefficient: 2900 })])[0]).toMatch(/^K 70 /);
  });

  it("the first that can bear the share leaves it, be it the smaller", () => {
    expect(session(["AFLB001", "GLQP007"])).toEqual(["AFLB001 100 2656 2400 A C", "GLQP007 100 14880 0 · C"]);
    // exactly 24.00 bears it: nothing is left to the caisse
    const exact = { id: "AFLB001", edit: { unit: cents(2400) } };
    expect(session([exact, "GLQP007"])[0]).toBe("AFLB001 100 0 2400 A C");
  });

  it("an act without a base is not heavy and adds nothing", () => {
    const empty = { id: "AFLB001", edit: { total: cents(0) } };
    expect(session([empty, "GLQP007"])).toEqual(["AFLB001 70 0 0 · ·", "GLQP007 100 12480 2400 A C"]);
    expect(session([{ id: "QAGA001", edit: { total: cents(0) } }, "AFLB001"])[1]).toMatch(/ 70 /);
  });

  it("an act left out, free or not reimbursable counts for nothing", () => {
    const free: ActInput = { id: "QAGA001", edit: { qualifier: "G" } };
    const unpaid: ActInput = { id: "QAGA001", edit: { qualifier: "N" } };
    expect(session([free, "AFLB001"])[1]).toBe("AFLB001 70 3539 0 · ·");
    expect(session([unpaid, "AFLB001"])[1]).toBe("AFLB001 70 3539 0 · ·");
    const declined = rated({ acts: ["QAGA001", "AFLB001"], decline: ["p0/act/0"] });
    expect(told(declined)[1]).toBe("AFLB001 70 3539 0 · ·");
  });

  it("an act in ALD does not make the others heavy", () => {
    const ald: ActInput = { id: "QAGA001", edit: { exemption: "4" } };
    expect(session([ald, "AFLB001"])).toEqual(["QAGA001 100 10932 0 · 4", "AFLB001 70 3539 0 · ·"]);
  });
});

describe("imaging and dental prostheses", () => {
  it("imaging is compared alone and leaves no share", () => {
    expect(session(["ADIX001"])).toEqual(["ADIX001 100 13000 0 · C"]);
    expect(session(["ADIX002", "ADIX002"])[0]).toMatch(/ 70 /);
    expect(session(["ADIX002", associated("QAGA001", 1)])[1]).toMatch(/ 70 /);
  });

  it("ultrasound is compared alone and leaves it", () => {
    expect(session(["ADEX001"])).toEqual(["ADEX001 100 10100 2400 A C"]);
    expect(session(["ADEX001", "AFLB001"])[1]).toMatch(/ 70 /);
  });

  it("a prosthesis keeps the dentist's rate", () => {
    expect(session(["PROX001"], { profession: "dentiste" })).toEqual(["PROX001 60 26400 0 · ·"]);
  });

  it("beside imaging the share is left by the other act", () => {
    expect(session(["ADIX001", "GLQP007"])).toEqual(["ADIX001 100 13000 0 · C", "GLQP007 100 12480 2400 A C"]);
  });
});

describe("who owes no share", () => {
  it.each<[string, Rest, string]>([
    ["maternity", { nature: "30" }, "GLQP007 100 14880 0 R ·"],
    ["work accident", { nature: "41" }, "GLQP007 100 14880 0 R ·"],
    ["ALD", { exemption: "4" }, "GLQP007 100 14880 0 R 4"],
    ["invalidity", { exemption: "5" }, "GLQP007 100 14880 0 R 5"],
    ["special régime", { exemption: "6" }, "GLQP007 100 14880 0 R 6"],
    ["particular care", { exemption: "3" }, "GLQP007 100 14880 0 R 3"],
    ["prevention", { exemption: "7" }, "GLQP007 100 14880 0 R 7"],
    ["victim of terrorism", { terrorVictim: true }, "GLQP007 100 14880 0 R ·"],
    ["régime local, which bears it", { patient: { regimeLocal: true } }, "GLQP007 100 14880 0 L C"],
  ])("%s", (_name, rest, line) => {
    expect(session(["GLQP007"], rest)).toEqual([line]);
  });

  it("ASPA and heavy acts only: they go out as 3", () => {
    expect(session(["GLQP007", "AFLB001"], { exemption: "9" })).toEqual([
      "GLQP007 100 14880 0 R 3",
      "AFLB001 100 5056 0 · 3",
    ]);
  });

  it("ASPA beside a consultation: C and 9 side by side", () => {
    // 80 % of 23.00
    expect(session(["C", "GLQP007"], { exemption: "9" })).toEqual(["C 80 1840 0 · 9", "GLQP007 100 14880 0 R C"]);
  });

  it("ASPA with an act said heavy: no share either", () => {
    const act: ActInput = { id: "GLQP007", edit: { exemption: "C" } };
    expect(session([act, "C"], { exemption: "9" })).toEqual(["GLQP007 100 14880 0 R C", "C 80 1840 0 · 9"]);
  });

  it("ASPA: what is not an act, or is left out, does not keep the acts from going out as 3", () => {
    const visit = rated(
      { acts: ["GLQP007", "C"], add: ["MD"], place: "HOME", decline: ["p0/act/1"] },
      { exemption: "9" },
    );
    const [act, , fee] = visit.lines;
    expect([act?.exemption, fee?.code, fee?.exemption]).toEqual(["3", "MD", "3"]);
    expect(session([K60], { exemption: "9" })).toEqual(["K 100 11520 0 R 3"]);
  });

  it.each<[string, Rest, string, string]>([
    ["an ordinary patient", {}, "GLQP007", "amo-100-C"],
    ["régime local", { patient: { regimeLocal: true } }, "GLQP007", "amo-100-heavy"],
    ["ASPA", { exemption: "9" }, "GLQP007", "amo-100-heavy"],
    ["imaging", {}, "ADIX001", "amo-100-heavy"],
  ])("the reason says whether a share is left: %s", (_name, rest, act, rule) => {
    expect(rated({ acts: [act] }, rest).lines[0]?.reasons.map((reason) => reason.rule)).toContain(rule);
  });

  it("one act under the ASPA leaves the share to the other", () => {
    const act: ActInput = { id: "GLQP007", edit: { exemption: "9" } };
    expect(session([act, "GLQP007"])).toEqual(["GLQP007 100 14880 0 · C", "GLQP007 100 12480 2400 A C"]);
  });

  it("the C2S pays it for its holders", () => {
    const { lines } = rated({ acts: ["GLQP007"] }, { c2s: true });
    expect(lines[0]).toMatchObject({ amo: 12_480, amc: 2400, patient: 0, participationCode: "A" });
  });

  it("a typed rate leaves nothing to the threshold", () => {
    expect(session(["GLQP007"], { amoRate: 70 })).toEqual(["GLQP007 70 10416 0 · ·"]);
  });

  it("a baby under a year: the share is taken and the thirty days are told", () => {
    const baby = rated({ acts: ["GLQP007"] }, { patient: { ageYears: 0 } });
    expect(told(baby)).toEqual(["GLQP007 100 12480 2400 A C"]);
    expect(baby.warnings.map(({ rule }) => rule)).toContain("heavy-newborn");
    expect(rated({ acts: ["AFLB001"] }, { patient: { ageYears: 0 } }).warnings).toEqual([]);
  });
});

describe("an act that the user says is heavy", () => {
  it("leaves the share below the threshold too, as far as it goes", () => {
    expect(session(["AFLB001"], { exemption: "C" })).toEqual(["AFLB001 100 2656 2400 A C"]);
    expect(session(["C"], { exemption: "1" })).toEqual(["C 100 0 2300 A 1"]);
  });

  it("the share goes to an act that can bear it whole, else to the largest", () => {
    expect(session(["C", "AFLB001"], { exemption: "C" })).toEqual(["C 100 2300 0 · C", "AFLB001 100 2656 2400 A C"]);
    const small = { id: "C", edit: { unit: cents(1000) } };
    expect(session([small, "C"], { exemption: "C" })).toEqual(["C 100 1000 0 · C", "C 100 0 2300 A C"]);
  });

  it("the code said is the code written, whatever the act", () => {
    expect(session(["GLQP007"], { exemption: "1" })).toEqual(["GLQP007 100 12480 2400 A 1"]);
    expect(session([K60], { exemption: "C" })).toEqual(["K 100 9120 2400 A C"]);
    expect(session(["GLQP007"], { exemption: "C", nature: "30" })).toEqual(["GLQP007 100 14880 0 R C"]);
  });

  it("leaves none at a professional's who never meets it", () => {
    expect(session(["AFLB001"], { exemption: "C", profession: "kinesitherapeute" })).toEqual([
      "AFLB001 100 5056 0 · C",
    ]);
  });
});

describe("what goes with a heavy act", () => {
  it("is at 100 % too, and leaves no share", () => {
    const { lines } = rated({ acts: ["GLQP007"], place: "HOME", add: ["MD"] });
    const fee = lines.find(({ code }) => code === "MD");
    expect(fee).toMatchObject({ amoRate: 100, amo: 1000, participation: 0, exemption: "C" });
    expect(fee?.reasons.map(({ rule }) => rule)).toContain("amo-100-heavy");
    const beside = rated({ acts: [K60], place: "HOME", add: ["MD"] }).lines.find(({ code }) => code === "MD");
    expect(beside?.reasons.map(({ rule }) => rule)).toContain("amo-100-heavy");
  });

  it("said heavy for the invoice, a fee alone is at 100 % and leaves no share", () => {
    const { lines } = rated({ acts: [], add: ["MD"], place: "HOME" }, { exemption: "C" });
    expect(lines[0]).toMatchObject({ code: "MD", amoRate: 100, amo: 1000, participation: 0, exemption: "C" });
    expect(rated({ acts: [], add: ["MD"], place: "HOME" }, { exemption: "1" }).lines[0]?.amoRate).toBe(100);
  });
});
