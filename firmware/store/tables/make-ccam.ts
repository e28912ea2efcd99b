import type Database from "better-sqlite3";
import type { PlainDate } from "../../lib/dates.js";
import { type Cells, checkOrder, readRows } from "./cells.js";
import type { Findings, Sources } from "./sources.js";

/** An act as the tables know it before it is written; also what the search index is made of. */
export interface ActRow {
  readonly code: string;
  readonly shortLabel: string;
  readonly label: string;
  readonly type: number;
  readonly activities: string;
  readonly phases: string;
  readonly grouping: string;
  readonly reimbursed: number;
  readonly conditional: number;
  readonly priorAgreement: number;
  readonly modifiers: string;
  readonly complementary: string;
  readonly sex: "F" | "M" | undefined;
  readonly since: PlainDate | undefined;
}

const CODE = /^[A-Z]{4}\d{3}$/;
const FLAG = { "0": 0, "1": 1 };

/** Makes every CCAM table; gives the acts that have a label, in the order of their codes. */
export function makeCcam(db: Database.Database, sources: Sources, findings: Findings): readonly ActRow[] {
  const acts = readActs(sources, findings);
  const prices = readPrices(sources, findings);
  const retired = actsOfPricesAlone(acts, prices);
  if (retired.length > 0) {
    findings.notes.push(`ccam_tarifs.csv: ${retired.length} acts that ccam.csv no longer has, kept under their code`);
  }
  writeActs(db, [...acts, ...retired], prices);
  makeModifiers(db, sources, findings);
  makeAssociations(db, sources, findings);
  return acts;
}

function readActs(sources: Sources, findings: Findings): readonly ActRow[] {
  const codes = new Set<string>();
  const columns = [
    ..."code libelle_court libelle type_acte activites phases regroupement pris_en_charge remb_cond".split(" "),
    ..."accord_prealable modificateurs gestes_complementaires sexe date_debut".split(" "),
  ];
  const rows = readRows(sources.winner("ccam"), columns, findings, (cells): ActRow => {
    const code = cells.match("code", CODE);
    if (codes.has(code)) cells.refuse(`${code} is there twice`);
    codes.add(code);
    return {
      code,
      shortLabel: cells.text("libelle_court"),
      label: cells.match("libelle", /\S/),
      type: cells.oneOf("type_acte", { "": 0, "0": 0, "1": 1, "2": 2 }, 0),
      activities: cells.match("activites", /^[1-5](\|[1-5])*$/),
      phases: cells.match("phases", /^[0-3](\|[0-3])*$/),
      grouping: cells.match("regroupement", /^[A-Z0-9]{3}$|^$/),
      reimbursed: cells.oneOf("pris_en_charge", FLAG, 0),
      conditional: cells.oneOf("remb_cond", FLAG, 0),
      priorAgreement: cells.oneOf("accord_prealable", FLAG, 0),
      modifiers: cells.match("modificateurs", /^[A-Z0-9](\|[A-Z0-9])*$|^$/),
      complementary: cells.match("gestes_complementaires", /^[A-Z]{4}\d{3}(\|[A-Z]{4}\d{3})*$|^$/),
      sex: cells.oneOf<"F" | "M" | undefined>("sexe", { "": undefined, "0": undefined, "1": "M", "2": "F" }, undefined),
      since: cells.date("date_debut"),
    };
  });
  return [...rows].sort((one, other) => (one.code < other.code ? -1 : 1));
}

interface PriceRow {
  readonly code: string;
  readonly activity: number;
  readonly phase: number;
  readonly grouping: string;
  readonly since: PlainDate | undefined;
  readonly until: PlainDate | undefined;
  readonly sector1: number;
  readonly outside: number;
}

function readPrices(sources: Sources, findings: Findings): readonly PriceRow[] {
  const columns = "code activite phase regroupement date_debut date_fin tarif_s1 tarif_hs1".split(" ");
  const seen = new Map<string, PriceRow[]>();
  return readRows(sources.winner("ccam_tarifs"), columns, findings, (cells): PriceRow => {
    const row = readPrice(cells);
    const key = `${row.code} ${row.activity} ${row.phase}`;
    const same = seen.get(key) ?? [];
    const other = same.find(
      ({ since, until }) => (since ?? "") <= (row.until ?? "9") && (row.since ?? "") <= (until ?? "9"),
    );
    if (other !== undefined) cells.refuse(`two prices of ${key} on one day`);
    same.push(row);
    seen.set(key, same);
    return row;
  });
}

function readPrice(cells: Cells): PriceRow {
  const [since, until] = [cells.date("date_debut"), cells.date("date_fin")];
  checkOrder(cells, since, until);
  const [sector1, outside] = [cells.hundredths("tarif_s1"), cells.hundredths("tarif_hs1")];
  if (sector1 === undefined || outside === undefined) cells.refuse("no price");
  return {
    code: cells.match("code", CODE),
    activity: Number(cells.match("activite", /^[1-5]$/)),
    phase: Number(cells.match("phase", /^[0-3]$/)),
    grouping: cells.match("regroupement", /^[A-Z0-9]{3}$|^$/),
    since,
    until,
    sector1: sector1 ?? 0,
    outside: outside ?? 0,
  };
}

