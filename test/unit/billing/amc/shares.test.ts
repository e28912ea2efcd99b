import { describe, expect, it } from "vitest";
import { amcDetail } from "../../../../firmware/billing/amc/explain.js";
import type { ActInput, AmcInput } from "../../../../firmware/billing/types.js";
import { cents } from "../../../../firmware/lib/money.js";
import { invoice, nomenclature, type Rest, rated, rating } from "../amo/doctor.js";

const formula: AmcInput = { formula: "052", percent: undefined };

function consultation(unit: number, edit: ActInput["edit"] = {}): ActInput {
  return { id: "C", edit: { unit: cents(unit), ...edit } };
}

function first(act: ActInput, rest: Rest = {}) {
  return rated({ acts: [act] }, rest).lines[0];
}

function amcReason(rest: Rest): string | undefined {
  const reason = first(consultation(2300), rest)?.reasons.find(({ rule }) => rule.startsWith("amc-"));
  return reason === undefined ? undefined : `${reason.rule}: ${reason.text.replace(/[\u00A0\u202F]/g, " ")}`;
}

describe("who takes what the caisse leaves", () => {
  it("nobody was asked: the patient", () => {
    expect(first(consultation(2300), { amc: undefined })).toMatchObject({ amo: 1610, amc: 0, patient: 690 });
  });

  it("a formula is told by its name", () => {
    expect(amcReason({ amc: undefined })).toBe("amc-none: Pas de part mutuelle demandée");
    expect(amcReason({ amc: formula })).toBe("amc-052: Mutuelle : 100 % du ticket modérateur (formule 052)");
    expect(amcReason({ amc: { formula: "02A", percent: 130 } })).toBe(
      "amc-02A: Mutuelle : 130 % du tarif, moins la caisse (formule 02A)",
    );
  });

  it("exempt lines leave nothing to a formula on the ticket modérateur", () => {
    expect(first(consultation(2300), { exemption: "4" })).toMatchObject({ amo: 2300, amc: 0, patient: 0 });
  });

  it("what the limit of soins médicaux gratuits leaves is ticket modérateur", () => {
    const line = first(consultation(2300), { nature: "22", smgLimit: cents(1500) });
    expect(line).toMatchObject({ amo: 1500, amc: 800, patient: 0 });
  });

  it("an excess is the patient's, or the mutuelle's by its formula (W18)", () => {
    const act = consultation(2300, { total: cents(3000), qualifier: "E" });
    expect(first(act)).toMatchObject({ amount: 3000, base: 2300, amo: 1610, amc: 690, patient: 700 });
    expect(first(act, { amc: { formula: "02A", percent: 130 } })).toMatchObject({ amc: 1380, patient: 10 });
  });
});

