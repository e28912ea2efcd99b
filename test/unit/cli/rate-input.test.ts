import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRateRequest, readRateRequest } from "../../../firmware/cli/rate-input.js";

const least = { v: 1, profession: "infirmier", date: "2025-03-12", place: "HOME", acts: ["IM"] };

function problem(document: unknown): string {
  const read = readRateRequest(document);
  if (read.ok) throw new Error("accepted");
  return read.error;
}

describe("input of tournee rate, version 1", () => {
  it("fills what is not said", () => {
    const read = parseRateRequest(JSON.stringify(least));
    expect(read).toEqual({
      ok: true,
      value: {
        several: false,
        version: 1,
        forced: [],
        tp: { amo: true, amc: true },
        input: {
          profession: "infirmier",
          patient: { ageYears: 70, sex: "F", dependent: false, regimeLocal: false },
          exemption: null,
          nature: "10",
          performer: { speciality: undefined, sector: "1" },
          smgLimit: 0,
          ips: null,
          amoRate: null,
          c2s: false,
          terrorVictim: false,
          groupActs: false,
          amc: { formula: "052", percent: undefined, number: undefined },
          typedShares: {},
          passages: [
            {
              date: "2025-03-12",
              time: "10:00",
              place: "HOME",
              zone: "METRO",
              department: undefined,
              acts: [{ id: "IM" }],
              add: [],
              decline: [],
              dayFeeAlreadyBilled: null,
              travel: { oneWayKm: 0, terrain: "PLAIN" },
              sameHomeRank: 1,
            },
          ],
        },
      },
    });
  });

  it("fills the rest of a part that is half said", () => {
    const read = readRateRequest({ ...least, patient: { ageYears: 4 }, travel: { oneWayKm: 12.5 } });
    expect(read.ok && read.value.input.patient).toMatchObject({ ageYears: 4, sex: "F", dependent: false });
    expect(read.ok && read.value.input.passages[0]?.travel).toEqual({ oneWayKm: 12.5, terrain: "PLAIN" });
  });

  it.each(["v", "profession", "date", "place", "acts"] as const)("needs %s", (field) => {
    const { [field]: _left, ...rest } = least;
    expect(problem(rest)).toContain(field);
  });

  it.each([
    [{ surprise: 1 }, "surprise"],
    [{ v: 3 }, "v"],
    [{ profession: "notaire" }, "profession"],
    [{ date: "2025-02-30" }, "date"],
    [{ time: "24:00" }, "time"],
    [{ zone: "MARS" }, "zone"],
    [{ place: null }, "place"],
    [{ patient: { ageYears: -1 } }, "patient.ageYears"],
    [{ patient: { ageYears: 4.5 } }, "patient.ageYears"],
    [{ patient: { name: "x" } }, "patient.name"],
    [{ patient: { sex: "X" } }, "patient.sex"],
    [{ patient: null }, "patient"],
    [{ patient: { dependent: "yes" } }, "patient.dependent"],
    [{ acts: "IM" }, "acts"],
    [{ acts: [1] }, "acts"],
    [{ add: null }, "add"],
    [{ decline: {} }, "decline"],
    [{ dayFeeAlreadyBilled: "BSX" }, "dayFeeAlreadyBilled"],
    [{ travel: { oneWayKm: "12" } }, "travel.oneWayKm"],
    [{ travel: { terrain: "SEA" } }, "travel.terrain"],
    [{ travel: { by: "car" } }, "travel.by"],
    [{ sameHomeRank: 0 }, "sameHomeRank"],
    [{ exemption: "8" }, "exemption"],
    [{ amcFormula: "999" }, "amcFormula"],
  ])("refuses %j, naming it", (change, field) => {
    expect(problem({ ...least, ...change })).toContain(field);
  });

  it.each(["", "{", "[]", "null", "1", '"text"'])("refuses %j", (text) => {
    expect(parseRateRequest(text).ok).toBe(false);
  });

  it("names a field called __proto__ like any other", () => {
    expect(parseRateRequest('{"v":1,"__proto__":{"acts":["IM"]}}')).toMatchObject({ ok: false });
  });
});

describe("several passages", () => {
  const { v, profession, ...visit } = least;

  it("may say what they share once, beside them", () => {
    const read = readRateRequest({
      v,
      profession,
      exemption: "4",
      patient: { ageYears: 80 },
      passages: [visit, visit],
    });
    expect(read).toMatchObject({ ok: true, value: { several: true, input: { exemption: "4" } } });
    expect(read.ok && read.value.input.passages).toHaveLength(2);
  });

  it("may each be a whole version 1 input", () => {
    expect(readRateRequest({ v: 1, passages: [least, least] }).ok).toBe(true);
  });

  it.each([
    [{ v: 1, passages: [] }, "passages"],
    [{ v: 1, passages: "x" }, "passages"],
    [{ v: 1, passages: [visit] }, "profession"],
    [{ passages: [least] }, "v"],
    [{ v: 1, date: "2025-03-12", passages: [least] }, "date"],
    [{ v: 1, passages: [least, { ...least, colour: 1 }] }, "passages[1].colour"],
    [{ v: 1, passages: [least, { ...least, travel: { oneWayKm: -1 } }] }, "passages[1].travel.oneWayKm"],
    [{ v: 1, passages: [least, { ...least, exemption: "4" }] }, "exemption"],
    [{ v: 1, passages: [least, { ...least, patient: { ageYears: 4 } }] }, "patient"],
  ])("refuses %j, naming it", (document, field) => {
    expect(problem(document)).toContain(field);
  });
});

describe("any input", () => {
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom("IM", "BSC", "HOME", "2025-03-12", "TLS", "4", 1, -1, null, []),
  );
  const nearly = fc.record(
    {
      v: fc.oneof(fc.constant(1), junk),
      profession: fc.oneof(fc.constant("infirmier"), junk),
      date: fc.oneof(fc.constant("2025-03-12"), junk),
      time: junk,
      zone: junk,
      place: fc.oneof(fc.constant("HOME"), junk),
      patient: junk,
      acts: fc.oneof(fc.constant(["IM"]), junk),
      add: junk,
      decline: junk,
      dayFeeAlreadyBilled: junk,
      travel: junk,
      sameHomeRank: junk,
      exemption: junk,
      amcFormula: junk,
      passages: junk,
    },
    { requiredKeys: [] },
  );

  it("gives a value or one sentence, never throws", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          nearly.map((document) => JSON.stringify(document)),
        ),
        (text) => {
          const read = parseRateRequest(text);
          expect(read.ok || read.error.length > 0).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
