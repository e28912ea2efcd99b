import { describe, expect, it } from "vitest";
import type { ActEdit } from "../../../../firmware/billing/types.js";
import { rated, refusal, rulesOf, type Visit } from "../visit.js";

type Complement = NonNullable<ActEdit["complement"]>;

const WEDNESDAY = "2025-03-12";
const SUNDAY = "2025-03-16";

function asked(complement: Complement, rest: Partial<Visit> = {}): Visit {
  return { acts: [{ id: "IM", edit: { complement } }], place: "OFFICE", ...rest };
}

/** The hour's line: « N added », « F declinable »; and the rows that speak of hours. */
function hours(visit: Visit): { readonly line: string | undefined; readonly rows: readonly string[] } {
  const { lines, proposals } = rated(visit);
  const own = (code: string): boolean => ["N", "NP", "F"].includes(code);
  const line = lines.find(({ code }) => own(code));
  return {
    line: line === undefined ? undefined : `${line.code} ${line.freedom}`,
    rows: proposals.filter(({ code }) => own(code)).map(({ code, reason }) => `${code} ${reason.rule}`),
  };
}

describe("a complement chosen on an act's sheet (FAC-28)", () => {
  it.each([
    // What the clock says already is hers to leave out; what it does not say was added by her.
    ["N", "10:00", WEDNESDAY, "N added", ["F F-night"]],
    ["N", "21:00", WEDNESDAY, "N declinable", ["F F-night"]],
    ["N", "23:30", WEDNESDAY, "NP declinable", ["F F-night"]],
    ["F", "10:00", WEDNESDAY, "F added", []],
    ["F", "10:00", SUNDAY, "F declinable", []],
    ["F", "21:00", SUNDAY, "F added", ["N N-F"]],
    ["F", "21:00", WEDNESDAY, "F added", ["N N-F"]],
    ["U", "21:00", WEDNESDAY, "N declinable", []],
  ] as const)("%s at %s on %s: %s", (complement, time, date, line, rows) => {
    expect(hours(asked(complement, { time, date }))).toEqual({ line, rows });
  });

  it("says that it was chosen by hand", () => {
    for (const complement of ["N", "F"] as const) {
      expect(rulesOf(rated(asked(complement)), `p0/${complement}`)[0]).toBe("complement-hand");
    }
  });

  it("night wins over Sunday, and one that is chosen over one taken off", () => {
    const two = (first: Complement, second: Complement): string | undefined =>
      hours({
        acts: [
          { id: "IM", edit: { complement: first } },
          { id: "SC", edit: { complement: second } },
        ],
      }).line;
    expect(two("F", "N")).toBe("N added");
    expect(two("", "F")).toBe("F added");
    expect(two("", "N")).toBe("N added");
  });

  it("of an act left out does not count", () => {
    expect(hours({ ...asked("N"), decline: ["p0/act/0"] }).line).toBeUndefined();
  });

  it("leaves no other majoration to add", () => {
    expect(refusal(asked("N", { add: ["NP"] }))).toMatchObject({ kind: "conflict" });
    expect(refusal(asked("N", { time: "23:30", add: ["N"] }))).toMatchObject({ kind: "conflict" });
    expect(rated(asked("N", { time: "23:30", add: ["NP"] })).total).toBe(rated(asked("N", { time: "23:30" })).total);
  });
});

describe("the letter of the hour in the record", () => {
  /** Complement of each act line. */
  const letters = (visit: Visit): readonly (string | undefined)[] =>
    rated(visit)
      .lines.filter(({ key }) => key.includes("/act/"))
      .map(({ complement }) => complement);

  it("is carried by the first act that is billed", () => {
    expect(letters({ acts: ["IM", "SC"], time: "21:00" })).toEqual(["N", undefined]);
    expect(letters({ acts: ["IM", "SC"], time: "23:30", decline: ["p0/act/0"] })).toEqual([undefined, "N"]);
    // 3.9 is not paid beside 4.2 (§4.1).
    expect(letters({ acts: ["POSTOP", "PERINERVEUX"], date: SUNDAY })).toEqual([undefined, "F"]);
    expect(letters({ acts: ["IM"], date: SUNDAY, decline: ["F"] })).toEqual([undefined]);
  });

  it("goes before the urgency of that act, which stays on the others", () => {
    const urgent = (id: string) => ({ id, edit: { complement: "U" as const } });
    expect(letters({ acts: [urgent("IM"), urgent("SC")], time: "21:00" })).toEqual(["N", "U"]);
  });
});
