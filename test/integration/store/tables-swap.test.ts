import { copyFileSync, readdirSync, readFileSync, readlinkSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, it } from "vitest";
import { builtInNomenclature } from "../../../firmware/billing/nomenclature.js";
import { date } from "../../../firmware/lib/dates.js";
import { buildTables } from "../../../firmware/store/tables/build.js";
import { openTablesHolder, type TablesHolder } from "../../../firmware/store/tables/holder.js";
import { temporaryFolder } from "../../support/store.js";
import { SMALL_TABLES, writeTables } from "../../support/tables-sources.js";

let folder: ReturnType<typeof temporaryFolder>;
let holder: TablesHolder | undefined;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  holder?.close();
  holder = undefined;
  folder.remove();
});

const at = (name: string): string => join(folder.path, name);

/** Builds a tables file whose AFLB001 costs `price` since 2025. */
function build(name: string, price: string): string {
  const tarifs = (SMALL_TABLES["ccam_tarifs.csv"] ?? "").replace("51.76", price);
  writeTables(at("data"), {
    ...SMALL_TABLES,
    "ccam_tarifs.csv": tarifs,
    "ald.csv": `numero,libelle\n1,ALD ${price}\n`,
  });
  buildTables({ sources: [at("data")], out: at(name), today: date("2026-11-22") });
  return at(name);
}

const priceIn = ({ nomenclature }: { readonly nomenclature: typeof builtInNomenclature }): number | undefined =>
  nomenclature.ccam.act("AFLB001")?.prices[1]?.sector1;

it("gives the new tables from then on, and the former ones to whoever holds them, unread acts included", () => {
  const path = build("tables.db", "51.76");
  holder = openTablesHolder(path);
  const former = holder.current();
  // An update is built beside and renamed onto the file in use.
  build("tables.db", "60.00");
  expect(holder.swap(path)).toMatchObject({ ok: true, value: { version: 2, date: "2026-11-22" } });
  expect(priceIn(holder.current())).toBe(6000);
  expect(holder.current().reference.ald("1")).toBe("ALD 60.00");
  expect(holder.current().info?.hash).not.toBe(former.info?.hash);
  rmSync(path);
  expect(priceIn(former)).toBe(5176);
  expect(former.reference.ald("1")).toBe("ALD 51.76");
  expect(former.ccamSearch.find("peridurale").hits.map(({ id }) => id)).toEqual(["AFLB001"]);
});

it("begins with the program's own tables when there is no file, and takes one when it comes", () => {
  holder = openTablesHolder(at("none.db"));
  expect(holder.current()).toMatchObject({ nomenclature: builtInNomenclature, info: undefined });
  expect(holder.current().ccamSearch.find("péridurale").hits).toEqual([]);
  expect(holder.swap(build("tables.db", "51.76")).ok).toBe(true);
  expect(priceIn(holder.current())).toBe(5176);
});

it.each([
  ["is absent", () => undefined, "absent"],
  ["is no tables file", (path: string) => writeFileSync(path, "no database ".repeat(500)), "damaged"],
  ["was cut short", (path: string) => cutShort(path), "damaged"],
  ["has a page written over", (path: string) => writeOver(path), "damaged"],
  ["has another layout", (path: string) => change(path, (db) => db.pragma("user_version = 1")), "other-version"],
  ["has no date", (path: string) => change(path, (db) => db.exec("DELETE FROM tables_info")), "damaged"],
  ["lacks a table", (path: string) => change(path, (db) => db.exec("DROP TABLE kine_act")), "damaged"],
] as const)("keeps the tables in use when the new file %s", (_, spoil, kind) => {
  holder = openTablesHolder(build("tables.db", "51.76"));
  const before = holder.current();
  const next = at("next.db");
  if (kind !== "absent") copyFileSync(at("tables.db"), next);
  spoil(next);
  expect(holder.swap(next)).toMatchObject({ ok: false, error: { kind } });
  expect(holder.current()).toBe(before);
  expect(priceIn(before)).toBe(5176);
});

it("closes a replaced file once nobody holds its tables", async () => {
  const [one, other] = [build("one.db", "51.76"), build("other.db", "60.00")];
  holder = openTablesHolder(one);
  const former = holder.current();
  for (let swaps = 0; swaps < 20; swaps += 1) holder.swap(swaps % 2 === 0 ? other : one);
  await collectGarbage();
  // The one in use, and the one that `former` still reads.
  expect(filesOpen()).toBeLessThanOrEqual(2);
  expect(priceIn(former)).toBe(5176);
});

async function collectGarbage(): Promise<void> {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  for (let round = 0; round < 3; round += 1) {
    if (typeof collect === "function") collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function filesOpen(): number {
  return readdirSync("/proc/self/fd").filter((fd) => linkOf(fd).endsWith(".db")).length;
}

/** The file behind a descriptor; "" when it is closed meanwhile, as the one that lists them is. */
function linkOf(fd: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return "";
  }
}

function cutShort(path: string): void {
  truncateSync(path, Math.floor(readFileSync(path).length / 2));
}

/** Overwrites the page on which the modifiers lie. */
function writeOver(path: string): void {
  const bytes = readFileSync(path);
  const page = Math.floor(bytes.indexOf("Majoration transitoire") / 4096) * 4096;
  writeFileSync(path, bytes.fill(0xee, page, page + 4096));
}

function change(path: string, how: (db: Database.Database) => unknown): void {
  const db = new Database(path);
  how(db);
  db.close();
}
