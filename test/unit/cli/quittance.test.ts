import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { quittanceCommand } from "../../../firmware/cli/quittance.js";
import { readQuittance } from "../../../firmware/cli/quittance-input.js";
import { exportFile } from "../../../firmware/flows/invoices/export-file.js";
import { canonicalJson } from "../../../firmware/flows/sign/canonical-json.js";
import type { DocumentLine, InvoiceDocument } from "../../../firmware/flows/sign/document.js";
import { date, type Instant, time } from "../../../firmware/lib/dates.js";
import { cents } from "../../../firmware/lib/money.js";
import type { LedgerInvoice } from "../../../firmware/store/contract.js";
import { ordinary, readPdf } from "../../support/pdf-text.js";
import { TEST_NIR } from "../../support/quittance.js";

// 23:30 UTC on the 12th is the 13th in Paris.
const LATE = Date.UTC(2025, 2, 12, 23, 30) as Instant;

/** AMI 1,5 4,73 (AMO 2,84) and IFD 2,75 (AMO 1,65); the MAU was left out. Third-party payment of the caisse only. */
const lines: readonly DocumentLine[] = [
  line("AMI", "Prélèvement sanguin", 473, 284, { coefficient: 150 }),
  line("MAU", "Majoration d’acte unique", 0, 0, { freedom: "declined", ratePercent: 0 }),
  line("IFD", "Indemnité forfaitaire de déplacement", 275, 165, {}),
];

function line(code: string, label: string, amount: number, amo: number, change: Partial<DocumentLine>): DocumentLine {
  return {
    key: `p0/${code}`,
    passage: 0,
    code,
    label,
    coefficient: null,
    ratePercent: 100,
    quantity: 1,
    unitPrice: cents(amount),
    amount: cents(amount),
    base: cents(amount),
    amoRate: 60,
    amo: cents(amo),
    amc: cents(0),
    patient: cents(amount - amo),
    freedom: "fixed",
    rules: [],
    ...change,
  };
}

function documentOf(change: Partial<InvoiceDocument> = {}): InvoiceDocument {
  return {
    version: "SI01",
    test: true,
    number: 7,
    biller: "266999010",
    date: date("2025-03-13"),
    mode: { name: "synchronise", code: "3" },
    needsPaper: false,
    professional: {
      nationalId: "810000000001",
      nationalIdType: "8",
      civility: "Mme",
      lastName: "Garnier",
      firstName: "Hélène",
      profession: "60",
      situation: {
        logicalNumber: "1",
        exerciseMode: "0",
        structureName: "Cabinet des Tilleuls",
        billingNumber: "26699901",
        billingKey: "0",
        convention: "1",
        speciality: "24",
        tariffZone: "20",
        ikZone: "01",
        maySignInvoice: true,
        maySignLot: true,
      },
    },
    prescription: {
      prescriber: {
        id: "b",
        lastName: "Bernard",
        firstName: "Luc",
        number: "991145608",
        rpps: undefined,
        speciality: undefined,
      },
      date: date("2025-03-03"),
    },
    patient: {
      id: "camille",
      lastName: "Rousseau",
      firstName: "Camille",
      birth: "19850514",
      birthRank: 1,
      quality: "0",
      dependent: false,
    },
    insured: { nir: TEST_NIR },
    amo: { regime: "01", caisse: "261", centre: "0000" },
    rights: { proof: "declared" },
    insurance: { nature: "10", ald: "not-asked", exemption: null },
    settlement: { tiersPayantAmo: true, tiersPayantAmc: false },
    passages: [
      {
        date: date("2025-03-12"),
        time: time("10:00"),
        place: "HOME",
        acts: [],
        add: [],
        decline: [],
        dayFeeAlreadyBilled: null,
        travel: { oneWayKm: 0, terrain: "PLAIN" },
        sameHomeRank: 1,
      },
    ],
    lines,
    typedShares: {},
    totals: { total: cents(748), amo: cents(449), amc: cents(0), patient: cents(299) },
    ...change,
  };
}

function invoiceOf(document: InvoiceDocument, change: Partial<LedgerInvoice> = {}): LedgerInvoice {
  return {
    biller: document.biller,
    number: document.number,
    state: "signed",
    mode: "synchronise",
    patientId: "camille",
    insuredNir: TEST_NIR,
    patientName: "ROUSSEAU Camille",
    careDate: date("2025-03-12"),
    amounts: document.totals,
    document: canonicalJson(document),
    signatures: [{ by: "cps", signature: "", certificate: "", at: LATE }],
    createdAt: LATE,
    payments: [{ id: "1", means: "especes", amount: cents(299), at: LATE }],
    ...change,
  };
}

const exportOf = (...invoices: readonly LedgerInvoice[]): string =>
  new TextDecoder().decode(exportFile("266999010", invoices, LATE));
const request = { number: undefined, issuedOn: date("2025-03-14"), zone: "Europe/Paris" };

