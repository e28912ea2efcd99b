import { describe, expect, test } from "vitest";
import { aldOn, rightsOn, rightsOnAll } from "../../../firmware/flows/patient/rights.js";
import { date } from "../../../firmware/lib/dates.js";
import type { AmoRights, Cover, Period } from "../../../firmware/model/people.js";
import { somePatient } from "../../support/store.js";

const period = (from: string | undefined, to: string | undefined): Period => ({
  from: from === undefined ? undefined : date(from),
  to: to === undefined ? undefined : date(to),
});
const rights = (...periods: readonly Period[]): AmoRights => ({ periods, covers: [], readOn: date("2026-01-05") });
const on = date("2026-10-14");

describe("rights on the date of care", () => {
  test.each<[string, AmoRights | undefined, object]>([
    ["nothing read", undefined, { kind: "unknown" }],
    ["no period on the card", rights(), { kind: "unknown" }],
    ["the first day", rights(period("2026-10-14", "2026-12-31")), { kind: "open", until: "2026-12-31" }],
    ["the last day", rights(period("2026-01-01", "2026-10-14")), { kind: "open", until: "2026-10-14" }],
    ["the day after", rights(period("2026-01-01", "2026-10-13")), { kind: "closed", since: "2026-10-13" }],
    ["the day before", rights(period("2026-10-15", undefined)), { kind: "closed", since: undefined }],
    ["without an end", rights(period("2026-01-01", undefined)), { kind: "open", until: undefined }],
    [
      "periods that follow are told as one, in any order",
      rights(period("2028-01-01", "2030-12-31"), period("2026-01-01", "2027-12-31")),
      { kind: "open", until: "2030-12-31" },
    ],
    [
      "periods that overlap too",
      rights(period("2026-01-01", "2027-12-31"), period("2027-06-01", "2029-12-31")),
      { kind: "open", until: "2029-12-31" },
    ],
    [
      "a gap ends them",
      rights(period("2026-01-01", "2026-12-31"), period("2027-01-02", "2029-12-31")),
      { kind: "open", until: "2026-12-31" },
    ],
    [
      "the last of the past ones",
      rights(period("2020-01-01", "2021-12-31"), period("2022-01-01", "2023-12-31")),
      { kind: "closed", since: "2023-12-31" },
    ],
  ])("%s", (_, read, state) => {
    expect(rightsOn(read, on)).toEqual(state);
  });

  test("an invoice of several days has open rights when each day has", () => {
    const read = rights(period("2026-01-01", "2026-10-14"));
    expect(rightsOnAll(read, [date("2026-10-13"), on])).toEqual({ kind: "open", until: "2026-10-14" });
    expect(rightsOnAll(read, [on, date("2026-10-15")])).toEqual({ kind: "closed", since: "2026-10-14" });
  });
});

describe("the ALD in force", () => {
  const cover = (aldCode: string | undefined, from: string, to: string): Cover => ({
    ...period(from, to),
    aldCode,
    situation: undefined,
  });
  const patient = (...covers: readonly Cover[]) =>
    somePatient({ rights: { periods: [], covers, readOn: date("2026-01-05") } });

  test("is the card's cover on that day", () => {
    const covered = patient(cover("8", "2026-01-01", "2026-10-14"));
    expect(aldOn(covered, on)).toBe("8");
    expect(aldOn(covered, date("2026-10-15"))).toBeUndefined();
  });

  test("is not a cover without a code, nor one whose code says none", () => {
    expect(aldOn(patient(cover(undefined, "2026-01-01", "2026-12-31")), on)).toBeUndefined();
    expect(aldOn(patient(cover("0", "2026-01-01", "2026-12-31")), on)).toBeUndefined();
  });

  test("may be told by hand", () => {
    expect(aldOn(somePatient({ aldDeclared: true }), on)).toBe("1");
  });
});
