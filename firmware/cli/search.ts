import { join } from "node:path";
import { parseArgs } from "node:util";
import type { CcamAct } from "../billing/ccam/model.js";
import { indexOf, tariffOf } from "../billing/nurse/nomenclature/lookup.js";
import type { SearchResult } from "../billing/search/engine.js";
import { coefficientOn, createNgapSearch, type NgapFound } from "../billing/search/ngap.js";
import { createActSearch } from "../billing/search/nurse.js";
import type { Profession, Zone } from "../billing/types.js";
import { wallIn } from "../lib/clock.js";
import { type Instant, isWithin, type PlainDate } from "../lib/dates.js";
import { type Cents, cents, roundHalfUp } from "../lib/money.js";
import { projectRoot } from "../lib/project-root.js";
import { describeFault, openTablesFile } from "../store/tables/file.js";
import { openTablesHolder, type Tables } from "../store/tables/holder.js";
import type { Outcome } from "./outcome.js";

const USAGE = `usage: tournee search ccam "WORDS"
       tournee search ngap --profession PROFESSION "WORDS"
       tournee search nurse "WORDS"

  Prints the acts that hold every word, best first: code, today's price, grouping code or letter, label.
  A code, the beginning of a word or one typing error in a word is enough.

  --limit N        acts printed at most (20)
  --tables FILE    the tables file (data/tables.db)
  --profession P   medecin or kinesitherapeute, with ngap
  --zone Z         METRO (default) or DOM, with ngap and nurse
  --json           prints {query, corrected, hits}
`;

const PROFESSIONS: readonly Profession[] = ["medecin", "kinesitherapeute"];
const ZONES: readonly Zone[] = ["METRO", "DOM"];

interface Request {
  readonly kind: "ccam" | "ngap" | "nurse";
  readonly query: string;
  readonly limit: number;
  readonly tables: string;
  readonly profession: Profession | undefined;
  readonly zone: Zone;
  readonly json: boolean;
}

/** One act as it is printed. */
interface Line {
  /** Code of the CCAM or of the NGAP, or id of an act that a letter and a coefficient make. */
  readonly code: string;
  /** Undefined: not reimbursed, or typed by hand. */
  readonly priceCents: Cents | undefined;
  /** Grouping code of the CCAM; letter, with its coefficient if any, of the NGAP. */
  readonly grouping: string;
  readonly label: string;
  readonly score: number;
}

interface Found {
  readonly corrected: string | undefined;
  readonly lines: readonly Line[];
}

/**
 * `tournee search`: finds acts as the terminal does. Exit code 0 found or not, 2 the command or the tables are at fault.
 * @param today the day whose prices are printed
 */
export function searchCommand(args: readonly string[], today: PlainDate = todayInFrance()): Outcome {
  const request = parse(args);
  if (request === undefined) return { exitCode: 2, stdout: "", stderr: USAGE };
  const holder = openTablesHolder(request.tables);
  try {
    const tables = holder.current();
    // The program holds the nurse's acts by itself.
    if (tables.info === undefined && request.kind !== "nurse") return noTables(request.tables);
    return present(request, find(request, tables, today));
  } finally {
    holder.close();
  }
}

const todayInFrance = (): PlainDate => wallIn("Europe/Paris", Date.now() as Instant).date;

function noTables(path: string): Outcome {
  const file = openTablesFile(path);
  const why = file.ok ? "the tables file cannot be read: build it again" : describeFault(file.error);
  return { exitCode: 2, stdout: "", stderr: `tournee search: ${why}\n` };
}

function parse(args: readonly string[]): Request | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        limit: { type: "string", default: "20" },
        tables: { type: "string" },
        profession: { type: "string" },
        zone: { type: "string", default: "METRO" },
        json: { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
    const [kind, ...words] = positionals;
    const zone = ZONES.find((one) => one === values.zone);
    const profession = PROFESSIONS.find((one) => one === values.profession);
    if (kind !== "ccam" && kind !== "ngap" && kind !== "nurse") return undefined;
    if (words.length === 0 || zone === undefined || !/^[1-9]\d{0,3}$/.test(values.limit)) return undefined;
    if (kind === "ngap" && profession === undefined) return undefined;
    const tables = values.tables ?? join(projectRoot(), "data/tables.db");
    return { kind, query: words.join(" "), limit: Number(values.limit), tables, profession, zone, json: values.json };
  } catch {
    // parseArgs throws on an option it does not know.
    return undefined;
  }
}

