import type Database from "better-sqlite3";
import type { NgapAct, NgapAnswer, NgapKind, NgapQuery, NgapTable, NgapTariff } from "../../billing/ngap/model.js";
import type { Profession } from "../../billing/types.js";
import { isWithin, type PlainDate } from "../../lib/dates.js";
import type { Cents } from "../../lib/money.js";

/** How `ngap.csv` calls doctors; of two prices of one code the first one's is taken. */
export const DOCTORS = ["generaliste", "medecin", "specialiste", "pediatre"] as const;

/** The rows of each profession, by how the files call it. The nurse's are merged into the program's own. */
const ROWS_OF: Readonly<Record<Profession, readonly string[]>> = {
  infirmier: [],
  medecin: DOCTORS,
  kinesitherapeute: ["kine"],
  "sage-femme": [],
  dentiste: [],
};

/** Rows as the builder checked them: the tables are STRICT. */
export interface TariffRow {
  readonly profession: string;
  readonly code: string;
  readonly label: string;
  readonly price: Cents | null;
  readonly zone: string;
  readonly since: PlainDate | null;
  readonly until: PlainDate | null;
  readonly kind: NgapKind;
  readonly amo_rate: number | null;
  readonly source: string;
  readonly confidence: "high" | "medium" | "low";
  readonly note: string;
}

interface ActRow {
  readonly number: number;
  readonly id: string;
  readonly letter: string;
  readonly label: string;
  readonly sessions: number | null;
  readonly note: string;
}

interface CoefficientRow {
  readonly act: number;
  readonly since: PlainDate;
  readonly until: PlainDate | null;
  readonly value: number;
}

interface Zoned {
  readonly zone: string;
  readonly departments: readonly string[];
  readonly tariff: NgapTariff;
}

/** Every row of `ngap_tariff`, in the order of the files. */
export function tariffRows(db: Database.Database): readonly TariffRow[] {
  return db.prepare<[], TariffRow>("SELECT * FROM ngap_tariff ORDER BY number").all();
}

/** The NGAP of a tables file, read into memory: some two hundred rows. */
export function ngapOf(db: Database.Database, rows: readonly TariffRow[]): NgapTable {
  const books = new Map<Profession, ReadonlyMap<string, readonly Zoned[]>>();
  for (const profession of ["medecin", "kinesitherapeute"] as const) {
    books.set(profession, bookOf(rows, ROWS_OF[profession]));
  }
  const kine = kineActs(db);
  const byId = new Map(kine.map((act) => [act.id, act]));
  return {
    tariff: (code, query) => answer(books.get(query.profession)?.get(code), query),
    act: (id) => byId.get(id),
    acts: (profession) => (profession === "kinesitherapeute" ? kine : []),
    tariffs(profession, on, zone) {
      const book = books.get(profession);
      if (book === undefined) return [];
      const query = { profession, on, zone, department: undefined };
      return [...book.values()].flatMap((own) => {
        const found = answer(own, query);
        return found.kind === "found" ? [found.tariff] : [];
      });
    },
  };
}

function bookOf(rows: readonly TariffRow[], names: readonly string[]): ReadonlyMap<string, readonly Zoned[]> {
  const book = new Map<string, Zoned[]>();
  for (const name of names) {
    for (const row of rows) {
      if (!holds(row, name, names)) continue;
      const own = book.get(row.code);
      if (own === undefined) book.set(row.code, [zonedOf(row)]);
      else own.push(zonedOf(row));
    }
  }
  return book;
}

/** Child examinations name several doctors, or none: any doctor's. Each row is taken once, for the first name it has. */
function holds(row: TariffRow, name: string, names: readonly string[]): boolean {
  if (row.kind === "exam") {
    const bearers: readonly string[] = row.profession === "" ? DOCTORS : row.profession.split("|");
    return names.find((one) => bearers.includes(one)) === name;
  }
  return row.profession === name;
}

function zonedOf(row: TariffRow): Zoned {
  return {
    zone: row.zone,
    departments: /^\d/.test(row.zone) ? row.zone.split("|") : [],
    tariff: {
      code: row.code,
      label: row.label,
      price: row.price ?? undefined,
      from: row.since ?? undefined,
      to: row.until ?? undefined,
      kind: row.kind,
      amoRate: row.amo_rate ?? undefined,
      source: `${row.source} (${row.confidence})`,
    },
  };
}

function answer(rows: readonly Zoned[] | undefined, { on, zone, department }: NgapQuery): NgapAnswer {
  if (rows === undefined) return { kind: "unknown" };
  const then = rows.filter(({ tariff }) => isWithin(on, tariff.from, tariff.to));
  const found =
    then.find(({ departments }) => department !== undefined && departments.includes(department)) ??
    then.find((row) => row.zone === zone) ??
    then.find((row) => row.zone === "ALL");
  return found === undefined ? { kind: "not-then" } : { kind: "found", tariff: found.tariff };
}

function kineActs(db: Database.Database): readonly NgapAct[] {
  const coefficients = db.prepare<[], CoefficientRow>("SELECT * FROM kine_coefficient ORDER BY act, since").all();
  return db
    .prepare<[], ActRow>("SELECT * FROM kine_act ORDER BY number")
    .all()
    .map(({ number, id, letter, label, sessions, note }) => ({
      id,
      letter,
      label,
      coefficients: coefficients
        .filter(({ act }) => act === number)
        .map(({ since, until, value }) => ({ from: since, to: until ?? undefined, value })),
      sessionsBeforeAgreement: sessions ?? undefined,
      note: note === "" ? undefined : note,
    }));
}
