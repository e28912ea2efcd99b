import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { nurseTables } from "../../../firmware/billing/nurse/nomenclature/tables.js";
import { rateCommand, rateText } from "../../../firmware/cli/rate.js";

const least = { v: 1, profession: "infirmier", date: "2025-03-12", place: "HOME", acts: ["PONCTION_VEINEUSE"] };
const run = (document: unknown): ReturnType<typeof rateText> => rateText(JSON.stringify(document));
const read = (document: unknown): { lines: Record<string, unknown>[] } & Record<string, unknown> =>
  JSON.parse(run(document).stdout);

describe("tournee rate", () => {
  it("prints exactly the fields of the contract", () => {
    const { lines, ...totals } = read(least);
    expect(totals).toEqual({ totalCents: 883, amoCents: 530, amcCents: 353, patientCents: 0 });
    expect(lines.map(({ reasons: _reasons, ...line }) => line)).toEqual([
      {
        code: "AMI",
        coefficient: 1.5,
        ratePercent: 100,
        quantity: 1,
        amountCents: 473,
        chargedCents: 473,
        baseCents: 473,
        amoCents: 284,
        amcCents: 189,
        patientCents: 0,
        participationCents: 0,
      },
      {
        code: "MAU",
        coefficient: null,
        ratePercent: 100,
        quantity: 1,
        amountCents: 135,
        chargedCents: 135,
        baseCents: 135,
        amoCents: 81,
        amcCents: 54,
        patientCents: 0,
        participationCents: 0,
      },
      {
        code: "IFD",
        coefficient: null,
        ratePercent: 100,
        quantity: 1,
        amountCents: 275,
        chargedCents: 275,
        baseCents: 275,
        amoCents: 165,
        amcCents: 110,
        patientCents: 0,
        participationCents: 0,
      },
    ]);
    for (const { reasons } of lines) expect(reasons).not.toEqual([]);
  });

  it("keeps lines at 0 % and leaves out what the nurse left out", () => {
    const { lines } = read({ ...least, acts: ["PC_ESCARRE", "IM", "SC"], decline: ["MCI"] });
    expect(lines.map(({ code, ratePercent, amountCents }) => [code, ratePercent, amountCents])).toEqual([
      ["AMI", 100, 1260],
      ["AMI", 50, 158],
      ["AMI", 0, 0],
      ["IFD", 100, 275],
    ]);
  });

  it("tells the passage of each line when there are several", () => {
    const evening = { ...least, time: "18:30", acts: ["GLYCEMIE", "INSULINE"] };
    const { lines, totalCents } = read({ v: 1, passages: [{ ...evening, time: "08:30", acts: ["BSA"] }, evening] });
    expect(lines.map(({ passage, code }) => [passage, code])).toEqual([
      [0, "BSA"],
      [0, "IFI"],
      [1, "AMX"],
      [1, "AMX"],
      [1, "IFI"],
    ]);
    expect(totalCents).toBe(1300 + 275 + 630 + 275);
    expect(read(least).lines[0]).not.toHaveProperty("passage");
  });

  it.each([
    [{ ...least, acts: ["NOPE"] }, "NOPE"],
    [{ ...least, date: "1999-01-04" }, "1999-01-04"],
    [{ ...least, add: ["XYZ"] }, "XYZ"],
    [{ ...least, place: "OFFICE", add: ["MCI"] }, "MCI"],
    [{ ...least, mystery: true }, "mystery"],
    [{ ...least, acts: [] }, "acts"],
  ])("refuses %j with exit code 2 and a message naming it", (document, name) => {
    const outcome = run(document);
    expect(outcome).toMatchObject({ exitCode: 2, stdout: "" });
    expect(outcome.stderr).toContain(name);
  });
});

describe("its arguments", () => {
  const folder = mkdtempSync(join(tmpdir(), "tournee-rate-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("reads a file", () => {
    const file = join(folder, "visit.json");
    writeFileSync(file, JSON.stringify(least));
    expect(rateCommand([file])).toMatchObject({ exitCode: 0, stderr: "" });
  });

  it.each([[[]], [["a", "b"]], [[join(folder, "absent.json")]]])("refuses %j", (args) => {
    expect(rateCommand(args)).toMatchObject({ exitCode: 2, stdout: "" });
  });
});

describe("any well-formed visit", () => {
  const names = [...nurseTables.acts.map(({ id }) => id), "NOPE"];
  const fees = [...new Set(nurseTables.tariffs.map(({ code }) => code)), "NOPE", "p0/act/0", "p0/MCI"];
  const visit = fc.record({
    v: fc.constant(1),
    profession: fc.constant("infirmier"),
    date: fc.constantFrom("1999-01-04", "2013-05-01", "2019-12-31", "2025-03-16", "2026-11-20", "2031-01-01"),
    time: fc.constantFrom("00:00", "06:30", "10:00", "21:00", "23:30"),
    zone: fc.constantFrom("METRO", "DOM"),
    place: fc.constantFrom("HOME", "OFFICE", "REMOTE"),
    acts: fc.array(fc.constantFrom(...names), { maxLength: 4 }),
    add: fc.array(fc.constantFrom(...fees), { maxLength: 2 }),
    decline: fc.array(fc.constantFrom(...fees), { maxLength: 2 }),
  });

  it("ends with 0 and JSON, or with 2 and a message", () => {
    fc.assert(
      fc.property(
        fc.oneof(visit, fc.record({ v: fc.constant(1), passages: fc.array(visit, { maxLength: 3 }) })),
        (one) => {
          const { exitCode, stdout, stderr } = run(one);
          expect(exitCode === 0 ? stderr : stdout).toBe("");
          if (exitCode === 0) expect(JSON.parse(stdout)).toHaveProperty("totalCents");
          else expect(stderr).toMatch(/^tournee rate: .+\n$/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
