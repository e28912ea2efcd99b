import { describe, expect, it } from "vitest";
import { cents } from "../../../../firmware/lib/money.js";
import { ccam, coded } from "../coded/session.js";
import { invoice } from "../visit.js";
import { advice, found, plain } from "./advised.js";

const sunday = "2025-03-16";

describe("what only stands with another change", () => {
  it("joins what makes it possible: the single-act fee of an act that was left out", () => {
    // AMI 1 3.15 + MAU 1.35 + IFD 2.75; nothing stands at home while the act is out.
    const [first] = advice(invoice({ acts: ["IM"], decline: ["p0/act/0", "MAU"] })).forgotten;
    expect(first).toMatchObject({ id: "p0/act/0/back", certainty: "due", gain: 725 });
    expect(plain(first?.text)).toBe("Facturez l’acte retiré, injection intramusculaire : + 7,25 €");
    expect(first?.changes).toEqual([
      { kind: "restore", passage: 0, names: ["p0/act/0"] },
      { kind: "restore", passage: 0, names: ["MAU"] },
    ]);
  });

  it("joins the item of its own visit, not a dearer one", () => {
    // PC_ULCERE AMI 4 12.60 + MCI 5.00 + IFD 2.75 = 20.35; the injection as above.
    const input = invoice([
      { acts: ["PC_ULCERE"], decline: ["p0/act/0"] },
      { time: "18:00", acts: ["IM"], decline: ["p1/act/0", "MAU"] },
    ]);
    const { forgotten, dueTotal } = advice(input);
    expect(forgotten.slice(0, 2).map(({ id, gain, changes }) => [id, gain, changes.length])).toEqual([
      ["p0/act/0/back", 2035, 1],
      ["p1/act/0/back", 725, 2],
    ]);
    expect(dueTotal).toBe(2760);
  });

  it("stands beside what is due when it waits for a fact", () => {
    // TLS 10.00; MCI 5.00 in place of the MAU; RQD 10.00 needs no act.
    const { forgotten, dueTotal, fullTotal } = advice(invoice({ acts: ["IM"], decline: ["p0/act/0"] }));
    expect(forgotten.map(({ id, gain, certainty }) => `${id} +${gain} ${certainty}`)).toEqual([
      "p0/act/0/back +725 due",
      "p0/add/TLS +1725 if",
      "p0/add/MCI +1090 if",
      "p0/add/RQD +1000 if",
    ]);
    expect(dueTotal).toBe(725);
    expect(fullTotal).toBe(315 + 275 + 1000 + 500 + 1000);
    expect(plain(forgotten[1]?.text)).toBe(
      "Facturez l’acte retiré, injection intramusculaire, puis ajoutez TLS, téléconsultation pendant un soin : + 17,25 €",
    );
    expect(forgotten[1]?.changes).toEqual([
      { kind: "restore", passage: 0, names: ["p0/act/0"] },
      { kind: "add", passage: 0, code: "TLS" },
    ]);
  });
});

describe("of fees that exclude each other", () => {
  it("the best paid is proposed", () => {
    // One travel majoration per visit (§7.1): MDN 38.50 at night, MD 10.00.
    expect(found(coded({ place: "HOME", time: "21:00", acts: ["VG"] }))).toEqual(["p0/add/MDN +3850 if"]);
  });

  it("one that is due comes before a dearer one that waits for a fact", () => {
    // One travel fee per session (§8): IFD 2.50, or IFS 4.00 when the act opens it.
    const input = coded({ place: "HOME", acts: ["RAM_LOMBALGIE_COMMUNE"] }, { profession: "kinesitherapeute" });
    expect(found(input)).toEqual(["p0/add/IFD +250 due"]);
  });
});

describe("acts among others", () => {
  it("a majoration comes back on the act it was removed from", () => {
    const removed = { id: "IM", edit: { complement: "" } } as const;
    const [first] = advice(invoice({ date: sunday, acts: ["PANS_SIMPLE", removed] })).forgotten;
    expect(first).toMatchObject({ id: "p0/F/back", gain: 850 });
    expect(first?.changes).toEqual([{ kind: "unset", passage: 0, act: 1, field: "complement" }]);
  });

  it("nothing is typed too low on a free act", () => {
    // At AMI 1 the free act would open the MAU, 1.35, with nothing paid beside it.
    const free = { id: "IM", edit: { coefficient: 200, qualifier: "G" } } as const;
    expect(found(invoice({ place: "OFFICE", acts: [free] })).filter((one) => one.startsWith("p0/act"))).toEqual([]);
  });

  it("identical acts on one line are told one by one", () => {
    const low = { id: "PONCTION_VEINEUSE", edit: { unit: cents(100) } };
    const grouped = advice(invoice({ place: "OFFICE", acts: [low, low] }, { groupActs: true }));
    expect(grouped.rated.lines.filter(({ key }) => key.includes("/act/"))).toHaveLength(1);
    // AMI 1.5 at 1.00 is 1.50: 4.73 − 1.50 each.
    expect(grouped.forgotten.filter(({ id }) => id.endsWith("/unit")).map(({ id, gain }) => [id, gain])).toEqual([
      ["p0/act/0/unit", 323],
      ["p0/act/1/unit", 323],
    ]);
  });

  it("an act with an edit and no CCAM detail has its modifiers too", () => {
    const act = { id: "AFLB001", edit: { quantity: 1 } };
    expect(found(coded({ time: "21:00", acts: [act] }))).toEqual(["p0/act/0/modifier/P +3500 if"]);
  });

  it("a warning of another kind leaves an association where it is", () => {
    // GAMA008 asks for an agreement, QZFA001 for its conditions: both are told, at 100 % and 50 %.
    const acts = [ccam("GAMA008", { association: 1 }), ccam("QZFA001", { association: 2 })];
    expect(advice(coded({ acts })).rated.warnings).not.toEqual([]);
    expect(found(coded({ acts }))).toEqual([]);
  });

  it("at the eleventh place of the eleventh visit as well", () => {
    const visits = Array.from({ length: 10 }, (_one, at) => ({ time: `0${at}:00`, acts: ["C"] }));
    const eleventh = {
      time: "10:00",
      acts: [...Array.from({ length: 10 }, () => "C"), ccam("AFLB001", { association: 2 })],
    };
    expect(found(coded([...visits, eleventh])).filter((one) => one.startsWith("p10"))).toEqual([
      "p10/act/10/association +2588 due",
    ]);
  });
});
