import { setTimeout as pause } from "node:timers/promises";
import type { Instant } from "../../../../firmware/lib/dates.js";
import { cents } from "../../../../firmware/lib/money.js";
import type { NewInvoice, Store } from "../../../../firmware/store/contract.js";
import { openStore } from "../../../../firmware/store/open.js";
import type { LedgerReport } from "../link.js";

const BILLER = "751234562";
const KEY = Uint8Array.from({ length: 32 }, (_, index) => index);
const DOCUMENT_BYTES = 2_000;
/** Between two invoices, so that the update has the machine too. */
const REST_MS = 250;

export interface Billing {
  verify(): Promise<LedgerReport>;
  /** Signs one invoice after the other, for ever; tells each number once it is durable. */
  keepBilling(onStored: (number: number) => void): Promise<never>;
}

/** The terminal's own store; throws when it does not open. */
export async function openBilling(path: string): Promise<Billing> {
  const opened = await openStore({ path, key: KEY, workerUrl: new URL("./store-worker.mjs", import.meta.url) });
  if (!opened.ok) throw new Error(`the store does not open: ${JSON.stringify(opened.error)}`);
  const store = opened.value;
  return {
    verify: () => verify(store),
    async keepBilling(onStored) {
      for (;;) {
        onStored(await billOne(store));
        await pause(REST_MS);
      }
    },
  };
}

async function verify({ ledger }: Store): Promise<LedgerReport> {
  const chain = await ledger.verify();
  const last = (await ledger.nextNumber(BILLER)) - 1;
  if (!chain.ok) return { intact: false, last, why: `row ${chain.row}: ${chain.why}` };
  // Billing goes on meanwhile: what came after the last one that is asked about is not judged.
  const invoices = (await ledger.list({ biller: BILLER })).filter(({ number }) => number <= last);
  const gap = invoices.toReversed().findIndex(({ number }, index) => number !== index + 1);
  if (gap !== -1 || invoices.length !== last)
    return { intact: false, last, why: `${invoices.length} invoices, gap ${gap}` };
  return { intact: true, last };
}

async function billOne(store: Store): Promise<number> {
  const at = Date.now() as Instant;
  const number = await store.ledger.nextNumber(BILLER);
  const draftId = `draft-${number}`;
  const saved = await store.drafts.put({
    id: draftId,
    biller: BILLER,
    patientId: "p1",
    updatedAt: at,
    content: { step: "sign" },
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  const invoice: NewInvoice = {
    draftId,
    biller: BILLER,
    number,
    state: "signed",
    mode: "synchronise",
    patientId: "p1",
    insuredNir: "2540375115001" as NewInvoice["insuredNir"],
    patientName: "ROUSSEAU Camille",
    careDate: "2026-11-03" as NewInvoice["careDate"],
    amounts: { total: cents(905), amo: cents(543), amc: cents(362), patient: cents(0) },
    document: JSON.stringify({ mark: "SI01/test", number, notes: "y".repeat(DOCUMENT_BYTES) }),
    signatures: [{ by: "cps", signature: "cw==", certificate: "Yw==", at }],
    createdAt: at,
  };
  const appended = await store.ledger.append(invoice);
  if (!appended.ok) throw new Error(JSON.stringify(appended.error));
  return number;
}
