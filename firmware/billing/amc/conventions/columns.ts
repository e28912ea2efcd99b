import { type PlainDate, parseDate } from "../../../lib/dates.js";
import { err, ok, type Result } from "../../../lib/result.js";
import { type Convention, type Correspondance, CRITERION_LENGTH, type Regroupement } from "./model.js";

/** The three tables of a convention file and their columns, in the order of `convention_columns.csv`. */
export const COLUMNS = {
  convention: [
    "noAMCCorrespondance",
    "numOrganismeSignataire",
    "typeConvention",
    "critereSecondaire",
    "typeAccord",
    "libOrganismeSignataire",
    "numAMC",
    "libelleAMC",
    "operateurReglement",
    "codeRoutage",
    "identifiantHote",
    "nomDomaine",
    "codeAiguillageSTS",
    "indicateurConventionGroupe",
    "indicateurUsageAttestation",
    "indicateurDesactivationSTS",
    "gestionAnnulation",
    "gestionRectification",
    "applicationConvention",
    "applicationSystematique",
    "dateApplication",
    "service",
    "teleservice",
  ],
  regroupement: [
    "numeroAMC",
    "libelleOrganismeAMC",
    "typeConvention",
    "libelleTypeConvention",
    "critereSecondaire",
    "numeroSignataire",
  ],
  correspondance: ["numMutuelle", "codeRegime", "numeroAMC", "libelleAMC"],
} as const;

export type TableName = keyof typeof COLUMNS;
export const TABLE_NAMES: readonly TableName[] = ["convention", "regroupement", "correspondance"];

/** Columns without which the lines of a table mean nothing; the others may be left out. */
export const REQUIRED: Readonly<Record<TableName, readonly string[]>> = {
  convention: ["numOrganismeSignataire", "typeConvention", "critereSecondaire", "typeAccord", "numAMC"],
  regroupement: ["numeroAMC", "typeConvention", "numeroSignataire"],
  correspondance: ["numMutuelle", "codeRegime", "numeroAMC"],
};

/** A cell that does not hold what its column needs. */
export interface CellProblem {
  readonly column: string;
  readonly needs:
    | "a-value"
    | "number"
    | "code"
    | "pattern"
    | "caisse"
    | "flag"
    | "date"
    | "short-text"
    | "amc-or-signatory";
}

/** Longest free text that is kept, in characters: an address of a service is the longest. */
const LONGEST_TEXT = 250;

/**
 * Reads a row whose cells, already trimmed, stand in the order of `COLUMNS.convention`; a missing cell is empty.
 * The error is the first cell at fault.
 */
export function readConvention(cells: readonly string[]): Result<Convention, CellProblem> {
  const row = new Row("convention", cells);
  const convention: Convention = {
    amcToUse: row.number(0),
    signatory: row.number(1),
    type: row.code(2, 2),
    criterion: row.pattern(3, CRITERION_LENGTH),
    accord: row.code(4, 1),
    signatoryLabel: row.text(5),
    amc: row.number(6),
    amcLabel: row.text(7),
    payer: row.text(8),
    routing: row.text(9),
    host: row.text(10),
    domain: row.text(11),
    stsRouting: row.text(12),
    reach: row.flag(13, "one-amc", "group"),
    attestation: row.flag(14, "not-used", "used"),
    computation: row.flag(15, "sts", "by-hand"),
    cancellation: row.flag(16, "refused", "accepted"),
    rectification: row.flag(17, "refused", "accepted"),
    application: row.flag(18, "not-applied", "applied"),
    systematic: row.flag(19, "on-choice", "always"),
    from: row.date(20),
    service: row.text(21),
    serviceAddress: row.text(22),
  };
  if (convention.amc === undefined && convention.signatory === undefined) row.fail(6, "amc-or-signatory");
  return row.problem === undefined ? ok(convention) : err(row.problem);
}

/** As `readConvention`, for `COLUMNS.regroupement`. */
export function readRegroupement(cells: readonly string[]): Result<Regroupement, CellProblem> {
  const row = new Row("regroupement", cells);
  const regroupement: Regroupement = {
    amc: row.neededNumber(0),
    amcLabel: row.text(1),
    type: row.code(2, 2),
    typeLabel: row.text(3),
    criterion: row.pattern(4, CRITERION_LENGTH),
    signatory: row.neededNumber(5),
  };
  return row.problem === undefined ? ok(regroupement) : err(row.problem);
}

/** As `readConvention`, for `COLUMNS.correspondance`. */
export function readCorrespondance(cells: readonly string[]): Result<Correspondance, CellProblem> {
  const row = new Row("correspondance", cells);
  const correspondance: Correspondance = {
    // Eight characters by the table; ten are let in, as for any AMC number.
    mutuelle: row.pattern(0, 10),
    caisse: row.caisse(1),
    amc: row.neededNumber(2),
    amcLabel: row.text(3),
  };
  return row.problem === undefined ? ok(correspondance) : err(row.problem);
}

/** Reads cells by position and keeps the first problem. */
class Row {
  problem: CellProblem | undefined;
  readonly #table: TableName;
  readonly #cells: readonly string[];

  constructor(table: TableName, cells: readonly string[]) {
    this.#table = table;
    this.#cells = cells;
  }

  fail(at: number, needs: CellProblem["needs"]): void {
    this.problem ??= { column: COLUMNS[this.#table][at] ?? "", needs };
  }

  text(at: number): string {
    const cell = this.#cells[at] ?? "";
    if (cell.length > LONGEST_TEXT) this.fail(at, "short-text");
    return cell;
  }

  number(at: number): string | undefined {
    const cell = this.#cells[at] ?? "";
    if (cell === "") return undefined;
    if (!/^[0-9A-Za-z]{1,10}$/.test(cell)) this.fail(at, "number");
    return cell;
  }

  neededNumber(at: number): string {
    const number = this.number(at);
    if (number === undefined) this.fail(at, "a-value");
    return number ?? "";
  }

  code(at: number, length: number): string {
    const cell = (this.#cells[at] ?? "").toUpperCase();
    if (cell === "") this.fail(at, "a-value");
    else if (cell.length > length || !/^[0-9A-Z]+$/.test(cell)) this.fail(at, "code");
    return cell;
  }

  pattern(at: number, length: number): string {
    const cell = (this.#cells[at] ?? "").toUpperCase();
    if (cell.length > length || !/^[0-9A-Z?]*$/.test(cell)) this.fail(at, "pattern");
    return cell;
  }

  caisse(at: number): string {
    const cell = this.#cells[at] ?? "";
    if (cell !== "" && !/^[0-9?]{9}$/.test(cell)) this.fail(at, "caisse");
    return cell;
  }

  flag<T extends string>(at: number, zero: T, one: T): T | undefined {
    const cell = this.#cells[at] ?? "";
    if (cell === "") return undefined;
    if (cell !== "0" && cell !== "1") this.fail(at, "flag");
    return cell === "1" ? one : zero;
  }

  /** `AAAAMMJJ`, or what a spreadsheet makes of it: `AAAA-MM-JJ`, `JJ/MM/AAAA`. Zeros are an empty date. */
  date(at: number): PlainDate | undefined {
    const cell = this.#cells[at] ?? "";
    if (cell === "" || /^0+$/.test(cell)) return undefined;
    const iso = cell.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3").replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, "$3-$2-$1");
    const read = parseDate(iso);
    if (read === undefined) this.fail(at, "date");
    return read;
  }
}
