import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { date, time } from "../../firmware/lib/dates.js";
import type { HeadlessOptions, HeadlessTerminal } from "../../simulator/headless/contract.js";
import { headlessTerminal } from "../../simulator/headless/terminal.js";
import type { Deed } from "./deeds.js";
import { measure, type Sample } from "./gauge.js";
import { createMonkey, type Monkey, type MonkeyReport } from "./monkey.js";
import { atNoServer } from "./no-server.js";

/** A monkey with a terminal out of its box, up to the day the terminal is put away. */
export interface Life {
  /** Repeats its choices. */
  readonly seed: number;
  readonly first: Sample;
  readonly last: Sample;
  readonly report: MonkeyReport;
  /** Rows in the ledger at the end, whose chain verified: invoices signed, finished, paid, exported. */
  readonly ledgerRows: number;
}

export interface LivesOptions {
  /** Inputs and gestures in all. */
  readonly events: number;
  /** Of them in one life: what a terminal remembers grows by right, so each life begins with an empty memory. */
  readonly perLife: number;
  /** Of the first life; the next ones count up. */
  readonly seed: number;
  /** Where each life's folder is made. */
  readonly folder: string;
  readonly terminal: Pick<HeadlessOptions, "fontsDir" | "tables" | "workerUrl">;
  readonly onStart?: (seed: number, monkey: Monkey) => void;
  readonly onDeed?: (screen: string, deed: Deed) => void;
}

/** Lives one after another in one process; none is kept here, for what is kept would count as growth. @throws what a terminal threw */
export async function* liveOn(options: LivesOptions): AsyncGenerator<Life, void> {
  for (let seed = options.seed, done = 0; done < options.events; seed += 1) {
    const life = await live(seed, Math.min(options.perLife, options.events - done), options);
    done += life.report.events;
    yield life;
  }
}

async function live(seed: number, events: number, options: LivesOptions): Promise<Life> {
  const dataDir = mkdtempSync(join(options.folder, "tournee-monkey-"));
  try {
    const terminal = await headlessTerminal({
      ...options.terminal,
      dataDir,
      enrolment: atNoServer,
      at: { date: date("2025-03-12"), time: time("08:00") },
    });
    const first = await measure(terminal);
    const { onDeed } = options;
    const monkey = createMonkey(terminal, { seed, ...(onDeed === undefined ? {} : { onDeed }) });
    options.onStart?.(seed, monkey);
    while (monkey.events() < events) await monkey.act();
    const last = await measure(monkey.terminal());
    const rows = await ledgerRows(monkey.terminal());
    await monkey.terminal().close();
    return { seed, first, last, report: monkey.report(), ledgerRows: rows };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Rows of the ledger. @throws Error when what the monkey did broke its chain */
async function ledgerRows({ store }: HeadlessTerminal): Promise<number> {
  const chain = await store?.ledger.verify();
  if (chain === undefined || !chain.ok) throw new Error(`the ledger's chain does not verify: ${JSON.stringify(chain)}`);
  return chain.rows;
}
