import { describe, expect, it } from "vitest";
import { amoShares } from "../../../../firmware/billing/amo/shares.js";
import { DEFAULT_PARAMETERS, UNCONFIRMED_PARAMETERS } from "../../../../firmware/billing/parameters.js";
import type { AmoShare, PricedLine } from "../../../../firmware/billing/priced-line.js";
import type { ExemptionCode, NatureAssurance, Profession } from "../../../../firmware/billing/types.js";
import { date } from "../../../../firmware/lib/dates.js";
import { cents } from "../../../../firmware/lib/money.js";
import { invoice, pricedLine, type Rest } from "./doctor.js";

const line = pricedLine({ base: cents(2300) });

function shareOf(rest: Rest, change: Partial<PricedLine> = {}): AmoShare | undefined {
  return amoShares([{ ...line, ...change }], invoice({ acts: [] }, rest), DEFAULT_PARAMETERS).shares[0];
}

function rulesOf(share: AmoShare | undefined): readonly string[] {
  return share === undefined ? [] : [share.rate.reason, ...share.reasons].map(({ rule }) => rule);
}

/** `taux_amo.csv`, in force in March 2025. */
const BASES: Readonly<Record<Profession, number>> = {
  medecin: 70,
  "sage-femme": 70,
  infirmier: 60,
  kinesitherapeute: 60,
  dentiste: 60,
};

/** `exo_tm.csv`; undefined: the base rate of the profession. */
const BY_EXEMPTION: readonly (readonly [ExemptionCode | null, number | undefined])[] = [
  [null, undefined],
  ["0", undefined],
  ["1", 100],
  ["2", 100],
  ["3", 100],
  ["4", 100],
  ["5", 100],
  ["6", 100],
  ["7", 100],
  ["9", 80],
  ["C", 100],
];

/** `nature_assurance.csv`; undefined: none by itself. */
const BY_NATURE: readonly (readonly [NatureAssurance, number | undefined])[] = [
  ["10", undefined],
  ["30", 100],
  ["41", 100],
  ["90", 100],
  ["22", 100],
];

const professions: readonly Profession[] = ["infirmier", "medecin", "kinesitherapeute", "sage-femme", "dentiste"];
const every = professions.flatMap((profession) =>
  BY_EXEMPTION.flatMap(([exemption, byExemption]) =>
    BY_NATURE.map(([nature, byNature]) => ({
      profession,
      exemption,
      nature,
      percent: byNature ?? byExemption ?? BASES[profession],
    })),
  ),
);

describe("rate by profession, exoneration and nature", () => {
  it.each(every)("$profession, exo $exemption, nature $nature: $percent %", ({ percent, ...rest }) => {
    expect(shareOf(rest)?.rate.percent).toBe(percent);
  });

  it.each(every)("the same exoneration typed on the act: $profession, $exemption, $nature", (one) => {
    const { exemption, percent, ...rest } = one;
    expect(shareOf(rest, { exemption: exemption ?? undefined })?.rate.percent).toBe(percent);
  });
});

