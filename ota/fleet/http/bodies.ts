import type { IncomingMessage } from "node:http";
import * as z from "zod";
import { readWhole } from "../../lib/read-whole.js";
import { err, ok, type Result } from "../../lib/result.js";

const group = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u);
const percent = z.number().int().min(0).max(100);

/** Bodies of the page's and the command line's orders. */
export const login = z.strictObject({ password: z.string().max(1_024) });
export const newRollout = z.strictObject({
  bundle: z.string().max(20),
  groups: z.array(group).min(1).max(50),
  nextAt: percent,
  stopAt: percent,
  forced: z.boolean(),
  /** Its user agrees first. */
  confirm: z.boolean().optional(),
  /** `22:00-06:00` */
  window: z.string().max(16).optional(),
});
export const resumption = z.strictObject({ failures: z.enum(["accept", "retry"]) });
export const dropped = z.strictObject({ device: z.string().max(64) });
export const move = z.strictObject({ group });
/** `code` is the terminal's own, when it shows one. */
export const invite = z.strictObject({ group, id: z.string().max(64).optional(), code: z.string().max(64).optional() });
/** Enrols at once, for a terminal that is not there: the token is given to whoever asks. */
export const enrolNow = z.strictObject({ id: z.string().max(64), group });

const LONGEST_BODY = 65_536;

export type BodyFailure = "too-long" | "malformed";

/** Reads a JSON body, whole and short. */
export async function readJson<T>(request: IncomingMessage, shape: z.ZodType<T>): Promise<Result<T, BodyFailure>> {
  const bytes = await readWhole(request, LONGEST_BODY);
  if (bytes === undefined) return err("too-long");
  try {
    const parsed = shape.safeParse(JSON.parse(bytes.toString("utf8")));
    return parsed.success ? ok(parsed.data) : err("malformed");
  } catch {
    return err("malformed");
  }
}
