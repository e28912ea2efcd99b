import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { date } from "../../../firmware/lib/dates.js";
import { silentLogger } from "../../../firmware/lib/log.js";
import { buildTables } from "../../../firmware/store/tables/build.js";
import { openTablesHolder, type TablesHolder } from "../../../firmware/store/tables/holder.js";
import { watchTables } from "../../../firmware/store/tables/watch.js";
import { temporaryFolder } from "../../support/store.js";
import { SMALL_TABLES, writeTables } from "../../support/tables-sources.js";

let folder: ReturnType<typeof temporaryFolder>;
let holder: TablesHolder | undefined;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  holder?.close();
  folder.remove();
});

const at = (name: string): string => join(folder.path, name);

function build(price: string): void {
  const tarifs = (SMALL_TABLES["ccam_tarifs.csv"] ?? "").replace("51.76", price);
  writeTables(at("data"), { ...SMALL_TABLES, "ccam_tarifs.csv": tarifs });
  buildTables({ sources: [at("data")], out: at("tables.db"), today: date("2026-11-22") });
}

const price = (): number | undefined => holder?.current().nomenclature.ccam.act("AFLB001")?.prices[1]?.sector1;

/** Resolves with the event that the watch logs next. */
function watched(): { readonly next: Promise<string>; close(): void } {
  const told: { by?: (event: string) => void } = {};
  const next = new Promise<string>((resolve) => {
    told.by = resolve;
  });
  const logger = {
    ...silentLogger,
    info: (event: string) => told.by?.(event),
    warn: (event: string) => told.by?.(event),
  };
  holder = openTablesHolder(at("tables.db"), logger);
  return { next, ...watchTables(at("tables.db"), holder, logger) };
}

it("takes the tables that are built while the terminal runs", async () => {
  build("51.76");
  const watch = watched();
  expect(price()).toBe(5176);
  build("60.00");
  expect(await watch.next).toBe("tables.swapped");
  expect(price()).toBe(6000);
  watch.close();
});

it("keeps those in use when what was put there is no tables file", async () => {
  build("51.76");
  const watch = watched();
  rmSync(at("tables.db"));
  writeFileSync(at("tables.db"), "not a database");
  expect(await watch.next).toBe("tables.not-swapped");
  expect(price()).toBe(5176);
  watch.close();
});