function find(request: Request, tables: Tables, today: PlainDate): Found {
  if (request.kind === "ccam") return ccam(request, tables, today);
  return request.kind === "nurse" ? nurse(request, tables, today) : ngap(request, tables, today);
}

function ccam({ query, limit }: Request, { ccamSearch, nomenclature }: Tables, today: PlainDate): Found {
  const { hits, corrected }: SearchResult = ccamSearch.find(query, { limit });
  const lines = hits.flatMap(({ id, score }): readonly Line[] => {
    const act = nomenclature.ccam.act(id);
    if (act === undefined) return [];
    const { code, grouping, shortLabel } = act;
    return [{ code, priceCents: priceOf(act, today), grouping, label: shortLabel, score }];
  });
  return { corrected, lines };
}

/** Secteur 1, of the first activity and phase that the act has. */
function priceOf({ reimbursed, prices }: CcamAct, today: PlainDate): Cents | undefined {
  return reimbursed ? prices.find(({ from, to }) => isWithin(today, from, to))?.sector1 : undefined;
}

function nurse({ query, limit, zone }: Request, { nomenclature }: Tables, today: PlainDate): Found {
  const index = indexOf(nomenclature.nurse);
  const { hits, corrected } = createActSearch(nomenclature.nurse.acts).find(query);
  const lines = hits.slice(0, limit).map(({ act, score }) => ({
    code: act.id,
    priceCents: times(tariffOf(index, act.letter, today, zone)?.price, act.coefficient),
    grouping: named(act.letter, act.coefficient),
    label: act.label,
    score,
  }));
  return { corrected, lines };
}

function ngap({ query, limit, zone, profession = "medecin" }: Request, tables: Tables, today: PlainDate): Found {
  const table = tables.nomenclature.ngap;
  const { hits, corrected } = createNgapSearch(table, profession, today, zone).find(query, { limit });
  const lineOf = (found: NgapFound): Omit<Line, "score"> => {
    if (found.kind === "tariff") {
      const { code, label, price } = found.tariff;
      return { code, priceCents: price, grouping: code, label };
    }
    const { id, letter, label } = found.act;
    const coefficient = coefficientOn(found.act, today) ?? 0;
    const answer = table.tariff(letter, { profession, on: today, zone, department: undefined });
    const unit = answer.kind === "found" ? answer.tariff.price : undefined;
    return { code: id, priceCents: times(unit, coefficient), grouping: named(letter, coefficient), label };
  };
  return { corrected, lines: hits.map(({ found, score }) => ({ ...lineOf(found), score })) };
}

/** @param coefficient hundredths */
function times(unit: Cents | undefined, coefficient: number): Cents | undefined {
  return unit === undefined ? undefined : cents(roundHalfUp(unit * coefficient, 100));
}

/** « AMI 1,5 ». */
const named = (letter: string, coefficient: number): string =>
  `${letter} ${String(coefficient / 100).replace(".", ",")}`;

function present({ json, query }: Request, { corrected, lines }: Found): Outcome {
  if (json) {
    const hits = lines.map((line) => ({ ...line, priceCents: line.priceCents ?? null }));
    const text = JSON.stringify({ query, corrected: corrected ?? null, hits }, undefined, 2);
    return { exitCode: 0, stdout: `${text}\n`, stderr: "" };
  }
  const stderr = lines.length === 0 ? "tournee search: no act holds all these words\n" : "";
  const codes = widest(lines.map(({ code }) => code));
  const groupings = widest(lines.map(({ grouping }) => grouping));
  const rows = lines.map(({ code, priceCents, grouping, label }) =>
    [code.padEnd(codes), euros(priceCents).padStart(9), grouping.padEnd(groupings), label].join("  "),
  );
  const understood = corrected === undefined ? [] : [`understood: ${corrected}`];
  return { exitCode: 0, stdout: [...understood, ...rows].map((row) => `${row}\n`).join(""), stderr };
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));

/** « 1234,50 »; « - » when there is no price. */
function euros(price: Cents | undefined): string {
  if (price === undefined) return "-";
  return `${Math.floor(price / 100)},${String(price % 100).padStart(2, "0")}`;
}
