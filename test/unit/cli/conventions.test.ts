import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { conventionsCommand } from "../../../firmware/cli/conventions.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tournee-conventions-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const HEADER = "numOrganismeSignataire;typeConvention;critereSecondaire;typeAccord;numAMC;libelleAMC";
const put = (name: string, ...lines: readonly string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => `${line}\n`).join(""));
  return path;
};
const table = (): string => join(folder, "made/conventions.db");
const run = (...args: readonly string[]) => conventionsCommand(args);
const imported = (...lines: readonly string[]) =>
  run("import", put("C-InterAMC_20260112.csv", HEADER, ...lines), "--out", table());
const find = (...args: readonly string[]) => run("find", "--table", table(), "--date", "2026-01-15", ...args);

const BLUE = "94;RO;94???????;T;302976568;MUTUELLE BLEUE";

describe("tournee conventions import", () => {
  it("makes the table and its folder, and counts what it read", async () => {
    expect(await imported(BLUE)).toEqual({
      exitCode: 0,
      stdout: `${table()}: InterAMC of 2026-01-12, 1 conventions, 0 regroupements, 0 correspondances\n`,
      stderr: "",
    });
  });

  it("names each bad line and exits 1", async () => {
    const { exitCode, stderr } = await imported(
      ...Array.from({ length: 20 }, () => BLUE),
      "94;RO;;T;3,02E+08;x",
      "94;RO",
    );
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      "line 22: left out, numAMC is no number of ten characters at most\nline 23: left out, 2 cells for 6 columns\n",
    );
  });

  it("names the columns it does not read", async () => {
    const file = put("C-x.csv", `${HEADER};remarque`, `${BLUE};x`);
    expect(await run("import", file, "--out", table())).toMatchObject({
      exitCode: 0,
      stderr: "columns not read: remarque\n",
    });
  });

  it("refuses a file and says why, what stays and which lines", async () => {
    await imported(BLUE);
    const cut = join(folder, "C-InterAMC_20260126.csv");
    writeFileSync(cut, `${HEADER}\n${BLUE}\n94;RO`);
    expect(await run("import", cut, "--out", table())).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `tournee conventions: ${cut} is refused: it stops in the middle of line 3, copy it again; the former conventions stay\n`,
    });
    const bad = put("C-bad.csv", HEADER, BLUE, ...Array.from({ length: 30 }, () => "x"));
    const { exitCode, stderr } = await run("import", bad, "--out", table());
    expect(exitCode).toBe(2);
    expect(stderr).toContain("30 of its 31 lines are bad");
    expect(stderr).toContain("line 3: left out, 1 cells for 6 columns\n");
    expect(stderr.endsWith("… and 10 more\n")).toBe(true);
    expect((await find("--amc", "302976568", "--caisse", "940110000")).stdout).toContain("MUTUELLE BLEUE");
  });

  it.each([
    ["no such file", "none.csv", "cannot read"],
    ["nothing in it", "", "it is empty"],
    ["no header", "a;b\n", "line 1 must name the columns, numOrganismeSignataire"],
    ["a ZIP archive", "PK\u0003\u0004", "extract the CSV file first"],
    ["a column twice", `${HEADER};numAMC\n`, "names the column numAMC twice"],
    ["a header alone", `${HEADER}\n`, "none of its lines is a convention"],
  ])("says what to do about %s", async (_, content, words) => {
    const file = join(folder, content === "none.csv" ? content : "C-x.csv");
    if (content !== "none.csv") writeFileSync(file, content);
    const { exitCode, stderr } = await run("import", file, "--out", table());
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
  });
});

describe("tournee conventions find", () => {
  it("prints the convention", async () => {
    await imported(BLUE);
    expect(await find("--amc", "0302976568", "--type", "RO", "--caisse", "940110000")).toEqual({
      exitCode: 0,
      stdout:
        "one convention\n  RO/94???????, Gestion unique, AMC 0302976568, MUTUELLE BLEUE, signed by 94, by number\n",
      stderr: "",
    });
  });

  it("prints several, best first", async () => {
    await imported(BLUE, "1;AL;001;T;302976568;ALMERYS", "2;CM;;T;302976568;FNMF");
    const { stdout } = await find("--amc", "302976568", "--csr", "001", "--caisse", "940110000");
    expect(stdout.split("\n").map((line) => line.trim().slice(0, 6))).toEqual([
      "3 conv",
      "AL/001",
      "RO/94?",
      "CM, FN",
      "",
    ]);
  });

  it("prints the three causes when there is none", async () => {
    await imported(BLUE);
    const { exitCode, stdout } = await find("--amc", "1");
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^no convention\n {2}1\. wrong-mutuelle: .*\n {2}2\. no-agreement: .*\n {2}3\. table-outdated: .*12\/01\/2026.*\n$/,
    );
    expect((await run("find", "--amc", "1", "--table", join(folder, "none.db"))).stdout).toContain("1. table-outdated");
  });
});

it.each([
  [],
  ["show"],
  ["import"],
  ["import", "a.csv", "b.csv"],
  ["import", "a.csv", "--into", "x"],
  ["find"],
  ["find", "--amc", "1", "--date", "2026-02-30"],
  ["find", "--amc", "1", "--caisse", "94"],
  ["find", "1"],
])("what is asked wrongly gets the usage: %s %s %s %s", async (...args) => {
  expect(await run(...args.filter((arg) => arg !== undefined))).toMatchObject({
    exitCode: 2,
    stdout: "",
    stderr: expect.stringContaining("usage: tournee conventions import FILE"),
  });
});