describe("an exported invoice", () => {
  it("becomes a quittance: lines that were billed, due, payments on the terminal's clock, hash of what was signed", () => {
    const invoice = invoiceOf(documentOf());
    const read = readQuittance(exportOf(invoice), request);
    expect(read).toMatchObject({
      ok: true,
      value: {
        number: 7,
        biller: "266999010",
        test: true,
        professional: { name: "Mme GARNIER Hélène", profession: "Infirmière", structure: "Cabinet des Tilleuls" },
        patient: { name: "ROUSSEAU Camille" },
        prescription: { prescriber: "BERNARD Luc", number: "991145608", date: "2025-03-03" },
        mutuelle: undefined,
        thirdParty: { amo: true, amc: false },
        due: 299,
        payments: [{ on: "2025-03-13", means: "especes", amount: 299 }],
        securing: { mode: "synchronise", signatures: [{ by: "cps", on: "2025-03-13" }], halfSigned: false },
        documentHash: createHash("sha256").update(invoice.document).digest("hex"),
      },
    });
    expect(read.ok && read.value.lines.map(({ code, date: day }) => [code, day])).toEqual([
      ["AMI", "2025-03-12"],
      ["IFD", "2025-03-12"],
    ]);
  });

  it("without third-party payment the patient advances the shares of others", () => {
    const settlement = { tiersPayantAmo: false, tiersPayantAmc: false };
    expect(readQuittance(exportOf(invoiceOf(documentOf({ settlement }))), request)).toMatchObject({
      value: { due: 748 },
    });
  });

  it("a CCAM act goes by its own code, not by its grouping code", () => {
    const ccam = {
      code: "AFLB001",
      activity: 1,
      phase: 0,
      modifiers: [],
      association: undefined,
      exceptional: undefined,
    } as const;
    const act = line("ATM", "Acte", 748, 449, { ccam });
    expect(readQuittance(exportOf(invoiceOf(documentOf({ lines: [act] }))), request)).toMatchObject({
      value: { lines: [{ code: "AFLB001" }] },
    });
  });

  const other = invoiceOf(documentOf({ number: 8 }));
  const totals = { total: cents(749), amo: cents(449), amc: cents(0), patient: cents(300) };
  it.each([
    ["no JSON", "{", undefined, "the file is not JSON"],
    ["another file", "{}", undefined, 'the file: format Invalid input: expected "tournee-export"'],
    [
      "several",
      exportOf(invoiceOf(documentOf()), other),
      undefined,
      "the file holds invoices 7, 8: choose with --number",
    ],
    ["an unknown number", exportOf(other), 9, "invoice 9 is not in the file, which holds 8"],
    [
      "a deleted one",
      exportOf(invoiceOf(documentOf(), { state: "deleted" })),
      undefined,
      "invoice 7 was deleted: nothing to hand over",
    ],
    [
      "sums that are wrong",
      exportOf(invoiceOf(documentOf({ totals }))),
      undefined,
      "the lines of the signed document do not add up to its totals",
    ],
    [
      "the document of another",
      exportOf(invoiceOf(documentOf(), { number: 9 })),
      undefined,
      "the signed document is of another number than the invoice",
    ],
    [
      "the document of another biller",
      exportOf(invoiceOf(documentOf({ biller: "266000012" }))),
      undefined,
      "the signed document is of another biller than the file",
    ],
    ["no document", exportOf(invoiceOf(documentOf(), { document: "?" })), undefined, "the signed document is not JSON"],
  ])("%s is refused", (_, text, number, error) => {
    expect(readQuittance(text, { ...request, number })).toEqual({ ok: false, error });
  });

  it("a wrong NIR is named by its place, never by its value", () => {
    const wrong = JSON.parse(canonicalJson(documentOf())) as { insured: { nir: unknown } };
    for (const nir of ["285059999900", 2850599999002, "28505999990029"]) {
      wrong.insured.nir = nir;
      const read = readQuittance(exportOf(invoiceOf(documentOf(), { document: JSON.stringify(wrong) })), request);
      expect(read).toEqual({ ok: false, error: "the signed document: insured.nir must be a NIR of 13 characters" });
    }
  });
});

describe("tournee quittance", () => {
  const folder = mkdtempSync(join(tmpdir(), "tournee-quittance-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const source = join(folder, "export.json");
  writeFileSync(source, exportOf(invoiceOf(documentOf()), invoiceOf(documentOf({ number: 8 }))));
  const out = join(folder, "sheet.pdf");
  const run = (...args: readonly string[]) => quittanceCommand([source, "--number", "8", "--out", out, ...args]);

  it("writes the sheet for its owner alone, and says where", async () => {
    expect(await run("--date", "2025-03-14")).toEqual({ exitCode: 0, stdout: `${out}\n`, stderr: "" });
    const { pages } = await readPdf(readFileSync(out));
    expect(pages[0]?.text).toContain("Facture n° 000 000 008");
    expect(pages[0]?.text).toContain("Duplicata de la facture électronique, édité le 14/03/2025");
    expect(ordinary(pages[0]?.text ?? "")).toContain("2 85 05 99 999 002 30");
    expect(statSync(out).mode & 0o077).toBe(0);
  });

  it("the same day of issue gives the same file", async () => {
    await run("--date", "2025-03-14");
    const first = readFileSync(out);
    await run("--date", "2025-03-14");
    expect(readFileSync(out).equals(first)).toBe(true);
  });

  it("--masked hides the number", async () => {
    await run("--masked");
    const { pages } = await readPdf(readFileSync(out));
    expect(pages[0]?.text).toContain("2 85 05 …");
    expect(pages[0]?.text).not.toContain("002 30");
  });

  it.each([[["--unknown"]], [["--date", "2025-02-30"]], [["second.json"]]])(
    "%j: told how to use it, nothing written",
    async (args) => {
      rmSync(out, { force: true });
      const { exitCode, stderr } = await run(...args);
      expect(exitCode).toBe(2);
      expect(stderr).toContain("usage: tournee quittance");
      expect(existsSync(out)).toBe(false);
    },
  );

  it("a file that is not there, a place that cannot be written", async () => {
    expect(await quittanceCommand([join(folder, "none.json")])).toMatchObject({
      exitCode: 2,
      stderr: `tournee quittance: cannot read ${join(folder, "none.json")}\n`,
    });
    const nowhere = join(folder, "none", "sheet.pdf");
    expect(await quittanceCommand([source, "--number", "8", "--out", nowhere])).toMatchObject({
      exitCode: 2,
      stderr: `tournee quittance: cannot write ${nowhere}\n`,
    });
  });
});
