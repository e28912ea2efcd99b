import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkText } from "../../../firmware/billing/b2/check.js";
import { pairFindings } from "../../../firmware/billing/b2/pair.js";
import { date } from "../../../firmware/lib/dates.js";
import { cents } from "../../../firmware/lib/money.js";
import { sha256 } from "../../../firmware/lib/sha256.js";
import { type FlowTerminal, flowTerminal, signIn, signingOn, type TestSigning } from "../../support/flow-terminal.js";

const BILLER = "266999010";
let terminal: FlowTerminal;
let flows: TestSigning;

beforeEach(async () => {
  terminal = await flowTerminal();
  flows = signingOn(terminal);
});
afterEach(async () => {
  await terminal.end();
});

async function exportEverything(): Promise<readonly (readonly [string, string])[]> {
  const before = new Set(flows.exported.keys());
  const { invoices } = flows;
  await invoices.open();
  invoices.selectAll();
  await invoices.exportSelected();
  invoices.back();
  return [...flows.exported].filter(([name]) => !before.has(name) && name.endsWith(".txt"));
}

/** Records of one type of a file: `2` is the invoice's, `4` a line's. */
const records = (text: string, type: string): readonly string[] =>
  text.split("\r\n").filter((record) => record.startsWith(type) && !/[SEM]/.test(record[type === "2" ? 38 : 35] ?? ""));

describe("what leaves with an export", () => {
  test("a file of the norme B2 that every control accepts, with the invoices' totals", async () => {
    await signIn(terminal, flows.sign, "synchronise");
    flows.sign.clear();
    await signIn(terminal, flows.sign, "degrade");
    flows.sign.clear();
    const files = await exportEverything();
    expect(files.map(([name]) => name.replace(/\d{9}-\d{9}/, "PS-BODY"))).toEqual([
      "B2-PS-BODY-2026-11-03-000.txt",
      "DR-PS-BODY-2026-11-03-001.txt",
    ]);
    const checks = files.map(([, text]) => checkText(text, sha256));
    expect(checks.flatMap(({ findings }) => findings)).toEqual([]);
    expect(pairFindings(checks.map(({ read }) => read))).toEqual([]);
    const ledger = await terminal.store.ledger.list({ biller: BILLER });
    const total = ledger.reduce((sum, { amounts }) => sum + amounts.amo, 0);
    const fse = files[0]?.[1] ?? "";
    // Record 5, position 66: total of the AMO.
    const amo = records(fse, "5").reduce((sum, record) => sum + Number(record.slice(65, 73)), 0);
    expect(amo).toBe(total);
    // Record 1, position 30: one lot for the synchronised one, one for the degraded one.
    expect(records(fse, "1").map((record) => record[29])).toEqual(["3", "5"]);
    // Marked as no real file can be: test flag and version SI01.
    for (const [, text] of files) expect(text.slice(87, 93)).toBe("TESI01");
  });

  test("numbers of lots and files go on from one export to the next", async () => {
    await signIn(terminal, flows.sign, "synchronise");
    flows.sign.clear();
    const [[, first] = ["", ""]] = await exportEverything();
    await signIn(terminal, flows.sign, "synchronise");
    flows.sign.clear();
    const later = await exportEverything();
    const [[, second] = ["", ""]] = later.slice(-2);
    const lot = (text: string): number => Number(records(text, "1")[0]?.slice(20, 23));
    expect(lot(second)).toBeGreaterThan(lot(first));
  });

  test("an accident at work, its number, and a share typed by hand reach their zones", async () => {
    await signIn(terminal, flows.sign, "synchronise", {
      insurance: {
        nature: "41",
        eventDate: date("2026-10-01"),
        workAccident: { identifier: "020105342", code: "01", organism: "013499881", sheetFilled: true },
        ald: "not-asked",
        exemption: null,
      },
      typedShares: { "p0/act/0": { amo: cents(100) } },
    });
    flows.sign.clear();
    const [[, fse] = ["", ""]] = await exportEverything();
    expect(checkText(fse, sha256).errors).toBe(0);
    const [invoice = ""] = records(fse, "2");
    // Nature at 77, number of the accident at 86.
    expect([invoice.slice(76, 78), invoice.slice(85, 94)]).toEqual(["41", "020105342"]);
    // AMO forced at 71 of the complement of the first line.
    const [complement = ""] = fse.split("\r\n").filter((record) => record.startsWith("4") && record[35] === "S");
    expect(complement[70]).toBe("1");
  });
});
