import { join } from "node:path";
import Database from "better-sqlite3";
import type { Instant, PlainDate } from "../../firmware/lib/dates.js";
import { cents } from "../../firmware/lib/money.js";
import type { Nir } from "../../firmware/model/nir.js";
import type { NewInvoice, Store } from "../../firmware/store/contract.js";
import { openStore } from "../../firmware/store/open.js";
import { inFolder } from "./in-folder.js";
import { median } from "./median.js";

export interface StoreBench {
  /** Invoices through the store's door, a round's calls queued: number, ledger row and removal of its draft, durable. */
  readonly invoicesPerSecond: number;
  /** The same, each answer awaited before the next call: two hops between threads more for each. */
  readonly awaitedPerSecond: number;
  /** Plain inserts of the same bytes into one table of a file with the same cipher and pragmas, on this thread. */
  readonly bareInsertsPerSecond: number;
  /** Of queued invoices to bare inserts, the median of the rounds. Aim: at least 0.5. */
  readonly ratio: number;
  /** Of awaited invoices to bare inserts, the median of the rounds. */
  readonly awaitedRatio: number;
}

const ROUNDS = 45;
const PER_ROUND = 20;
const KEY = Buffer.alloc(32, 7);
const BILLER = "751234562";

/** The kinds take turns in short rounds, so that the machine's other work weighs on all alike. */
export const benchStore = (): Promise<StoreBench> => inFolder(storeIn);

async function storeIn(folder: string): Promise<StoreBench> {
  const opened = await openStore({ path: join(folder, "store.db"), key: KEY });
  if (!opened.ok) throw new Error(`the store does not open: ${opened.error.kind}`);
  const store = opened.value;
  const bare = openBare(join(folder, "bare.db"));
  try {
    const rounds: { readonly bare: number; readonly queued: number; readonly awaited: number }[] = [];
    let number = 0;
    const nextInvoices = async (): Promise<readonly NewInvoice[]> => {
      const invoices = Array.from({ length: PER_ROUND }, () => invoiceOf(++number));
      for (const { draftId } of invoices) await saveDraft(store, draftId);
      return invoices;
    };
    for (let round = 0; round <= ROUNDS; round += 1) {
      const queued = await nextInvoices();
      const measured = {
        bare: perSecond(bareRound(bare, queued)),
        queued: perSecond(await queuedRound(store, queued)),
        awaited: perSecond(await awaitedRound(store, await nextInvoices())),
      };
      // The first round warms everything up.
      if (round > 0) rounds.push(measured);
    }
    return {
      invoicesPerSecond: median(rounds.map((round) => round.queued)),
      awaitedPerSecond: median(rounds.map((round) => round.awaited)),
      bareInsertsPerSecond: median(rounds.map((round) => round.bare)),
      ratio: median(rounds.map((round) => round.queued / round.bare)),
      awaitedRatio: median(rounds.map((round) => round.awaited / round.bare)),
    };
  } finally {
    bare.close();
    await store.close();
  }
}

function openBare(path: string): Database.Database {
  const db = new Database(path);
  db.pragma("cipher = 'chacha20'");
  db.key(Buffer.from(`raw:${KEY.toString("hex")}`));
  db.pragma("locking_mode = EXCLUSIVE");
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.exec("CREATE TABLE bare (id INTEGER PRIMARY KEY, body TEXT NOT NULL, hash BLOB NOT NULL)");
  return db;
}

/** Milliseconds. */
function bareRound(db: Database.Database, invoices: readonly NewInvoice[]): number {
  const insert = db.prepare<[string, Buffer]>("INSERT INTO bare (body, hash) VALUES (?, ?)");
  const rows = invoices.map((invoice) => JSON.stringify(invoice));
  const hash = Buffer.alloc(32, 1);
  const start = performance.now();
  for (const row of rows) insert.run(row, hash);
  return performance.now() - start;
}

async function queuedRound(store: Store, invoices: readonly NewInvoice[]): Promise<number> {
  const start = performance.now();
  const answers = await Promise.all(invoices.map((invoice) => store.ledger.append(invoice)));
  const elapsed = performance.now() - start;
  if (!answers.every(({ ok }) => ok)) throw new Error("an invoice was refused");
  return elapsed;
}

async function awaitedRound(store: Store, invoices: readonly NewInvoice[]): Promise<number> {
  const start = performance.now();
  for (const invoice of invoices) {
    const appended = await store.ledger.append(invoice);
    if (!appended.ok) throw new Error(`refused: ${appended.error.kind}`);
  }
  return performance.now() - start;
}

async function saveDraft(store: Store, id: string): Promise<void> {
  await store.drafts.put({ id, biller: BILLER, patientId: "p1", updatedAt: 0 as Instant, content: { step: "sign" } });
}

/** As large as a usual home visit with two signatures and their certificates. */
function invoiceOf(number: number): NewInvoice {
  const signature = {
    by: "cps",
    signature: "s".repeat(344),
    certificate: "c".repeat(1_600),
    at: 0 as Instant,
  } as const;
  return {
    draftId: `d${number}`,
    biller: BILLER,
    number,
    state: "signed",
    mode: "synchronise",
    patientId: "p1",
    insuredNir: "2540375115001" as Nir,
    patientName: "ROUSSEAU Camille",
    careDate: "2026-11-03" as PlainDate,
    amounts: { total: cents(905), amo: cents(543), amc: cents(362), patient: cents(0) },
    document: JSON.stringify({ mark: "SI01/test", number, lines: "l".repeat(1_500) }),
    signatures: [signature, { ...signature, by: "vitale" }],
    createdAt: 0 as Instant,
  };
}

const perSecond = (milliseconds: number): number => (PER_ROUND / milliseconds) * 1_000;
