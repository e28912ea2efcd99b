import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { searchCommand } from "../../../firmware/cli/search.js";
import { date } from "../../../firmware/lib/dates.js";
import { buildTables } from "../../../firmware/store/tables/build.js";
import { temporaryFolder } from "../../support/store.js";
import { writeTables } from "../../support/tables-sources.js";

let folder: ReturnType<typeof temporaryFolder>;
const TODAY = date("2026-06-01");
const tables = (): string => join(folder.path, "tables.db");
const search = (...args: readonly string[]) => searchCommand([...args, "--tables", tables()], TODAY);

beforeAll(() => {
  folder = temporaryFolder();
  writeTables(join(folder.path, "data"));
  buildTables({ sources: [join(folder.path, "data")], out: tables(), today: TODAY });
});
afterAll(() => folder.remove());

it("prints CCAM acts with the price of today", () => {
  expect(search("ccam", "sang peridurale")).toEqual({
    exitCode: 0,
    stdout: "AFLB001      51,76  ATM  inj. péridurale\n",
    stderr: "",
  });
});

it("prints no price for an act that is not reimbursed, and what it understood", () => {
  expect(search("ccam", "restuaration").stdout).toBe(
    "understood: restauration\nHBMD058          -  SDE  Restauration d'une dent\n",
  );
});

it("prints a physiotherapist's acts with their letter: 2.21 × 8.09 is 17.88", () => {
  expect(search("ngap", "--profession", "kinesitherapeute", "lombalgie").stdout).toBe(
    "RAM_LOMBALGIE_COMMUNE      17,88  RAM 8,09  Lombalgie commune\n",
  );
});

it("prints a doctor's codes", () => {
  expect(search("ngap", "--profession", "medecin", "consultation").stdout).toBe("G      30,00  G  Consultation\n");
});

it("prints as JSON for programs", () => {
  expect(JSON.parse(search("ccam", "--json", "aflb001").stdout)).toEqual({
    query: "aflb001",
    corrected: null,
    hits: [{ code: "AFLB001", priceCents: 5176, grouping: "ATM", label: "inj. péridurale", score: 4 }],
  });
});

it("prints as many as asked", () => {
  expect(search("nurse", "pansement", "--limit", "2").stdout.trim().split("\n")).toHaveLength(2);
});

it("says on the other stream that nothing was found", () => {
  expect(search("ccam", "zzzz")).toEqual({
    exitCode: 0,
    stdout: "",
    stderr: "tournee search: no act holds all these words\n",
  });
});

it("finds the nurse's acts without tables, and says how to make the others'", () => {
  const without = ["--tables", join(folder.path, "none.db")];
  expect(searchCommand(["nurse", "glycemie", ...without], TODAY).stdout).toContain("GLYCEMIE");
  const { exitCode, stderr } = searchCommand(["ccam", "ecg", ...without], TODAY);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("tournee tables build");
});

it.each([
  [[]],
  [["ccam"]],
  [["drugs", "aspirin"]],
  [["ngap", "visite"]],
  [["ngap", "--profession", "dentiste", "visite"]],
  [["ccam", "ecg", "--limit", "0"]],
  [["ccam", "ecg", "--zone", "PARIS"]],
  [["ccam", "ecg", "--colour"]],
])("refuses %j with its usage", (args) => {
  const { exitCode, stdout, stderr } = searchCommand(args, TODAY);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatch(/^usage: tournee search/);
});