describe("the first rule that hits wins", () => {
  it.each([
    ["G before the rate typed", { amoRate: 70 }, { qualifier: "G" as const }, 0],
    ["N before the nature", { nature: "30" as const }, { qualifier: "N" as const }, 0],
    ["the rate typed before the nature", { amoRate: 65, nature: "30" as const }, {}, 65],
    ["a typed 0 is a rate", { amoRate: 0, exemption: "4" as const }, {}, 0],
    ["a null rate is none", { amoRate: null }, {}, 70],
    ["a victim of terrorism before the régime local", { terrorVictim: true, patient: { regimeLocal: true } }, {}, 100],
    ["the act's own exoneration before the invoice's", { exemption: "9" as const }, { exemption: "4" as const }, 100],
    ["0 on the act takes the invoice's away", { exemption: "4" as const }, { exemption: "0" as const }, 70],
    ["régime local before the ASPA", { exemption: "9" as const, patient: { regimeLocal: true } }, {}, 90],
    ["régime local before the parcours", { ips: "S" as const, patient: { regimeLocal: true } }, {}, 90],
    ["an ALD out of the parcours stays at 100", { ips: "S" as const, exemption: "4" as const }, {}, 100],
  ])("%s", (_name, rest, change, percent) => {
    expect(shareOf(rest, change)?.rate.percent).toBe(percent);
  });

  it("an exam at 100 % is so for everybody but the exempt, whose reason tells first", () => {
    const fixedRate = { percent: 100, reason: { rule: "exam", text: "examen", article: undefined, source: undefined } };
    expect(rulesOf(shareOf({ ips: "S", patient: { regimeLocal: true } }, { fixedRate }))).toEqual(["exam"]);
    expect(rulesOf(shareOf({ exemption: "5" }, { fixedRate }))).toEqual(["amo-100-5"]);
  });

  it("writes no exoneration beside a rate that contradicts it", () => {
    expect(shareOf({ exemption: "4" }, { qualifier: "N" })?.exemption).toBeUndefined();
    expect(shareOf({ exemption: "4", amoRate: 70 })?.exemption).toBeUndefined();
    expect(shareOf({ exemption: "4", amoRate: 100 })?.exemption).toBe("4");
    expect(shareOf({ exemption: "9", amoRate: 80 })?.exemption).toBe("9");
    expect(shareOf({ exemption: "4" })?.exemption).toBe("4");
  });

  it("says that a typed rate wins over an exoneration, and only then", () => {
    const rulesAt = (rest: Rest): readonly string[] =>
      amoShares([line], invoice({ acts: [] }, rest), DEFAULT_PARAMETERS).warnings.map(({ rule }) => rule);
    expect(rulesAt({ exemption: "4", amoRate: 70 })).toEqual(["amo-rate-exemption"]);
    expect(rulesAt({ exemption: "4", amoRate: 100 })).toEqual([]);
    expect(rulesAt({ exemption: "9", amoRate: 70 })).toEqual([]);
    expect(rulesAt({ exemption: "0", amoRate: 70 })).toEqual([]);
    expect(rulesAt({ exemption: "4" })).toEqual([]);
    expect(rulesAt({ amoRate: 70 })).toEqual([]);
    const mixed = [line, { ...line, exemption: "0" as const }];
    const { warnings } = amoShares(mixed, invoice({ acts: [] }, { exemption: "4", amoRate: 70 }), DEFAULT_PARAMETERS);
    expect(warnings.map(({ rule }) => rule)).toEqual(["amo-rate-exemption"]);
  });
});

describe("figures are those of the day of care", () => {
  it("a dentist's rate falls on 15 October 2023", () => {
    const on = (day: string): number | undefined =>
      shareOf({ profession: "dentiste" }, { date: date(day) })?.rate.percent;
    expect([on("2023-10-14"), on("2023-10-15")]).toEqual([70, 60]);
  });

  it("each line of an invoice has its own", () => {
    const days = ["2023-10-15", "2023-10-14", "2023-10-15"].map((day) => ({ ...line, date: date(day) }));
    const { shares } = amoShares(days, invoice({ acts: [] }, { profession: "dentiste" }), DEFAULT_PARAMETERS);
    // 23.00 at 60 % and at 70 %
    expect(shares.map(({ amo }) => amo)).toEqual([1380, 1610, 1380]);
  });

  it("change by data: a row of another file is the rate", () => {
    const rows = DEFAULT_PARAMETERS.map((row) => (row.id === "taux-medecin" ? { ...row, value: 65 } : row));
    const { shares } = amoShares([line], invoice({ acts: [] }), rows);
    expect(shares[0]).toMatchObject({ amo: 1495, rate: { percent: 65, reason: { rule: "amo-65" } } });
  });

  it("a rate that no row gives is 0 and said to be missing", () => {
    const { shares, warnings } = amoShares([line], invoice({ acts: [] }), []);
    expect(shares[0]).toMatchObject({ amo: 0, rate: { reason: { rule: "amo-unknown" } } });
    expect(warnings.map(({ rule }) => rule)).toEqual(["amo-unknown"]);
  });

  it("have one row at most for a day, none of them unconfirmed", () => {
    for (const row of DEFAULT_PARAMETERS) {
      const others = DEFAULT_PARAMETERS.filter(
        (other) =>
          other.id === row.id &&
          (other.from ?? "0000") <= (row.to ?? "9999") &&
          (row.from ?? "0000") <= (other.to ?? "9999"),
      );
      expect(others).toEqual([row]);
    }
    const known = new Set(DEFAULT_PARAMETERS.map(({ id, value }) => `${id} ${value}`));
    for (const { id, value } of UNCONFIRMED_PARAMETERS) expect(known.has(`${id} ${value}`)).toBe(false);
  });
});

