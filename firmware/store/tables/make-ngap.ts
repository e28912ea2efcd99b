import type Database from "better-sqlite3";
import { addDays, date, type PlainDate } from "../../lib/dates.js";
import { type Cells, checkOrder, readRows } from "./cells.js";
import { DOCTORS } from "./ngap-table.js";
import type { Findings, Sources } from "./sources.js";

const KINDS = {
  lettre: "letter",
  forfait: "fee",
  deplacement: "travel",
  ik: "kilometre",
  majoration: "majoration",
};
const CONFIDENCES = { haute: "high", moyenne: "medium", faible: "low" };
/** « METRO », « DOM », « TOUTES », or departments separated by `|`. */
const ZONE = /^(METRO|DOM|TOUTES|\d[\dAB]\d?(\|\d[\dAB]\d?)*)$/;

interface TariffRow {
  readonly profession: string;
  readonly code: string;
  readonly label: string;
  readonly price: number | undefined;
  readonly zone: string;
  readonly since: PlainDate | undefined;
  readonly until: PlainDate | undefined;
  readonly kind: string;
  readonly amoRate: number | undefined;
  readonly ageFrom: string;
  readonly ageTo: string;
  readonly source: string;
  readonly confidence: string;
  readonly note: string;
}

/** Makes the tariffs of every profession (`ngap.csv`), the child examinations (`cox.csv`) and the kiné's acts. */
export function makeNgap(db: Database.Database, sources: Sources, findings: Findings): void {
  const rows = [...readTariffs(sources, findings), ...readExaminations(sources, findings)];
  findings.notes.push(...conflictsOf(rows));
  const insert = db.prepare(`INSERT INTO ngap_tariff VALUES (NULL, ${Array(14).fill("?").join(", ")})`);
  for (const row of rows) {
    insert.run(
      row.profession,
      row.code,
      row.label,
      row.price ?? null,
      row.zone,
      row.since ?? null,
      row.until ?? null,
      row.kind,
      row.amoRate ?? null,
      row.ageFrom,
      row.ageTo,
      row.source,
      row.confidence,
      row.note,
    );
  }
  makeKine(db, sources, findings);
}

function common(
  cells: Cells,
): Pick<TariffRow, "code" | "label" | "since" | "until" | "source" | "confidence" | "note"> {
  const [since, until] = [cells.date("valid_from"), cells.date("valid_to")];
  checkOrder(cells, since, until);
  return {
    code: cells.match("code", /^[A-Z][A-Z0-9]{0,4}$/),
    label: cells.text("label"),
    since,
    until,
    source: cells.text("source"),
    confidence: cells.oneOf("confidence", CONFIDENCES, "low"),
    note: cells.text("note"),
  };
}

const COMMON = [
  "code",
  "label",
  "profession",
  "unit_price_eur",
  "valid_from",
  "valid_to",
  "source",
  "confidence",
  "note",
];

function readTariffs(sources: Sources, findings: Findings): readonly TariffRow[] {
  return readRows(sources.winner("ngap"), [...COMMON, "zone", "kind"], findings, (cells) => {
    const price = cells.hundredths("unit_price_eur");
    if (price === undefined) cells.refuse("no price");
    const zone = cells.match("zone", ZONE);
    return {
      ...common(cells),
      profession: cells.match("profession", /^[a-z-]+$/),
      price,
      zone: zone === "TOUTES" ? "ALL" : zone,
      kind: cells.oneOf("kind", KINDS, "fee"),
      amoRate: undefined,
      ageFrom: "",
      ageTo: "",
    };
  });
}

function readExaminations(sources: Sources, findings: Findings): readonly TariffRow[] {
  return readRows(sources.winner("cox"), [...COMMON, "age_min", "age_max", "taux_amo_pct"], findings, (cells) => ({
    ...common(cells),
    profession: cells.match("profession", /^[a-z-]*(\|[a-z-]+)*$/),
    // Some codes exist without a published price: it is typed.
    price: cells.hundredths("unit_price_eur"),
    zone: "ALL",
    kind: "exam",
    amoRate: cells.integer("taux_amo_pct"),
    ageFrom: cells.text("age_min"),
    ageTo: cells.text("age_max"),
  }));
}

/** Codes that two kinds of doctors bill at two prices on one day: the table takes the first of `DOCTORS`. */
function conflictsOf(rows: readonly TariffRow[]): readonly string[] {
  const doctors = rows.filter(({ profession }) => DOCTORS.some((doctor) => doctor === profession));
  const notes = new Set<string>();
  for (const one of doctors) {
    const other = doctors.find(
      (row) =>
        row.code === one.code &&
        row.zone === one.zone &&
        row.price !== one.price &&
        row.profession > one.profession &&
        (row.since ?? "") <= (one.until ?? "9") &&
        (one.since ?? "") <= (row.until ?? "9"),
    );
    if (other !== undefined) {
      notes.add(`ngap.csv: ${one.code} has two prices, of ${one.profession} and of ${other.profession}`);
    }
  }
  return [...notes];
}

/** Upper case, no accents, one `_` for all else: « Lombalgie commune » → `LOMBALGIE_COMMUNE`. */
function slug(label: string): string {
  const plain = label.replaceAll("œ", "oe").replaceAll("Œ", "OE").normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();
  return plain.replace(/[^A-Z0-9]+/g, "_").replace(/^_|_$/g, "");
}

interface Step {
  readonly since: string;
  readonly value: number | undefined;
}

function makeKine(db: Database.Database, sources: Sources, findings: Findings): void {
  const source = sources.winner("kine_actes");
  // Each step of the agreement is a column named by its day: a file with one more step needs no code.
  const steps = (source?.columns ?? []).filter((column) => /^coef_\d{4}_\d{2}_\d{2}$/.test(column)).sort();
  const ids = new Set<string>();
  const acts = readRows(source, ["lettre", "label", "seances_referentiel", "note"], findings, (cells) => {
    const letter = cells.match("lettre", /^[A-Z]{2,4}$/);
    const label = cells.match("label", /\S/);
    const values = steps.map((column): Step => {
      return { since: column.slice("coef_".length).replaceAll("_", "-"), value: cells.hundredths(column) };
    });
    const own = `${letter}_${slug(label)}`;
    const id = ids.has(own) ? `${own}_${values.find(({ value }) => value !== undefined)?.value ?? ""}` : own;
    if (ids.has(id)) cells.refuse(`${id} is there twice`);
    ids.add(id);
    return { id, letter, label, sessions: cells.integer("seances_referentiel"), note: cells.text("note"), values };
  });
  const insert = db.prepare("INSERT INTO kine_act VALUES (?, ?, ?, ?, ?, ?)");
  const insertCoefficient = db.prepare("INSERT INTO kine_coefficient VALUES (?, ?, ?, ?)");
  for (const [number, { id, letter, label, sessions, note, values }] of acts.entries()) {
    insert.run(number, id, letter, label, sessions ?? null, note);
    for (const { since, until, value } of periodsOf(values)) insertCoefficient.run(number, since, until, value);
  }
}

interface Period {
  readonly since: string;
  readonly until: string | null;
  readonly value: number;
}

/** Steps in the order of their days; one that changes nothing is no step, one without a value ends the act. */
function periodsOf(steps: readonly Step[]): readonly Period[] {
  const changes = steps.filter(({ value }, at) => value !== (at === 0 ? undefined : steps[at - 1]?.value));
  return changes.flatMap(({ since, value }, at) => {
    const next = changes[at + 1];
    return value === undefined
      ? []
      : [{ since, until: next === undefined ? null : addDays(date(next.since), -1), value }];
  });
}
