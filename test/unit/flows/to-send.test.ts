import { describe, expect, it } from "vitest";
import { toSend } from "../../../firmware/flows/invoices/to-send.js";
import { date } from "../../../firmware/lib/dates.js";
import type { LedgerInvoice } from "../../../firmware/store/contract.js";
import { ledgerInvoice } from "../../support/invoices.js";

/** Monday 2 November 2026; Wednesday the 11th is a holiday. */
const MADE = "2026-11-02";

function invoice(number: number, tiersPayantAmo: boolean, change: Partial<LedgerInvoice> = {}): LedgerInvoice {
  const settlement = { tiersPayantAmo, tiersPayantAmc: false };
  const document = JSON.stringify({ version: "SI01", settlement, mode: { code: "3" }, date: MADE });
  return ledgerInvoice({ number, document, ...change });
}

const urgentOn = (today: string, ...invoices: readonly LedgerInvoice[]) =>
  toSend(invoices, { today: date(today), department: "75" });

describe("what must be sent", () => {
  it("leaves eight working days with third-party payment, told two working days before their end", () => {
    // 3, 4, 5, 6, 9, 10, 12 and 13 November; two working days before Friday the 13th is Tuesday the 10th.
    expect(urgentOn("2026-11-09", invoice(7, true)).headline).toBeUndefined();
    expect(urgentOn("2026-11-10", invoice(7, true)).headline).toBe("1 facture à suivre avant le 13/11/2026");
    expect(urgentOn("2026-11-16", invoice(7, true)).headline).toBe("1 facture en retard");
  });

  it("leaves three when the patient paid, and puts the most pressing first", () => {
    const urgent = urgentOn("2026-11-12", invoice(7, true), invoice(8, false));
    expect(urgent.invoices.map(({ number, deadline }) => [number, deadline.limit])).toEqual([
      [8, "2026-11-05"],
      [7, "2026-11-13"],
    ]);
    expect(urgent.headline).toBe("1 facture en retard, 1 facture à suivre avant le 13/11/2026");
  });

  it("forgets those that left, and those of another version", () => {
    expect(urgentOn("2026-12-01", invoice(7, true, { state: "exported" })).invoices).toEqual([]);
    expect(urgentOn("2026-12-01", invoice(7, true, { document: "{}" })).invoices).toEqual([]);
  });
});
