import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createVisitSearch } from "../../../firmware/flows/visit/acts/act-search.js";
import { ccamFactsOf } from "../../../firmware/flows/visit/acts/ccam-facts.js";
import { performerOf } from "../../../firmware/flows/visit/performer.js";
import { rateDraft } from "../../../firmware/flows/visit/rate-draft.js";
import type { ActSearchView } from "../../../firmware/flows/visit/types.js";
import { date } from "../../../firmware/lib/dates.js";
import { buildTables } from "../../../firmware/store/tables/build.js";
import { openTablesHolder, type TablesHolder } from "../../../firmware/store/tables/holder.js";
import { temporaryFolder } from "../../support/store.js";
import { draftOf, passageOf } from "../../support/visit.js";

const data = fileURLToPath(new URL("../../../../shared/data/", import.meta.url));
const extracts = fileURLToPath(new URL("../../../../shared/domain/tables/", import.meta.url));

// The official lists are imported, never committed: where their folder is missing there is nothing to find.
describe.skipIf(!existsSync(data))("what other professions find and bill in the official tables", () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let tables: TablesHolder;
  beforeAll(() => {
    folder = temporaryFolder();
    const out = join(folder.path, "tables.db");
    buildTables({ sources: [data, extracts], out, today: date("2026-11-22") });
    tables = openTablesHolder(out);
  });
  afterAll(() => {
    tables.close();
    folder.remove();
  });

  const situation = (speciality: string): ReturnType<typeof draftOf>["situation"] => ({
    ...draftOf().situation,
    speciality,
  });
  const find = (speciality: string, query: string, list: ActSearchView["list"], keyword?: string): ActSearchView =>
    createVisitSearch({
      nomenclature: () => tables.current().nomenclature,
      ccamSearch: () => tables.current().ccamSearch,
    })({
      query,
      date: date("2026-02-01"),
      performer: performerOf(situation(speciality)),
      list,
      byKeyword:
        list === "ccam" && keyword !== undefined ? { chosen: keyword === "" ? undefined : keyword } : undefined,
      recent: [],
      favourites: [],
    });
  const ids = ({ rows }: ActSearchView): readonly string[] => rows.map(({ id }) => id);

  it("finds acts by the beginning of their code (FAC-37)", () => {
    const found = ids(find("01", "AFL", "ccam"));
    expect(found.length).toBeGreaterThan(3);
    expect(found.every((id) => id.startsWith("AFL"))).toBe(true);
    expect(found).toContain("AFLB001");
    expect(find("01", "AFLB001", "ccam").rows[0]?.label).toContain("péridurale");
  });

  it("gives the keywords of the manual's example, and their acts (FAC-38)", () => {
    expect(find("01", "Péri", "ccam", "").keywords?.found).toEqual(
      expect.arrayContaining(["périanale", "périapical", "péridurale"]),
    );
    expect(ids(find("01", "Péri", "ccam", "péridurale"))).toContain("AFLB001");
  });

  it("prices every act that a general practitioner finds, or says that its price is typed", () => {
    for (const query of [
      "suture main",
      "ECG",
      "frottis",
      "infiltration",
      "pansement brûlure",
      "ablation corps étranger",
    ]) {
      const { rows } = find("01", query, "ccam");
      expect(rows.length, query).toBeGreaterThan(0);
      for (const row of rows) {
        const act = { id: row.id, ...(row.edit === undefined ? {} : { edit: row.edit }) };
        const draft = {
          ...draftOf(),
          situation: situation("01"),
          passages: [passageOf([act], { date: date("2026-02-01"), place: "OFFICE" })] as const,
        };
        const rated = rateDraft(draft, tables.current().nomenclature);
        if (row.priceToType === true) expect(rated, row.id).toMatchObject({ error: { kind: "no-price" } });
        else expect(rated.ok && rated.value.lines[0]?.unitPrice, row.id).toBe(row.price);
        expect(ccamFactsOf(draft, 0, 0, tables.current().nomenclature.ccam)?.code).toBe(row.id);
      }
    }
  });

  it("lists a physiotherapist's acts by their names and a midwife's and a dentist's CCAM", () => {
    expect(find("26", "lombalgie", "ngap").rows[0]).toMatchObject({ letter: "RAM", coefficient: 809 });
    expect(find("26", "", "ngap").lists).toEqual(["ngap"]);
    expect(find("21", "accouchement", "ccam").lists).toEqual(["ccam"]);
    expect(ids(find("19", "détartrage", "ccam")).length).toBeGreaterThan(0);
    expect(find("21", "SF", "ccam").typable).toEqual({ code: "SF" });
  });

  it("lists the COx of the day (FAC-35)", () => {
    expect(find("01", "", "cox").rows).toContainEqual(expect.objectContaining({ id: "COE", price: 6000 }));
  });
});
