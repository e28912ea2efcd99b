import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../firmware/lib/project-root.js";
import { parseCsv } from "../../firmware/store/tables/csv.js";

/** What an invoice must come to, and who says so. Amounts in cents. */
export interface Expected {
  readonly situation: string;
  readonly total: number;
  /** Amounts of the lines, in any order; those of 0 left out. */
  readonly lines: readonly number[];
  /** `total_tiers`, `cotation_publiee`, `deduite`, or `calcul_a_la_main`. */
  readonly statut: string;
}

/**
 * Not in any table: a Sunday, worked out by hand from `ngap.csv` (shared/domain/nomenclature.md §2).
 *
 * Sunday 16 March 2025, metropole, at home at 9:30: a simple dressing and an intramuscular injection.
 *
 *     AMI 2   (other dressing)   2 × 3.15              = 6.30   the dearer act, full (article 11 B)
 *     AMI 1   (IM injection)     1 × 3.15 × 50 %       = 1.575  -> 1.58, half up (article 11 B)
 *     IFD     (home)                                   = 2.75   since 28 January 2024
 *     F       (Sunday)                                 = 8.50   since 1 January 2020
 *                                                total = 19.13
 *
 * No MAU: there are two acts. No IK: she lives within 4 km of the office.
 */
const SUNDAY: Expected = {
  situation: "Pansement simple et injection IM à domicile, un dimanche",
  total: 1913,
  lines: [630, 158, 275, 850],
  statut: "calcul_a_la_main",
};

/** The published invoices: the official table when it lies beside the project, else the same rows typed into it. */
export function expectedInvoices(): { readonly source: string; readonly byId: ReadonlyMap<string, Expected> } {
  const root = projectRoot();
  const table = join(root, "..", "shared", "data", "factures_infirmier.csv");
  const [source, rows] = existsSync(table)
    ? ["../shared/data/factures_infirmier.csv", fromTable(readFileSync(table, "utf8"))]
    : ["test/fixtures/nurse-invoices.json", fromFixture(join(root, "test", "fixtures", "nurse-invoices.json"))];
  return { source, byId: new Map([...rows, ["DIM", SUNDAY]]) };
}

/** « AMI 1 x 50 % = 1.58 » is 158. */
function centsOf(euros: string): number {
  return Math.round(Number(euros) * 100);
}

function fromTable(text: string): [string, Expected][] {
  const { records, errors } = parseCsv(text);
  if (errors.length > 0) throw new Error(`the table of invoices does not read: line ${errors[0]?.line}`);
  const [head, ...rows] = records;
  const column = (name: string): number => {
    const index = head?.cells.indexOf(name) ?? -1;
    if (index < 0) throw new Error(`the table of invoices has no column ${name}`);
    return index;
  };
  const [id, situation, lines, total, statut] = ["id", "contexte", "lignes", "total_eur", "statut"].map(column);
  return rows.map(({ cells }) => {
    const cell = (index: number | undefined): string => cells[index ?? -1] ?? "";
    const amounts = cell(lines)
      .split(";")
      .map((line) => centsOf(line.split("=")[1] ?? ""));
    const expected = {
      situation: cell(situation),
      total: centsOf(cell(total)),
      lines: amounts.filter((amount) => amount !== 0),
      statut: cell(statut),
    };
    return [cell(id), expected];
  });
}

interface FixtureRow {
  readonly id: string;
  readonly situation: string;
  readonly statut: string;
  readonly totalCents: number;
  readonly lines: readonly { readonly amountCents: number }[];
}

function fromFixture(path: string): [string, Expected][] {
  const rows = JSON.parse(readFileSync(path, "utf8")) as readonly FixtureRow[];
  return rows.map(({ id, situation, statut, totalCents, lines }) => [
    id,
    {
      situation,
      statut,
      total: totalCents,
      lines: lines.map(({ amountCents }) => amountCents).filter((amount) => amount !== 0),
    },
  ]);
}
