import { describe, expect, it } from "vitest";
import { rated, refusal, rulesOf, shown, type Visit } from "../visit.js";

/** « TLS » may be added; « N no: N-day » is refused, and why. In the order that the screen shows. */
function proposed(visit: Visit, rest?: Parameters<typeof rated>[1]): string[] {
  return rated(visit, rest).proposals.map(({ code, reason, refused }) =>
    refused === undefined ? `${code}: ${reason.rule}` : `${code} no: ${refused.rule}`,
  );
}

/** The sentence of a refusal, its blanks made plain. */
function why(visit: Visit, rest?: Parameters<typeof refusal>[1]): string {
  const error = refusal(visit, rest);
  return error.kind === "conflict" ? error.text.replace(/[\u00A0\u202F]/g, " ") : error.kind;
}

describe("what is proposed beside the lines (nomenclature.md §4.5, §5, §9)", () => {
  it("to an ordinary visit at home: nothing of children, mountains or deep night", () => {
    expect(proposed({ acts: ["IM"] })).toEqual([
      "MCI: MCI-palliative",
      "TLS: TLS",
      "TLL no: TL-session",
      "TLD no: TL-session",
      "RQD: RQD",
      "N no: N-day",
      "F no: F-working-day",
    ]);
  });

  it("at the office: no travel at all", () => {
    expect(proposed({ acts: ["IM"], place: "OFFICE", travel: { oneWayKm: 10 } })).toEqual([
      "MCI no: MCI-home",
      "TLS: TLS",
      "TLL no: TL-session",
      "TLD no: TL-session",
      "RQD: RQD",
      "N no: N-day",
      "F no: F-working-day",
    ]);
  });

  it("to the second dependent patient of a home: why there are no kilometres", () => {
    expect(proposed({ acts: ["BSC"], sameHomeRank: 2, travel: { oneWayKm: 10 } })).toEqual([
      "MCI no: MCI-BSI",
      "MAU no: MAU-BSI",
      "TLS: TLS",
      "TLL no: TL-session",
      "TLD no: TL-session",
      "RQD: RQD",
      "IK no: IK-same-home",
      "N no: N-day",
      "F no: F-working-day",
    ]);
  });

  it("to sessions without an act: where each aid is possible, nothing of hours", () => {
    const child = { patient: { ageYears: 4 } };
    expect(proposed({ acts: [], add: ["TLL"], place: "OFFICE" })).toEqual([
      "MCI no: MCI-home",
      "MAU no: MAU-several",
      "TLS no: TLS-act",
      "TLD no: TLD-place",
      "RQD: RQD",
    ]);
    expect(proposed({ acts: [], add: ["TLD"] }, child)).toEqual([
      "MAU no: MAU-several",
      "TLS no: TLS-act",
      "TLL no: TLL-place",
      "RQD: RQD",
    ]);
    expect(proposed({ acts: [], add: ["RQD"], place: "OFFICE" })).toContain("TLL: TLL");
    expect(proposed({ acts: [], add: ["RQD"], place: "OFFICE" })).toContain("TLD no: TLD-place");
    expect(proposed({ acts: [], add: ["RQD"] })).toContain("TLD: TLD");
  });

  it.each([
    // The night's own line is there: the other night is not worth a row.
    ["21:00", "2025-03-12", []],
    ["23:30", "2025-03-12", []],
    ["21:00", "2025-03-16", ["F no: F-night"]],
    ["10:00", "2025-03-16", ["N no: N-day"]],
    ["10:00", "2025-03-15", ["N no: N-day", "F: F-saturday"]],
  ])("of hours at %s on %s", (time, date, hours) => {
    const rows = proposed({ acts: ["IM"], time, date });
    expect(rows.filter((row) => /^(N|NP|F)\b/.test(row))).toEqual(hours);
  });
});