describe("complémentaire santé solidaire", () => {
  it.each<[string, Rest]>([
    ["ticked", { c2s: true, amc: undefined }],
    ["ticked beside a mutuelle", { c2s: true, amc: { formula: "050", percent: 10 } }],
    ["by the caisse's number", { amc: { ...formula, number: "99999997" } }],
    ["by an organism's number, padded", { amc: { ...formula, number: "0088888888" } }],
  ])("%s: the patient has nothing to pay", (_name, rest) => {
    const line = first(consultation(2300), rest);
    expect(line).toMatchObject({ amo: 1610, amc: 690, patient: 0 });
    expect(line?.reasons.map(({ rule }) => rule)).toContain("amc-c2s");
  });

  it("another mutuelle's number is a formula", () => {
    const rest: Rest = { amc: { formula: "050", percent: 50, number: "0780004099" } };
    expect(first(consultation(2300), rest)).toMatchObject({ amc: 345, patient: 345 });
  });

  it("refuses an excess, and says what to do", () => {
    const refused = rating({ acts: ["AFLB001", consultation(2300, { total: cents(3000) })] }, { c2s: true });
    expect(refused).toMatchObject({ ok: false, error: { kind: "conflict", passage: 0 } });
    const text = refused.ok || refused.error.kind !== "conflict" ? "" : refused.error.text;
    expect(text.replace(/[\u00A0\u202F]/g, " ")).toBe(
      "C : dépassement de 7,00 € interdit avec la complémentaire santé solidaire ; ramenez le total à 23,00 €, ou qualifiez la dépense E (exigence du patient)",
    );
  });

  it("names the passage of the excess", () => {
    const sessions = [{ acts: ["C"] }, { acts: [consultation(2300, { total: cents(2301), qualifier: "A" as const })] }];
    expect(rating(sessions, { c2s: true })).toMatchObject({ ok: false, error: { kind: "conflict", passage: 1 } });
  });

  it("takes the demand of the patient, who pays it", () => {
    const act = consultation(2300, { total: cents(3000), qualifier: "E" });
    expect(first(act, { c2s: true })).toMatchObject({ amo: 1610, amc: 690, patient: 700 });
  });

  it("does not take what is not reimbursable", () => {
    const act = consultation(2300, { qualifier: "N" });
    expect(first(act, { c2s: true })).toMatchObject({ amo: 0, amc: 0, patient: 2300 });
    const dearer = consultation(2300, { qualifier: "N", total: cents(3000) });
    expect(first(dearer, { c2s: true })).toMatchObject({ amc: 0, patient: 3000 });
  });
});

describe("aide médicale de l'État", () => {
  const ame: Rest = { amc: { ...formula, number: "75500017" } };

  it("takes all that is charged, excess included", () => {
    const act = consultation(2300, { total: cents(3000), qualifier: "E" });
    expect(first(act, ame)).toMatchObject({ amo: 0, amc: 3000, patient: 0 });
  });

  it("takes what a rate typed by hand leaves", () => {
    expect(first(consultation(2300), { ...ame, amoRate: 70 })).toMatchObject({
      amo: 1610,
      amc: 690,
      qualifier: undefined,
    });
  });

  it("wins over the C2S and over an ALD", () => {
    const line = first(consultation(2300), { ...ame, c2s: true, exemption: "4" });
    expect(line).toMatchObject({ amo: 0, amc: 2300, exemption: undefined, qualifier: "N" });
  });
});

describe("the detail of a formula, asked for a line", () => {
  const input = invoice({ acts: ["C", "GLQP007"] }, { amc: { formula: "052", percent: undefined } });

  function figures(key: string, asked = input): string | undefined {
    const detail = amcDetail(asked, nomenclature, key);
    if (!detail.ok) throw new Error(JSON.stringify(detail.error));
    return detail.value?.figures.replace(/[\u00A0\u202F]/g, " ");
  }

  it("tells the amounts it worked on", () => {
    expect(figures("p0/act/0")).toBe("min(23,00 − 16,10 ; 23,00 − 16,10) = 6,90");
    // the flat share of a heavy act is part of what the caisse leaves
    expect(figures("p0/act/1")).toBe("min(148,80 − 124,80 ; 148,80 − 124,80) = 24,00");
  });

  it("works on the computed share of the caisse, whatever was typed", () => {
    const typed = { ...input, typedShares: { "p0/act/0": { amo: cents(1900) } } };
    expect(figures("p0/act/0", typed)).toBe("min(23,00 − 16,10 ; 23,00 − 16,10) = 6,90");
  });

  it("is nothing where no formula works", () => {
    expect(figures("p0/act/9")).toBeUndefined();
    expect(figures("p0/act/0", { ...input, amc: undefined })).toBeUndefined();
    expect(figures("p0/act/0", { ...input, c2s: true })).toBeUndefined();
  });

  it("fails as the rating does", () => {
    const unknown = invoice({ acts: ["ZZZZ999"] });
    expect(amcDetail(unknown, nomenclature, "p0/act/0")).toMatchObject({ ok: false, error: { kind: "unknown-act" } });
  });
});
