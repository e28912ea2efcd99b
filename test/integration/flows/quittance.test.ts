import { statSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { exportFolder } from "../../../firmware/boards/export-folder.js";
import type { InvoicesState } from "../../../firmware/flows/invoices/types.js";
import { err } from "../../../firmware/lib/result.js";
import { type FlowTerminal, flowTerminal, signIn, signingOn } from "../../support/flow-terminal.js";
import { readPdf } from "../../support/pdf-text.js";
import { temporaryFolder } from "../../support/store.js";

type Detail = Extract<InvoicesState, { kind: "detail" }>;
const NAME = "quittance-266999010-000000001-2026-11-03.pdf";

let terminal: FlowTerminal;
let folder: ReturnType<typeof temporaryFolder>;

beforeEach(async () => {
  terminal = await flowTerminal();
  folder = temporaryFolder();
});
afterEach(async () => {
  await terminal.end();
  folder.remove();
});

/** A signed invoice that the patient pays himself, on the screen. */
async function opened(change: Parameters<typeof signingOn>[1] = {}) {
  const sink = { written: new Map<string, Uint8Array>() };
  const flows = signingOn(terminal, {
    sink: {
      write: async (name, bytes) => {
        sink.written.set(name, bytes);
        return { ok: true, value: `USB/${name}` };
      },
    },
    ...change,
  });
  await signIn(terminal, flows.sign, "synchronise", {
    settlement: { tiersPayantAmo: false, tiersPayantAmc: false, mutuelleId: undefined },
  });
  await flows.invoices.openInvoice(1);
  const detail = (): Detail => {
    const state = flows.invoices.state.peek();
    if (state.kind !== "detail") throw new Error(`not an invoice: ${state.kind}`);
    return state;
  };
  return { invoices: flows.invoices, detail, written: sink.written };
}

async function textOf(bytes: Uint8Array | undefined): Promise<string> {
  if (bytes === undefined) throw new Error("nothing was written");
  const { pages } = await readPdf(bytes);
  return pages.map(({ text }) => text).join("\n");
}

test("the sheet is a PDF that names the invoice, written where the exports are", async () => {
  const { invoices, detail, written } = await opened();
  const made = invoices.makeQuittance();
  expect(detail().quittance).toEqual({ kind: "making" });
  await made;
  expect(detail().quittance).toEqual({ kind: "made", file: `USB/${NAME}` });
  const text = await textOf(written.get(NAME));
  expect(text).toMatch(/^Duplicata de facture\n/);
  expect(text).toContain("Facture n° 000 000 001 du 03/11/2026");
  expect(text).toContain("SPÉCIMEN");
  invoices.closeQuittance();
  expect(detail().quittance).toEqual({ kind: "none" });
});

test("a payment asks for a new one, which shows it", async () => {
  const { invoices, detail, written } = await opened();
  await invoices.makeQuittance();
  invoices.startPayment();
  await invoices.confirmPayment();
  expect(detail().quittance).toEqual({ kind: "none" });
  await invoices.makeQuittance();
  const text = await textOf(written.get(NAME));
  expect(text).toMatch(/^Quittance\n/);
  expect(text).toMatch(/03\/11\/2026 Carte/);
  expect(text).toContain("Reste à payer 0,00 €");
});

test("its file is for its owner alone", async () => {
  const { invoices, detail } = await opened({ sink: exportFolder(`${folder.path}/exports`) });
  await invoices.makeQuittance();
  expect(detail().quittance.kind).toBe("made");
  expect(statSync(`${folder.path}/exports/${NAME}`).mode & 0o777).toBe(0o600);
});

test.each([
  ["a full disk", { sink: { write: async () => err({ detail: "ENOSPC" }) } }, "write"],
  ["a thread that fails", { maker: { make: async () => err({ detail: "no font" }) } }, "not-made"],
] as const)("%s is an answer, and it can be asked for again", async (_, change, why) => {
  const { invoices, detail } = await opened(change);
  await invoices.makeQuittance();
  expect(detail().quittance).toEqual({ kind: "failed", why });
  await invoices.makeQuittance();
  expect(detail().quittance).toEqual({ kind: "failed", why });
  expect(detail().invoice.state).toBe("signed");
});

test("an invoice left while it is made is left, and the file is there", async () => {
  const { invoices, written } = await opened();
  const made = invoices.makeQuittance();
  invoices.back();
  await made;
  expect(invoices.state.peek().kind).toBe("none");
  expect([...written.keys()]).toEqual([NAME]);
});
