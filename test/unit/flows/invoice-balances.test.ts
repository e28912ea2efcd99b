import { expect, test } from "vitest";
import { balances } from "../../../firmware/flows/invoices/balances.js";
import { exportFile, exportName } from "../../../firmware/flows/invoices/export-file.js";
import { manualClock } from "../../../firmware/lib/clock.js";
import { cents } from "../../../firmware/lib/money.js";
import { at, someInvoice } from "../../support/store.js";

const signedWith = (tiersPayantAmo: boolean, tiersPayantAmc: boolean): string =>
  JSON.stringify({ version: "SI01", settlement: { tiersPayantAmo, tiersPayantAmc } });

const paid = (due: number, ...amounts: readonly number[]) =>
  balances({
    document: signedWith(true, true),
    amounts: { total: cents(due), amo: cents(0), amc: cents(0), patient: cents(due) },
    payments: amounts.map((amount, index) => ({ id: `${index}`, means: "cb", amount: cents(amount), at: at(index) })),
  });

// The manual's own example, FAC-66.
test.each([
  [[11_000], 380, "incomplete"],
  [[11_000, 380], 0, "none"],
  [[11_000, 400], -20, "negative"],
] as const)("113,80 € paid by %j", (payments, balance, message) => {
  expect(paid(11_380, ...payments)).toMatchObject({ patientDue: 11_380, balance, message });
});

// A blood sample at home, 8,83 €: 5,30 for the caisse, 3,53 for the mutuelle or, without it, for the patient.
test.each([
  ["third-party payment of both", signedWith(true, true), [530, 353, 0], 0],
  ["of the caisse alone", signedWith(true, false), [530, 0, 353], 353],
  ["of none", signedWith(false, false), [530, 0, 353], 883],
  ["a typed share of the mutuelle without its third-party payment", signedWith(true, false), [530, 300, 53], 353],
] as const)("%s: what the patient pays the nurse", (_name, document, [amo, amc, patient], due) => {
  const amounts = { total: cents(883), amo: cents(amo), amc: cents(amc), patient: cents(patient) };
  expect(balances({ amounts, document, payments: [] })).toMatchObject({ patientDue: due, balance: due });
});

test("an export is the same bytes whatever the order of the selection, each document as it was signed", () => {
  const [first, second] = [1, 2].map((number) => ({
    ...someInvoice({ number, document: `{ "number" : ${number} }` }),
    payments: [],
  }));
  if (first === undefined || second === undefined) throw new Error("two invoices");
  const text = new TextDecoder().decode(exportFile("751234562", [second, first], at(0)));
  expect(new TextDecoder().decode(exportFile("751234562", [first, second], at(0)))).toBe(text);
  expect(JSON.parse(text)).toMatchObject({
    format: "tournee-export",
    version: "SI01",
    test: true,
    exportedAt: "2026-11-03T08:00:00.000Z",
    invoices: [{ number: 1, document: '{ "number" : 1 }' }, { number: 2 }],
  });
  expect(exportName("751234562", [7, 3], manualClock("Europe/Paris", at(0)))).toBe(
    "tournee-751234562-2026-11-03-0900-3-7.json",
  );
});
