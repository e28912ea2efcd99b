import { afterEach, describe, expect, it } from "vitest";
import type { InvoicesState, QuittanceState } from "../../firmware/flows/invoices/types.js";
import type { LedgerInvoice } from "../../firmware/store/contract.js";
import { invoiceScreen } from "../../firmware/ui/screens/invoices/invoice-screen.js";
import { resultScreen } from "../../firmware/ui/screens/invoices/result-screen.js";
import { detailOf, type InvoicesAtHand, invoicesAtHand, ledgerInvoice, payment } from "../support/invoices.js";
import { openUi, type TestUi, type UiOptions } from "../support/ui.js";

const FILE = "/data/exports/quittance-266000012-000001434-2025-03-12.pdf";
const PAID = ledgerInvoice({ payments: [payment("a", "cb", 353)] });

let ui: TestUi | undefined;
afterEach(() => {
  ui?.close();
  ui = undefined;
});

function show(invoice: LedgerInvoice, look: UiOptions = {}): { t: TestUi; at: InvoicesAtHand } {
  const at = invoicesAtHand(detailOf(invoice));
  const t = openUi(look);
  ui = t;
  t.mount(invoiceScreen(at.app));
  return { t, at };
}

/** What the flow makes of it. */
function become(at: InvoicesAtHand, quittance: QuittanceState): void {
  const now = at.state.peek();
  if (now.kind === "detail") at.state.value = { ...now, quittance } satisfies InvoicesState;
}

describe("the patient's sheet", () => {
  it("is a quittance once he has paid all, a duplicata before", () => {
    const { t, at } = show(ledgerInvoice());
    t.reveal("quittance");
    expect(t.text()).toContain("Duplicata");
    at.state.value = detailOf(PAID);
    t.scroll(200);
    expect(t.text()).toContain("Quittance");
    t.tap("quittance");
    expect(at.calls).toEqual(["makeQuittance"]);
  });

  it("shows that it is being made, and takes no second touch", () => {
    const { t, at } = show(PAID);
    become(at, { kind: "making" });
    t.reveal("quittance");
    t.tap("quittance");
    expect(at.calls).toEqual([]);
    expect(t.text()).not.toContain("Quittance");
  });

  it.each([100, 150] as const)("tells where it is, at %i percent", (scale) => {
    const { t, at } = show(PAID, { scale });
    become(at, { kind: "made", file: FILE });
    t.advance(400);
    t.screenshot(`quittance-made-${scale}`);
    expect(t.text().replaceAll("\n", "")).toContain("quittance-266000012-000001434-2025-03-12.pdf");
    t.tap("quittance-ok");
    expect(at.calls).toEqual(["closeQuittance"]);
  });

  it("says what to do when there is no room for it", () => {
    const { t, at } = show(PAID, { theme: "nuit" });
    become(at, { kind: "failed", why: "write" });
    t.advance(400);
    t.screenshot("quittance-failed-nuit");
    expect(t.text()).toContain("Faites de la place");
    become(at, { kind: "none" });
    t.advance(400);
    expect(t.text()).not.toContain("Faites de la place");
    // Closed by the flow: nothing is left to say to it.
    expect(at.calls).toEqual([]);
  });

  it("is offered after signing too", () => {
    const at = invoicesAtHand(detailOf(PAID), { kind: "done", invoice: PAID });
    const t = openUi({});
    ui = t;
    t.mount(resultScreen(at.app));
    t.reveal("quittance");
    t.tap("quittance");
    expect(at.calls).toEqual(["makeQuittance"]);
  });
});
