import type { InvoiceDocument } from "../../firmware/flows/sign/document.js";
import type { Store } from "../../firmware/store/contract.js";
import { amount } from "../../firmware/ui/i18n/format.js";
import type { Expected } from "./expected.js";
import type { Signed } from "./round.js";
import type { Visit } from "./visits.js";

/** One invoice of `invoices.json`. Amounts in cents; coefficients as printed. */
export interface Row {
  readonly row: string;
  readonly situation: string;
  readonly number: number;
  readonly biller: string;
  readonly date: string;
  readonly patient: string;
  readonly mode: string;
  readonly state: string;
  readonly lines: readonly {
    readonly code: string;
    readonly coefficient: number | null;
    readonly ratePercent: number;
    readonly quantity: number;
    readonly amountCents: number;
    readonly amoCents: number;
    readonly amcCents: number;
    readonly patientCents: number;
  }[];
  readonly totalCents: number;
  readonly amoCents: number;
  readonly amcCents: number;
  readonly patientCents: number;
  readonly expectedCents: number;
  readonly statut: string;
  readonly touches: number;
}

/** What the ledger holds of a visit, beside what it must come to; and what is wrong with it, in words. */
export async function rowOf(
  store: Store,
  { row, acts }: Visit,
  signed: Signed,
  expected: Expected,
): Promise<{ readonly row: Row; readonly wrong: readonly string[] }> {
  const invoice = await store.ledger.get(signed.biller, signed.number);
  if (invoice === undefined) throw new Error(`${row}: invoice ${signed.number} is not in the ledger`);
  const document = JSON.parse(invoice.document) as InvoiceDocument;
  const kept = document.lines.filter(({ freedom }) => freedom !== "declined");
  const wrong: string[] = [];
  if (invoice.amounts.total !== expected.total) wrong.push(`total ${invoice.amounts.total}, not ${expected.total}`);
  const got = sorted(kept.map((line) => line.amount).filter((each) => each !== 0));
  if (got !== sorted(expected.lines)) wrong.push(`lines ${got}, not ${sorted(expected.lines)}`);
  const shown = amount(invoice.amounts.total).replace(/\s/g, " ");
  if (!signed.result.includes(shown)) wrong.push(`the screen does not show ${shown}`);
  if (invoice.state !== "signed") wrong.push(`it is ${invoice.state}`);
  return {
    wrong,
    row: {
      row,
      situation: acts.length === 0 ? `${expected.situation} (reprise de la dernière visite)` : expected.situation,
      number: invoice.number,
      biller: invoice.biller,
      date: invoice.careDate,
      patient: invoice.patientId,
      mode: invoice.mode,
      state: invoice.state,
      lines: kept.map((line) => ({
        code: line.code,
        coefficient: line.coefficient === null ? null : line.coefficient / 100,
        ratePercent: line.ratePercent,
        quantity: line.quantity,
        amountCents: line.amount,
        amoCents: line.amo,
        amcCents: line.amc,
        patientCents: line.patient,
      })),
      totalCents: invoice.amounts.total,
      amoCents: invoice.amounts.amo,
      amcCents: invoice.amounts.amc,
      patientCents: invoice.amounts.patient,
      expectedCents: expected.total,
      statut: expected.statut,
      touches: signed.touches,
    },
  };
}

function sorted(amounts: readonly number[]): string {
  return [...amounts].sort((a, b) => b - a).join(" ");
}

/** The table that `make demo` prints. */
export function table(rows: readonly Row[]): string {
  const euros = (cents: number): string => (cents / 100).toFixed(2);
  const cells = rows.map(({ row, date, situation, expectedCents, totalCents, statut, mode, touches }) => [
    row,
    date,
    situation.length > 52 ? `${situation.slice(0, 51)}…` : situation,
    euros(expectedCents),
    euros(totalCents),
    expectedCents === totalCents ? "=" : "FAUX",
    statut,
    mode,
    String(touches),
  ]);
  const all = [["visite", "date", "situation", "attendu", "obtenu", "", "statut", "sécurisation", "touches"], ...cells];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? [];
  const right = new Set([3, 4, 8]);
  return all
    .map((line) =>
      line
        .map((cell, at) => (right.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join("  "),
    )
    .join("\n");
}
