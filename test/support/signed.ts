import { expect } from "vitest";
import type { LedgerInvoice } from "../../firmware/store/contract.js";
import type { FlowTerminal, signingOn } from "./flow-terminal.js";

/** Who bills in these tests. */
export const BILLER = "266999010";

/** The invoice of a signature that ended well: numbered without a gap, stored as it was signed, its draft gone. */
export async function expectDone(
  terminal: FlowTerminal,
  flow: ReturnType<typeof signingOn>["sign"],
  draftId: string,
): Promise<LedgerInvoice> {
  const state = flow.state.peek();
  if (state.kind !== "done") throw new Error(`expected done, got ${JSON.stringify(state)}`);
  await expectSound(terminal, draftId, state.invoice);
  return state.invoice;
}

async function expectSound({ store }: FlowTerminal, draftId: string, invoice: LedgerInvoice): Promise<void> {
  const all = await store.ledger.list({ biller: BILLER });
  const next = await store.ledger.nextNumber(BILLER);
  expect(all.map(({ number }) => number)).toEqual(Array.from({ length: next - 1 }, (_, index) => next - 1 - index));
  expect(all[0]?.document).toBe(invoice.document);
  expect(JSON.parse(invoice.document)).toMatchObject({ version: "SI01", test: true, number: invoice.number });
  expect(await store.drafts.get(draftId)).toBeUndefined();
}