describe("an addition that is not possible says why", () => {
  it.each<[string, Visit, string]>([
    ["MCI with the first wound assessment", { acts: ["BILAN_PLAIE"], add: ["MCI"] }, "MCI : Jamais avec le bilan"],
    ["MCI with nothing billed", { acts: ["IM"], decline: ["p0/act/0"], add: ["MCI"] }, "MCI : Aucun acte facturé"],
    ["IKM in plain", { acts: ["IM"], travel: { oneWayKm: 10 }, add: ["IKM"] }, "IKM : Ne correspond pas au relief"],
    ["IK at the office", { acts: ["IM"], place: "OFFICE", travel: { oneWayKm: 9 }, add: ["IK"] }, "IK : Réservé au"],
    ["IKS at the office", { acts: ["IM"], place: "OFFICE", add: ["IKS"] }, "IKS : Réservé au domicile"],
    ["IK within 2 km", { acts: ["IM"], travel: { oneWayKm: 2 }, add: ["IK"] }, "IK : Distance dans l’abattement"],
    ["N without an act", { acts: [], add: ["TLD", "N"], time: "21:00" }, "N : Aucun acte"],
    ["NP without an act", { acts: [], add: ["TLD", "NP"], time: "23:30" }, "NP : Aucun acte"],
    ["F without an act", { acts: [], add: ["TLD", "F"], date: "2025-03-16" }, "F : Aucun acte"],
    [
      "F on a Saturday before 8",
      { acts: ["IM"], date: "2025-03-15", time: "07:59", decline: ["N"], add: ["F"] },
      "F :",
    ],
    ["TLL beside care", { acts: ["IM"], place: "OFFICE", add: ["TLL"] }, "TLL : Séance à part"],
    ["TLD out of a home", { acts: [], place: "OFFICE", add: ["TLD"] }, "TLD : Réservée au domicile"],
    ["a day fee", { acts: ["IM"], add: ["BSA"] }, "BSA est un acte"],
    ["the inner code of the one-cent IFI", { acts: ["BSC"], add: ["IFI2"] }, "IFI2 : code interne"],
    ["a day fee left out", { acts: ["BSA"], decline: ["BSA"] }, "BSA est un acte"],
  ])("%s", (_name, visit, sentence) => {
    expect(why(visit).replaceAll("'", "’")).toContain(sentence);
  });

  it("MIE with nothing billed", () => {
    const left = { acts: ["IM"], decline: ["p0/act/0"], add: ["MIE"] };
    expect(why(left, { patient: { ageYears: 4 } })).toContain("MIE : Aucun acte facturé");
  });

  it("each name is looked at, not the first alone", () => {
    expect(refusal({ acts: ["IM"], add: ["MAU", "ZZZ"] })).toMatchObject({ kind: "unknown-fee", fee: "ZZZ" });
    expect(refusal({ acts: ["IM"], decline: ["MAU", "ZZZ"] })).toMatchObject({ kind: "unknown-fee", fee: "ZZZ" });
  });

  it("and what is there already may be added again", () => {
    const visit = { acts: ["IM"], travel: { oneWayKm: 10 } };
    expect(rated({ ...visit, add: ["IK", "IFD"] })).toEqual(rated(visit));
  });
});

describe("why a flat line is there", () => {
  const shares = ["tariff", "amo-60", "amc-052"];
  const visit: Visit = { acts: ["IM"] };

  it.each<[string, string, Visit, readonly string[]]>([
    ["MAU", "p0/MAU", visit, ["MAU"]],
    ["IFD", "p0/IFD", visit, ["IFD", "IFD-prescribed"]],
    ["IFI", "p0/IFI", { acts: ["BSC"] }, ["IFI", "IFD-prescribed"]],
    ["IFI of the same home", "p0/IFI", { acts: ["BSC"], sameHomeRank: 2 }, ["IFI-same-home"]],
    ["IK", "p0/IK", { ...visit, travel: { oneWayKm: 210 } }, ["IK", "IK-town"]],
    ["IK by half", "p0/IK/50", { ...visit, travel: { oneWayKm: 210 } }, ["IK", "IK-town", "IK-cap-half"]],
    ["IK for nothing", "p0/IK/0", { ...visit, travel: { oneWayKm: 210 } }, ["IK", "IK-town", "IK-cap-zero"]],
    ["TLL", "p0/TLL", { acts: [], add: ["TLL"], place: "OFFICE" }, ["TLL"]],
    ["TLD", "p0/TLD", { acts: [], add: ["TLD"] }, ["TLD"]],
    ["RQD", "p0/RQD", { ...visit, add: ["RQD"] }, ["RQD"]],
    ["N", "p0/N", { ...visit, time: "21:00" }, ["N", "N-prescribed"]],
    ["NP", "p0/NP", { ...visit, time: "23:30" }, ["NP", "N-prescribed"]],
    ["F on a Saturday", "p0/F", { ...visit, date: "2025-03-15", time: "08:00", add: ["F"] }, ["F-saturday"]],
    [
      "F for a night left out",
      "p0/F",
      { ...visit, date: "2025-03-16", time: "21:00", decline: ["N"], add: ["F"] },
      ["F", "F-prescribed"],
    ],
  ])("%s", (_name, key, seen, rules) => {
    expect(rulesOf(rated(seen), key)).toEqual([...rules, ...shares]);
  });

  it("MIE: also when one of two acts is left out", () => {
    const rating = rated({ acts: ["IM", "SC"], decline: ["p0/act/0"] }, { patient: { ageYears: 6 } });
    expect(rulesOf(rating, "p0/MIE")).toEqual(["MIE", ...shares]);
    expect(rating.warnings).toEqual([]);
  });

  it("F tells a Sunday or the holiday's name", () => {
    const text = (date: string): string | undefined =>
      rated({ ...visit, date }).lines.find(({ code }) => code === "F")?.reasons[0].text;
    expect(text("2025-03-16")).toBe("Dimanche");
    expect(text("2025-12-25")).toBe("Noël, jour férié");
  });
});

describe("kilometres and travel over a day", () => {
  it("add up over the visits: 196 and 196 are 299 in full and 93 by half", () => {
    const far = { acts: ["PANS_SIMPLE"], travel: { oneWayKm: 100 } };
    // 196 × 0.35 = 68.60; 103 × 0.35 = 36.05; 93 × 0.35 / 2 = 16.275.
    expect(shown(rated([far, { ...far, time: "15:00" }])).filter((line) => line.startsWith("IK"))).toEqual([
      "IK x196 = 6860",
      "IK x103 = 3605",
      "IK x93 50% = 1628",
    ]);
  });

  it("the IFI of one cent does not exist before its text", () => {
    expect(shown(rated({ acts: ["BSC"], sameHomeRank: 2, date: "2020-06-03" }))).toContain("IFI = 250");
  });
});
