import { createHash } from "node:crypto";
import { z } from "zod";
import { type AfterSignature, quittanceFrom, type SignedFacts } from "../documents/from-document.js";
import type { Quittance } from "../documents/quittance.js";
import { EXPORT_FORMAT } from "../flows/invoices/export-file.js";
import { patientDue } from "../flows/patient-due.js";
import { DOCUMENT_VERSION } from "../flows/sign/document.js";
import { wallIn } from "../lib/clock.js";
import { type Instant, type PlainDate, parseDate } from "../lib/dates.js";
import { type Cents, sumCents } from "../lib/money.js";
import { err, ok, type Result } from "../lib/result.js";
import type { Nir } from "../model/nir.js";

/** Without its key, months above 12 and provisional numbers being legal (`parseNir`). */
const NIR = /^[1-8]\d{4}(\d{2}|2[AB])\d{6}$/;
const isText = (value: unknown): value is string => typeof value === "string";
const date = z.custom<PlainDate>(
  (value) => isText(value) && parseDate(value) !== undefined,
  "must be a date AAAA-MM-JJ",
);
const amount = z.custom<Cents>((value) => Number.isSafeInteger(value), "must be an integer number of cents");
const instant = z.custom<Instant>((value) => Number.isSafeInteger(value), "must be milliseconds since 1970");
const nir = z.custom<Nir>((value) => isText(value) && NIR.test(value), "must be a NIR of 13 characters");

const line = z.object({
  passage: z.int().min(0),
  code: z.string(),
  ccam: z.object({ code: z.string() }).optional(),
  coefficient: z.int().nullable(),
  label: z.string(),
  quantity: z.int(),
  amount,
  base: amount,
  amoRate: z.number(),
  amo: amount,
  amc: amount,
  patient: amount,
  freedom: z.enum(["fixed", "declinable", "declined", "added"]),
});

const person = z.object({ lastName: z.string(), firstName: z.string() });

const document: z.ZodType<SignedFacts> = z.object({
  version: z.literal(DOCUMENT_VERSION),
  test: z.literal(true),
  number: z.int().min(1).max(999_999_999),
  biller: z.string().regex(/^\d{9}$/, "must be a billing number and its key, nine digits"),
  date,
  mode: z.object({ name: z.enum(["synchronise", "desynchronise", "degrade", "sesam-sans-vitale"]) }),
  needsPaper: z.boolean(),
  professional: person.extend({
    civility: z.string(),
    profession: z.string(),
    situation: z.object({ structureName: z.string() }),
  }),
  prescription: z.object({ prescriber: person.extend({ number: z.string() }), date }).optional(),
  patient: person.extend({
    birth: z.string().regex(/^\d{8}$/, "must be AAAAMMJJ"),
    birthRank: z.int(),
    quality: z.string(),
    ownNir: nir.optional(),
  }),
  insured: z.object({ nir }),
  amo: z.object({ regime: z.string(), caisse: z.string(), centre: z.string() }),
  settlement: z.object({
    tiersPayantAmo: z.boolean(),
    tiersPayantAmc: z.boolean(),
    mutuelle: z.object({ name: z.string(), number: z.string(), memberNumber: z.string().optional() }).optional(),
  }),
  passages: z.array(z.object({ date })),
  lines: z.array(line).max(999),
  totals: z.object({ total: amount, amo: amount, amc: amount, patient: amount }),
});

const exported = z.object({
  format: z.literal(EXPORT_FORMAT),
  version: z.literal(DOCUMENT_VERSION),
  biller: z.string(),
  invoices: z
    .array(
      z.object({
        number: z.int(),
        document: z.string(),
        state: z.enum(["half-signed", "signed", "exported", "deleted"]),
        signatures: z.array(z.object({ by: z.enum(["cps", "vitale"]), at: instant })),
        payments: z.array(z.object({ means: z.enum(["cheque", "cb", "especes", "autre"]), amount, at: instant })),
      }),
    )
    .min(1, "must hold an invoice"),
});

type Exported = z.infer<typeof exported>;
type ExportedInvoice = Exported["invoices"][number];

export interface QuittanceRequest {
  /** Undefined: the file holds one invoice. */
  readonly number: number | undefined;
  readonly issuedOn: PlainDate;
  /** Time zone of the dates of payments and signatures. */
  readonly zone: string;
}

/**
 * The quittance of an invoice of an exported file (`ExportFile`). The error is one sentence that names what is wrong and
 * holds nothing of the patient.
 */
export function readQuittance(text: string, request: QuittanceRequest): Result<Quittance, string> {
  const file = parse(exported, text, "the file");
  if (!file.ok) return file;
  const invoice = choose(file.value, request.number);
  if (!invoice.ok) return invoice;
  const facts = parse(document, invoice.value.document, "the signed document");
  if (!facts.ok) return facts;
  const wrong = contradiction(facts.value, invoice.value, file.value.biller);
  return wrong === undefined ? ok(quittanceFrom(facts.value, after(facts.value, invoice.value, request))) : err(wrong);
}

function parse<T>(schema: z.ZodType<T>, text: string, what: string): Result<T, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err(`${what} is not JSON`);
  }
  const read = schema.safeParse(value);
  if (read.success) return ok(read.data);
  const [first] = read.error.issues;
  return err(`${what}: ${first?.path.join(".") ?? ""} ${first?.message ?? "is wrong"}`);
}

function choose({ invoices }: Exported, number: number | undefined): Result<ExportedInvoice, string> {
  const numbers = invoices.map((invoice) => invoice.number).join(", ");
  if (number === undefined && invoices.length > 1)
    return err(`the file holds invoices ${numbers}: choose with --number`);
  const found = number === undefined ? invoices[0] : invoices.find((invoice) => invoice.number === number);
  if (found === undefined) return err(`invoice ${number} is not in the file, which holds ${numbers}`);
  if (found.state === "deleted") return err(`invoice ${found.number} was deleted: nothing to hand over`);
  return ok(found);
}

/** A sheet whose figures do not add up, or of another invoice than its file says, must not be printed. */
function contradiction(facts: SignedFacts, invoice: ExportedInvoice, biller: string): string | undefined {
  if (facts.number !== invoice.number) return "the signed document is of another number than the invoice";
  if (facts.biller !== biller) return "the signed document is of another biller than the file";
  const billed = facts.lines.filter(({ freedom }) => freedom !== "declined");
  const { total, amo, amc, patient } = facts.totals;
  const sums = (["amount", "amo", "amc", "patient"] as const).map((part) => sumCents(billed.map((one) => one[part])));
  return [total, amo, amc, patient].every((sum, at) => sum === sums[at])
    ? undefined
    : "the lines of the signed document do not add up to its totals";
}

function after(facts: SignedFacts, invoice: ExportedInvoice, { issuedOn, zone }: QuittanceRequest): AfterSignature {
  const on = (at: Instant): PlainDate => wallIn(zone, at).date;
  return {
    due: patientDue(facts.totals, facts.settlement),
    halfSigned: invoice.state === "half-signed",
    signatures: invoice.signatures.map(({ by, at }) => ({ by, on: on(at) })),
    payments: invoice.payments.map(({ means, amount: paid, at }) => ({ means, amount: paid, on: on(at) })),
    issuedOn,
    documentHash: createHash("sha256").update(invoice.document, "utf8").digest("hex"),
  };
}
