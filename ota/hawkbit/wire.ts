import * as z from "zod";

/**
 * What is read of the Management API's answers. Fields from the public documentation: https://eclipse.dev/hawkbit/rest-api/mgmt.html
 * and the API's models in eclipse-hawkbit/hawkbit, hawkbit-mgmt/hawkbit-mgmt-api. Everything else in an answer is passed over.
 */
const id = z.number().int().positive();
const name = z.string().max(1_024);

export const softwareModule = z.object({ id, name, version: name, type: name });
export type SoftwareModule = z.infer<typeof softwareModule>;

export const artifact = z.object({
  id,
  providedFilename: name,
  size: z.number().int().nonnegative(),
  hashes: z.object({ sha1: z.string().max(128), sha256: z.string().max(128).optional() }),
});
export type Artifact = z.infer<typeof artifact>;

export const distributionSet = z.object({
  id,
  name,
  version: name,
  modules: z.array(softwareModule).max(1_000),
});
export type DistributionSet = z.infer<typeof distributionSet>;

const counts = z.record(z.string().max(64), z.number().int().nonnegative());

export const rollout = z.object({
  id,
  name,
  status: z.string().max(64),
  totalTargets: z.number().int().nonnegative(),
  totalTargetsPerStatus: counts.optional(),
});
export type Rollout = z.infer<typeof rollout>;

export const rolloutGroup = z.object({
  id,
  name,
  status: z.string().max(64),
  totalTargets: z.number().int().nonnegative(),
  totalTargetsPerStatus: counts.optional(),
});
export type RolloutGroup = z.infer<typeof rolloutGroup>;

/** A page of a list. */
export const paged = <T extends z.ZodType>(content: T) =>
  z.object({ total: z.number().int().nonnegative(), size: z.number().int().nonnegative(), content: z.array(content) });

/** Body of a refusal. */
export const refusal = z.object({
  errorCode: z.string().max(256).optional(),
  message: z.string().max(4_096).optional(),
});
