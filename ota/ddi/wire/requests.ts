import * as z from "zod";
import { MAX_DETAILS } from "./limits.js";

export const EXECUTIONS = [
  "closed",
  "proceeding",
  "canceled",
  "scheduled",
  "rejected",
  "resumed",
  "downloaded",
  "download",
] as const;
export const FINISHED = ["success", "failure", "none"] as const;

/** What a device posts of an action or of a cancellation. `id` and `timestamp` are old habits of clients, and unused. */
export const feedbackBody = z.object({
  status: z.object({
    execution: z.enum(EXECUTIONS),
    result: z.object({
      finished: z.enum(FINISHED),
      progress: z.object({ cnt: z.int().nonnegative(), of: z.int().nonnegative() }).nullish(),
    }),
    code: z.int().nullish(),
    details: z.array(z.string()).max(MAX_DETAILS).nullish(),
  }),
});
export type FeedbackBody = z.output<typeof feedbackBody>;

/** What its user said to an action that waits for a confirmation. */
export const confirmationFeedback = z.object({
  confirmation: z.enum(["confirmed", "denied"]),
  code: z.int().nullish(),
  details: z.array(z.string()).max(MAX_DETAILS).nullish(),
});
export type ConfirmationBody = z.output<typeof confirmationFeedback>;

/** What a device puts of its attributes. */
export const configDataBody = z.object({
  mode: z.enum(["merge", "replace", "remove"]).nullish(),
  data: z.record(z.string(), z.string().nullable()),
});
export type ConfigDataBody = z.output<typeof configDataBody>;
