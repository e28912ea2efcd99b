import { z } from "zod";
import { parseDate, parseTime } from "../lib/dates.js";

/** The bounds are those of the invoice records: five digits and two decimals of an amount, two digits of a quantity. */
const amount = z.int().min(0).max(9_999_999).describe("cents");
const isHundredths = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
const date = z
  .string()
  .refine((text) => parseDate(text) !== undefined, "must be a date AAAA-MM-JJ")
  .meta({ format: "date" });
const time = z
  .string()
  .refine((text) => parseTime(text) !== undefined, "must be a time HH:MM")
  .meta({ pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" });

export const exemptionSchema = z.enum(["0", "1", "2", "3", "4", "5", "6", "7", "9", "C"]).describe("exo_tm.csv");
const formulaSchema = z.enum(["012", "020", "021", "029", "02A", "050", "052"]).describe("formules_amc.csv");

const codedAct = z
  .strictObject({
    code: z.string().min(1).max(60).describe("letter (C, RAM), COx (COE), CCAM (AFLB001), or the id of an act"),
    activity: z.literal([1, 2, 3, 4, 5]).nullish().describe("CCAM; 1 by default"),
    phase: z.literal([0, 1, 2, 3]).nullish().describe("CCAM; 0 by default"),
    modifiers: z
      .array(z.string().regex(/^[0-9A-Z]$/))
      .max(4)
      .nullish()
      .describe("CCAM"),
    association: z.literal([1, 2, 3, 4, 5]).nullish().describe("CCAM"),
    supplementCents: amount.nullish().describe("CCAM charge supplement, cents"),
    exceptional: z.enum(["O", "N"]).nullish().describe("CCAM, remboursement exceptionnel"),
    coefficient: z
      .number()
      .min(0.01)
      .max(9999.99)
      .refine(isHundredths, "must have two decimals at most")
      .nullish()
      .describe("by default the table's, else 1"),
    exemption: exemptionSchema.nullish().describe("of this act alone; 0 takes the invoice's away"),
    feeCents: amount.nullish().describe("what is charged, cents; above the base it is an excess"),
    qualifier: z.enum(["A", "B", "D", "E", "F", "G", "L", "M", "N"]).nullish().describe("qualificatif_depense.csv"),
    complement: z
      .enum(["N", "F", "U", ""])
      .nullish()
      .describe("NGAP majoration letter; empty takes a computed one off"),
    quantity: z.int().min(1).max(99).nullish().describe("1 by default"),
    unitCents: amount.nullish().describe("unit price of an act that no table holds, cents"),
    ententePrealable: z.boolean().nullish(),
  })
  .describe("an act by its code");

export type CodedAct = z.infer<typeof codedAct>;

const act = z.union([z.string().min(1).max(60), codedAct]);

const patient = z.strictObject({
  ageYears: z.int().min(0).max(130).default(70),
  sex: z.enum(["F", "M"]).default("F"),
  dependent: z.boolean().default(false),
});

/** What belongs to the invoice and not to one visit. */
const invoiceFields = {
  v: z.literal([1, 2]).optional().describe("1 and 2 are read alike; the output of 2 also has warnings and dueCents"),
  profession: z.enum(["infirmier", "medecin", "kinesitherapeute", "sage-femme", "dentiste"]).optional(),
  performer: z
    .strictObject({
      speciality: z
        .string()
        .regex(/^\d\d$/)
        .nullable()
        .default(null)
        .describe("specialites.csv"),
      sector: z.enum(["1", "outside"]).default("1").describe("outside: secteur 2 without OPTAM"),
    })
    .optional(),
  patient: patient.optional(),
  nature: z.enum(["MALADIE", "MATERNITE", "AT", "SMG", "PREVENTION"]).optional(),
  smgCents: amount.optional().describe("what the prise en charge SMG covers at most, cents; 0: no limit"),
  alsaceMoselle: z.boolean().optional().describe("régime local, 90 %"),
  ips: z.enum(["U", "T", "N", "R", "J", "B", "H", "O", "M", "D", "S", "A"]).nullish().describe("ips.csv"),
  exemption: exemptionSchema.nullish(),
  amoRate: z.int().min(0).max(100).nullish().describe("percent, typed by hand; no decimals in a B2 record"),
  c2s: z.boolean().optional(),
  terrorVictim: z.boolean().optional(),
  amcFormula: formulaSchema.optional().describe("version 1; amc replaces it"),
  amc: z
    .strictObject({
      formula: formulaSchema.default("052"),
      parameter: z.number().min(0).max(1000).nullable().default(null).describe("percent"),
      number: z
        .string()
        .regex(/^\d{1,10}$/)
        .nullable()
        .default(null)
        .describe("AMC number"),
    })
    .nullish()
    .describe("null: no complementary insurance; absent: formula 052"),
  tp: z
    .strictObject({ amo: z.boolean().default(true), amc: z.boolean().optional() })
    .optional()
    .describe("third-party payment; amc follows amo when it is not said"),
  groupActs: z.boolean().optional().describe("same acts of one visit become one line"),
  forced: z
    .array(z.strictObject({ line: z.int().min(0), amoCents: amount.optional(), amcCents: amount.optional() }))
    .optional()
    .describe("shares typed by hand; line counts from 0 in the output"),
};

/** One visit. */
const passageFields = {
  date: date.optional(),
  time: time.optional(),
  zone: z.enum(["METRO", "DOM"]).optional(),
  department: z
    .string()
    .regex(/^(\d{2,3}|2[AB])$/)
    .nullish(),
  place: z.enum(["HOME", "OFFICE", "REMOTE"]).optional(),
  acts: z.array(act).max(999).optional(),
  add: z.array(z.string()).optional(),
  decline: z.array(z.string()).optional(),
  dayFeeAlreadyBilled: z.enum(["BSA", "BSB", "BSC"]).nullish(),
  travel: z
    .strictObject({
      oneWayKm: z.number().min(0).max(1000).default(0),
      terrain: z.enum(["PLAIN", "MOUNTAIN", "FOOT"]).default("PLAIN"),
    })
    .optional(),
  sameHomeRank: z.int().min(1).max(99).optional(),
};

/** A visit that may say the invoice's fields itself. What it must say is checked once both levels are known. */
export const visitSchema = z.strictObject({ ...invoiceFields, ...passageFields });
export const severalSchema = z.strictObject({ ...invoiceFields, passages: z.array(visitSchema).min(1) });

export type VisitRequest = z.infer<typeof visitSchema>;

/** What `docs/rate.schema.json` holds: the same schemas, and what neither level may leave out. */
export function rateJsonSchema(): unknown {
  const visit = { date: true, place: true, acts: true } as const;
  const one = visitSchema.required({ v: true, profession: true, ...visit });
  const several = severalSchema.extend({ passages: z.array(visitSchema.required(visit)).min(1) }).required({ v: true });
  return z.toJSONSchema(z.union([one, several]), { io: "input", unrepresentable: "any" });
}
