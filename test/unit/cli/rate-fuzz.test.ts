import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rateText } from "../../../firmware/cli/rate.js";
import { someNomenclature } from "../../support/nomenclature.js";

const CENTS = [
  "amountCents",
  "chargedCents",
  "baseCents",
  "amoCents",
  "amcCents",
  "patientCents",
  "participationCents",
];

/** A value that the field knows, or anything at all. */
const field = <T>(...known: readonly T[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 150, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: fc.jsonValue() });
const some = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 150, arbitrary: fc.record(fields, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
const amounts = field(0, 1, 300, 5056, 123_456, 9_999_999, null);

const CODES = {
  infirmier: ["IM", "PONCTION_VEINEUSE", "BSC", "GLYCEMIE", "INSULINE", "PERF_LONGUE", "PC_ULCERE", "AMI", "SC"],
  medecin: ["C", "G", "VG", "AFLB001", "DEQP003", "COE", "COG"],
  kinesitherapeute: ["RAM", "AMK", "RAM_LOMBALGIE_COMMUNE"],
  "sage-femme": ["AFLB001", "DEQP003"],
  dentiste: ["HBQD001", "HBJA003"],
} as const;

const actOf = (codes: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    field(...codes),
    some({
      code: field(...codes),
      activity: field(1, 1, 1, 1, 1, 4, null),
      phase: field(0, null),
      modifiers: field([], [], [], ["F"], null),
      association: field(1, 2, 3, 5, null),
      supplementCents: field(0, 0, 250, null),
      exceptional: field("O", "N", null),
      coefficient: field(1, 1.5, 8.09, 60, null),
      exemption: field("0", "3", "4", "9", "C", null),
      feeCents: amounts,
      qualifier: field("A", "E", "G", "N", "D", null),
      complement: field("U", "", null, null, null, null),
      quantity: field(1, 2, 99, null),
      unitCents: amounts,
      ententePrealable: field(true, false, null),
    }),
  );

const requestOf = (profession: keyof typeof CODES): fc.Arbitrary<unknown> =>
  fc.record(
    {
      v: field(1, 2),
      profession: field(profession),
      performer: some({ speciality: field("01", "06", "24", null), sector: field("1", "outside") }),
      date: field("2024-12-01", "2024-12-22", "2026-02-03", "2025-03-16"),
      time: field("00:00", "10:00", "21:30"),
      place: field("HOME", "OFFICE", "REMOTE"),
      zone: field("METRO", "DOM"),
      department: field("75", "973", "2A", null),
      patient: some({ ageYears: field(0, 4, 15, 16, 70, 130), sex: field("F", "M"), dependent: field(true, false) }),
      nature: field("MALADIE", "MATERNITE", "AT", "SMG", "PREVENTION"),
      smgCents: amounts,
      alsaceMoselle: field(true, false),
      ips: field("S", "T", "M", "U", null),
      exemption: field("0", "1", "4", "5", "9", "C", null),
      amoRate: field(0, 37, 70, 100, null),
      c2s: field(true, false, false, false),
      terrorVictim: field(true, false),
      amc: some({
        formula: field("012", "020", "021", "029", "02A", "050", "052"),
        parameter: field(0, 40, 130, 150.5, 1000, null),
        number: field("99999997", "88888888", "75500017", "0780004099", null),
      }),
      tp: field({}, { amo: false }, { amc: false }, { amo: true, amc: true }, { amo: false, amc: true }),
      groupActs: field(true, false),
      forced: field(
        [],
        [{ line: 0, amoCents: 1900 }],
        [
          { line: 0, amcCents: 0 },
          { line: 1, amoCents: 5 },
        ],
        [{ line: 99 }],
      ),
      acts: fc.oneof(
        { weight: 150, arbitrary: fc.array(actOf(CODES[profession]), { minLength: 1, maxLength: 3 }) },
        { weight: 1, arbitrary: fc.jsonValue() },
      ),
      add: field([], [], [], [], [], [], [], ["IFS"], ["MD"], ["F"]),
      decline: field([], ["MCI"], ["p0/act/0"]),
      travel: some({ oneWayKm: field(0, 3.5, 12, 1000), terrain: field("PLAIN", "MOUNTAIN", "FOOT") }),
      sameHomeRank: field(1, 2, 99),
    },
    { requiredKeys: ["v", "profession", "date", "place", "acts"] },
  );

const request = fc.constantFrom(...(Object.keys(CODES) as (keyof typeof CODES)[])).chain(requestOf);

describe("any request", () => {
  it("is priced to the cent with its reasons, or refused in one sentence", () => {
    const nomenclature = someNomenclature;
    let priced = 0;
    fc.assert(
      fc.property(request, (document) => {
        const { exitCode, stdout, stderr } = rateText(JSON.stringify(document), nomenclature);
        if (exitCode !== 0) {
          expect(exitCode).toBe(2);
          expect(stdout).toBe("");
          expect(stderr).toMatch(/^tournee rate: .+\n$/);
          return;
        }
        priced += 1;
        const { lines, ...totals } = JSON.parse(stdout);
        for (const line of lines) {
          for (const name of CENTS) expect(Number.isSafeInteger(line[name]), name).toBe(true);
          expect(line.amoCents + line.amcCents + line.patientCents).toBe(line.amountCents);
          expect(line.reasons.length).toBeGreaterThan(0);
          for (const { rule, text } of line.reasons) expect(`${rule}${text}`).not.toMatch(/undefined|NaN|null/);
        }
        expect(totals.amoCents + totals.amcCents + totals.patientCents).toBe(totals.totalCents);
      }),
      { numRuns: 1500 },
    );
    // It would prove little if nothing passed.
    expect(priced).toBeGreaterThan(100);
  });
});
