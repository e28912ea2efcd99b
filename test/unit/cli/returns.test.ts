import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { returnsCommand } from "../../../firmware/cli/returns.js";

const HEAD = { version: "SI01", test: true, biller: "991111118" };
const LOT = { number: "012", date: "2025-03-04" };

/** W05, sent in the lot 012, and an invoice that was not sent. */
const BOOK = {
  version: "SI01",
  test: true,
  invoices: [
    {
      biller: "991111118",
      number: "000001434",
      madeOn: "2025-03-03",
      securing: "3",
      thirdParty: { amo: true, amc: true },
      amounts: { amoCents: 5439, amcCents: 1917, patientCents: 0 },
      steps: [
        { kind: "validate", at: "2025-03-03" },
        { kind: "sign", at: "2025-03-03" },
        { kind: "put-in-lot", at: LOT.date, lot: LOT },
        { kind: "send", at: LOT.date },
      ],
    },
    {
      biller: "991111118",
      number: "000001435",
      madeOn: "2025-03-10",
      securing: "3",
      thirdParty: { amo: false, amc: false },
      amounts: { amoCents: 284, amcCents: 189, patientCents: 0 },
      steps: [
        { kind: "validate", at: "2025-03-10" },
        { kind: "sign", at: "2025-03-10" },
      ],
    },
  ],
};

const ACK = { ...HEAD, kind: "ARL", id: "A", lot: "012", lotDate: LOT.date, date: "2025-03-05", outcome: "accepted" };
const PAYMENT = {
  ...HEAD,
  kind: "RSP",
  what: "payment",
  invoice: "000001434",
  date: "2025-03-12",
  transfer: { id: "V1", date: "2025-03-12", label1: "", label2: "", payer: "01911", amountCents: 5439 },
  amo: { paidCents: 5439, askedCents: 5439, payer: "01911" },
};
const REJECT = {
  ...HEAD,
  kind: "RSP",
  what: "reject",
  invoice: "000001434",
  date: "2025-03-13",
  part: "AMC",
  code: "R0101",
  label: "libellé du payeur",
  level: "invoice",
};

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tournee-returns-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const lines = (...messages: readonly unknown[]): string => messages.map((one) => JSON.stringify(one)).join("\n");
const invoices = (): string => file("invoices.json", JSON.stringify(BOOK));

function run(returns: string, ...options: readonly string[]) {
  const outcome = returnsCommand([
    file("returns.jsonl", returns),
    "--invoices",
    invoices(),
    "--today",
    "2025-03-14",
    ...options,
  ]);
  return { ...outcome, stdout: outcome.stdout.replace(/[\u00A0\u202F]/g, " ").replaceAll("’", "'") };
}