/** Acts retired before this version: care given while they were in force is still billed. Nothing names them. */
function actsOfPricesAlone(acts: readonly ActRow[], prices: readonly PriceRow[]): readonly ActRow[] {
  const known = new Set(acts.map(({ code }) => code));
  const retired = new Map<string, PriceRow[]>();
  for (const price of prices) {
    if (known.has(price.code)) continue;
    retired.set(price.code, [...(retired.get(price.code) ?? []), price]);
  }
  return [...retired].map(([code, own]) => ({
    code,
    shortLabel: "",
    label: code,
    type: 0,
    activities: distinct(own.map(({ activity }) => activity)),
    phases: distinct(own.map(({ phase }) => phase)),
    grouping: own.find(({ activity }) => activity === 1)?.grouping ?? "",
    // Codes of statistics alone are priced 0.
    reimbursed: own.some(({ sector1 }) => sector1 > 0) ? 1 : 0,
    conditional: 0,
    priorAgreement: 0,
    modifiers: "",
    complementary: "",
    sex: undefined,
    since: undefined,
  }));
}

const distinct = (numbers: readonly number[]): string => [...new Set(numbers)].sort().join("|");

/** Gives each distinct value its number, and keeps it. */
function numbering(keep: (number: number, key: string) => void): (key: string) => number {
  const numbers = new Map<string, number>();
  return (key) => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
      keep(number, key);
    }
    return number;
  };
}

function writeActs(db: Database.Database, acts: readonly ActRow[], prices: readonly PriceRow[]): void {
  const insertList = db.prepare("INSERT INTO ccam_list VALUES (?, ?)");
  const list = numbering((number, members) => insertList.run(number, members));
  const insert = db.prepare(`INSERT INTO ccam_act VALUES (${Array(15).fill("?").join(", ")})`);
  const numbers = new Map(acts.map(({ code }, number) => [code, number]));
  for (const act of acts) {
    insert.run(
      act.code,
      numbers.get(act.code),
      act.shortLabel,
      act.label,
      act.type,
      act.activities,
      act.phases,
      act.grouping,
      act.reimbursed,
      act.conditional,
      act.priorAgreement,
      list(act.modifiers),
      list(act.complementary),
      act.sex ?? null,
      act.since ?? null,
    );
  }
  const insertPeriod = db.prepare("INSERT INTO ccam_period VALUES (?, ?, ?)");
  const period = numbering((number, key) => {
    const [since, until] = key.split("/");
    insertPeriod.run(number, since || null, until || null);
  });
  const insertPrice = db.prepare("INSERT INTO ccam_price VALUES (?, ?, ?, ?, ?, ?, ?)");
  for (const { code, activity, phase, grouping, since, until, sector1, outside } of prices) {
    const within = period(`${since ?? ""}/${until ?? ""}`);
    insertPrice.run(numbers.get(code), activity, phase, within, grouping, sector1, outside);
  }
}

function makeModifiers(db: Database.Database, sources: Sources, findings: Findings): void {
  const columns = "code condition professionnel type eur_s1 eur_hs1 pct_s1 pct_hs1".split(" ");
  const insert = db.prepare("INSERT INTO ccam_modifier VALUES (NULL, ?, ?, ?, ?, ?, ?)");
  const rows = readRows(sources.winner("ccam_modificateurs"), columns, findings, (cells) => {
    const kind = cells.oneOf("type", { euro: "flat", pct: "percent" }, "flat");
    const unit = kind === "flat" ? "eur" : "pct";
    const [sector1, outside] = [cells.hundredths(`${unit}_s1`), cells.hundredths(`${unit}_hs1`)];
    if (sector1 === undefined || outside === undefined) cells.refuse("no amount");
    const code = cells.match("code", /^[A-Z0-9]$/);
    return [code, cells.text("condition"), cells.text("professionnel"), kind, sector1 ?? 0, outside ?? 0];
  });
  for (const row of rows) insert.run(...row);
}

function makeAssociations(db: Database.Database, sources: Sources, findings: Findings): void {
  const insert = db.prepare("INSERT OR IGNORE INTO ccam_association VALUES (?, ?, ?)");
  const columns = ["code", "taux_pct", "condition"];
  const rows = readRows(sources.winner("ccam_associations"), columns, findings, (cells) => {
    const percent = cells.integer("taux_pct");
    if (percent === undefined) cells.refuse("no rate");
    return [cells.match("code", /^[1-5]?$/), percent ?? 0, cells.text("condition")];
  });
  for (const row of rows) insert.run(...row);
}
