import * as z from "zod";
import { LIMIT } from "./application.js";
import { billerSchema, invoiceIdSchema } from "./invoice.js";
import type { OperationName } from "./operation-names.js";

/** Version of the bodies below; another one is refused with `version`. */
export const BODY_VERSION = 1;

const v = z.literal(BODY_VERSION);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const invoiceNumber = z.int().min(1).max(999_999_999);
const fseName = { biller: billerSchema, number: invoiceNumber };
/** An update by its content alone; `size` in bytes. */
const bundle = { sha256, size: z.int().min(1) };

/** What was stored on the PC: the hash is that of the document's UTF-8. */
export const acknowledgedSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("pdt"), id: invoiceIdSchema, sha256 }),
  z.strictObject({ kind: z.literal("fse"), ...fseName, sha256 }),
]);

/** Bodies of the requests. */
export const REQUEST_SCHEMAS = {
  IdentifierTLA: z.strictObject({ v }),
  /** Each invoice is checked alone, so that one at fault does not hold the others back. */
  ChargerFacturesPdT: z.strictObject({
    v,
    invoices: z
      .array(z.looseObject({ id: invoiceIdSchema }))
      .min(1)
      .max(LIMIT.invoices),
  }),
  DechargerFacturesPdT: z.discriminatedUnion("want", [
    z.strictObject({ v, want: z.literal("list") }),
    z.strictObject({ v, want: z.literal("one"), id: invoiceIdSchema }),
  ]),
  DechargerFSETLA: z.discriminatedUnion("want", [
    z.strictObject({ v, want: z.literal("list") }),
    z.strictObject({ v, want: z.literal("one"), ...fseName }),
  ]),
  DechargerBeneficiaires: z.strictObject({ v }),
  EffacerTLA: z.strictObject({ v, acknowledged: z.array(acknowledgedSchema).min(1).max(LIMIT.acknowledgements) }),
  /** The bytes of `write` are the message's attachment. */
  DeposerMiseAJour: z.discriminatedUnion("want", [
    z.strictObject({ v, want: z.literal("state"), ...bundle }),
    z.strictObject({ v, want: z.literal("write"), ...bundle, offset: z.int().min(0) }),
  ]),
} as const satisfies Record<OperationName, z.ZodType>;

export type RequestOf<Name extends OperationName> = z.infer<(typeof REQUEST_SCHEMAS)[Name]>;

const signature = z.object({
  by: z.enum(["cps", "vitale"]),
  signature: z.string().describe("base64"),
  certificate: z.string().describe("base64 of the DER"),
  at: z.number().describe("milliseconds since 1970-01-01T00:00Z"),
});

/** A « facture poste de travail » as it is collected. */
export const collectedPdtSchema = z.object({
  kind: z.literal("pdt"),
  id: invoiceIdSchema,
  state: z.enum(["signed", "refused"]),
  document: z.string().describe("what the cards signed: canonical JSON, SI01/test"),
  signatures: z.array(signature),
  reason: z.string().nullable().describe("why it was refused"),
});

/** An invoice made on the terminal as it is collected. */
export const collectedFseSchema = z.object({
  kind: z.literal("fse"),
  ...fseName,
  document: z.string(),
  signatures: z.array(signature),
});

export type CollectedPdt = z.infer<typeof collectedPdtSchema>;
export type CollectedFseRecord = z.infer<typeof collectedFseSchema>;

export const pdtStateSchema = z.enum(["to-sign", "signed", "refused"]);

export const loadOutcomeSchema = z.discriminatedUnion("kind", [
  z.object({ id: z.string(), kind: z.literal("loaded") }),
  z.object({ id: z.string(), kind: z.literal("already") }),
  z.object({
    id: z.string(),
    kind: z.literal("refused"),
    why: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("unknown-professional"), biller: z.string() }),
      z.object({ kind: z.literal("invalid"), field: z.string(), why: z.string() }),
      z.object({ kind: z.literal("different-content") }),
    ]),
  }),
]);

/** What the terminal made of a whole update; `code` says why not. */
const verdictSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("offered") }),
  z.object({ kind: z.literal("refused"), code: z.string().regex(/^[a-z/-]{1,64}$/) }),
]);

/** Body of the answer to each request; `one` and `list` answer differently. */
export const ANSWER_SCHEMAS = {
  identity: z.object({
    protocol: z.number(),
    product: z.string(),
    release: z.string(),
    billers: z.array(z.string()),
    pdt: z.object({ toSign: z.number(), signed: z.number(), refused: z.number() }),
    fse: z.number(),
  }),
  loaded: z.object({ outcomes: z.array(loadOutcomeSchema) }),
  pdtList: z.object({ invoices: z.array(z.object({ id: invoiceIdSchema, state: pdtStateSchema })) }),
  pdt: collectedPdtSchema,
  fseList: z.object({ invoices: z.array(z.object(fseName)) }),
  fse: collectedFseSchema,
  beneficiaries: z.object({ beneficiaries: z.array(z.unknown()) }),
  erased: z.object({
    outcomes: z.array(z.enum(["erased", "already-erased", "unknown", "not-signed", "hash-differs"])),
  }),
  bundle: z.object({ received: z.int().min(0), verdict: verdictSchema.optional() }),
} as const;

/** Body of a `failure`: nothing was done. A new id is needed to try again. */
export const failureSchema = z.discriminatedUnion("error", [
  z.object({ error: z.literal("version"), supported: z.array(z.number()) }),
  z.object({ error: z.literal("invalid"), field: z.string(), why: z.string() }),
  z.object({ error: z.literal("locked") }),
  z.object({ error: z.literal("busy") }),
  z.object({ error: z.literal("disk-full") }),
  z.object({ error: z.literal("io") }),
  z.object({ error: z.literal("unknown") }),
  z.object({ error: z.literal("too-large") }),
  z.object({ error: z.literal("wrong-offset"), received: z.int().min(0) }),
  z.object({ error: z.literal("wrong-hash") }),
]);

export type OperationFailure = z.infer<typeof failureSchema>;

/** What an unpaired PC may know: body of the answer to the plain IDENTIFY command, at most 256 bytes. */
export const plainIdentitySchema = z.object({
  protocol: z.array(z.int()),
  product: z.string(),
  release: z.string(),
  state: z.enum(["ready", "locked"]),
});

export type PlainIdentity = z.infer<typeof plainIdentitySchema>;
