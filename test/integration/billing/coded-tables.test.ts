import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { priceCoded } from "../../../firmware/billing/coded/price.js";
import type { ActInput, Profession } from "../../../firmware/billing/types.js";
import { date } from "../../../firmware/lib/dates.js";
import { buildTables } from "../../../firmware/store/tables/build.js";
import { type OpenNomenclature, openNomenclature } from "../../../firmware/store/tables/nomenclature.js";
import { temporaryFolder } from "../../support/store.js";
import { coded } from "../../unit/billing/coded/session.js";
import type { Visit } from "../../unit/billing/visit.js";

const data = fileURLToPath(new URL("../../../../shared/data/", import.meta.url));
const extracts = fileURLToPath(new URL("../../../../shared/domain/tables/", import.meta.url));

type Row = Readonly<Record<string, string>>;

function rowsOf(name: string): readonly Row[] {
  const [head = "", ...lines] = readFileSync(join(data, name), "utf8").trim().split("\n");
  const columns = head.split(",");
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? "",
    );
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
  });
}

const hundredths = (text: string | undefined): number => Math.round(Number(text) * 100);

// The source tables are no part of the project: the check is made where they are.
if (existsSync(data)) {
  describe("coded acts over the whole tables", () => {
    let folder: ReturnType<typeof temporaryFolder>;
    let tables: OpenNomenclature;
    beforeAll(() => {
      folder = temporaryFolder();
      const out = join(folder.path, "tables.db");
      buildTables({ sources: [data, extracts], out, today: date("2026-11-22") });
      tables = openNomenclature(out);
    });
    afterAll(() => {
      tables.close();
      folder.remove();
    });

    /** Amount of the only line, or the kind of the refusal. */
    const priceOf = (
      act: ActInput | string,
      visit: Visit = {},
      profession: Profession = "medecin",
      sector: "1" | "outside" = "1",
    ): number | string | undefined => {
      const input = coded({ ...visit, acts: [act] }, { profession, performer: { speciality: undefined, sector } });
      const result = priceCoded(input, tables.nomenclature);
      return result.ok ? result.value.lines[0]?.amount : result.error.kind;
    };

    it("gives each dated price of the acts that are reimbursed on its first day, in both sectors", () => {
      const reimbursed = new Map(rowsOf("ccam.csv").map((row) => [row.code, row.pris_en_charge === "1"]));
      const rows = rowsOf("ccam_tarifs.csv").filter(({ code }) => reimbursed.get(code ?? "") === true);
      expect(rows.length).toBeGreaterThan(25_000);
      const wrong: string[] = [];
      for (const row of rows) {
        const ccam = { activity: Number(row.activite), phase: Number(row.phase) };
        const act = { id: row.code ?? "", edit: { ccam } } as ActInput;
        const day = { date: row.date_debut ?? "" };
        const found = [priceOf(act, day), priceOf(act, day, "medecin", "outside")];
        const printed = [hundredths(row.tarif_s1), hundredths(row.tarif_hs1)];
        if (found.join() !== printed.join())
          wrong.push(`${row.code} ${row.activite}/${row.phase} ${found} ≠ ${printed}`);
      }
      expect(wrong).toEqual([]);
    });

    it("asks for the price of each act that is not reimbursed", () => {
      const acts = rowsOf("ccam.csv").filter((row) => row.pris_en_charge === "0" && row.activites !== "");
      expect(acts.length).toBeGreaterThan(250);
      for (const { code = "", activites = "" } of acts) {
        const activity = Number(activites[0]);
        const act = { id: code, edit: { ccam: { activity } } } as ActInput;
        expect([code, priceOf(act, { date: "2026-01-01" })]).toEqual([code, "no-price"]);
      }
    });

    it("gives each act of a physiotherapist before and after 1 January 2026", () => {
      const { acts } = tables.nomenclature.ngap;
      const kine = acts("kinesitherapeute");
      const rows = rowsOf("kine_actes.csv");
      expect(kine).toHaveLength(rows.length);
      for (const [at, row] of rows.entries()) {
        const id = kine[at]?.id ?? "";
        for (const [day, coefficient] of [
          ["2025-12-31", row.coef_2024_02_22],
          ["2026-01-01", row.coef_2026_01_01],
        ] as const) {
          // 2.21 x coefficient, half up, in integers.
          const expected =
            coefficient === "" ? "no-tariff" : Math.floor((221 * hundredths(coefficient) * 2 + 100) / 200);
          expect([id, day, priceOf(id, { date: day }, "kinesitherapeute")]).toEqual([id, day, expected]);
        }
      }
    });

    it("gives each price of a doctor and of a physiotherapist on its first day", () => {
      const professions: Readonly<Record<string, Profession>> = {
        generaliste: "medecin",
        medecin: "medecin",
        specialiste: "medecin",
        pediatre: "medecin",
        kine: "kinesitherapeute",
      };
      const rows = rowsOf("ngap.csv").filter(({ profession }) => professions[profession ?? ""] !== undefined);
      expect(rows.length).toBeGreaterThan(130);
      for (const { code = "", profession = "", zone = "", ...row } of rows) {
        const department = /^\d/.test(zone) ? zone.split("|")[0] : undefined;
        const overseas = zone === "DOM" || department !== undefined;
        const visit: Visit = {
          date: row.valid_from || row.valid_to || "2025-03-12",
          zone: overseas ? "DOM" : "METRO",
          department,
          place: "HOME",
        };
        const patient = code === "MEG" ? { ageYears: 3 } : {};
        const input = coded({ ...visit, acts: [code] }, { profession: professions[profession] ?? "medecin", patient });
        const result = priceCoded(input, tables.nomenclature);
        expect([code, result.ok && result.value.lines[0]?.amount]).toEqual([code, hundredths(row.unit_price_eur)]);
      }
    });

    it("knows W03, the examination of a child and a kilometre of Guyane", () => {
      expect(priceOf("C", { date: "2024-12-01" })).toBe(2300);
      expect(priceOf("AFLB001", { date: "2024-12-01" })).toBe(5056);
      expect(priceOf("COE", { date: "2026-01-01" })).toBe(6000);
      expect(priceOf("COG")).toBe("no-price");
      const guyane: Visit = { date: "2026-01-01", zone: "DOM", department: "973", place: "HOME" };
      expect(priceOf("IK", guyane)).toBe(80);
    });

    it("takes each modifier that an act accepts from someone", () => {
      const specialities = [undefined, "02", "04", "05", "06", "07", "12"];
      const used = new Set<string>();
      for (const row of rowsOf("ccam.csv")) {
        for (const code of (row.modificateurs ?? "").split("|")) if (code !== "") used.add(code);
      }
      const sample = new Map<string, Row>();
      for (const row of rowsOf("ccam.csv")) {
        for (const code of (row.modificateurs ?? "").split("|")) {
          if (code !== "" && row.pris_en_charge === "1" && row.activites !== "") sample.set(code, row);
        }
      }
      for (const code of used) {
        const row = sample.get(code);
        const activity = ["A", "3", "7", "8"].includes(code) ? 4 : 1;
        const taken = [...specialities, "dentiste"].some((speciality) => {
          const performer = { speciality: speciality === "dentiste" ? undefined : speciality, sector: "1" as const };
          const act = { id: row?.code ?? "", edit: { ccam: { activity, modifiers: [code] } } } as ActInput;
          const profession = speciality === "dentiste" ? "dentiste" : "medecin";
          const input = coded({ acts: [act], date: "2026-01-01" }, { profession, performer });
          return priceCoded(input, tables.nomenclature).ok;
        });
        expect([code, taken]).toEqual([code, true]);
      }
    });
  });
}
