import { z } from "zod";
import type { PredictContext } from "../billing/predict/context.js";
import { parseDate } from "../lib/dates.js";

const date = z
  .string()
  .transform((text, context) => {
    const day = parseDate(text);
    if (day !== undefined) return day;
    context.addIssue("must be a date AAAA-MM-JJ");
    return z.NEVER;
  })
  .optional();
const text = z.string().max(40).optional();
const yes = z.boolean().optional();
const period = z.strictObject({ from: date, to: date }).transform(({ from, to }) => ({ from, to }));
const needed = date.unwrap();

const person = z.strictObject({
  birth: date,
  sex: z.enum(["F", "M", "unknown"]).optional(),
  quality: text,
  birthRank: z.number().optional(),
  nirStartsWith: z.string().length(1).optional(),
  typed: yes,
});

const rights = z.strictObject({
  periods: z.array(period).optional(),
  regime: text,
  caisse: text,
  bodyListed: yes,
  ald: yes,
  careLinkedToAld: yes,
  exonerated: yes,
  c2s: yes,
  adriDiffers: z.array(z.enum(["caisse", "nir", "birth", "no-mutuelle", "other-mutuelle"])).optional(),
});

const none = z.strictObject({ kind: z.literal("none") });

const prescription = z.strictObject({
  needed: yes,
  date,
  prescriber: z
    .discriminatedUnion("kind", [none, z.strictObject({ kind: z.literal("given"), number: text, speciality: text })])
    .optional(),
});

const performer = z.strictObject({
  number: text,
  speciality: text,
  convention: text,
  zone: text,
  exerciseMode: text,
  optam: yes,
});

const event = z.strictObject({
  maternityDate: z.union([z.literal("none"), needed]).optional(),
  work: z
    .discriminatedUnion("kind", [
      none,
      z.strictObject({ kind: z.literal("given"), date, id: text, organism: text, paperSeen: yes }),
    ])
    .optional(),
  accidentsOnCard: z.array(z.strictObject({ date: needed, organism: z.string() })).optional(),
  commonLawAccident: z
    .strictObject({ date })
    .transform((accident) => ({ date: accident.date }))
    .optional(),
});

const mutuelle = z.discriminatedUnion("kind", [
  none,
  z.strictObject({
    kind: z.literal("given"),
    number: text,
    memberNumber: text,
    period: period.optional(),
    management: z.enum(["separee", "unique"]).optional(),
    conventionType: text,
    csr: text,
    contract: text,
    listed: yes,
    convention: z.enum(["found", "none"]).optional(),
  }),
]);

const earlier = z.strictObject({
  invoice: z.string(),
  date: needed,
  time: text,
  code: z.string(),
  coefficient: z.number().nullable().describe("hundredths"),
  ccam: text,
});

/** The `context` of `tournee predict`: what is known around the invoice. An absent field is unknown. */
export const contextSchema: z.ZodType<PredictContext> = z.strictObject({
  today: date,
  person: person.optional(),
  rights: rights.optional(),
  prescription: prescription.optional(),
  performer: performer.optional(),
  event: event.optional(),
  mutuelle: mutuelle.optional(),
  settlement: z.strictObject({ tiersPayantAmo: yes, tiersPayantAmc: yes }).optional(),
  securing: z
    .strictObject({
      mode: z.enum(["synchronise", "desynchronise", "degrade", "sesam-sans-vitale"]).optional(),
      proof: yes,
      card: z.enum(["usable", "unusable", "opposed"]).optional(),
    })
    .optional(),
  agreement: z.strictObject({ code: z.enum(["9", "0", "4", "5", "D"]), date }).optional(),
  course: z
    .strictObject({
      treatingNumber: text,
      orientingNamed: yes,
      installedOn: z.union([z.literal("none"), needed]).optional(),
    })
    .optional(),
  earlier: z.array(earlier).optional(),
  sessionsDone: z.int().min(0).optional(),
});