describe("tournee returns", () => {
  it("prints what came, where each invoice stands, totals and what to do", () => {
    const { exitCode, stdout, stderr } = run(lines(ACK, PAYMENT, REJECT));
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`Retours lus
  Lot 012 du 04/03/2025 : 1 facture, accusé de réception positif.
  Facture 000001434 : part AMO payée, 54,39 €. Rien ne reste dû.
  Facture 000001434 : part AMC rejetée, R0101 libellé du payeur.

Factures
  000001434 : rejet au paiement ; AMO P 54,39 € sur 54,39 € ; AMC R 0,00 € sur 19,17 €
    03/03/2025  Validée, numéro attribué.
    03/03/2025  Signée.
    04/03/2025  Mise dans le lot 012 du 04/03/2025.
    04/03/2025  Envoyée.
    05/03/2025  Lot 012 : accusé de réception positif.
    12/03/2025  Part AMO payée, 54,39 €, virement V1.
    13/03/2025  Part AMC rejetée, R0101 libellé du payeur.
  000001435 : signée, à envoyer
    10/03/2025  Validée, numéro attribué.
    10/03/2025  Signée.

Totaux
  AMO : attendu 54,39 €, payé 54,39 €, reste dû 0,00 €
  AMC : attendu 19,17 €, payé 0,00 €, reste dû 19,17 €

À faire
  [EN RETARD] Facture 000001435 : à envoyer, la limite du 13/03/2025 est passée depuis 1 jour ouvré.
  [À TRAITER] Facture 000001434 : part AMC rejetée, R0101 libellé du payeur. Ne la renvoyez pas : demandez cette part à l'assuré, que sa mutuelle remboursera.
`);
  });

  it("says « rien » where there is nothing", () => {
    expect(run("").stdout).toMatch(/^Retours lus\n {2}rien\n/);
  });

  it("takes the labels of a table of codes", () => {
    const codes = file("anomalies.csv", "code,kind,label,source\nR0101,rejet,Grand regime incorrect,S3\n");
    expect(run(lines(REJECT), "--codes", codes).stdout).toContain("R0101 Grand regime incorrect.");
  });

  it("knows the holidays of the department", () => {
    // Made on Thursday 17 April 2025: the Friday after is a holiday in Moselle.
    const [, second] = BOOK.invoices;
    const book = file("easter.json", JSON.stringify({ ...BOOK, invoices: [{ ...second, madeOn: "2025-04-17" }] }));
    const limit = (...options: readonly string[]): string =>
      returnsCommand([file("none.jsonl", ""), "--invoices", book, "--today", "2025-04-23", ...options]).stdout;
    expect(limit()).toContain("dernier jour");
    expect(limit("--department", "57")).toContain("24/04/2025");
  });

  it("prints with --json a book that can be given again, with the same end", () => {
    const once = run(lines(ACK, PAYMENT, REJECT), "--json");
    const book = JSON.parse(once.stdout);
    expect(book.invoices[0].follow).toEqual({
      status: "payment_rejected",
      amo: { state: "P", expectedCents: 5439, paidCents: 5439, dueCents: 0 },
      amc: { state: "R", expectedCents: 1917, paidCents: 0, dueCents: 1917 },
    });
    expect(book.report.todo).toMatchObject([
      { urgency: "late", invoice: 1435 },
      { urgency: "now", invoice: 1434 },
    ]);
    const again = returnsCommand([
      file("same.jsonl", lines(REJECT, PAYMENT)),
      "--invoices",
      file("book.json", JSON.stringify(book)),
      "--today",
      "2025-03-14",
      "--json",
    ]);
    const { report, ...kept } = JSON.parse(again.stdout);
    const { report: _before, ...first } = book;
    expect(kept).toEqual(first);
    expect(report.findings.map(({ kind }: { kind: string }) => kind)).toEqual(["doubled", "doubled"]);
  });

  it("uses the good lines, names the bad ones and ends with 2", () => {
    const { exitCode, stdout, stderr } = run(`${lines(ACK)}\n{\n${lines({ ...PAYMENT, amount: 3 })}\n`);
    expect(exitCode).toBe(2);
    expect(stdout).toContain("accusé de réception positif");
    expect(stderr).toBe(
      "tournee returns: line 2: is not JSON\ntournee returns: line 3: amount: is not a known field\n",
    );
  });

  it.each([
    ["is not JSON", "{", "invoices: the file is not JSON"],
    ["is another version", JSON.stringify({ ...BOOK, version: "2" }), "invoices: version: must be the value"],
    [
      "holds a number twice",
      JSON.stringify({ ...BOOK, invoices: [BOOK.invoices[0], BOOK.invoices[0]] }),
      "invoices: invoice 1434 is there twice",
    ],
    [
      "tells an impossible history",
      JSON.stringify({ ...BOOK, invoices: [{ ...BOOK.invoices[0], steps: [{ kind: "send", at: LOT.date }] }] }),
      'invoices: invoice 1434: steps[0]: "send" cannot follow "pending" (not-in-a-lot)',
    ],
    [
      "keeps a line that is none",
      JSON.stringify({ ...BOOK, unmatched: ["?"] }),
      "invoices: unmatched[0]: is not a line of a returns file",
    ],
  ])("refuses invoices when the file %s", (_, text, message) => {
    const outcome = returnsCommand([file("r.jsonl", ""), "--invoices", file("bad.json", text)]);
    expect([outcome.exitCode, outcome.stdout]).toEqual([2, ""]);
    expect(outcome.stderr).toContain(`tournee returns: ${message}`);
  });

  it.each([
    [[]],
    [["r.jsonl"]],
    [["r.jsonl", "more", "--invoices", "i.json"]],
    [["r.jsonl", "--invoices", "i.json", "--what"]],
  ])("shows how it is called for %j", (args) => {
    expect(returnsCommand(args)).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringMatching(/^usage: /) });
  });

  it("names the file that it cannot read, and a date that is none", () => {
    const missing = join(folder, "nowhere.jsonl");
    expect(returnsCommand([missing, "--invoices", invoices()]).stderr).toBe(
      `tournee returns: cannot read ${missing}\n`,
    );
    expect(run("", "--today", "14/03/2025").stderr).toContain("--today must be a date");
  });
});