describe("soins médicaux gratuits", () => {
  const three = [
    { ...line, key: "a" },
    { ...line, key: "b" },
    { ...line, key: "c" },
  ];
  const amos = (smgLimit: number | undefined, lines: readonly PricedLine[] = three): readonly number[] => {
    const limit = smgLimit === undefined ? {} : { smgLimit: cents(smgLimit) };
    return amoShares(lines, invoice({ acts: [] }, { nature: "22", ...limit }), DEFAULT_PARAMETERS).shares.map(
      ({ amo }) => amo,
    );
  };

  it("no limit: all at 100 %", () => {
    expect(amos(undefined)).toEqual([2300, 2300, 2300]);
    expect(amos(0)).toEqual([2300, 2300, 2300]);
  });

  it("the limit is spent line after line", () => {
    expect(amos(3000)).toEqual([2300, 700, 0]);
    expect(amos(6900)).toEqual([2300, 2300, 2300]);
  });

  it("says on the line that is cut what the limit is", () => {
    const input = invoice({ acts: [] }, { nature: "22", smgLimit: cents(3000) });
    const rules = amoShares(three, input, DEFAULT_PARAMETERS).shares.map(({ reasons }) =>
      reasons.map(({ rule }) => rule),
    );
    expect(rules).toEqual([[], ["smg-limit"], ["smg-limit"]]);
  });

  it("a line that is not reimbursable takes nothing of it", () => {
    expect(amos(2300, [{ ...line, qualifier: "N" }, line])).toEqual([0, 2300]);
  });

  it("the limit means nothing for another nature", () => {
    expect(shareOf({ smgLimit: cents(100) })?.amo).toBe(1610);
  });
});

describe("fees and travel follow the act they go with", () => {
  const fee = pricedLine({ key: "p0/IFD", kind: "travel", code: "IFD", base: cents(275) });
  const percents = (lines: readonly PricedLine[], rest: Rest = {}): readonly number[] =>
    amoShares(lines, invoice({ acts: [] }, { profession: "infirmier", ...rest }), DEFAULT_PARAMETERS).shares.map(
      ({ rate }) => rate.percent,
    );

  it.each<[string, Partial<PricedLine>, number]>([
    ["an act in ALD", { exemption: "4" }, 100],
    ["an act taken out of the invoice's ALD", { exemption: "0" }, 60],
    ["an act that is not reimbursable", { qualifier: "N" }, 0],
    ["a free act leads nothing", { qualifier: "G" }, 60],
    ["an act left out leads nothing", { freedom: "declined", exemption: "4" }, 60],
  ])("%s", (_name, change, percent) => {
    expect(percents([{ ...line, ...change }, fee])[1]).toBe(percent);
  });

  it("the first billed act that is reimbursable leads, whatever comes after", () => {
    const ald: Partial<PricedLine> = { exemption: "4" };
    expect(percents([{ ...line, qualifier: "N" }, { ...line, ...ald }, line, fee])).toEqual([0, 100, 60, 100]);
  });

  it("of its own passage only", () => {
    const second = { ...line, passage: 1, key: "p1/act/0", exemption: "4" as const };
    expect(percents([line, fee, second, { ...fee, passage: 1 }])).toEqual([60, 60, 100, 100]);
  });

  it("takes the exoneration and the N along", () => {
    const input = invoice({ acts: [] }, { profession: "infirmier" });
    const ald = amoShares([{ ...line, exemption: "4" }, fee], input, DEFAULT_PARAMETERS).shares[1];
    expect(ald).toMatchObject({ exemption: "4", qualifier: undefined });
    const free = amoShares([{ ...line, qualifier: "N" }, fee], input, DEFAULT_PARAMETERS).shares[1];
    expect(free).toMatchObject({ exemption: undefined, qualifier: "N" });
  });

  it("keeps an exoneration or a rate of its own", () => {
    const fixedRate = { percent: 100, reason: { rule: "own", text: "tarif", article: undefined, source: undefined } };
    expect(percents([line, { ...fee, exemption: "4" }, { ...fee, fixedRate }])).toEqual([60, 100, 100]);
  });

  it("says so where the act changes the rate, and only there", () => {
    const rules = (change: Partial<PricedLine>): readonly string[] => {
      const input = invoice({ acts: [] }, { profession: "infirmier" });
      return rulesOf(amoShares([{ ...line, ...change }, fee], input, DEFAULT_PARAMETERS).shares[1]);
    };
    expect(rules({ exemption: "4" })).toEqual(["amo-100-4", "amo-follows"]);
    expect(rules({})).toEqual(["amo-60"]);
  });
});
