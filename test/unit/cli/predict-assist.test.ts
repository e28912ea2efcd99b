import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { assistCommand } from "../../../firmware/cli/assist.js";
import type { Outcome } from "../../../firmware/cli/outcome.js";
import { predictCommand } from "../../../firmware/cli/predict.js";

const folder = mkdtempSync(join(tmpdir(), "tournee-advice-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

const least = { v: 1, profession: "infirmier", date: "2025-03-12", place: "HOME", acts: ["PONCTION_VEINEUSE"] };

function run(command: (args: readonly string[]) => Outcome, document: unknown): Outcome {
  files += 1;
  const file = join(folder, `${files}.json`);
  writeFileSync(file, typeof document === "string" ? document : JSON.stringify(document));
  return command([file]);
}

function codes(document: unknown): string[] {
  const { exitCode, stdout, stderr } = run(predictCommand, document);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return JSON.parse(stdout).predictions.map(({ code }: { code: string }) => code);
}

describe("tournee predict", () => {
  it("says nothing of an ordinary visit", () => {
    expect(JSON.parse(run(predictCommand, least).stdout)).toEqual({
      rejects: 0,
      anomalies: 0,
      signals: 0,
      predictions: [],
    });
  });

  it("reads what is known around the invoice", () => {
    const context = {
      today: "2027-06-13",
      rights: { periods: [{ to: "2025-02-28" }] },
      prescription: { needed: true, prescriber: { kind: "none" } },
    };
    expect(codes({ ...least, context })).toEqual(["I1002", "R1130", "I0601"]);
  });

  it("prints where to mend, by step, passage and line", () => {
    const document = { ...least, acts: [{ code: "IM", complement: "U" }] };
    expect(JSON.parse(run(predictCommand, document).stdout).predictions).toEqual([
      expect.objectContaining({ code: "R1010", severity: "reject", step: "acts", passage: 0, line: "p0/act/0" }),
    ]);
  });

  it("knows the shares that the request types", () => {
    expect(codes({ ...least, v: 2, forced: [{ line: 0, amoCents: 200 }] })).toEqual(["I0703"]);
  });

  it.each([
    ["{", "not JSON"],
    [{ ...least, date: "2025-02-30" }, "date"],
    [{ ...least, acts: ["NOPE"] }, "NOPE"],
    [{ ...least, context: { today: "yesterday" } }, "context.today"],
    [{ ...least, context: { mood: 1 } }, "mood"],
    [{ ...least, context: [] }, "context"],
  ])("refuses %j and names what is wrong", (document, name) => {
    const outcome = run(predictCommand, document);
    expect(outcome).toMatchObject({ exitCode: 2, stdout: "" });
    expect(outcome.stderr).toMatch(/^tournee predict: .+\n$/);
    expect(outcome.stderr).toContain(name);
  });
});

describe("tournee assist", () => {
  it("prints what was forgotten, what is refused, the reading and the choices", () => {
    const printed = JSON.parse(run(assistCommand, { ...least, acts: ["PC_ULCERE"], decline: ["MCI"] }).stdout);
    // AMI 4 12.60 + IFD 2.75; the MCI brings 5.00.
    expect(printed).toMatchObject({ totalCents: 1535, questions: [{ passage: 0 }] });
    expect(printed.forgotten[0]).toMatchObject({ id: "p0/MCI/back", certainty: "due", gainCents: 500 });
    expect(printed.reading.map(({ lineKey }: { lineKey: string }) => lineKey)).toEqual(["p0/act/0", "p0/IFD"]);
    expect(printed.refused.map(({ code }: { code: string }) => code)).toContain("MAU");
  });

  it("prices each way", () => {
    const night = { ...least, acts: ["IM"], date: "2025-03-16", time: "20:30" };
    const [choice] = JSON.parse(run(assistCommand, night).stdout).choices;
    expect(choice.ways.map((way: Record<string, unknown>) => [way.totalCents, way.current])).toEqual([
      [1640, true],
      [1575, false],
    ]);
  });

  it("accepts the context of predict and does not need it", () => {
    expect(run(assistCommand, { ...least, context: { today: "2025-03-12" } }).exitCode).toBe(0);
  });

  it.each([[[]], [["a", "b"]], [[join(folder, "absent.json")]]])("refuses the arguments %j", (args) => {
    expect(assistCommand(args)).toMatchObject({ exitCode: 2, stdout: "" });
    expect(predictCommand(args)).toMatchObject({ exitCode: 2, stdout: "" });
  });
});
