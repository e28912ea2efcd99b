/**
 * A monkey on the terminal's real screens: random touches, typed words, cards that come and go, power cuts. Ends with 1
 * when something threw, when anything grew or, of enough events, when a screen was never seen; `out/monkey/` has the
 * figures and, after a crash, what led to it.
 *
 *   make monkey                                          1,000,000 events (half an hour or more)
 *   node build/scripts/monkey.js --events 20000 --seed 7     one life again
 */
import {
  appendFileSync,
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "../firmware/lib/project-root.js";
import { type Life, type LivesOptions, liveOn } from "../test/monkey/lives.js";
import "../test/monkey/loaded-later.js";
import type { Monkey } from "../test/monkey/monkey.js";
import { type Verdict, verdictOf } from "../test/monkey/verdict.js";

/** Events after which every screen must have been seen. */
const ENOUGH = 500_000;

const { values } = parseArgs({
  options: {
    events: { type: "string", default: "1000000" },
    "per-life": { type: "string", default: "20000" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  },
});
const [events, perLife, seed] = [values.events, values["per-life"], values.seed].map(Number);
if (!(events && perLife && seed !== undefined && Number.isInteger(seed)))
  throw new Error("--events, --per-life, --seed: whole numbers");

const root = projectRoot();
const out = join(root, "out", "monkey");
const tables = join(root, "data", "tables.db");
mkdirSync(out, { recursive: true });
const trailPath = join(out, `${seed}-trail.txt`);
/** What it did in this life, written before it is done: a process that dies leaves it behind. */
const trail = openSync(trailPath, "w");

/** A life a line: kept on the heap they would count as growth. */
const livesPath = join(out, `${seed}-lives.jsonl`);
writeFileSync(livesPath, "");

/** The life that goes on, without its monkey while its terminal starts. */
let current: { readonly seed: number; readonly monkey?: Monkey } = { seed };
const started = performance.now();
const minutes = (): string => ((performance.now() - started) / 60_000).toFixed(1);
let done = 0;

function died(error: unknown): never {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stdout.write(
    `monkey: seed ${current.seed}, event ${current.monkey?.events() ?? 0} of its life: ${text}\n` +
      `${trailPath} says what it did\n`,
  );
  process.exit(1);
}
process.on("uncaughtException", died);

/** Says what a life came to and writes it down: a run that is stopped has its figures. */
function tell(life: Life): void {
  const { seed: own, last, report, ledgerRows } = life;
  // Its terminal would be in what the next one is measured with.
  current = { seed: own + 1 };
  done += report.events;
  ftruncateSync(trail, 0);
  appendFileSync(livesPath, `${JSON.stringify(life)}\n`);
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
  process.stdout.write(
    `seed ${own}: ${done} events, ${minutes()} min; ${Object.keys(report.screens).length} screens, ${ledgerRows} rows in ` +
      `the ledger; LVGL ${megabytes(last.lvglHeap)} MB, JavaScript ${megabytes(last.jsHeap)} MB, RSS ${megabytes(last.rss)} MB\n`,
  );
}

function summary({
  events: all,
  deeds,
  ledgerRows,
  screens,
  neverSeen,
  leftBehind,
  growth,
  mostLvglBytes,
}: Verdict): string {
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
  const width = Math.max(...Object.keys(screens).map((screen) => screen.length));
  return [
    ...Object.entries(screens)
      .sort(([, a], [, b]) => b.visits - a.visits)
      .map(
        ([screen, { visits, deeds: there }]) =>
          `  ${screen.padEnd(width)} ${String(visits).padStart(7)} times ${String(there).padStart(8)} gestures`,
      ),
    `monkey: ${all} events in ${deeds} gestures, ${minutes()} min; ${ledgerRows} rows in ledgers whose chains verify`,
    `growth from the first third of the lives to the last: LVGL's heap ${growth.lvglBytes} bytes, handles ${growth.handles}, ` +
      `JavaScript ${percent(growth.jsShare)}, RSS ${percent(growth.rssShare)}; LVGL's heap at most ${mostLvglBytes} bytes`,
    `left behind on the lock screen: ${leftBehind.length === 0 ? "nothing" : leftBehind.join(", ")}`,
    `never seen: ${neverSeen.length === 0 ? "none" : neverSeen.join(", ")}`,
  ].join("\n");
}

const options: LivesOptions = {
  events,
  perLife,
  seed,
  // In memory where there is such a folder: a million touches would only wear the disk.
  folder: existsSync("/dev/shm") ? "/dev/shm" : tmpdir(),
  terminal: { fontsDir: join(root, "build", "fonts"), ...(existsSync(tables) ? { tables } : {}) },
  onStart(own, monkey) {
    current = { seed: own, monkey };
  },
  onDeed: (screen, deed) => void writeSync(trail, `${screen} ${JSON.stringify(deed)}\n`),
};
try {
  for await (const life of liveOn(options)) tell(life);
} catch (error) {
  died(error);
}
closeSync(trail);
const lines = readFileSync(livesPath, "utf8").trimEnd().split("\n");
const verdict = verdictOf(lines.map((line) => JSON.parse(line) as Life));
writeFileSync(join(out, `${seed}.json`), `${JSON.stringify({ seed, ...verdict }, undefined, 2)}\n`);
process.stdout.write(`${summary(verdict)}\n`);
if (verdict.grew || (events >= ENOUGH && verdict.neverSeen.length > 0)) process.exitCode = 1;
