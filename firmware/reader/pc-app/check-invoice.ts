import { type PreparedInvoice, preparedInvoiceSchema, schemaFault } from "tournee-pc/protocol";
import { type PlainDate, parseDate } from "../../lib/dates.js";
import { luhnKey } from "../../lib/luhn.js";
import { cents } from "../../lib/money.js";
import { err, ok, type Result } from "../../lib/result.js";
import { type Nir, parseNir } from "../../model/nir.js";
import type { WorkstationAmounts, WorkstationInvoice, WorkstationLine } from "../../model/workstation-invoice.js";

/** Where a prepared invoice is at fault. Neither word holds anything of the invoice's content. */
export interface InvoiceFault {
  /** Path with points, « lines.0.total ». */
  readonly field: string;
  /** A word of docs/pc-protocol.md. */
  readonly why: string;
}

/**
 * An invoice from outside as the program's own value: form, keys of NIR and billing number, dates, sums. Fields come in a
 * fixed order, so that the same invoice is the same text whatever order the PC wrote it in.
 * @param today the terminal's date: no care is billed before it was given
 */
export function checkInvoice(outside: unknown, today: PlainDate): Result<WorkstationInvoice, InvoiceFault> {
  const parsed = preparedInvoiceSchema.safeParse(outside);
  if (!parsed.success) return err(schemaFault(parsed.error, outside));
  const prepared = parsed.data;
  if (luhnKey(prepared.biller.slice(0, -1)) !== prepared.biller.slice(-1)) return fault("biller", "key");
  const nir = parseNir(prepared.patient.insuredNir);
  if (!nir.ok) return fault("patient.insuredNir", "key");
  const lines: WorkstationLine[] = [];
  for (const [index, line] of prepared.lines.entries()) {
    const checked = checkLine(line, today);
    if (!checked.ok) return fault(`lines.${index}.${checked.error.field}`, checked.error.why);
    lines.push(checked.value);
  }
  const wrongTotal = AMOUNTS.find((name) => sumOf(lines, name) !== prepared.totals[name]);
  if (wrongTotal !== undefined) return fault(`totals.${wrongTotal}`, "sum");
  const prescription = checkPrescription(prepared, lines);
  return prescription.ok ? ok(invoiceOf(prepared, nir.value, lines, prescription.value)) : prescription;
}

const AMOUNTS = ["total", "amo", "amc", "patient"] as const;

type PreparedLine = PreparedInvoice["lines"][number];

function checkLine(line: PreparedLine, today: PlainDate): Result<WorkstationLine, InvoiceFault> {
  const day = parseDate(line.date);
  if (day === undefined) return fault("date", "not-a-date");
  if (day > today) return fault("date", "in-the-future");
  if (line.amo + line.amc + line.patient !== line.total) return fault("total", "sum");
  return ok({
    date: day,
    code: line.code,
    label: line.label,
    coefficient: line.coefficient,
    quantity: line.quantity,
    ratePercent: line.ratePercent,
    ...amountsOf(line),
  });
}

function checkPrescription(
  { prescription }: PreparedInvoice,
  lines: readonly WorkstationLine[],
): Result<WorkstationInvoice["prescription"], InvoiceFault> {
  if (prescription === undefined || prescription === null) return ok(undefined);
  const day = parseDate(prescription.date);
  if (day === undefined) return fault("prescription.date", "not-a-date");
  if (lines.some((line) => line.date < day)) return fault("prescription.date", "after-care");
  const { prescriberNumber, prescriberName } = prescription;
  return ok({ prescriberNumber, prescriberName, date: day });
}

function invoiceOf(
  prepared: PreparedInvoice,
  insuredNir: Nir,
  lines: readonly WorkstationLine[],
  prescription: WorkstationInvoice["prescription"],
): WorkstationInvoice {
  const { id, biller, number, patient, amo, tiersPayant, totals, presence } = prepared;
  const { lastName, firstName, birth, birthRank } = patient;
  return {
    id,
    biller,
    number,
    patient: { lastName, firstName, birth, birthRank, insuredNir },
    amo: { regime: amo.regime, caisse: amo.caisse, centre: amo.centre },
    prescription,
    tiersPayant: { amo: tiersPayant.amo, amc: tiersPayant.amc },
    lines,
    totals: amountsOf(totals),
    presence,
  };
}

function amountsOf({ total, amo, amc, patient }: PreparedInvoice["totals"]): WorkstationAmounts {
  return { total: cents(total), amo: cents(amo), amc: cents(amc), patient: cents(patient) };
}

function sumOf(lines: readonly WorkstationLine[], name: (typeof AMOUNTS)[number]): number {
  return lines.reduce((sum, line) => sum + line[name], 0);
}

function fault(field: string, why: string): { readonly ok: false; readonly error: InvoiceFault } {
  return err({ field, why });
}
