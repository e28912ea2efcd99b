import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { date } from "../../../firmware/lib/dates.js";
import { type BuildReport, buildTables } from "../../../firmware/store/tables/build.js";
import { NO_TABLES, openTables } from "../../../firmware/store/tables/open.js";
import { temporaryFolder } from "../../support/store.js";

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder.path, "data"));
  mkdirSync(join(folder.path, "extracts"));
});
afterEach(() => folder.remove());

const put = (name: string, content: string): void => writeFileSync(join(folder.path, name), content);
const out = (): string => join(folder.path, "tables.db");
const build = (today = "2026-11-22"): BuildReport | undefined =>
  buildTables({
    sources: [join(folder.path, "data"), join(folder.path, "extracts"), join(folder.path, "none")],
    out: out(),
    today: date(today),
  });

function putAll(): void {
  put(
    "data/amo.csv",
    'regime,caisse,centre,nom,statut\n01,011,0000,CPAM D\'ESSAI,x\n01,011,0042,"CENTRE, LE VIEUX",x\n',
  );
  put("data/specialites.csv", "code_am,libelle\n24,INFIRMIER\n01,GENERALISTE\n");
  put("data/ald.csv", "numero,libelle\n10,Dixième\n2,Deuxième\n");
  put("extracts/specialites.csv", "code,label,kind\n24,not this one,y\n26,Kinésithérapeute,y\n");
  put("extracts/caisses.csv", "regime,caisse,label\n01,011,hidden by the body\n01,999,Caisse d’essai\n");
  put("extracts/natures_prestation.csv", "national_code,b2_code,label\n3125,AMI,Acte infirmier\n");
  put("extracts/regimes.csv", "code,short,label\n01,RG,Régime général\n");
}

test("codes get their labels; of two files with one name the first folder's wins, the other fills its gaps", () => {
  putAll();
  expect(build()?.badLines).toEqual([]);
  const tables = openTables(out());
  expect(tables.amoBodyName({ regime: "01", caisse: "011", centre: "0042" })).toBe("CENTRE, LE VIEUX");
  expect(tables.amoBodyName({ regime: "01", caisse: "011", centre: "7777" })).toBe("CPAM D'ESSAI");
  expect(tables.amoBodyName({ regime: "01", caisse: "999", centre: "0000" })).toBe("Caisse d’essai");
  expect(tables.amoBodyName({ regime: "99", caisse: "011", centre: "0000" })).toBeUndefined();
  expect(tables.caisses("01")).toEqual([
    { code: "011", label: "CPAM D'ESSAI" },
    { code: "999", label: "Caisse d’essai" },
  ]);
  expect(tables.speciality("24")).toBe("INFIRMIER");
  expect(tables.specialities().map(({ code }) => code)).toEqual(["01", "24", "26"]);
  expect(tables.ald("2")).toBe("Deuxième");
  expect(tables.alds().map(({ code }) => code)).toEqual(["2", "10"]);
  expect(tables.naturePrestation("AMI")).toBe("Acte infirmier");
  expect(tables.regimes()).toEqual([{ code: "01", label: "Régime général" }]);
  tables.close();
});

test("carries its date and the hash of its sources, which moves with them alone", () => {
  putAll();
  const first = build();
  expect(build("2027-01-01")?.hash).toBe(first?.hash);
  const tables = openTables(out());
  expect(tables.info()).toEqual({ date: "2027-01-01", hash: first?.hash });
  tables.close();
  put("data/ald.csv", "numero,libelle\n1,Autre\n");
  expect(build()?.hash).not.toBe(first?.hash);
});

test("a line that does not fit is named and left out, the others stay", () => {
  put("data/ald.csv", 'numero,libelle\n1,Un\n2\n3,Trois,trop\n4,"Quatre"x\n5,Cinq\n');
  put("data/empty.csv", "");
  put("data/strange.csv", "a b,c\n1,2\n");
  expect(build()?.badLines).toEqual([
    { file: "ald.csv", line: 4 + 1, why: "text-after-quote" },
    { file: "ald.csv", line: 3, why: "1 cells for 2 columns" },
    { file: "ald.csv", line: 4, why: "3 cells for 2 columns" },
    { file: "empty.csv", line: 1, why: "no header" },
    { file: "strange.csv", line: 1, why: "no header" },
  ]);
  const tables = openTables(out());
  expect(tables.alds().map(({ code }) => code)).toEqual(["1", "5"]);
  tables.close();
});

test("without sources nothing is written, and the terminal works without tables", () => {
  expect(build()).toBeUndefined();
  expect(existsSync(out())).toBe(false);
  const tables = openTables(out());
  expect(tables).toBe(NO_TABLES);
  expect(tables.amoBodyName({ regime: "01", caisse: "011", centre: "0000" })).toBeUndefined();
  expect(tables.alds()).toEqual([]);
  tables.close();
});

test("a damaged file or one of another version is as if absent", () => {
  put("tables.db", "no database at all ".repeat(100));
  expect(openTables(out())).toBe(NO_TABLES);
  putAll();
  build();
  const raw = new Database(out());
  raw.pragma("user_version = 9");
  raw.close();
  expect(openTables(out())).toBe(NO_TABLES);
});

test("a build that fails leaves the former tables", () => {
  putAll();
  build();
  const before = readFileSync(out());
  mkdirSync(join(folder.path, "data", "broken.csv"));
  expect(() => build()).toThrow();
  expect(readFileSync(out()).equals(before)).toBe(true);
  expect(readdirSync(folder.path).filter((name) => name.startsWith("tables"))).toEqual(["tables.db"]);
});
