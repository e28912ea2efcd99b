import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import * as z from "zod";
import { err, ok, type Result } from "../lib/result.js";
import { WINDOW_LIMITS } from "./windows.js";

/** The longest plan, in bytes: packed as it lies in the file, and unpacked. */
export const PLAN_LIMITS = { packed: 4 << 20, unpacked: 32 << 20 } as const;

const bytes = z.int().nonnegative();
const range = z.tuple([bytes, bytes]);
const windowSchema = z.strictObject({
  /** What of the base the patch refers to: offset and length, bytes. */
  reference: z.array(range),
  /** Length of the compressed patch in the file. */
  packed: z.int().positive().optional(),
  /** Length of what it unpacks to. */
  literals: bytes.max(WINDOW_LIMITS.literals),
  /** Literals to take, then where to copy from the base and how much. */
  steps: z.array(z.tuple([bytes, bytes, bytes])),
});
const planSchema = z.strictObject({
  windows: z.array(windowSchema),
  /** The dm-verity tree that is computed over the first `data` bytes of the target, and follows them. */
  tree: z
    .strictObject({
      data: z.int().positive(),
      size: z.int().positive(),
      salt: z.string().regex(/^([0-9a-f]{2}){1,64}$/),
    })
    .optional(),
});

export type PlannedWindow = Readonly<z.infer<typeof windowSchema>>;
/** How the target is put together from the base, the patches and the recomputed tree. */
export interface Plan {
  readonly windows: readonly PlannedWindow[];
  readonly tree?: { readonly data: number; readonly size: number; readonly salt: string };
}

/** What the plan must fit, from the signed manifest and the file. Bytes. */
export interface PlanFrame {
  readonly baseSize: number;
  readonly targetSize: number;
  /** Of all patches together. */
  readonly packedSize: number;
}

/** The plan as it lies in the file. */
export function packPlan(plan: Plan): Buffer {
  return brotliCompressSync(JSON.stringify(plan), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/** Reads a plan and checks that every number in it stays inside the files it speaks of. The error is English. */
export function unpackPlan(packed: Uint8Array, frame: PlanFrame): Result<Plan, string> {
  let json: unknown;
  try {
    json = JSON.parse(brotliDecompressSync(packed, { maxOutputLength: PLAN_LIMITS.unpacked }).toString("utf8"));
  } catch (error) {
    return err(`the plan cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = planSchema.safeParse(json);
  if (!parsed.success) return err(`the plan is malformed: ${parsed.error.issues[0]?.message ?? "unknown"}`);
  const { windows, tree } = parsed.data;
  const fault = faultOf(windows, frame) ?? faultOfSizes(windows, tree, frame);
  if (fault !== undefined) return err(fault);
  return ok(tree === undefined ? { windows } : { windows, tree });
}

function faultOf(windows: readonly PlannedWindow[], { baseSize }: PlanFrame): string | undefined {
  for (const [at, { reference, literals, packed, steps }] of windows.entries()) {
    if (sum(reference.map(([, length]) => length)) > WINDOW_LIMITS.reference) {
      return `window ${at} refers to more than ${WINDOW_LIMITS.reference} bytes`;
    }
    const outside = [...reference, ...steps.map(([, from, length]) => [from, length] as const)].find(
      ([from, length]) => from + length > baseSize,
    );
    if (outside !== undefined) return `window ${at} reads beyond the base, at ${outside[0]}`;
    if (sum(steps.map(([take]) => take)) !== literals) return `window ${at} does not use its literals`;
    if ((packed === undefined) !== (literals === 0))
      return `window ${at} has literals without a patch, or a patch without`;
  }
  return undefined;
}

function faultOfSizes(windows: readonly PlannedWindow[], tree: Plan["tree"], frame: PlanFrame): string | undefined {
  const written = sum(windows.map(({ literals, steps }) => literals + sum(steps.map(([, , length]) => length))));
  if (written + (tree?.size ?? 0) !== frame.targetSize) {
    return `the plan makes ${written + (tree?.size ?? 0)} bytes, ${frame.targetSize} were signed`;
  }
  if (tree !== undefined && tree.data > written) return "the hash tree stands after the end";
  const packed = sum(windows.map(({ packed: length = 0 }) => length));
  return packed === frame.packedSize ? undefined : `the patches are ${frame.packedSize} bytes long, not ${packed}`;
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
