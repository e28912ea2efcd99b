import { describe, expect, it } from "vitest";
import { advise } from "../../../../firmware/billing/assist/advise.js";
import { applyChanges } from "../../../../firmware/billing/assist/changes.js";
import type { Choice } from "../../../../firmware/billing/assist/model.js";
import { rate } from "../../../../firmware/billing/rate.js";
import type { InvoiceInput } from "../../../../firmware/billing/types.js";
import { cents } from "../../../../firmware/lib/money.js";
import { someNomenclature } from "../../../support/nomenclature.js";
import { ccam, coded } from "../coded/session.js";
import { invoice } from "../visit.js";
import { advice, choice, found } from "./advised.js";

/** « 1838* » for the way as it stands. */
function totals({ ways }: Choice): string[] {
  return ways.map(({ totals: { total }, current }) => `${total}${current ? "*" : ""}`);
}

describe("what was forgotten", () => {
  it("gives back a fee that was left out, with its price and its reason", () => {
    // MCI 5.00; nothing else moves (heavy dressing at home).
    const [first] = advice(invoice({ acts: ["PC_ULCERE"], decline: ["MCI"] })).forgotten;
    expect(first).toMatchObject({
      id: "p0/MCI/back",
      certainty: "due",
      gain: 500,
      changes: [{ kind: "restore", passage: 0, names: ["MCI"] }],
    });
    expect(first?.why).toContain("Pansement lourd");
  });

  it("says what to do and what it brings", () => {
    const texts = (input: InvoiceInput): string[] => advice(input).forgotten.map(({ text }) => text);
    expect(texts(invoice({ acts: ["PC_ULCERE"], decline: ["MCI"] }))[0]).toBe(
      "Reprenez MCI, coordination infirmière\u00A0: + 5,00\u00A0€",
    );
    expect(texts(coded({ acts: ["G"] }, { patient: { ageYears: 4 } }))).toEqual([
      "Ajoutez MEG, majoration enfant de moins de 6 ans\u00A0: + 5,00\u00A0€",
    ]);
  });

  it("gives back an act that was left out, at the rate it would have", () => {
    // AMI 1 second act: half of 3.15 is 1.58; the MAU of the lone 1.5… does not exist beside a dressing of 2.
    const ids = found(invoice({ acts: ["PANS_SIMPLE", "IM"], decline: ["p0/act/1"] }));
    expect(ids).toContain("p0/act/1/back +158 due");
  });

  it("counts what falls: the coordination fee of palliative care takes the single-act fee away", () => {
    // 5.00 − 1.35.
    expect(found(invoice({ acts: ["IM"] }))).toContain("p0/add/MCI +365 if");
  });

  it("takes back a majoration that was removed on the act's sheet", () => {
    const input = invoice({ date: "2025-03-16", acts: [{ id: "IM", edit: { complement: "" } }] });
    expect(found(input)).toContain("p0/F/back +850 due");
  });

  it("sees a coefficient, a price or an amount typed too low", () => {
    // PANS_SIMPLE is AMI 2: 6.30; typed 1 it is 3.15, which also opens the MAU of 1.35: 6.30 − 3.15 − 1.35.
    expect(found(invoice({ acts: [{ id: "PANS_SIMPLE", edit: { coefficient: 100 } }] }))).toContain(
      "p0/act/0/coefficient +180 if",
    );
    expect(found(invoice({ acts: [{ id: "PANS_SIMPLE", edit: { total: cents(500) } }] }))).toContain(
      "p0/act/0/total +130 if",
    );
  });

  it("leaves a free act free", () => {
    const input = invoice({ acts: [{ id: "PANS_SIMPLE", edit: { qualifier: "G", total: cents(0) } }] });
    expect(found(input).some((one) => one.startsWith("p0/act"))).toBe(false);
  });

  it("puts first what the invoice already justifies", () => {
    // A doctor's home visit to a child of 4: the MEG is due, the MD waits for the patient's state.
    const input = coded({ place: "HOME", acts: ["VG"] }, { patient: { ageYears: 4 } });
    expect(found(input)).toEqual(["p0/add/MEG +500 due", "p0/add/MD +1000 if"]);
  });

  it("offers the urgency modifiers of the hour and of the performer only", () => {
    // 21:00 on a Wednesday, a general practitioner: P 35.00; U is for the others, S for the end of the night.
    expect(found(coded({ time: "21:00", acts: ["AFLB001"] }))).toEqual(["p0/act/0/modifier/P +3500 if"]);
    expect(found(coded({ time: "10:00", acts: ["AFLB001"] }))).toEqual([]);
  });

  it("tells the total of the full invoice", () => {
    const input = invoice({ acts: ["PC_ULCERE"], decline: ["MCI", "IFD"] });
    const { forgotten, dueTotal, fullTotal, rated } = advice(input);
    const due = forgotten.filter(({ certainty }) => certainty === "due");
    expect(due.map(({ gain }) => gain)).toEqual([500, 275]);
    expect(dueTotal).toBe(rated.total + 775);
    expect(fullTotal).toBeGreaterThanOrEqual(dueTotal);
    expect(
      rate(
        applyChanges(
          input,
          forgotten.flatMap(({ changes }) => changes),
        ),
        someNomenclature,
      ),
    ).toMatchObject({
      ok: true,
      value: { total: fullTotal },
    });
  });

  it("passes on the refusal of an invoice that has no price", () => {
    expect(advise(invoice({ acts: ["NOPE"] }), someNomenclature)).toMatchObject({
      ok: false,
      error: { kind: "unknown-act", act: "NOPE" },
    });
  });
});

