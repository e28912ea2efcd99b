import * as z from "zod";
import { metadataEntry } from "./delta-metadata.js";

/**
 * What a DDI v1 server answers, as hawkBit writes it (its `hawkbit-ddi-api`). Unknown keys are let through: servers add
 * some. Every text and list has a bound, so that a hostile answer stays small in memory.
 */
const href = z.object({ href: z.string().min(1).max(2048) });

/** Digits in hawkBit; short names without a separator elsewhere, so that one can stand in a path or a file name. */
const id = z.union([z.int().nonnegative().transform(String), z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/)]);

const hex = (digits: number) =>
  z
    .string()
    .regex(new RegExp(`^[0-9A-Fa-f]{${digits}}$`))
    .transform((text) => text.toLowerCase());

const handling = z.enum(["skip", "attempt", "forced"]);

/** Answer 1: `GET /{tenant}/controller/v1/{id}`. */
export const pollBody = z.object({
  config: z.object({ polling: z.object({ sleep: z.string().max(32).optional() }).optional() }).optional(),
  _links: z
    .object({
      deploymentBase: href.optional(),
      confirmationBase: href.optional(),
      cancelAction: href.optional(),
      configData: href.optional(),
      installedBase: href.optional(),
    })
    .optional(),
});
export type PollBody = z.output<typeof pollBody>;

export const artifactBody = z.object({
  filename: z.string().min(1).max(256),
  hashes: z.object({ sha1: hex(40).optional(), md5: hex(32).optional(), sha256: hex(64) }),
  size: z.int().positive(),
  _links: z.object({ download: href.optional(), "download-http": href.optional() }),
});
export type ArtifactBody = z.output<typeof artifactBody>;

const job = z.object({
  download: handling,
  update: handling,
  maintenanceWindow: z.enum(["available", "unavailable"]).optional(),
  chunks: z
    .array(
      z.object({
        part: z.string().min(1).max(64),
        name: z.string().max(256),
        version: z.string().max(256),
        artifacts: z.array(artifactBody).max(64),
        metadata: z.array(metadataEntry).max(64).nullish().catch(undefined),
      }),
    )
    .max(64),
});
export type JobBody = z.output<typeof job>;

/** Answer 3: `GET deploymentBase/{actionId}`. */
export const deploymentBody = z.object({ id, deployment: job });
/** Answer 12: the same under another key, until somebody confirms. */
export const confirmationBody = z.object({ id, confirmation: job });
/** Answer 5. */
export const cancelBody = z.object({ id, cancelAction: z.object({ stopId: id }) });
