import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { date } from "../../firmware/lib/dates.js";
import { buildTables } from "../../firmware/store/tables/build.js";
import { openTablesHolder } from "../../firmware/store/tables/holder.js";
import { inFolder } from "./in-folder.js";
import { median, quantile } from "./median.js";

/** What the tables file costs, and how quickly the whole CCAM answers while someone types. */
export interface TablesBench {
  /** Milliseconds to open the file, its NGAP in memory. Aim: 20 at most. */
  readonly openMs: number;
  /** Megabytes resident that a fresh process gains by it, SQLite's own code included. Aim: 16 at most. */
  readonly openRssMb: number;
  /** Milliseconds of the first search, which reads the index. */
  readonly firstSearchMs: number;
  readonly searchRssMb: number;
  /** Milliseconds a query takes, every beginning of it included, with and without typing errors. Aim: p99 at most 5. */
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  readonly queries: number;
}

const CHILD = "build/test/bench/tables-child.js";
const OPENINGS = 9;
/** A search is measured once the engine has compiled what it will. */
const COLD_ROUNDS = 1;
const ROUNDS = 3;

const TYPED = [
  "réparation canine",
  "péridurale",
  "injection péridurale sang",
  "électrocardiographie 12 dérivations",
  "irm genou",
  "radio thorax",
  "scanner crâne injection",
  "échographie abdomen",
  "suture plaie face main",
  "ablation vésicule biliaire",
  "prothèse totale hanche",
  "avulsion dent temporaire",
  "extraction cristallin",
  "biopsie foie transcutanée",
  "césarienne programmée",
  "appendicectomie cœlioscopie",
  "ponction lombaire",
  "AFLB001",
  "HBMD",
  "exérèse de tumeur du cerveau par craniotomie",
];

/** Measures over `data/tables.db`, else over a file built from the official lists; undefined when there are none. */
export function benchTables(): TablesBench | undefined {
  return inFolder((folder) => {
    const path = tablesIn(folder);
    return path === undefined ? undefined : { ...openings(path), ...searches(path) };
  });
}

function tablesIn(folder: string): string | undefined {
  const built = join("data", "tables.db");
  if (existsSync(built)) return built;
  const out = join(folder, "tables.db");
  const report = buildTables({
    sources: ["../shared/data", "../shared/domain/tables"],
    out,
    today: date("2026-11-22"),
  });
  return report === undefined ? undefined : out;
}

type Opening = Pick<TablesBench, "openMs" | "openRssMb" | "firstSearchMs" | "searchRssMb">;

function openings(path: string): Opening {
  const runs = Array.from({ length: OPENINGS }, () => {
    const run = spawnSync(process.execPath, [CHILD, path], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
    return JSON.parse(run.stdout) as Opening;
  });
  return {
    openMs: median(runs.map(({ openMs }) => openMs)),
    openRssMb: median(runs.map(({ openRssMb }) => openRssMb)),
    firstSearchMs: median(runs.map(({ firstSearchMs }) => firstSearchMs)),
    searchRssMb: median(runs.map(({ searchRssMb }) => searchRssMb)),
  };
}

function searches(path: string): Pick<TablesBench, "p50" | "p99" | "max" | "queries"> {
  const times: number[] = [];
  for (let round = 0; round < COLD_ROUNDS + ROUNDS; round += 1) {
    const holder = openTablesHolder(path);
    const { ccamSearch } = holder.current();
    for (const query of TYPED.flatMap((text) => [text, ...withErrors(text)])) {
      for (let typed = 1; typed <= query.length; typed += 1) {
        const start = process.hrtime.bigint();
        ccamSearch.find(query.slice(0, typed), { limit: 40 });
        if (round >= COLD_ROUNDS) times.push(Number(process.hrtime.bigint() - start) / 1e6);
      }
    }
    holder.close();
  }
  return {
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    max: times.reduce((one, other) => Math.max(one, other), 0),
    queries: times.length,
  };
}

/** A letter left out, doubled, replaced and two swapped, each in the middle of the longest word. */
function withErrors(text: string): readonly string[] {
  const longest = text.split(" ").reduce((one, other) => (other.length > one.length ? other : one));
  const at = Math.floor(longest.length / 2);
  const [before, letter, next] = [longest.slice(0, at), longest.charAt(at), longest.charAt(at + 1)];
  const after = longest.slice(at + 1);
  const wrong = [
    before + after,
    before + letter + letter + after,
    `${before}x${after}`,
    before + next + letter + after.slice(1),
  ];
  return wrong.map((word) => text.replace(longest, word));
}
