import type Database from "better-sqlite3";
import type { ParameterId } from "../../billing/parameters.js";
import { checkOrder, readRows } from "./cells.js";
import type { Findings, Sources } from "./sources.js";

/** Every id that a rule reads: a row for another one would change nothing and is refused. */
const IDS: Readonly<Record<ParameterId, ParameterId>> = {
  "participation-acte-lourd": "participation-acte-lourd",
  "seuil-acte-lourd": "seuil-acte-lourd",
  "seuil-acte-lourd-coefficient": "seuil-acte-lourd-coefficient",
  "taux-medecin": "taux-medecin",
  "taux-auxiliaire": "taux-auxiliaire",
  "taux-dentiste": "taux-dentiste",
  "taux-regime-local": "taux-regime-local",
  "taux-aspa": "taux-aspa",
  "taux-hors-parcours": "taux-hors-parcours",
  "majoration-hors-parcours": "majoration-hors-parcours",
  "plafond-majoration-hors-parcours": "plafond-majoration-hors-parcours",
  "age-parcours": "age-parcours",
};

/** Whether a text names a figure of the rules. */
export function isParameterId(text: string): text is ParameterId {
  return Object.hasOwn(IDS, text);
}

/** `parametres.csv` (id, value, from, to, confidence, source): figures of the rules that replace the built-in ones. */
export function makeParameters(db: Database.Database, sources: Sources, findings: Findings): void {
  const insert = db.prepare("INSERT INTO parameter VALUES (NULL, ?, ?, ?, ?, ?, ?)");
  const columns = ["id", "value", "from", "to", "confidence", "source"];
  const rows = readRows(sources.winner("parametres"), columns, findings, (cells) => {
    const id = cells.text("id");
    if (!isParameterId(id)) cells.refuse(`unknown id "${id}"`);
    const value = cells.integer("value");
    if (value === undefined) cells.refuse("no value");
    const [from, to] = [cells.date("from"), cells.date("to")];
    checkOrder(cells, from, to);
    const confidence = cells.oneOf("confidence", { high: "high", medium: "medium", low: "low" }, "low");
    return [id, value, from, to, confidence, cells.text("source")];
  });
  for (const row of rows) insert.run(...row.map((cell) => cell ?? null));
}
