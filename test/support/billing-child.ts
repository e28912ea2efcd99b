import { appendFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Instant } from "../../firmware/lib/dates.js";
import { cents } from "../../firmware/lib/money.js";
import type { NewInvoice, Store } from "../../firmware/store/contract.js";
import { openStore } from "../../firmware/store/open.js";
import { CHILD_BILLER, type ChildTask, TEST_KEY } from "./billing-task.js";

/**
 * A terminal reduced to its writes: drafts, signature, payment, second signature, over and over. It reports each thing
 * after the store's door has confirmed it, and is killed, or recorded, by its parent.
 */
const task = JSON.parse(process.argv[2] ?? "{}") as ChildTask;
const now = (): Instant => Date.now() as Instant;

function report(line: string): void {
  if (task.report === "stdout") writeSync(1, `${line}\n`);
  else appendFileSync(task.report, `${line}\n`);
}

const must = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
};

async function open(): Promise<Store> {
  return must(await openStore({ path: task.path, key: TEST_KEY, workerUrl: new URL(task.workerUrl) }));
}

async function saveDraft(store: Store, id: string, step: string, documentBytes: number): Promise<void> {
  const content = { step, notes: "x".repeat(documentBytes) };
  must(await store.drafts.put({ id, biller: CHILD_BILLER, patientId: "p1", updatedAt: now(), content }));
  report(`draft ${id}`);
}

async function sign(store: Store, draftId: string, half: boolean, documentBytes: number): Promise<void> {
  const number = await store.ledger.nextNumber(CHILD_BILLER);
  const signature = { by: "cps", signature: "cw==", certificate: "Yw==", at: now() } as const;
  const invoice = {
    draftId,
    biller: CHILD_BILLER,
    number,
    state: half ? "half-signed" : "signed",
    mode: half ? "desynchronise" : "synchronise",
    patientId: "p1",
    insuredNir: "2540375115001" as NewInvoice["insuredNir"],
    patientName: "ROUSSEAU Camille",
    careDate: "2026-11-03" as NewInvoice["careDate"],
    amounts: { total: cents(905), amo: cents(543), amc: cents(362), patient: cents(0) },
    document: JSON.stringify({ mark: "SI01/test", draftId, number, notes: "y".repeat(documentBytes) }),
    signatures: [signature],
    createdAt: now(),
  } as const satisfies NewInvoice;
  must(await store.ledger.append(invoice));
  report(`invoice ${draftId} ${number}`);
  const payment = { id: `pay-${draftId}`, means: "cb", amount: cents(362), at: now() } as const;
  must(await store.ledger.addPayment(CHILD_BILLER, number, payment));
  report(`payment ${draftId}`);
  if (half) {
    must(await store.ledger.complete(CHILD_BILLER, number, { ...signature, by: "vitale" }));
    report(`complete ${draftId}`);
  }
}

async function bill(store: Store, count: number, prefix: string, documentBytes: number): Promise<void> {
  // What the last power cut interrupted is finished first, as the flows do.
  for (const draft of await store.drafts.list(CHILD_BILLER)) await sign(store, draft.id, false, documentBytes);
  for (let index = 0; index < count; index += 1) {
    const id = `${prefix}-${index}`;
    await saveDraft(store, id, "acts", documentBytes);
    await saveDraft(store, id, "sign", documentBytes);
    await sign(store, id, index % 3 === 2, documentBytes);
  }
}

async function killed(): Promise<void> {
  report("ready");
  for await (const line of createInterface({ input: process.stdin })) if (line === "go") break;
  const store = await open();
  report("opened");
  await bill(store, Number.POSITIVE_INFINITY, task.name, 200);
}

async function recorded(): Promise<void> {
  const first = await open();
  await bill(first, 4, "small", 200);
  await first.close();
  // A draft large enough for the log to be copied back into the file while billing goes on.
  const second = await open();
  await saveDraft(second, "large", "acts", 4_300_000);
  await bill(second, 1, "after", 200);
  await second.close();
}

async function fullDisk(): Promise<void> {
  const outcome: unknown[] = [];
  const store = await open();
  await bill(store, 2, "before", 200);
  writeFileSync(task.fullFlag, "");
  const draft = { id: "big", biller: CHILD_BILLER, patientId: "p1", updatedAt: now(), content: "z".repeat(20_000) };
  outcome.push(await store.drafts.put(draft));
  outcome.push((await store.ledger.list({ biller: CHILD_BILLER })).map(({ number }) => number));
  outcome.push(await store.drafts.list(CHILD_BILLER));
  outcome.push((await store.ledger.verify()).ok);
  rmSync(task.fullFlag);
  outcome.push(await store.drafts.put(draft));
  outcome.push((await store.drafts.list(CHILD_BILLER)).map(({ id }) => id));
  await store.close();
  report(`outcome ${JSON.stringify(outcome)}`);
}

const tasks = { killed, recorded, "full-disk": fullDisk };
await tasks[task.kind]();
