/**
 * A nurse's round by touches on the real interface, with virtual cards and a clock that stands still: pictures of every
 * screen and `invoices.json` in `out/demo/`. Fails unless each invoice comes to what the table of invoices says.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { date, time } from "../firmware/lib/dates.js";
import { projectRoot } from "../firmware/lib/project-root.js";
import { headlessTerminal } from "../simulator/headless/terminal.js";
import { expectedInvoices } from "./demo/expected.js";
import { type Row, rowOf, table } from "./demo/report.js";
import { createRound, type Signed } from "./demo/round.js";
import { VISITS, type Visit } from "./demo/visits.js";

const root = projectRoot();
const out = join(root, "out", "demo");
const dataDir = mkdtempSync(join(tmpdir(), "tournee-demo-"));
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const expected = expectedInvoices();
const terminal = await headlessTerminal({
  dataDir,
  fontsDir: join(root, "build", "fonts"),
  at: { date: date("2025-03-12"), time: time("07:40") },
});
const { store } = terminal;
if (store === undefined) throw new Error("a new store does not open");
const round = createRound(terminal, out);
const done: { readonly visit: Visit; readonly signed: Signed }[] = [];
const started = performance.now();
try {
  for (const visit of VISITS) {
    done.push({ visit, signed: await round.visit(visit) });
  }
  for (const { visit, signed } of done) {
    if (visit.without === "desynchronise") await round.finishLater(signed, visit.vitale);
  }
  await round.tour();
} catch (error) {
  terminal.screen(join(out, "failed.png"));
  throw error;
}

const rows: Row[] = [];
const wrong: string[] = [];
for (const { visit, signed } of done) {
  const fact = expected.byId.get(visit.row);
  if (fact === undefined) throw new Error(`the table of invoices has no ${visit.row}`);
  const judged = await rowOf(store, visit, signed, fact);
  rows.push(judged.row);
  wrong.push(...judged.wrong.map((what) => `${visit.row}: ${what}`));
}
const chain = await store.ledger.verify();
if (!chain.ok) wrong.push("the ledger's chain does not verify");
const seconds = Math.round((performance.now() - started) / 1000);
await terminal.close();
rmSync(dataDir, { recursive: true, force: true });

writeFileSync(join(out, "invoices.json"), `${JSON.stringify(rows, undefined, 2)}\n`);
const lines = [
  table(rows),
  "",
  `Attendus : ${expected.source} ; le dimanche : calcul à la main (scripts/demo/expected.ts)`,
  `${rows.length} factures, ${round.pictures()} images dans out/demo/, ${seconds} s`,
  ...wrong.map((what) => `FAUX  ${what}`),
];
process.stdout.write(`${lines.join("\n")}\n`);
if (wrong.length > 0) process.exitCode = 1;