describe("what may not be added", () => {
  it("says why, with its source", () => {
    const refused = advice(invoice({ acts: ["PC_ULCERE"], place: "OFFICE" })).refused;
    const mci = refused.find(({ code }) => code === "MCI");
    expect(mci?.why).toContain("domicile");
    expect(mci?.source).toBeDefined();
  });
});

describe("the order of reading", () => {
  it("goes from the full act to the unpaid one, then additions, hours, travel and kilometres", () => {
    const input = invoice({
      date: "2025-03-16",
      acts: ["SC", "PC_ULCERE", "PANS_SIMPLE"],
      travel: { oneWayKm: 10 },
    });
    const { reading, rated } = advice(input);
    const keys = reading.map(({ lineKey }) => lineKey);
    expect(keys).toEqual(["p0/act/1", "p0/act/2", "p0/act/0", "p0/MCI", "p0/F", "p0/IFD", "p0/IK"]);
    expect(keys).toHaveLength(rated.lines.length);
    expect(reading[0]?.text).toContain("taux plein");
  });
});

describe("the ways between which the rules leave a choice", () => {
  it("night or Sunday, never both: Sunday 20:30", () => {
    // AMI 1 3.15 + MAU 1.35 + IFD 2.75 = 7.25; with N 9.15 or F 8.50.
    const one = choice(invoice({ date: "2025-03-16", time: "20:30", acts: ["IM"] }), "p0/hour");
    expect(totals(one)).toEqual(["1640*", "1575"]);
    expect(one.ways[1]?.changed.map(({ lineKey, before, after }) => [lineKey, before, after])).toEqual([
      ["p0/N", 915, undefined],
      ["p0/F", undefined, 850],
    ]);
  });

  it("the coordination fee of palliative care, or the single-act fee", () => {
    // 3.15 + 2.75 + 5.00, or 3.15 + 2.75 + 1.35.
    expect(totals(choice(invoice({ acts: ["IM"] }), "p0/coordination"))).toEqual(["1090", "725*"]);
  });

  it("the second insulin act in AMX: 9.05 or 7.48 in the evening (F18)", () => {
    const evening = invoice({ time: "18:30", acts: ["GLYCEMIE", "INSULINE"], dayFeeAlreadyBilled: "BSA" });
    const one = choice(evening, "p0/insulin");
    expect(totals(one)).toEqual(["905*", "748"]);
    expect(one.ways.map(({ confidence }) => confidence)).toEqual(["medium", "low"]);
    const halved = applyChanges(evening, one.ways[1]?.changes ?? []);
    expect(totals(choice(halved, "p0/insulin"))).toEqual(["905", "748*"]);
  });

  it("the day fee of a dependent patient: IFD or IFI, AMI or AMX", () => {
    // Blood sample: AMI 4.73 + MAU 1.35 + IFD 2.75 = 8.83; AMX 4.73 + IFI 2.75 = 7.48, and the fee 13.00, 18.20, 28.70.
    const input = invoice({ acts: ["PONCTION_VEINEUSE"] }, { patient: { dependent: true } });
    const one = choice(input, "2025-03-12/bsi");
    expect(totals(one)).toEqual(["3618", "2568", "2048", "883*", "748"]);
    const fee = one.ways[0]?.changed.map(({ lineKey }) => lineKey) ?? [];
    expect(fee).toEqual(expect.arrayContaining(["p0/IFD", "p0/IFI", "p0/MAU", "p0/act/1"]));
  });

  it("grouping identical acts: 8.52 or 8.51 of the caisse (§5.4)", () => {
    // Three AMI 1.5 at 60 %: 3 × 2.84; or base 14.18, AMO 8.51.
    const acts = ["PONCTION_VEINEUSE", "PONCTION_VEINEUSE", "PONCTION_VEINEUSE"];
    const one = choice(invoice({ place: "OFFICE", acts }), "grouping");
    expect(one.ways.map(({ totals: { amo } }) => amo).sort()).toEqual([851, 852]);
  });

  it("is silent when nothing is identical", () => {
    expect(advice(invoice({ acts: ["IM", "PANS_SIMPLE"] })).choices.map(({ id }) => id)).not.toContain("grouping");
  });

  it("the dearer CCAM act is the full one", () => {
    // 12 March 2025: AFLB001 51.76, DEQP003 14.52: 51.76 + 7.26, or 14.52 + 25.88.
    const acts = [ccam("AFLB001", { association: 2 }), ccam("DEQP003", { association: 1 })];
    const one = choice(coded({ acts }), "p0/association");
    expect(totals(one)).toEqual(["5902", "4040*"]);
    expect(one.ways[0]).toMatchObject({
      name: "AFLB001 à 100 %".replace(" %", "\u202F%").concat(", DEQP003 à 50\u202F%"),
      confidence: "high",
    });
  });

  it("leaves dental acts alone, and a fee that stands against nothing", () => {
    const dental = coded({ acts: ["HBJA003", "HBQD001"] }, { profession: "dentiste" });
    expect(advice(dental).choices).toEqual([]);
    const ids = advice(invoice({ acts: ["PC_ULCERE"] })).choices.map(({ id }) => id);
    expect(ids).toEqual([]);
  });

  it("a consultation or the technical act", () => {
    // G 30.00 on 12 March 2025, AFLB001 51.76.
    const one = choice(coded({ acts: ["G", "AFLB001"] }), "p0/consultation");
    expect(totals(one)).toEqual(["8176*", "5176", "3000"]);
    expect(one.ways[0]?.confidence).toBe("low");
  });

  it("a physiotherapist's travel: IFD or IFS", () => {
    const input = coded(
      { place: "HOME", acts: ["RAM_LOMBALGIE_COMMUNE"], add: ["IFD"] },
      { profession: "kinesitherapeute" },
    );
    // 7.49 × 2.21 = 16.55; with 4.00 or 2.50.
    expect(totals(choice(input, "p0/physio-travel"))).toEqual(["2055", "1905*"]);
  });

  it("a doctor's night or Sunday", () => {
    // Sunday 16 March 2025, 20:30, office: G 30.00 + MN 35.00 or F 19.06.
    const input = coded({ date: "2025-03-16", time: "20:30", acts: ["G"], add: ["MN"] });
    expect(totals(choice(input, "p0/doctor-hour"))).toEqual(["6500*", "4906"]);
  });
});

describe("open questions", () => {
  it("asks for the distance at home only", () => {
    expect(advice(invoice({ acts: ["IM"] })).questions).toHaveLength(1);
    expect(advice(invoice({ acts: ["IM"], travel: { oneWayKm: 3 } })).questions).toEqual([]);
    expect(advice(invoice({ acts: ["IM"], place: "OFFICE" })).questions).toEqual([]);
  });
});
