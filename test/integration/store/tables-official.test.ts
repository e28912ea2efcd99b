import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Nomenclature } from "../../../firmware/billing/nomenclature.js";
import { builtInNomenclature } from "../../../firmware/billing/nomenclature.js";
import type { Tariff } from "../../../firmware/billing/nurse/nomenclature/model.js";
import type { Search } from "../../../firmware/billing/search/engine.js";
import { EVERYDAY_WORDS } from "../../../firmware/billing/search/everyday-words.js";
import { date, isWithin } from "../../../firmware/lib/dates.js";
import { type BuildReport, buildTables } from "../../../firmware/store/tables/build.js";
import { parseCsv } from "../../../firmware/store/tables/csv.js";
import { openTablesHolder, type TablesHolder } from "../../../firmware/store/tables/holder.js";
import { temporaryFolder } from "../../support/store.js";

const data = fileURLToPath(new URL("../../../../shared/data", import.meta.url));
const extracts = fileURLToPath(new URL("../../../../shared/domain/tables", import.meta.url));

// The official lists are no part of the project: the check is made where they are.
describe.skipIf(!existsSync(data))("the tables file of the official lists", () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let report: BuildReport | undefined;
  let holder: TablesHolder;
  let nomenclature: Nomenclature;
  let search: Search;

  beforeAll(() => {
    folder = temporaryFolder();
    const out = join(folder.path, "tables.db");
    report = buildTables({ sources: [data, extracts], out, today: date("2026-11-22") });
    holder = openTablesHolder(out);
    nomenclature = holder.current().nomenclature;
    search = holder.current().ccamSearch;
  });
  afterAll(() => {
    holder.close();
    folder.remove();
  });

  it("is built without a bad line; acts retired since are told", () => {
    expect(report?.badLines).toEqual([]);
    expect(report?.notes).toEqual([expect.stringContaining("64 acts")]);
  });

  it("holds every act of the CCAM as printed", () => {
    const rows = rowsOf("ccam.csv");
    expect(rows).toHaveLength(8257);
    for (const row of rows) {
      expect(nomenclature.ccam.act(row("code"))).toMatchObject({
        label: row("libelle"),
        shortLabel: row("libelle_court") || row("libelle"),
        activities: row("activites").split("|").map(Number),
        phases: row("phases").split("|").map(Number),
        grouping: row("regroupement"),
        reimbursed: row("pris_en_charge") === "1",
        priorAgreement: row("accord_prealable") === "1",
        modifiers: row("modificateurs").split("|").filter(Boolean),
        complementary: row("gestes_complementaires").split("|").filter(Boolean),
      });
    }
  });

  it("holds every dated price", () => {
    const rows = rowsOf("ccam_tarifs.csv");
    expect(rows).toHaveLength(30_501);
    const byAct = new Map<string, string[]>();
    for (const row of rows) {
      const cells = ["activite", "phase", "regroupement", "date_debut", "date_fin"].map(row);
      const prices = [row("tarif_s1"), row("tarif_hs1")].map((euros) => Math.round(Number(euros) * 100));
      byAct.set(row("code"), [...(byAct.get(row("code")) ?? []), [...cells, ...prices].join(" ")]);
    }
    for (const [code, expected] of byAct) {
      const held = nomenclature.ccam.act(code)?.prices.map((price) => {
        const { activity, phase, grouping, from, to, sector1, outside } = price;
        return [activity, phase, grouping, from, to, sector1, outside].map((cell) => cell ?? "").join(" ");
      });
      expect(held?.sort()).toEqual(expected.sort());
    }
  });

  // The prices of nomenclature.md §10.1, secteur 1 then outside.
  it.each([
    ["AFLB001", "2024-12-31", 5056, 3578],
    ["AFLB001", "2025-01-01", 5176, 3647],
    ["AFLB001", "2026-01-01", 5296, 3717],
    ["DEQP003", "2024-06-01", 1426, 1352],
    ["DEQP003", "2025-06-01", 1452, 1366],
    ["DEQP003", "2026-06-01", 1477, 1381],
    ["HBJA003", "2019-10-18", 8000, 8000],
    ["YYYY010", "2026-01-01", 4800, 4800],
  ])("prices %s on %s", (code, day, sector1, outside) => {
    const price = nomenclature.ccam
      .act(code)
      ?.prices.find(({ activity, from, to }) => activity === 1 && isWithin(date(day), from, to));
    expect(price).toMatchObject({ sector1, outside });
  });

  it("holds every price of doctors and physiotherapists on its first day", () => {
    const rows = rowsOf("ngap.csv").filter((row) => row("profession") !== "infirmier");
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      const profession = row("profession") === "kine" ? "kinesitherapeute" : "medecin";
      const on = date(row("valid_from") || row("valid_to") || "2025-03-12");
      const [first] = row("zone").split("|");
      const department = /^\d/.test(row("zone")) ? first : undefined;
      const zone = row("zone") === "DOM" || department !== undefined ? "DOM" : "METRO";
      expect({
        code: row("code"),
        ...nomenclature.ngap.tariff(row("code"), { profession, on, zone, department }),
      }).toEqual({
        code: row("code"),
        kind: "found",
        tariff: expect.objectContaining({ price: Math.round(Number(row("unit_price_eur")) * 100) }),
      });
    }
  });

  it("names each physiotherapist's act apart", () => {
    const acts = nomenclature.ngap.acts("kinesitherapeute");
    expect(acts).toHaveLength(86);
    expect(new Set(acts.map(({ id }) => id)).size).toBe(86);
    // nomenclature.md §8: low back pain is 7.49, then 8.09.
    const coefficients = nomenclature.ngap.act("RAM_LOMBALGIE_COMMUNE")?.coefficients;
    expect(coefficients?.map(({ value }) => value)).toEqual([749, 809]);
  });

  it("says of the nurse's prices what the program says", () => {
    const keyOf = ({ code, zone, from }: Tariff): string => `${code} ${zone} ${from ?? ""}`;
    const inOrder = (rows: readonly Tariff[]): readonly Tariff[] =>
      [...rows].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
    expect(inOrder(nomenclature.nurse.tariffs)).toEqual(inOrder(builtInNomenclature.nurse.tariffs));
  });

  describe("searched", () => {
    const idsOf = (query: string, limit = 50): readonly string[] =>
      search.find(query, { limit }).hits.map(({ id }) => id);

    it("finds the repairs of canines", () => {
      expect([...idsOf("réparation canine")].sort()).toEqual(["HBMD044", "HBMD047", "HBMD050", "HBMD054", "HBMD058"]);
    });

    it("finds the acts of the manual's screen, and the one that it leaves out, first", () => {
      const screen = ["AFLB001", "AFLB007", "AFLB017", "AFLH001", "AGLB001"];
      expect([...idsOf("péridurale", 6)].sort()).toEqual([...screen, "AFPA001"].sort());
      expect([...idsOf("peridurlae", 6)].sort()).toEqual([...screen, "AFPA001"].sort());
      expect(search.withKeyword("péridurale")).toEqual([...screen, "AFPA001"].sort());
    });

    it("lists 11 of the 12 keywords of the manual's screen: the plural périanales is gone from version 81", () => {
      const screen = "périanales périapical périarticulaire péribuccale péricarde péridural péridurale périgastrique ";
      const words = `${screen}périmandibulaire périmaxillaire périmétrie périnéale`.split(" ");
      const listed = search.keywords("Péri");
      expect(words.filter((word) => !listed.includes(word))).toEqual(["périanales"]);
    });

    it("finds each act by its code and by its own label turned round", () => {
      const rows = rowsOf("ccam.csv");
      // One act in twenty: the words of a label are the same work for all.
      for (const row of rows.filter((_, at) => at % 20 === 0)) {
        expect(idsOf(row("code").toLowerCase(), 1)).toEqual([row("code")]);
        const words = row("libelle").split(" ").reverse().join(" ");
        expect(idsOf(words, rows.length)).toContain(row("code"));
      }
    });

    it("finds something by every everyday word", () => {
      expect(EVERYDAY_WORDS.map(({ said }) => said).filter((said) => idsOf(said, 1).length === 0)).toEqual([]);
    });
  });
});

function rowsOf(name: string): readonly ((column: string) => string)[] {
  const [header, ...rows] = parseCsv(readFileSync(join(data, name), "utf8")).records;
  const places = new Map(header?.cells.map((column, at) => [column, at]));
  return rows.map(
    ({ cells }) =>
      (column) =>
        cells[places.get(column) ?? -1] ?? "",
  );
}
