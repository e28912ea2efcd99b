import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { err, ok, type Result } from "../lib/result.js";

/** What `zstd` may hold for a frame's window on the device, MiB: it refuses a frame that asks for more. */
export const MEMORY_LIMIT_MIB = 64;
/** The level at which more work gains nothing that is worth a minute. */
const LEVEL = 19;
/** What is kept of what it complains of. */
const LONGEST_COMPLAINT = 500;

/** Why `zstd` did not do it; `detail` is English, for the log. */
export type ZstdFailure =
  /** It is missing, or was ended by something else. */
  | { readonly kind: "tool"; readonly detail: string }
  /** It says that the input is damaged, or asks for more memory than is allowed. */
  | { readonly kind: "damaged"; readonly detail: string };

/** Paths: what is compressed, what it is compared with (none: alone), and where the frame goes, replacing what is there. */
export interface CompressFiles {
  readonly input: string;
  readonly reference: string | undefined;
  readonly out: string;
}

/** Compresses a file against a reference, as `zstd -19 --patch-from` does. */
export async function zstdCompress({ input, reference, out }: CompressFiles): Promise<Result<void, ZstdFailure>> {
  const zstd = spawn("zstd", ["-q", "-f", `-${LEVEL}`, "-T1", ...patchFrom(reference), "-o", out, "--", input], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  return await endOf(zstd, complaintOf(zstd.stderr));
}

/**
 * Unpacks a frame and hands it as a stream to `consume`, which reads to its end or throws; then the program is stopped.
 * @param reference path of what it was compared with
 * @throws what `consume` threw, unless the program's own failure explains it
 */
export async function zstdDecompress(
  frame: Readable,
  reference: string | undefined,
  consume: (unpacked: AsyncIterable<Buffer>) => Promise<void>,
): Promise<Result<void, ZstdFailure>> {
  const zstd = spawn("zstd", ["-d", "-q", "-c", `--memory=${MEMORY_LIMIT_MIB}MB`, ...patchFrom(reference)], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  const ended = endOf(zstd, complaintOf(zstd.stderr));
  // A program that ends early closes its input: how it ended says why.
  const fed = pipeline(frame, zstd.stdin).catch(() => undefined);
  try {
    await consume(zstd.stdout);
  } catch (error) {
    const stopped = zstd.kill("SIGKILL");
    // What nobody reads any more would keep the program from being seen as ended.
    zstd.stdout.destroy();
    const outcome = await ended;
    await fed;
    if (outcome.ok || (stopped && outcome.error.kind === "tool")) throw error;
    return outcome;
  }
  await fed;
  return await ended;
}

function patchFrom(reference: string | undefined): string[] {
  return reference === undefined ? [] : [`--patch-from=${reference}`];
}

async function complaintOf(stderr: Readable): Promise<string> {
  let complaint = "";
  for await (const chunk of stderr) if (complaint.length < LONGEST_COMPLAINT) complaint += String(chunk);
  return complaint.slice(0, LONGEST_COMPLAINT).trim();
}

async function endOf(zstd: ChildProcess, complaining: Promise<string>): Promise<Result<void, ZstdFailure>> {
  try {
    const [code, signal] = (await once(zstd, "close")) as [number | null, NodeJS.Signals | null];
    const complaint = await complaining;
    if (code === 0) return ok(undefined);
    if (code === null) return err({ kind: "tool", detail: `zstd was ended by ${signal}` });
    return err({ kind: "damaged", detail: `zstd left with ${code}: ${complaint}` });
  } catch (error) {
    return err({
      kind: "tool",
      detail: `zstd does not start: ${error instanceof Error ? error.message : String(error)}`,
    });
  }
}
