import * as z from "zod";

/** Amounts, cents: five digits and two decimals, as an invoice record holds them. */
const amount = z.int().min(0).max(9_999_999).describe("cents");
const amounts = { total: amount, amo: amount, amc: amount, patient: amount };
/** Printed text: at least one sign, no control character. */
const text = (longest: number) => z.string().regex(new RegExp(`^[^\\p{Cc}]{1,${longest}}$`, "u"));
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Ids of prepared invoices: unique for one PC. */
export const invoiceIdSchema = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/);
/** Billing number and its key. */
export const billerSchema = z.string().regex(/^\d{9}$/);

/** One line, as the office software priced it. */
const lineSchema = z.strictObject({
  date: date.describe("of care, AAAA-MM-JJ"),
  code: z.string().regex(/^[A-Z0-9/+. ]{1,13}$/),
  label: text(120),
  coefficient: z.int().min(1).max(999_999).nullable().describe("hundredths; null: the act has none"),
  quantity: z.int().min(1).max(99),
  ratePercent: z.int().min(0).max(100),
  ...amounts,
});

/**
 * A « facture poste de travail » on the wire: the form alone. That sums, keys and dates are right is the terminal's to say,
 * invoice by invoice.
 */
export const preparedInvoiceSchema = z.strictObject({
  id: invoiceIdSchema,
  biller: billerSchema,
  number: z.int().min(1).max(999_999_999),
  patient: z.strictObject({
    lastName: text(60),
    firstName: text(60),
    birth: z
      .string()
      .regex(/^\d{8}$/)
      .describe("AAAAMMJJ, as the card carries it; it may be lunar"),
    birthRank: z.int().min(1).max(9),
    insuredNir: z
      .string()
      .regex(/^[1-8]\d{4}(\d{2}|2[AB])\d{8}$/)
      .describe("13 signs and the key of two, without blanks"),
  }),
  amo: z.strictObject({
    regime: z.string().regex(/^\d{2}$/),
    caisse: z.string().regex(/^\d{3}$/),
    centre: z.string().regex(/^\d{4}$/),
  }),
  prescription: z
    .strictObject({
      prescriberNumber: z.string().regex(/^(\d{9}|\d{11})$/),
      prescriberName: text(60),
      date,
    })
    .nullish(),
  tiersPayant: z.strictObject({ amo: z.boolean(), amc: z.boolean() }),
  lines: z.array(lineSchema).min(1).max(99),
  totals: z.strictObject(amounts),
  presence: z.enum(["vitale", "apcv"]),
});

export type PreparedInvoice = z.infer<typeof preparedInvoiceSchema>;
